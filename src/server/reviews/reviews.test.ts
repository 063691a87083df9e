import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Asker } from '#domain/permissions/may.ts';
import { aGood } from '#server/checkout/a-good.ts';
import { openShop, type Shop } from '#server/checkout/a-shop.ts';
import { settleOrderGroup } from '#server/checkout/settle-order-group.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import { newId } from '#server/market.ts';
import { aPhonePicture } from '#server/media/a-picture.ts';
import { anAbsentStore } from '#server/media/an-absent-store.ts';
import { Forbidden, NotFound } from '#server/not-there.ts';
import { queueMails } from '#server/notifications/queue-mails.ts';
import { askForReviews } from './ask-for-reviews.ts';
import { beginReview } from './begin-review.ts';
import { hearReview, listReviewsForMaker } from './hear-review.ts';
import { listDeskReviews, readDeskReview, readReviewPicture } from './list-desk-reviews.ts';
import { listReviews } from './list-reviews.ts';
import { makeReviewLink } from './make-review-link.ts';
import { publishReview, refuseReview } from './moderate-review.ts';
import { orderToReview } from './order-to-review.ts';
import { writeReview } from './write-review.ts';

let shop: Shop;
let desk: Asker;
beforeAll(async () => {
  shop = await openShop();
  desk = { ...(await somebody()), operatorRole: 'desk' };
});
afterAll(() => shop.close());

async function somebody(cooperativeId?: string): Promise<Asker> {
  const id = newId(shop.market);
  const person = { id, name: 'Salma', email: null, language: 'fr' };
  await shop.market.db
    .insertInto('people')
    .values({ id, name: person.name, demo: true, created_at: shop.market.now() })
    .execute();
  const own = { slug: 'x', name: 'X', role: 'member' as const };
  const memberships = cooperativeId ? [{ cooperativeId, ...own }] : [];
  return { person, memberships, mustChoosePassword: false };
}

const journey = {
  makingDays: 0,
  hub: { least: 2, most: 4 },
  transit: { counted: 'working', least: 3, most: 5 },
  customs: { least: 0, most: 2 },
  country: 'DE',
};

async function buy(journeyOf: object | null = journey) {
  const good = await aGood(shop.market);
  const paying = await shop.goToPay(await shop.fill([good.variantId]));
  await shop.choose(paying.redirectUrl, 'approve');
  await settleOrderGroup(shop.market, { groupId: paying.groupId, reason: 'return' });
  const order = await shop.market.db
    .selectFrom('orders')
    .select(['id', 'number', 'quote_id'])
    .where('group_id', '=', paying.groupId)
    .executeTakeFirstOrThrow();
  await shop.market.pool.query(
    `update quotes set answer = (answer - 'journey') || $1::jsonb where id = $2`,
    [JSON.stringify(journeyOf ? { journey: journeyOf } : {}), order.quote_id],
  );
  return { ...paying, good, orderId: order.id, number: order.number };
}

const said = { stars: '5', words: 'Ganz weich.', language: 'de', name: 'Lena' };

async function write(bought: { orderId: string }, changes: object = {}) {
  const link = await makeReviewLink(shop.market, { orderId: bought.orderId });
  const { lines } = await orderToReview(shop.market, { link });
  return writeReview(shop.market, { link, lineId: lines[0]!.lineId, ...said, ...changes });
}

async function written(bought: { orderId: string }, changes: object = {}): Promise<string> {
  const outcome = await write(bought, changes);
  if (!('written' in outcome)) throw new Error(outcome.refused);
  return outcome.written;
}

const askedMails = async (orderId: string) => {
  const mails = () =>
    shop.market.db
      .selectFrom('mails')
      .selectAll()
      .where('kind', '=', 'review-asked')
      .where('subject_id', '=', orderId)
      .execute();
  await expect
    .poll(async () => (await queueMails(shop.market), (await mails()).length), { timeout: 20_000 })
    .toBe(1);
  return mails();
};

