// How long each kind of thing may wait at the desk before somebody is let down, in hours.

export const promises = {
  'payment-in-doubt': { hours: 1, waitsFor: 'gateway', room: 'orders' },
  'refund-owed': { hours: 4, waitsFor: 'buyer', room: 'orders' },
  'mail-failed': { hours: 4, waitsFor: 'buyer', room: 'outbox' },
  'order-paid': { hours: 24, waitsFor: 'buyer', room: 'orders' },
  'good-submitted': { hours: 24, waitsFor: 'cooperative', room: 'goods' },
  'cooperative-applied': { hours: 72, waitsFor: 'cooperative', room: 'cooperatives' },
  'cooperative-in-review': { hours: 168, waitsFor: 'cooperative', room: 'cooperatives' },
  'withdrawal-received': { hours: 72, waitsFor: 'buyer', room: 'orders' },
  'review-written': { hours: 72, waitsFor: 'buyer', room: 'reviews' },
  'good-drafted': { hours: 336, waitsFor: 'cooperative', room: 'goods' },
} as const;

export type Waiting = keyof typeof promises;

export function promisedBy(kind: Waiting, since: Date): Date {
  return new Date(since.getTime() + promises[kind].hours * 3_600_000);
}
