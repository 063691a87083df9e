// Once a day: which orders have arrived, as far as anybody knows, and nobody was asked about yet. The
// mail is written from the event.
import { arrivalRange } from '#domain/freight/arrival-range.ts';
import { reviewDueOn } from '#domain/reviews/review-due.ts';
import { dayOf } from '#domain/time/day.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import { tellEvent } from '#server/events/tell-event.ts';
import type { Market } from '#server/market.ts';
import { findUnasked, insertRequest, type UnaskedRow } from './store-of-requests.ts';

/** After so long nobody remembers; the scan begins there, so it does not grow with the years. */
const oldestDays = 500;
const page = 200;

export async function askForReviews(market: Market): Promise<{ readonly asked: number }> {
  const since = new Date(market.now().getTime() - oldestDays * 86_400_000);
  let asked = 0;
  for (let after: UnaskedRow | undefined, more = true; more;) {
    const rows = await findUnasked(market, { since, after, limit: page });
    for (const row of rows) if (isDue(market, row)) asked += await ask(market, row);
    after = rows.at(-1);
    more = rows.length === page;
  }
  return { asked };
}

function isDue(market: Market, row: UnaskedRow): boolean {
  const due = dueOf(row);
  return due !== undefined && due <= dayOf(market.now());
}

export function dueOf({ delivered_at, journey, paid_at }: Omit<UnaskedRow, 'id'>) {
  return reviewDueOn({
    deliveredOn: delivered_at ? dayOf(delivered_at) : undefined,
    promisedBy: journey ? arrivalRange(journey, { from: dayOf(paid_at) }).latest : undefined,
  });
}

/** Two workers at once ask once: the order is the key. */
async function ask(market: Market, { id, cooperative_id }: UnaskedRow): Promise<number> {
  return inTransaction(market, async (market) => {
    const inserted = await insertRequest(market, { orderId: id, cooperativeId: cooperative_id });
    if (!inserted) return 0;
    await tellEvent(market, {
      kind: 'review-asked',
      subjectKind: 'order',
      subjectId: id,
      cooperativeId: cooperative_id,
    });
    return 1;
  });
}