describe('a buyer is asked how it is', () => {
  it('a week after the last day promised, once, by a mail whose link proves the order', async () => {
    const bought = await buy();
    expect(await askForReviews(shop.market)).toEqual({ asked: 0 });
    shop.later(40 * 24 * 60);
    expect(await askForReviews(shop.market)).toEqual({ asked: 1 });
    expect(await askForReviews(shop.market)).toEqual({ asked: 0 });
    const [mail] = await askedMails(bought.orderId);
    expect(mail).toMatchObject({ recipient: 'lena@example.com', language: 'de' });
    const [, link] = /\/de-de\/reviews\/([\w-]{22})/.exec(mail!.body_text)!;
    expect(await orderToReview(shop.market, { link: link! })).toMatchObject({
      number: bought.number,
      country: 'DE',
      lines: [{ goodId: bought.good.goodId, review: undefined }],
    });
    const { rows } = await shop.market.pool.query(
      `select string_agg(data::text, '') as told from events where kind like 'review%'`,
    );
    expect(rows[0].told).not.toContain(link);
  });

  it('not while nobody knows when it arrives, and three days after somebody told it did', async () => {
    const { orderId } = await buy(null);
    shop.later(90 * 24 * 60);
    expect(await askForReviews(shop.market)).toEqual({ asked: 0 });
    await shop.market.pool.query(
      `insert into events (id, kind, subject_kind, subject_id, happened_at)
       values ($1, 'order-delivered', 'order', $2, $3)`,
      [newId(shop.market), orderId, shop.market.now()],
    );
    expect(await askForReviews(shop.market)).toEqual({ asked: 0 });
    shop.later(4 * 24 * 60);
    expect(await askForReviews(shop.market)).toEqual({ asked: 1 });
  });

  it('never of what was given back', async () => {
    const { orderId } = await buy();
    await shop.market.pool.query(`update orders set state = 'refunded' where id = $1`, [orderId]);
    shop.later(60 * 24 * 60);
    expect(await askForReviews(shop.market)).toEqual({ asked: 0 });
    const link = await makeReviewLink(shop.market, { orderId });
    await expect(orderToReview(shop.market, { link })).rejects.toThrow(NotFound);
  });

  it('or begins by herself from her order, once it should be there; a demo order at once', async () => {
    const bought = await buy();
    const asked = { orderLink: bought.link, orderNumber: bought.number };
    const { rows } = await shop.market.pool.query(
      `update order_groups set demo = false where id = $1 returning demo`,
      [bought.groupId],
    );
    expect(rows).toEqual([{ demo: false }]);
    expect(await beginReview(shop.market, asked)).toMatchObject({
      refused: 'not-yet',
      from: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
    });
    await shop.market.pool.query(`update order_groups set demo = true where id = $1`, [
      bought.groupId,
    ]);
    const begun = await beginReview(shop.market, asked);
    expect(begun).toMatchObject({ link: expect.stringMatching(/^[\w-]{22}$/) });
    await expect(beginReview(shop.market, { ...asked, orderNumber: 'QF-0000000' })).rejects.toThrow(
      NotFound,
    );
  });
});

