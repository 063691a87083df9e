// Sorted by price, a page lies in one or two brackets, and how many each holds is counted already: only
// those are read, however many goods answer and however cheap other things are.
import type { Currency } from '#domain/money/currency.ts';
import { bracketEnds, bracketIds } from '#domain/shelf/price-brackets.ts';
import type { PageAsked } from './engine.ts';

export type Part = Pick<PageAsked, 'brackets' | 'between' | 'from' | 'count'>;

/**
 * `counts`: goods by bracket, whatever brackets were chosen. Undefined where the page reaches past the
 * goods that have a price: then all are read.
 */
export function narrowByPrice(
  { order, brackets, from, limit }: Pick<PageAsked, 'order' | 'brackets' | 'from' | 'limit'>,
  { counts, currency }: { counts: ReadonlyMap<string, number>; currency: Currency },
): Part | undefined {
  if (order !== 'cheapest' && order !== 'dearest') return undefined;
  const held = bracketIds(currency)
    .map((id, bracket) => ({ bracket, goods: counts.get(id) ?? 0 }))
    .filter(({ bracket, goods }) => goods > 0 && (!brackets.length || brackets.includes(bracket)));
  if (order === 'dearest') held.reverse();
  let skipped = 0;
  while (held.length > 0 && skipped + held[0]!.goods <= from) skipped += held.shift()!.goods;
  let count = 0;
  const read = held.filter(({ goods }) => {
    const needed = count < from - skipped + limit;
    if (needed) count += goods;
    return needed;
  });
  const rest = from - skipped;
  if (read.length === 0 || (count < rest + limit && !brackets.length)) return undefined;
  const numbers = read.map(({ bracket }) => bracket);
  return { brackets: numbers, between: rangeOf(numbers, currency), from: rest, count };
}

/** Where brackets lie, the first to the last; everywhere when there is none. */
export function rangeOf(brackets: readonly number[], currency: Currency): PageAsked['between'] {
  if (brackets.length === 0) return undefined;
  const ends = bracketEnds(currency);
  const over = ends[Math.min(...brackets) - 1]?.minor;
  const most = ends[Math.max(...brackets)]?.minor;
  return { over, most };
}
