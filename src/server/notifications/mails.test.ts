import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aGood } from '#server/checkout/a-good.ts';
import { openShop, type Shop } from '#server/checkout/a-shop.ts';
import { settleOrderGroup } from '#server/checkout/settle-order-group.ts';
import { sweepUnsettled } from '#server/checkout/sweep-unsettled.ts';
import { findGroups } from '#server/orders/find-groups.ts';
import { readGroupByLink } from '#server/orders/read-group.ts';
import { readSettings } from '#server/settings.ts';
import { queueMails } from './queue-mails.ts';
import { sendMails } from './send-mails.ts';

let shop: Shop;
beforeAll(async () => (shop = await openShop()));
afterAll(() => shop.close());

const gift = { message: 'Pour <toi> & "nous"', from: 'Lena', hidesPrice: true };
const mailsAbout = (kind: string, recipient?: string) =>
  shop.market.db
    .selectFrom('mails')
    .selectAll()
    .where('kind', '=', kind)
    .$if(!!recipient, (query) => query.where('recipient', '=', recipient!))
    .execute();

/** Events wait for older transactions of the whole server, those of other tests among them. */
async function readAll() {
  const unread = async () => {
    await queueMails(shop.market);
    const { rows } = await shop.market.pool.query<{ count: string }>(
      `select count(*)::text as count from events, event_readers
       where name = 'mails' and (events.transaction, events.sequence)
         > (event_readers.transaction, event_readers.sequence)`,
    );
    return rows[0]!.count;
  };
  await expect.poll(unread, { timeout: 20_000, interval: 20 }).toBe('0');
}

async function buy(language: string, changes: { language?: 'fr' | 'ar' | 'en' } = {}) {
  const good = await aGood(shop.market, changes);
  const token = await shop.fill([good.variantId]);
  const buyer = { name: 'Lena <b>', email: `${language}-${good.goodId}@example.com`, language };
  const paying = await shop.goToPay(token, { buyer, gift });
  await shop.choose(paying.redirectUrl, 'approve');
  await settleOrderGroup(shop.market, { groupId: paying.groupId, reason: 'return' });
  return { ...paying, good, buyer };
}