describe('a review', () => {
  it('is read by nobody before the desk let it stand, then by everybody', async () => {
    const bought = await buy();
    const { goodId, cooperativeId } = bought.good;
    const id = await written(bought, { picture: await aPhonePicture() });
    const none = { count: 0, averageTenths: undefined, reviews: [] };
    expect(await listReviews(shop.market, { of: { goodId } })).toEqual(none);
    expect(
      (await listDeskReviews(shop.market, { asker: desk, state: 'written' }))[0],
    ).toMatchObject({ id, words: 'Ganz weich.', hasPicture: true });
    const seen = await readReviewPicture(shop.market, { asker: desk, id });
    expect(Buffer.from(seen.subarray(8, 12)).toString()).toBe('WEBP');
    expect(Buffer.from(seen).includes('PhoneMaker')).toBe(false);
    expect(await publishReview(shop.market, { asker: desk, id, withPicture: true })).toEqual({
      done: 'published',
    });
    const [own] = await listReviewsForMaker(shop.market, { asker: await somebody(cooperativeId) });
    expect(own!.picture).toMatchObject({ width: 600 });
    expect(own!.picture!.sizes.length).toBeGreaterThan(0);
    for (const of of [{ goodId }, { cooperativeId }]) {
      const { count, averageTenths, reviews } = await listReviews(shop.market, { of });
      expect({ count, averageTenths }).toEqual({ count: 1, averageTenths: 50 });
      expect(reviews).toMatchObject([
        { id, stars: 5, language: 'de', country: 'DE', name: 'Lena', picture: { width: 600 } },
      ]);
      expect(reviews[0]!.picture!.sizes.length).toBeGreaterThan(1);
    }
    const { rows } = await shop.market.pool.query(
      `select kind, subject_kind, subject_id from events where kind = 'review-published'`,
    );
    expect(rows).toContainEqual({
      kind: 'review-published',
      subject_kind: 'good',
      subject_id: goodId,
    });
  });

  it('with a picture waits while the store is away, and goes in without it', async () => {
    const bought = await buy();
    const picture = await aPhonePicture({ width: 620, height: 480 });
    const putBack = anAbsentStore(shop.market);
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    try {
      expect(await write(bought, { picture })).toEqual({ refused: 'storage-unavailable' });
      expect(told).toHaveBeenCalledWith('503');
      expect(await write(bought)).toHaveProperty('written');
    } finally {
      putBack();
      told.mockRestore();
    }
  });

  it('shows no picture where the desk left it out', async () => {
    const bought = await buy();
    const id = await written(bought, { picture: await aPhonePicture({ width: 640, height: 480 }) });
    await publishReview(shop.market, { asker: desk, id, withPicture: false });
    const { reviews } = await listReviews(shop.market, { of: { goodId: bought.good.goodId } });
    expect(reviews).toMatchObject([{ id, picture: undefined }]);
    const { rows } = await shop.market.pool.query(
      'select picture_shown from reviews where id = $1',
      [id],
    );
    expect(rows).toEqual([{ picture_shown: false }]);
  });

  it('is one a line of an order, also when two arrive at once', async () => {
    const bought = await buy();
    const outcomes = await Promise.all([write(bought), write(bought), write(bought)]);
    expect(outcomes.filter((one) => 'written' in one)).toHaveLength(1);
    expect(outcomes.filter((one) => 'refused' in one)).toEqual([
      { refused: 'written-before' },
      { refused: 'written-before' },
    ]);
  });

  it('needs a link, a line of that order, stars, and a picture that is one', async () => {
    const [bought, other] = [await buy(), await buy()];
    const strange = { link: 'A'.repeat(22), lineId: bought.orderId, ...said };
    await expect(writeReview(shop.market, strange)).rejects.toThrow(NotFound);
    const link = await makeReviewLink(shop.market, { orderId: other.orderId });
    const { lines } = await orderToReview(shop.market, { link });
    await expect(write(bought, { lineId: lines[0]!.lineId })).rejects.toThrow(NotFound);
    expect(await write(bought, { stars: '' })).toEqual({ refused: 'fields', fields: ['stars'] });
    expect(await write(bought, { picture: Buffer.from('<svg/>') })).toMatchObject({
      refused: 'not-a-picture',
    });
    expect((await orderToReview(shop.market, { link })).lines[0]!.review).toBeUndefined();
  });

  it('is refused with a reason only, and leaves the page it stood on', async () => {
    const bought = await buy();
    const of = { goodId: bought.good.goodId };
    const id = await written(bought, { stars: '1' });
    expect(await refuseReview(shop.market, { asker: desk, id, reason: ' ' })).toEqual({
      refused: 'needs-reason',
    });
    await publishReview(shop.market, { asker: desk, id, withPicture: false });
    expect((await listReviews(shop.market, { of })).averageTenths).toBe(10);
    const reason = 'Names a neighbour.';
    expect(await refuseReview(shop.market, { asker: desk, id, reason })).toEqual({
      done: 'refused',
    });
    expect((await listReviews(shop.market, { of })).count).toBe(0);
    expect(await refuseReview(shop.market, { asker: desk, id, reason })).toEqual({
      refused: 'decided-before',
    });
    expect(await readDeskReview(shop.market, { asker: desk, id })).toMatchObject({
      reason,
      decidedBy: 'Salma',
    });
  });

  it('is moderated by the desk alone', async () => {
    const bought = await buy();
    const id = await written(bought);
    for (const asker of [undefined, await somebody(bought.good.cooperativeId)]) {
      const asked = { asker, id };
      await expect(publishReview(shop.market, { ...asked, withPicture: false })).rejects.toThrow(
        Forbidden,
      );
      await expect(refuseReview(shop.market, { ...asked, reason: 'x' })).rejects.toThrow(Forbidden);
      await expect(listDeskReviews(shop.market, { asker, state: 'written' })).rejects.toThrow(
        Forbidden,
      );
      await expect(readDeskReview(shop.market, asked)).rejects.toThrow(Forbidden);
      await expect(readReviewPicture(shop.market, asked)).rejects.toThrow(Forbidden);
    }
    const gone = { asker: desk, id: newId(shop.market), withPicture: false };
    await expect(publishReview(shop.market, gone)).rejects.toThrow(NotFound);
  });
});

describe('the maker', () => {
  it('hears what is said of her cooperative’s works, and of no other', async () => {
    const bought = await buy();
    const id = await written(bought);
    const maker = await somebody(bought.good.cooperativeId);
    const other = await somebody((await aGood(shop.market)).cooperativeId);
    expect(await listReviewsForMaker(shop.market, { asker: maker })).toEqual([]);
    await publishReview(shop.market, { asker: desk, id, withPicture: false });
    expect(await listReviewsForMaker(shop.market, { asker: maker })).toMatchObject([
      { id, heard: false },
    ]);
    expect(await listReviewsForMaker(shop.market, { asker: other })).toEqual([]);
    await expect(hearReview(shop.market, { asker: other, id })).rejects.toThrow(NotFound);
    await expect(hearReview(shop.market, { asker: desk, id })).rejects.toThrow(NotFound);
    await hearReview(shop.market, { asker: maker, id });
    shop.later(5);
    await hearReview(shop.market, { asker: maker, id });
    expect(await listReviewsForMaker(shop.market, { asker: maker })).toMatchObject([
      { id, heard: true },
    ]);
    const { rows } = await shop.market.pool.query(
      `select heard_by, heard_at < $2 as first from reviews where id = $1`,
      [id, shop.market.now()],
    );
    expect(rows).toEqual([{ heard_by: maker.person.id, first: true }]);
  });

  it('is alone behind the second wall: another cooperative’s transaction sees no row', async () => {
    const bought = await buy();
    await written(bought);
    const count = (actsFor: string) =>
      inTransaction(
        shop.market,
        async ({ db }) => (await db.selectFrom('reviews').select('id').execute()).length,
        { actsFor },
      );
    expect(await count(bought.good.cooperativeId)).toBe(1);
    expect(await count((await aGood(shop.market)).cooperativeId)).toBe(0);
  });
});
