import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Asker } from '#domain/permissions/may.ts';
import { apply } from '#server/cooperatives/apply.ts';
import { refuse } from '#server/cooperatives/refuse.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { tellEvent } from '#server/events/tell-event.ts';
import { newId } from '#server/market.ts';
import { queueMails } from './queue-mails.ts';

let market: TestMarket;
let admin: Asker;
beforeAll(async () => {
  market = await openTestMarket();
  const id = newId(market);
  await market.pool.query('insert into people (id, name, created_at) values ($1, $2, now())', [
    id,
    'Somebody',
  ]);
  admin = {
    person: { id, name: 'Somebody', email: null, language: 'fr' },
    memberships: [],
    mustChoosePassword: false,
    operatorRole: 'admin',
  };
});
afterAll(() => market.close());

const form = {
  name: 'Coopérative Tifawin',
  legalForm: 'cooperative',
  crafts: ['weaving'],
  region: 'MA-05',
  place: 'Azilal',
  membersCount: '24',
  womenCount: '21',
  contactName: 'Itto <b>',
  contactPhone: '0612345678',
  contactLanguage: 'ar',
};

async function anApplicant(over: Record<string, string>) {
  const outcome = await apply(market, { given: { ...form, ...over }, address: newId(market) });
  if (!('applied' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Events wait for older transactions of the whole server, those of other tests among them. */
async function mailsTo(recipient: string, count: number) {
  const mails = async () => {
    await queueMails(market);
    return market.db.selectFrom('mails').selectAll().where('recipient', '=', recipient).execute();
  };
  await expect.poll(async () => (await mails()).length, { timeout: 20_000 }).toBe(count);
  return mails();
}

describe('an applicant', () => {
  it.each([
    ['fr', 'Merci. La demande de Coopérative Tifawin'],
    ['ar', 'شكرا لكم'],
    ['en', 'Thank you. The application of Coopérative Tifawin'],
  ])('is thanked in her language, once (%s)', async (contactLanguage, words) => {
    const contactEmail = `thanks-${contactLanguage}@example.org`;
    await anApplicant({ contactEmail, contactLanguage });
    const [mail] = await mailsTo(contactEmail, 1);
    expect(mail).toMatchObject({ kind: 'cooperative-applied', language: contactLanguage });
    expect(mail!.body_text).toContain(words);
    expect(mail!.body_html).not.toContain('<b>');
    expect(mail!.body_text + mail!.subject).not.toMatch(/undefined|\[object/);
  });

  it('reads why she was refused, as the desk wrote it', async () => {
    const contactEmail = 'refused@example.org';
    const { slug } = await anApplicant({ contactEmail, contactLanguage: 'fr' });
    const reason = 'Pas d’atelier au Maroc <encore>';
    expect(await refuse(market, { asker: admin, slug, reason })).toEqual({ done: true });
    const mails = await mailsTo(contactEmail, 2);
    const mail = mails.find(({ kind }) => kind === 'cooperative-refused')!;
    expect(mail.body_text).toContain(`> ${reason}`);
    expect(mail.body_html).toContain('&lt;encore&gt;');
  });

  it('who is approved is shown the way to her atelier', async () => {
    const contactEmail = 'approved@example.org';
    const { cooperativeId } = await anApplicant({ contactEmail, contactLanguage: 'en' });
    await inTransaction(market, (market) =>
      tellEvent(market, {
        kind: 'cooperative-approved',
        subjectKind: 'cooperative',
        subjectId: cooperativeId,
        cooperativeId,
        data: {},
      }),
    );
    const mails = await mailsTo(contactEmail, 2);
    const mail = mails.find(({ kind }) => kind === 'cooperative-approved')!;
    expect(mail.body_text).toContain(`${market.settings.origin}/atelier`);
  });

  it('without an e-mail address gets none, and stops nobody else’s', async () => {
    await anApplicant({ contactLanguage: 'fr' });
    const contactEmail = 'after@example.org';
    await anApplicant({ contactEmail, contactLanguage: 'fr' });
    await mailsTo(contactEmail, 1);
    const { rows } = await market.pool.query(`select from mails where recipient = ''`);
    expect(rows).toEqual([]);
  });
});
