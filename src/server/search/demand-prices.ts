// A highest price as the engine is asked for it: brackets, and a part of the one it falls in.
import type { Shelf } from '#domain/shelf/goods-filter.ts';
import { bracketIds, pricesUpTo } from '#domain/shelf/price-brackets.ts';
import type { Currency } from '#domain/money/currency.ts';
import type { Demand, PageAsked } from './engine.ts';

type Asked = { readonly destination: string; readonly currency: Currency };
type Prices = Pick<PageAsked, 'brackets' | 'between'> & { readonly demand: Demand };

/** No bracket is this one: what nothing can answer. */
const none = -2;

/** Undefined while no highest price was typed: the brackets alone then say it. */
export function demandPrices(
  { most, filter }: Pick<Shelf, 'most' | 'filter'>,
  { destination, currency }: Asked,
): Prices | undefined {
  if (!most) return undefined;
  const ids = bracketIds(currency);
  const { whole, part } = pricesUpTo(
    most,
    filter.price.map((id) => ids.indexOf(id)),
  );
  const facet = `price:${destination}`;
  const brackets = part ? [...whole, part.bracket] : whole;
  return {
    demand: {
      facet,
      tokens: whole.map((at) => `${facet}:${ids[at]}`),
      ...(part ? { within: { destination, over: part.over, most: part.most } } : {}),
    },
    brackets: brackets.length > 0 ? brackets : [none],
    between: { most: most.minor },
  };
}
