// The SQL of mails: who is to be written to about a cooperative.
import type { MarketInTransaction } from '#server/db/in-transaction.ts';

export type ContactRow = NonNullable<Awaited<ReturnType<typeof findContact>>>;

export function findContact({ db }: MarketInTransaction, cooperativeId: string) {
  return db
    .selectFrom('cooperatives')
    .select(['name', 'refused_reason as refusedReason', 'contact_name as contactName'])
    .select(['contact_email as contactEmail', 'contact_language as contactLanguage'])
    .where('id', '=', cooperativeId)
    .executeTakeFirst();
}
