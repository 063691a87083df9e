// The lives of what is bought, each a table and the only way to move. Moves of rooms that are not built
// yet are marked `later`: they are named so that nobody names them twice, and nothing may use them.

type Life = Readonly<Record<string, readonly string[]>>;

export const groupMoves = {
  placed: ['paid', 'lapsed', 'cancelled'],
  lapsed: ['paid'], // a late success takes the stock again, or is refunded
  paid: ['refunded'],
  cancelled: [],
  refunded: [],
} as const satisfies Life;

export const orderMoves = {
  placed: ['paid', 'cancelled'],
  paid: ['confirmed', 'refunded'],
  confirmed: ['made', 'refunded'],
  made: ['inspected', 'refunded'],
  inspected: ['packed', 'refunded'],
  packed: ['shipped', 'refunded'],
  shipped: ['delivered', 'returned', 'disputed'],
  delivered: ['returned', 'disputed'],
  returned: ['refunded'],
  disputed: ['refunded', 'delivered'],
  cancelled: ['paid'],
  refunded: [],
} as const satisfies Life;

export const parcelMoves = {
  waiting: ['packed'],
  packed: ['shipped'],
  shipped: ['delivered', 'returned'],
  delivered: ['returned'],
  returned: [],
} as const satisfies Life;

export const paymentMoves = {
  opened: ['captured', 'declined', 'expired', 'in_doubt'],
  in_doubt: ['opened', 'captured', 'declined', 'expired'],
  declined: ['captured'], // some acquirers refuse first and accept the same session after
  expired: ['captured'],
  captured: ['refunded', 'disputed'],
  refunded: [],
  disputed: ['refunded', 'captured'],
} as const satisfies Life;

export const lives = {
  group: groupMoves,
  order: orderMoves,
  parcel: parcelMoves,
  payment: paymentMoves,
} as const;

export type LifeName = keyof typeof lives;
export type StateOf<Name extends LifeName> = keyof (typeof lives)[Name] & string;

/** Moves no room makes yet; a later room takes its words off this list when it is built. */
export const later = [
  'order:paid→confirmed', 'order:confirmed→made', 'order:made→inspected', 'order:inspected→packed',
  'order:packed→shipped', 'order:shipped→delivered', 'order:shipped→returned', 'order:shipped→disputed',
  'order:delivered→returned', 'order:delivered→disputed', 'order:returned→refunded',
  'order:disputed→refunded', 'order:disputed→delivered', 'order:confirmed→refunded',
  'order:made→refunded', 'order:inspected→refunded', 'order:packed→refunded',
  'parcel:waiting→packed', 'parcel:packed→shipped', 'parcel:shipped→delivered',
  'parcel:shipped→returned', 'parcel:delivered→returned', 'group:placed→cancelled',
  'payment:captured→disputed', 'payment:disputed→refunded', 'payment:disputed→captured',
] as const;

/** Whether a thing in state `from` may move to `to`: asked before every change of state. */
export function mayMove<Name extends LifeName>(life: Name, from: string, to: string): boolean {
  const moves = (lives[life] as Life)[from];
  return !!moves?.includes(to) && !(later as readonly string[]).includes(`${life}:${from}→${to}`);
}
