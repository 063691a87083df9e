import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Asker } from '#domain/permissions/may.ts';
import { type GoodChanges, aGood } from '#server/checkout/a-good.ts';
import { openShop, type Shop, shipTo } from '#server/checkout/a-shop.ts';
import { settleOrderGroup } from '#server/checkout/settle-order-group.ts';
import { forgetReturns, returnsKey } from '#server/channels/return-policy.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import { readQueue } from '#server/desk/read-queue.ts';
import { tellEvent } from '#server/events/tell-event.ts';
import { newId } from '#server/market.ts';
import { Forbidden, NotFound } from '#server/not-there.ts';
import { queueMails } from '#server/notifications/queue-mails.ts';
import { readGroupByLink } from '#server/orders/read-group.ts';
import { readWithdrawals } from './read-withdrawals.ts';
import { settleWithdrawal, withdrawalsAtDesk } from './settle-withdrawal.ts';
import { prepareWithdrawal, stateWithdrawal } from './state-withdrawal.ts';

let shop: Shop;
let desk: Asker;
beforeAll(async () => {
  shop = await openShop();
  const id = newId(shop.market);
  const person = { id, name: 'Salma', email: null, language: 'fr' };
  await shop.market.db
    .insertInto('people')
    .values({ id, name: person.name, demo: true, created_at: shop.market.now() })
    .execute();
  desk = { person, operatorRole: 'desk', memberships: [], mustChoosePassword: false };
});
afterAll(() => shop.close());

async function buy(goods: readonly GoodChanges[] = [{}], language = 'de') {
  const made = [];
  for (const changes of goods) made.push(await aGood(shop.market, changes));
  const email = `lena-${made[0]!.goodId}@example.com`;
  const paying = await shop.goToPay(await shop.fill(made.map(({ variantId }) => variantId)), {
    buyer: { name: 'Lena Großmann', email, language },
    shipTo,
  });
  await shop.choose(paying.redirectUrl, 'approve');
  await settleOrderGroup(shop.market, { groupId: paying.groupId, reason: 'return' });
  const group = await readGroupByLink(shop.market, { link: paying.link });
  const told = { name: 'Lena Großmann', email, orders: group.orders.map(({ number }) => number) };
  return { ...paying, group, told };
}

type Bought = Awaited<ReturnType<typeof buy>>;
const state = ({ link, told }: Pick<Bought, 'link' | 'told'>) =>
  stateWithdrawal(shop.market, { link, told, language: 'de' });
const read = async ({ link }: Bought) =>
  readWithdrawals(shop.market, { group: await readGroupByLink(shop.market, { link }) });

async function deliver({ group }: Bought, parcels = group.orders.length) {
  await inTransaction(shop.market, async (market) => {
    for (const { orderId } of group.orders.slice(0, parcels)) {
      await tellEvent(market, {
        kind: 'order-delivered',
        subjectKind: 'order',
        subjectId: orderId,
      });
    }
  });
}

const mailsTo = (kind: string, recipient: string) =>
  shop.market.db
    .selectFrom('mails')
    .selectAll()
    .where('kind', '=', kind)
    .where('recipient', '=', recipient)
    .execute();

/** Events wait for older transactions of the whole server, those of other tests among them. */
const mailTo = (kind: string, recipient: string) =>
  expect.poll(
    async () => {
      await queueMails(shop.market);
      return (await mailsTo(kind, recipient)).length;
    },
    { timeout: 20_000, interval: 30 },
  );

