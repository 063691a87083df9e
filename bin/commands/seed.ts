// qafila seed: fills an empty database with a demo market of one of three sizes.
import { type Command, UsageError } from '../command.ts';
import { withMarket } from '../database.ts';
import { type SeedSize, drawFirst, fillMarket, sizes } from '../prepare-market.ts';

type Answer = { cooperatives: number; goods: number; drawn: number; waiting: number };

const howMany = { none: 0, first: 24, all: 1_000_000 } as const;

export const command: Command = {
  name: 'seed',
  summary: 'Fills an empty database with a demo market; changes nothing where there is one.',
  usage: 'seed [--size small|demo|100k] [--pictures none|first|all]',
  options: {
    size: { type: 'string', default: 'demo' },
    pictures: { type: 'string', default: 'first' },
  },
  help: {
    size: 'small: 6 invented cooperatives, 24 goods; demo: 24 and 400; 100k: 24 and 100,000',
    pictures: 'drawn before it ends: none, the first 24, or all; an open shop draws the others',
  },
  async run({ values }): Promise<Answer> {
    const size = oneOf(sizes, values.size, 'size');
    const pictures = oneOf(howMany, values.pictures, 'choice of pictures');
    return withMarket(async (market) => {
      const filled = await fillMarket(market, size as SeedSize);
      if (!filled) return { cooperatives: 0, goods: 0, drawn: 0, waiting: 0 };
      return { ...filled, ...(await drawFirst(market, howMany[pictures])) };
    });
  },
  show: ({ cooperatives, goods, drawn, waiting }: Answer) =>
    goods
      ? `${cooperatives} cooperatives, ${goods} goods. Pictures: ${drawn} drawn, ${waiting} to come.`
      : 'There is a market already.',
};

function oneOf<Table extends object>(table: Table, value: unknown, what: string): keyof Table {
  if (typeof value === 'string' && Object.hasOwn(table, value)) return value as keyof Table;
  throw new UsageError(`There is no ${what} "${String(value)}".`);
}
