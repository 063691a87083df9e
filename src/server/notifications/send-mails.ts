// Sends what waits, by SMTP when the operator configured one; else everything stays where it is, in
// the desk's outbox. A crash after sending sends again, with the same Message-ID.
import { createTransport, type Transporter } from 'nodemailer';
import { sql } from 'kysely';
import type { Market } from '#server/market.ts';

export type Sent = { readonly sent: number; readonly failed: number };

type WaitingMail = {
  id: string;
  recipient: string;
  subject: string;
  body_text: string;
  body_html: string;
  attempts: number;
};

const mostAttempts = 8;

export async function sendMails(market: Market, { limit = 20 } = {}): Promise<Sent> {
  const { smtpUrl, mailFrom } = market.settings;
  if (!smtpUrl) return { sent: 0, failed: 0 };
  const transport = createTransport(smtpUrl, { from: mailFrom });
  let [sent, failed] = [0, 0];
  try {
    for (const mail of await takeWaiting(market, limit)) {
      if (await send(market, { transport, mail })) sent += 1;
      else failed += 1;
    }
  } finally {
    transport.close();
  }
  return { sent, failed };
}

/** An attempt is counted before it is made; the next one waits twice as long, a minute at first. */
async function takeWaiting({ db, now }: Market, limit: number): Promise<WaitingMail[]> {
  const { rows } = await sql<WaitingMail>`
    update mails set attempts = attempts + 1
    where id in (
      select id from mails
      where state = 'waiting'
        and queued_at + (power(2, attempts) - 1) * interval '1 minute' <= ${now()}
      order by queued_at
      limit ${limit}
      for update skip locked
    )
    returning id, recipient, subject, body_text, body_html, attempts
  `.execute(db);
  return rows;
}

async function send(
  market: Market,
  { transport, mail }: { transport: Transporter; mail: WaitingMail },
): Promise<boolean> {
  const { db } = market;
  try {
    await transport.sendMail({
      to: mail.recipient,
      subject: mail.subject,
      text: mail.body_text,
      html: mail.body_html,
      messageId: `<${mail.id}@${new URL(market.settings.origin).hostname}>`,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    await db
      .updateTable('mails')
      .set({ state: 'sent', sent_at: market.now(), last_error: null })
      .where('id', '=', mail.id)
      .execute();
    return true;
  } catch (error) {
    const state = mail.attempts >= mostAttempts ? 'failed' : 'waiting';
    await db
      .updateTable('mails')
      .set({ state, last_error: (error as Error).message.slice(0, 500) })
      .where('id', '=', mail.id)
      .execute();
    return false;
  }
}