describe('a mail', () => {
  it('goes once to the buyer and once to the cooperative, however often events are read', async () => {
    const { buyer, good } = await buy('de');
    await readAll();
    await Promise.all([queueMails(shop.market), queueMails(shop.market)]);
    expect(await mailsAbout('group-paid', buyer.email)).toHaveLength(1);
    const contact = await shop.market.db
      .selectFrom('cooperatives')
      .select('contact_email')
      .where('id', '=', good.cooperativeId)
      .executeTakeFirstOrThrow();
    const [sold] = await mailsAbout('order-sold', contact.contact_email!);
    expect(sold!.subject).toContain('Vous avez vendu');
    expect(sold!.body_text).toContain('Tapis'); // the good in her language, not in the buyer's
    expect(sold!.body_text).toMatch(/910,00\sMAD/); // 70 % of 1,300 for the makers
  });

  it('carries a link that opens the order, of which the house keeps the hash only', async () => {
    const { buyer, groupId, link } = await buy('en');
    await readAll();
    const [mail] = await mailsAbout('group-paid', buyer.email);
    const inMail = /\/de-de\/orders\/([\w-]{22})/.exec(mail!.body_text)![1]!;
    expect((await readGroupByLink(shop.market, { link: inMail })).groupId).toBe(groupId);
    expect((await readGroupByLink(shop.market, { link })).groupId).toBe(groupId);
    // Where the law of her country lets her change her mind, the mail leads to the button.
    expect(mail!.body_text).toContain(`Withdraw from contract here\n`);
    expect(mail!.body_text).toContain(`/orders/${inMail}/withdrawal`);
    const hashes = await shop.market.db.selectFrom('order_links').select('token_sha256').execute();
    expect(JSON.stringify(hashes)).not.toContain(inMail);
    await expect(readGroupByLink(shop.market, { link: 'A'.repeat(22) })).rejects.toThrow(
      'not found',
    );
  });

  it.each(['en', 'fr', 'ar', 'de', 'es', 'ja'])(
    'in %s has every part, and nothing written by people is markup',
    async (language) => {
      const { buyer } = await buy(language);
      await readAll();
      const [mail] = await mailsAbout('group-paid', buyer.email);
      expect(mail!.language).toBe(language);
      expect(mail!.body_html).toContain(
        `<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`,
      );
      expect(mail!.body_html).toMatch(/<bdi>[^<]*€[^<]*<\/bdi>/);
      expect(mail!.body_html).toContain('Pour &lt;toi&gt; &amp; &quot;nous&quot;');
      expect(mail!.body_html).not.toMatch(/<b>|undefined|\[object/);
      expect(mail!.body_text).not.toMatch(/undefined|\[object/);
    },
  );

  it('tells a buyer whose time ended, and one whose money is returned', async () => {
    const { variantId } = await aGood(shop.market);
    const late = await shop.goToPay(await shop.fill([variantId]), {
      buyer: { name: 'Late', email: 'late@example.com', language: 'fr' },
    });
    await shop.choose(late.redirectUrl, 'late', 45);
    shop.later(31);
    await sweepUnsettled(shop.market);
    const luckier = await shop.goToPay(await shop.fill([variantId]));
    await shop.choose(luckier.redirectUrl, 'approve');
    await settleOrderGroup(shop.market, { groupId: luckier.groupId, reason: 'return' });
    shop.later(20);
    shop.gateway.approveLate();
    await settleOrderGroup(shop.market, { groupId: late.groupId, reason: 'webhook' });
    await readAll();
    expect(await mailsAbout('group-lapsed', 'late@example.com')).toHaveLength(1);
    const [back] = await mailsAbout('payment-given-back', 'late@example.com');
    expect(back!.body_text).toContain('vendue entre-temps');
  });
});

describe('an order found again by e-mail', () => {
  it('answers the same to everybody, and writes to the buyer only, not too often', async () => {
    const { buyer, groupId } = await buy('fr');
    const known = await findGroups(shop.market, { email: ` ${buyer.email.toUpperCase()} ` });
    expect(await findGroups(shop.market, { email: 'nobody@example.com' })).toEqual(known);
    await findGroups(shop.market, { email: buyer.email });
    await readAll();
    const mails = await mailsAbout('group-asked-for', buyer.email);
    expect(mails).toHaveLength(1);
    const [, link] = /\/orders\/([\w-]{22})/.exec(mails[0]!.body_text)!;
    expect((await readGroupByLink(shop.market, { link: link! })).groupId).toBe(groupId);
    shop.later(16);
    await findGroups(shop.market, { email: buyer.email });
    await readAll();
    expect(await mailsAbout('group-asked-for', buyer.email)).toHaveLength(2);
  });

  it.each([
    ['en', 'You asked for the link'],
    ['ar', 'طلبتم رابط طلبكم'],
    ['de', 'Sie haben nach dem Link'],
    ['ja', 'ご依頼のご注文のリンク'],
  ])('writes to the buyer in her language (%s)', async (language, words) => {
    const { buyer } = await buy(language);
    await findGroups(shop.market, { email: buyer.email });
    await readAll();
    const [mail] = await mailsAbout('group-asked-for', buyer.email);
    expect(mail!.language).toBe(language);
    expect(mail!.body_text).toContain(words);
  });
});

describe('mails that wait', () => {
  it('stay for the desk’s outbox without SMTP, and leave by it when it is there', async () => {
    await buy('en');
    await readAll();
    const waiting = async () =>
      (
        await shop.market.db
          .selectFrom('mails')
          .select('id')
          .where('state', '=', 'waiting')
          .execute()
      ).length;
    const before = await waiting();
    expect(before).toBeGreaterThan(0);
    expect(await sendMails(shop.market)).toEqual({ sent: 0, failed: 0 });
    const smtp = await aMailServer();
    const settings = { ...readSettings({}), smtpUrl: `smtp://127.0.0.1:${smtp.port}` };
    while ((await sendMails({ ...shop.market, settings })).sent > 0);
    expect(await waiting()).toBe(0);
    expect(smtp.received()).toBe(before);
    await smtp.close();
  });

  it('are tried again later when the server is away', async () => {
    const { buyer } = await buy('en');
    await readAll();
    const settings = { ...readSettings({}), smtpUrl: 'smtp://127.0.0.1:9' };
    const away = { ...shop.market, settings };
    expect((await sendMails(away)).failed).toBeGreaterThan(0);
    expect(await sendMails(away)).toEqual({ sent: 0, failed: 0 }); // not at once
    const [mail] = await mailsAbout('group-paid', buyer.email);
    expect(mail).toMatchObject({ state: 'waiting', attempts: 1 });
    expect(mail!.last_error).toContain('ECONNREFUSED');
  });
});

/** The least of an SMTP server: it takes every mail and counts. */
async function aMailServer() {
  let received = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let inData = false;
    socket.write('220 here\r\n');
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      const text = bytes.toString();
      if (inData) {
        if (!text.endsWith('\r\n.\r\n')) return;
        inData = false;
        received += 1;
        socket.write('250 taken\r\n');
        return;
      }
      if (/^DATA/i.test(text)) {
        inData = true;
        socket.write('354 go on\r\n');
      } else socket.write(/^QUIT/i.test(text) ? '221 bye\r\n' : '250 well\r\n');
    });
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    received: () => received,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}
