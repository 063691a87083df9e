// Choosing among lanes: surest first, then cheapest or fastest; the same answer in any order.
import { compare, type Money } from '#domain/money/money.ts';
import type { Lane, Quote, QuoteStatus } from './quote.ts';
import { reasonsOf } from './reasons.ts';
import type { Buyer } from './shipment.ts';

export type Priced = Lane & { readonly delivered: Money; readonly atDoor: Money };

const surest = ['known', 'bounded', 'partial', 'unknown'] as const satisfies QuoteStatus[];

export function chooseLanes(
  lanes: readonly Lane[],
  buyer: Buyer,
): Pick<Quote, 'status' | 'cheapest' | 'fastest' | 'nothingAtDoor' | 'reasons'> {
  const priced = lanes.filter((lane): lane is Priced => lane.delivered !== undefined);
  const promised = priced.filter(({ status }) => status === 'known' || status === 'bounded');
  // A gift is sold on a promise only: nobody may ask her for money (decision 6).
  const sellable = promised.length > 0 || buyer === 'gift' ? promised : usual(priced);
  const byPrices = [...sellable].sort(byPrice);
  const bySpeed = sellable.filter(({ days }) => days).sort(byDays);
  const free = promised.filter(({ atDoor }) => atDoor.minor === 0n).sort(byPrice);
  return {
    status: surest.find((status) => lanes.some((lane) => lane.status === status)) ?? 'unknown',
    cheapest: byPrices[0]?.id,
    fastest: bySpeed[0]?.id,
    nothingAtDoor: free[0]?.id,
    reasons: reasonsOf({ priced: priced.length, byPrice: byPrices, bySpeed, free }),
  };
}

// A preference nobody has confirmed is on offer, but the ordinary duty is what one starts from.
function usual(lanes: readonly Priced[]): readonly Priced[] {
  const ordinary = lanes.filter(
    ({ claim, lines }) =>
      claim !== 'preference' ||
      lines.every(({ kind, status }) => kind !== 'duty' || status !== 'unverified'),
  );
  return ordinary.length > 0 ? ordinary : lanes;
}

function byPrice(a: Priced, b: Priced): number {
  return compare(a.delivered, b.delivered) || bySureness(a, b) || (a.id < b.id ? -1 : 1);
}

function byDays(a: Priced, b: Priced): number {
  return a.days!.most - b.days!.most || a.days!.least - b.days!.least || byPrice(a, b);
}

function bySureness(a: Lane, b: Lane): number {
  return surest.indexOf(a.status) - surest.indexOf(b.status);
}
