// Every change of state tells what happened, once, in its own transaction.
import { newId } from '../market.ts';
import type { MarketInTransaction } from '../db/in-transaction.ts';

/** `kind` is a past sentence of the trade: 'good-published', 'group-paid'. Data carries ids, no secrets. */
export type EventToTell = {
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly cooperativeId?: string;
  readonly data?: Readonly<Record<string, unknown>>;
};

export async function tellEvent(market: MarketInTransaction, event: EventToTell): Promise<void> {
  await market.db
    .insertInto('events')
    .values({
      id: newId(market),
      kind: event.kind,
      subject_kind: event.subjectKind,
      subject_id: event.subjectId,
      cooperative_id: event.cooperativeId ?? null,
      data: JSON.stringify(event.data ?? {}),
      happened_at: market.now(),
    })
    .execute();
}
