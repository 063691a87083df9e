// qafila draw: draws the demo pictures that still wait; an open shop calls it beside itself.
import { drawAllWaiting } from '#server/media/draw-waiting-pictures.ts';
import type { Command } from '../command.ts';
import { withMarket } from '../database.ts';
import { drawFirst } from '../prepare-market.ts';

type Answer = { drawn: number; waiting: number };

const toldEvery = 80;

export const command: Command = {
  name: 'draw',
  summary: 'Draws the pictures that goods of the demo market still wait for.',
  usage: 'draw [--first] [--while-open]',
  options: { first: { type: 'boolean' }, 'while-open': { type: 'boolean' } },
  help: {
    first: 'only those a first start waits for',
    'while-open': 'end when stdin closes: for a shop that draws beside itself',
  },
  async run({ values }): Promise<Answer> {
    if (values['while-open']) process.stdin.resume().once('close', () => process.exit(0));
    if (values.first) return withMarket((market) => drawFirst(market));
    let told = 0;
    const answer = await withMarket((market) =>
      drawAllWaiting(market, {
        each({ drawn, waiting }) {
          if (waiting > 0 && drawn < told + toldEvery) return;
          told = drawn;
          process.stderr.write(`drawings: ${drawn} of ${drawn + waiting}\n`);
        },
      }),
    );
    process.stdin.destroy();
    return answer;
  },
  show: ({ drawn, waiting }: Answer) => `${drawn} drawn, ${waiting} waiting.`,
};
