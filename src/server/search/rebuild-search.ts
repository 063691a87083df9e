// Everything anew: the words of the vocabulary, a row a good, and all counts. Searching goes on
// meanwhile; `qafila search rebuild` and a new vocabulary call it.
import { foldText } from '#domain/search/fold-text.ts';
import { suggestedWords, vocabularyFingerprint } from '#domain/search/suggested-words.ts';
import type { Market } from '../market.ts';
import { dropPages } from '../pages/drop-pages.ts';
import { engineOf } from './engine-of.ts';
import { indexGoods, readDocuments } from './index-goods.ts';
import { refreshPrices } from './price-goods.ts';
import { writeRows } from './postgres/put-goods.ts';
import { goodsAfter, goodsOutOfStep, readState, writeState } from './store.ts';

export type Rebuilt = { readonly goods: number };

const goodsAtOnce = 1_000;
const mostMended = 5_000;

export async function rebuildSearch(market: Market): Promise<Rebuilt> {
  const engine = engineOf(market);
  await engine.putTerms(
    market,
    suggestedWords().map(({ text, ...word }) => ({ ...word, term: foldText(text), shownAs: text })),
  );
  let goods = 0;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const ids = await goodsAfter(market, { after, limit: goodsAtOnce });
    if (ids.length === 0) break;
    const { documents, terms } = await readDocuments(market, ids);
    await writeRows(market, documents);
    await engine.putTerms(market, terms);
    goods += documents.length;
    after = ids.at(-1)!;
  }
  await engine.recount(market);
  await writeState(market, { key: 'vocabulary', value: vocabularyFingerprint() });
  await indexGoods(market, await goodsOutOfStep(market, mostMended));
  return { goods };
}

/** Every minute: a new vocabulary, what nobody told of, and prices under terms that changed. */
export async function mendSearch(
  market: Market,
  { seconds = 40 }: { seconds?: number } = {},
): Promise<void> {
  if ((await readState(market, 'vocabulary')) !== vocabularyFingerprint()) {
    await rebuildSearch(market);
  }
  await indexGoods(market, await goodsOutOfStep(market, mostMended));
  const { priced } = await refreshPrices(market, { seconds });
  if (priced > 0) await dropPages(market, ['lists']);
}
