// Somebody lost the link of her order and asks for it by her e-mail address. The answer is the same
// whether there is an order or not; the link itself goes to the address only.
import { sql } from 'kysely';
import { inTransaction } from '#server/db/in-transaction.ts';
import { tellEvent } from '#server/events/tell-event.ts';
import type { Market } from '#server/market.ts';

const atMostEveryMinutes = 15;
const mostGroups = 10;

export async function findGroups(
  market: Market,
  { email }: { email: string },
): Promise<{ readonly asked: true }> {
  await inTransaction(market, async (market) => {
    const since = new Date(market.now().getTime() - atMostEveryMinutes * 60_000);
    const { rows } = await sql<{ id: string }>`
      select id from order_groups
      where lower(buyer_email) = lower(${email.trim()}) and state in ('placed', 'paid', 'refunded')
        and not exists (
          select from events
          where subject_kind = 'group' and subject_id = order_groups.id
            and kind = 'group-asked-for' and happened_at > ${since}
        )
      order by placed_at desc
      limit ${mostGroups}
    `.execute(market.db);
    for (const { id } of rows) {
      await tellEvent(market, { kind: 'group-asked-for', subjectKind: 'group', subjectId: id });
    }
  });
  return { asked: true };
}