describe('a buyer who changes her mind', () => {
  it('says so in two steps and has it in a mail, with what she said, the day and the time', async () => {
    const bought = await buy();
    const { told, link } = bought;
    expect(await prepareWithdrawal(shop.market, { link, told })).toEqual({ told });
    expect((await read(bought))!.orders[0]!.state).toBe('open');
    expect(await state(bought)).toEqual({ statedAt: shop.market.now() });
    expect((await read(bought))!.orders[0]).toMatchObject({ state: 'received' });
    await mailTo('withdrawal-stated', told.email).toBe(1);
    const [mail] = await mailsTo('withdrawal-stated', told.email);
    expect(mail!.language).toBe('de');
    expect(mail!.body_text).toContain(`Ich, Lena Großmann, widerrufe`);
    expect(mail!.body_text).toContain(told.orders[0]!);
    expect(mail!.body_text).toMatch(/\d{4} um \d{2}:\d{2}:\d{2} UTC/);
    expect(mail!.body_text).toContain('Directive 2011/83/EU, Article 9');
    expect(mail!.body_text).toMatch(/\/orders\/[\w-]{22}/);
  });

  it.each(['en', 'fr', 'ar', 'de', 'es', 'ja'] as const)(
    'reads the acknowledgement whole in %s, and what she typed is no markup',
    async (language) => {
      const { link, told } = await buy();
      const sly = { ...told, name: 'Lena <b>&"' };
      await stateWithdrawal(shop.market, { link, told: sly, language });
      await mailTo('withdrawal-stated', told.email).toBe(1);
      const [mail] = await mailsTo('withdrawal-stated', told.email);
      expect(mail!.language).toBe(language);
      expect(mail!.body_html).toContain('Lena &lt;b&gt;&amp;&quot;');
      expect(mail!.body_html).not.toMatch(/<b>|undefined|\[object/);
    },
  );

  it('takes back one cooperative’s order and keeps the other; each cooperative is told of its own', async () => {
    const bought = await buy([{}, {}]);
    const [one, other] = bought.told.orders;
    await state({ link: bought.link, told: { ...bought.told, orders: [one!] } });
    const { orders } = (await read(bought))!;
    expect(orders.find(({ number }) => number === one)!.state).toBe('received');
    expect(orders.find(({ number }) => number === other)!.state).toBe('open');
    const contact = bought.group.orders.find(({ number }) => number === one)!.cooperative;
    await mailTo('order-withdrawn-from', contact.contactEmail!).toBe(1);
  });

  it('is told that a piece made to order may be left out, and is heard all the same', async () => {
    const bought = await buy([{ kind: 'made-to-order', left: 3 }]);
    expect((await read(bought))!.orders[0]).toMatchObject({ madeToOrder: true, state: 'open' });
    expect(await state(bought)).toHaveProperty('statedAt');
    await mailTo('withdrawal-stated', bought.told.email).toBe(1);
    const [mail] = await mailsTo('withdrawal-stated', bought.told.email);
    expect(mail!.body_text).toContain('nach Ihren eigenen Vorgaben');
  });
});

describe('where no law was sourced', () => {
  it('a buyer has what the operator promises of returns, and nothing where she promises none', async () => {
    const bought = await buy();
    const abroad = {
      ...bought.group,
      marketSlug: 'ja-jp',
      shipTo: { ...bought.group.shipTo, country: 'JP' },
    };
    const promise = async (value: object | null) => {
      const row = { value: JSON.stringify(value), changed_at: shop.market.now() };
      await shop.market.db
        .insertInto('settings')
        .values({ key: returnsKey, ...row })
        .onConflict((on) => on.column('key').doUpdateSet(row))
        .execute();
      forgetReturns(shop.market);
      return readWithdrawals(shop.market, { group: abroad });
    };
    expect(await promise(null)).toBeUndefined();
    expect(await promise({ days: 0 })).toBeUndefined();
    expect(await promise({ days: 30, countries: ['US'] })).toBeUndefined();
    expect(await promise({ days: 30 })).toMatchObject({
      right: { basis: 'terms', days: 30, country: 'JP' },
      orders: [{ state: 'open' }],
    });
    await promise(null);
  });
});

describe('what is not heard', () => {
  it('a link that is none', async () => {
    const { told } = await buy();
    for (const link of ['A'.repeat(22), 'short', '']) {
      await expect(state({ link, told })).rejects.toThrow(NotFound);
    }
  });

  it('a second time, also from two windows at once', async () => {
    const bought = await buy();
    const both = await Promise.all([state(bought), state(bought)]);
    expect(both.filter((one) => 'statedAt' in one)).toHaveLength(1);
    expect(both).toContainEqual({ refused: 'already-withdrawn' });
    expect(await state(bought)).toEqual({ refused: 'already-withdrawn' });
  });

  it('too late: fourteen days after the last parcel came, never before one has', async () => {
    const bought = await buy([{}, {}]);
    await deliver(bought, 1);
    shop.later(60 * 24 * 30);
    expect((await read(bought))!.lastDay).toBeUndefined();
    await deliver(bought);
    shop.later(60 * 24 * 13);
    expect(await prepareWithdrawal(shop.market, bought)).toHaveProperty('told');
    shop.later(60 * 24 * 8); // a weekend and holidays may come between
    const { lastDay } = (await read(bought))!;
    expect(await state(bought)).toEqual({ refused: 'too-late', lastDay });
  });

  it.each([
    [{ name: ' ' }, { name: true }],
    [{ name: 'x'.repeat(121) }, { name: true }],
    [{ email: 'lena' }, { email: true }],
    [{ orders: [] }, { orders: true }],
    [{ orders: ['OR-OTHERS'] }, { orders: true }],
  ])('what is not whole: %j', async (changes, wrong) => {
    const { link, told } = await buy();
    const asked = { link, told: { ...told, ...changes } };
    expect(await state(asked)).toEqual({ refused: 'wrong', wrong });
    expect(await prepareWithdrawal(shop.market, asked)).toEqual({ refused: 'wrong', wrong });
  });

  it('of what was never paid, or is given back', async () => {
    const good = await aGood(shop.market);
    const unpaid = await shop.goToPay(await shop.fill([good.variantId]));
    const { orders } = await readGroupByLink(shop.market, unpaid);
    const told = { name: 'L', email: 'l@example.com', orders: orders.map(({ number }) => number) };
    expect(await state({ link: unpaid.link, told })).toEqual({ refused: 'nothing-to-withdraw' });
  });
});

describe('the desk', () => {
  it('finds it in its queue until somebody lets it stand', async () => {
    const bought = await buy();
    await state(bought);
    const [number] = bought.told.orders;
    const waiting = async () =>
      (await readQueue(shop.market, { asker: desk, limit: 500 })).rows.filter(
        (row) => row.kind === 'withdrawal-received' && row.name === number,
      );
    expect(await waiting()).toMatchObject([{ path: `/desk/orders/${bought.group.number}` }]);
    const [withdrawal] = await withdrawalsAtDesk(shop.market, { asker: desk, number: number! });
    expect(withdrawal).toMatchObject({ basis: 'law', madeToOrder: false, state: 'received' });
    const asked = { asker: desk, id: withdrawal!.id };
    expect(await settleWithdrawal(shop.market, asked)).toEqual({ done: 'accepted' });
    expect(await settleWithdrawal(shop.market, asked)).toEqual({ refused: 'decided-before' });
    expect(await waiting()).toEqual([]);
  });

  it('says why where it does not hold, and the buyer reads it', async () => {
    const bought = await buy([{ kind: 'made-to-order', left: 3 }]);
    await state(bought);
    const number = bought.group.number;
    const [withdrawal] = await withdrawalsAtDesk(shop.market, { asker: desk, number });
    const asked = { asker: desk, id: withdrawal!.id };
    expect(await settleWithdrawal(shop.market, { ...asked, reason: ' ' })).toEqual({
      refused: 'needs-reason',
    });
    const reason = 'Mit Ihrem Namen gewebt.';
    expect(await settleWithdrawal(shop.market, { ...asked, reason })).toEqual({ done: 'declined' });
    await mailTo('withdrawal-declined', bought.told.email).toBe(1);
    const [mail] = await mailsTo('withdrawal-declined', bought.told.email);
    expect(mail!.body_text).toContain(reason);
    expect((await read(bought))!.orders[0]).toMatchObject({ declinedReason: reason });
  });

  it('is for operators alone', async () => {
    const stranger = { ...desk, operatorRole: undefined };
    const asked = { asker: stranger, id: newId(shop.market) };
    await expect(settleWithdrawal(shop.market, asked)).rejects.toThrow(Forbidden);
    await expect(
      withdrawalsAtDesk(shop.market, { asker: undefined, number: 'QF-X' }),
    ).rejects.toThrow(Forbidden);
    await expect(
      settleWithdrawal(shop.market, { asker: desk, id: newId(shop.market) }),
    ).rejects.toThrow(NotFound);
  });
});
