// qafila seed: fills an empty database with the demo market.
import { fillDemoMarket } from '../../db/seeds/fill-demo-market.ts';
import { type Command, UsageError } from '../command.ts';
import { withMarket } from '../database.ts';
import { drawPictures } from '../prepare-market.ts';

type Answer = { cooperatives: number; goods: number };

export const command: Command = {
  name: 'seed',
  summary: 'Fills an empty database with the demo market; changes nothing where there is one.',
  usage: 'seed [--size small]',
  options: { size: { type: 'string', default: 'small' } },
  help: { size: 'small: six invented cooperatives, 24 goods' },
  async run({ values }): Promise<Answer> {
    if (values.size !== 'small') throw new UsageError(`There is no size "${String(values.size)}".`);
    return withMarket(async (market) => {
      const filled = await fillDemoMarket(market);
      if (filled) await drawPictures(market, filled);
      return { cooperatives: filled?.cooperatives ?? 0, goods: filled?.goods.length ?? 0 };
    });
  },
  show: ({ cooperatives, goods }: Answer) =>
    goods ? `${cooperatives} cooperatives, ${goods} goods.` : 'There is a market already.',
};
