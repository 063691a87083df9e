// Reads what happened and writes the mails it calls for, once each, in the transaction that moves the
// reader's bookmark: a crash between writes neither a mail twice nor none.
import { inTransaction, type MarketInTransaction } from '#server/db/in-transaction.ts';
import { type Event, readEvents } from '#server/events/read-events.ts';
import { type Market, newId } from '#server/market.ts';
import { mailsOf } from './mails-of-event.ts';
import type { Mail } from './mail.ts';

/** Answers how many mails were queued. Call it again while it answers `more`. */
export async function queueMails(
  market: Market,
  { limit = 100 } = {},
): Promise<{ readonly queued: number; readonly more: boolean }> {
  return inTransaction(market, async (market) => {
    const events = await readEvents(market, { reader: 'mails', limit });
    let queued = 0;
    for (const event of events) queued += await queueFor(market, event);
    return { queued, more: events.length === limit };
  });
}

async function queueFor(market: MarketInTransaction, event: Event): Promise<number> {
  const mails = await mailsOf(market, event);
  for (const mail of mails) await insertMail(market, mail);
  return mails.length;
}

async function insertMail(market: MarketInTransaction, mail: Mail): Promise<void> {
  await market.db
    .insertInto('mails')
    .values({
      id: newId(market),
      kind: mail.kind,
      subject_id: mail.subjectId,
      recipient: mail.recipient,
      language: mail.language,
      subject: mail.subject,
      body_text: mail.text,
      body_html: mail.html,
      state: 'waiting',
      queued_at: market.now(),
    })
    .onConflict((conflict) => conflict.constraint('the_same_mail_only_once').doNothing())
    .execute();
}
