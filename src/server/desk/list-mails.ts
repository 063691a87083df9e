// The outbox: mails that wait, left, or failed, newest first; and one of them to read.
import { isId } from '#domain/ids/id.ts';
import type { Asker } from '#domain/permissions/may.ts';
import type { Market } from '../market.ts';
import { NotFound } from '../not-there.ts';
import { cursorOf, readCursor } from './cursor.ts';
import { enterDesk } from './enter-desk.ts';
import { findMail, listMailRows } from './store.ts';

export const mailStates = ['waiting', 'failed', 'sent'] as const;

export type MailInList = {
  readonly id: string;
  readonly kind: string;
  readonly recipient: string;
  readonly language: string;
  readonly subject: string;
  readonly state: string;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly queuedAt: Date;
};

export async function listMails(
  market: Market,
  asked: {
    asker: Asker | undefined;
    states?: readonly string[];
    after?: string | null;
    limit?: number;
  },
): Promise<{ mails: MailInList[]; next?: string }> {
  enterDesk(asked.asker, 'read-outbox');
  const { states = mailStates, limit = 50 } = asked;
  const rows = await listMailRows(market, {
    states,
    after: readCursor(asked.after),
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    mails: page.map((row) => ({
      id: row.id,
      kind: row.kind,
      recipient: row.recipient,
      language: row.language,
      subject: row.subject,
      state: row.state,
      attempts: row.attempts,
      lastError: row.last_error,
      queuedAt: row.queued_at,
    })),
    next: last && cursorOf(last.queued_at, last.id),
  };
}

export async function readMail(
  market: Market,
  { asker, id }: { asker: Asker | undefined; id: string },
) {
  enterDesk(asker, 'read-outbox');
  const row = isId(id) ? await findMail(market, id) : undefined;
  if (!row) throw new NotFound(`mail ${id}`);
  return {
    id: row.id,
    kind: row.kind,
    recipient: row.recipient,
    language: row.language,
    subject: row.subject,
    text: row.body_text,
    state: row.state,
    attempts: row.attempts,
    lastError: row.last_error,
    queuedAt: row.queued_at,
    sentAt: row.sent_at,
  };
}
