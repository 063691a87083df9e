// The rule book with the operator's overrides: the one every price of the house is made with.
import { mergeOverrides, type RuleOverride } from '#domain/landed-cost/merge-overrides.ts';
import type { RuleBook } from '#domain/landed-cost/rule.ts';
import { ruleBook } from '#domain/landed-cost/rules/rule-book.ts';
import { type Day, dayOf } from '#domain/time/day.ts';
import type { Market } from '../market.ts';
import { listOverrides } from './store-of-overrides.ts';

const freshMilliseconds = 3_000;

type Kept = {
  readonly readAt: number;
  readonly overrides: Promise<readonly RuleOverride[]>;
  readonly books: Map<Day, Promise<RuleBook>>;
};
const keptOf = new WeakMap<Market['settings'], Kept>();

/** Read anew: for a charge. */
export async function currentRules(market: Market, on = dayOf(market.now())): Promise<RuleBook> {
  return mergeOverrides(ruleBook, await listOverrides(market, { ended: false }), on);
}

/**
 * Read at most every few seconds by a process: for pages and the public API. Who overrides a rule
 * sees it at once in her own process, every other replica within those seconds.
 */
export function recentRules(market: Market, on = dayOf(market.now())): Promise<RuleBook> {
  const { overrides, books } = recent(market);
  const before = books.get(on);
  if (before) return before;
  const book = overrides.then((all) => mergeOverrides(ruleBook, all, on));
  if (books.size < 100) books.set(on, book);
  return book;
}

/** What was kept no longer holds: an override was told or ended. */
export function forgetRules(market: Pick<Market, 'settings'>): void {
  keptOf.delete(market.settings);
}

function recent(market: Market): Kept {
  const before = keptOf.get(market.settings);
  const now = market.now().getTime();
  if (before && now >= before.readAt && now - before.readAt < freshMilliseconds) return before;
  const overrides = listOverrides(market, { ended: false });
  const kept = { readAt: now, overrides, books: new Map() };
  keptOf.set(market.settings, kept);
  overrides.catch(() => keptOf.delete(market.settings));
  return kept;
}
