// The seven stops of the caravan, and how far an order has come. A stop is reached only when the
// house knows it: nothing is guessed from the calendar.
export const stops = ['made', 'checked', 'packed', 'papers', 'away', 'customs', 'door'] as const;
export type Stop = (typeof stops)[number];

const states = [
  'placed',
  'paid',
  'confirmed',
  'made',
  'inspected',
  'packed',
  'shipped',
  'delivered',
];

/**
 * The first state in which a stop is behind the order. A parcel never leaves without its papers.
 */
const reachedAt = {
  made: 'made',
  checked: 'inspected',
  packed: 'packed',
  papers: 'shipped',
  away: 'shipped',
  customs: 'delivered',
  door: 'delivered',
} as const satisfies Record<Stop, string>;

/** `ready`: the piece was there before it was ordered, so it is made as soon as it is paid. */
export function stopsReached({ state, ready }: { state: string; ready: boolean }): Stop[] {
  const at = states.indexOf(state);
  return stops.filter((stop) => {
    const from = stop === 'made' && ready ? 'paid' : reachedAt[stop];
    return at >= states.indexOf(from);
  });
}

/** What the whole group is doing: what its slowest parcel does, or what ended it. */
export function happeningOf(orders: readonly string[]): string {
  const ended = orders.find((state) => !states.includes(state));
  const living = orders.filter((state) => states.includes(state));
  if (living.length === 0) return ended ?? 'placed';
  return living.reduce((slowest, state) =>
    states.indexOf(state) < states.indexOf(slowest) ? state : slowest,
  );
}
