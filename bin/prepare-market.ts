// What a first start adds: the demo market, its first pictures, and the first operator.
import { askForDrawings } from '../db/seeds/ask-for-drawings.ts';
import { fillDemoMarket } from '../db/seeds/fill-demo-market.ts';
import { fillLargeMarket } from '../db/seeds/fill-large-market.ts';
import { makeFirstOperator } from '#server/identity/make-first-operator.ts';
import { drawWaitingPictures } from '#server/media/draw-waiting-pictures.ts';
import { dropPages } from '#server/pages/drop-pages.ts';
import { rebuildSearch } from '#server/search/rebuild-search.ts';
import type { Market } from '#server/market.ts';
import { progress } from './command.ts';
import { drawFirstApart } from './draw-beside.ts';

/** How many goods each size has; the small one is written by hand. */
export const sizes = { small: 24, demo: 400, '100k': 100_000 } as const;
export type SeedSize = keyof typeof sizes;

/** As many pictures as a first start waits for: one of each of the newest goods. */
const firstPictures = 24;

export async function prepareMarket(market: Market, say: (text: string) => void): Promise<void> {
  const { mode, seed } = market.settings;
  if (mode === 'demo' && seed !== 'none') {
    const filled = await fillMarket(market, seed);
    if (filled) {
      say(`Demo market: ${filled.cooperatives} cooperatives, ${filled.goods} goods. Drawing …`);
      await drawFirstApart();
    }
  }
  const operator = await makeFirstOperator(market);
  if (operator) {
    say(`First operator, shown this once: ${operator.email} · password ${operator.password}`);
  }
}

/** Undefined where there is a market already. What was put in by the thousand is indexed at once. */
export async function fillMarket(market: Market, size: SeedSize) {
  const filled = size === 'small' ? await fillSmall(market) : await fillLarge(market, size);
  if (filled) await rebuildSearch(market);
  // A shop may be open meanwhile: a fill tells no events.
  if (filled) await dropPages(market, ['all']);
  return filled;
}

async function fillSmall(market: Market) {
  const filled = await fillDemoMarket(market);
  if (!filled) return undefined;
  await askForDrawings(market, filled);
  return { cooperatives: filled.cooperatives, goods: filled.goods.length };
}

const fillLarge = (market: Market, size: Exclude<SeedSize, 'small'>) =>
  fillLargeMarket(market, {
    goods: sizes[size],
    progress: (done) => done < sizes[size] && progress(`  ${done} of ${sizes[size]} goods`),
  });

/** The first pictures now; the others follow while the shop is open (bin/draw-beside.ts). */
export function drawFirst(market: Market, atMost = firstPictures) {
  const each = (done: number) => progress(`  ${done} of ${atMost} drawn`);
  return drawWaitingPictures(market, { atMost, hands: 2, each });
}
