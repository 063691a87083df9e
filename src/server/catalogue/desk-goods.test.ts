import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Asker, MembershipRole } from '#domain/permissions/may.ts';
import { newShortId } from '#domain/ids/short-id.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { openTestMarket, type TestMarket } from '../db/test-market.ts';
import { newId } from '../market.ts';
import { Forbidden, NotFound } from '../not-there.ts';
import { completeGood } from './complete-good.ts';
import { listDrafts } from './list-drafts.ts';
import { publishGood } from './publish-good.ts';
import { readDraft } from './read-draft.ts';
import { withdrawGood } from './withdraw-good.ts';

let market: TestMarket;
let desk: Asker;
let azilal: string;
let safi: string;
beforeAll(async () => {
  market = await openTestMarket();
  desk = await somebody({ operatorRole: 'desk' });
  azilal = await aCooperative('azilal');
  safi = await aCooperative('safi');
});
afterAll(() => market.close());

async function somebody(over: Partial<Asker>): Promise<Asker> {
  const id = newId(market);
  await market.pool.query('insert into people (id, name, created_at) values ($1, $2, now())', [
    id,
    'Itto',
  ]);
  return {
    person: { id, name: 'Itto', email: null, language: 'fr' },
    memberships: [],
    mustChoosePassword: false,
    ...over,
  };
}

async function oneOf(cooperativeId: string, role: MembershipRole) {
  const asker = await somebody({ memberships: [{ cooperativeId, slug: 'x', name: 'X', role }] });
  await market.pool.query(
    `insert into memberships values (gen_random_uuid(), $1, $2, $3, '2026-01-01')`,
    [asker.person.id, cooperativeId, role],
  );
  return asker;
}

async function aCooperative(slug: string): Promise<string> {
  const id = newId(market);
  await market.pool.query(
    `insert into cooperatives (id, slug, name, state, region, place, seal, contact_name, demo,
       applied_at, approved_at)
     values ($1, $2, $2, 'approved', 'MA-05', 'Azilal', '{eye,comb,star}', 'Itto', true, now(), now())`,
    [id, slug],
  );
  return id;
}

let drawn = 0;
async function aDraft(cooperativeId: string, { picture = true } = {}) {
  const sha256 = String(++drawn).padStart(64, '0');
  if (picture) {
    await market.pool.query(
      `insert into media (sha256, type, bytes, cooperative_id, created_at) values ($1, 'image/png', 1, $2, now())`,
      [sha256, cooperativeId],
    );
  }
  const goodId = newId(market);
  await market.pool.query(
    `insert into goods (id, short_id, cooperative_id, state, kind, own_title, created_at, updated_at)
     values ($1, $2, $3, 'draft', 'piece', 'Tapis', $4, $4)`,
    [goodId, newShortId(market.random), cooperativeId, market.now()],
  );
  await market.pool.query(
    `insert into variants (id, good_id, cooperative_id, price_minor) values ($1, $2, $3, 180000)`,
    [newId(market), goodId, cooperativeId],
  );
  if (picture) {
    await market.pool.query(`insert into good_pictures values ($1, 0, $2, $3)`, [
      goodId,
      sha256,
      cooperativeId,
    ]);
  }
  const good = await readDraft(market, { asker: desk, goodId });
  return { goodId, variantId: good.variants[0]!.id };
}

const wholeForm = (variantId: string, over: Record<string, string | string[]> = {}) => ({
  kind: 'piece',
  form: 'rug',
  materials: ['wool'],
  colours: ['ivory', 'black'],
  originCountry: 'MA',
  region: 'MA-05',
  place: 'Azilal',
  [`variant.${variantId}.price`]: '1 800,00',
  [`variant.${variantId}.stock`]: '1',
  [`variant.${variantId}.widthMm`]: '160',
  [`variant.${variantId}.lengthMm`]: '٢٤٠',
  [`variant.${variantId}.packedWeightGrams`]: '11000',
  [`variant.${variantId}.packedLengthMm`]: '160',
  [`variant.${variantId}.packedWidthMm`]: '30,5',
  [`variant.${variantId}.packedHeightMm`]: '30',
  ...over,
});

describe('a draft', () => {
  it('is not published while a question is open, and says which', async () => {
    const { goodId, variantId } = await aDraft(azilal);
    const refused = await publishGood(market, { asker: desk, goodId });
    expect(refused).toMatchObject({
      refused: 'open-questions',
      questions: [{ key: 'form' }, { key: 'origin' }],
    });

    const given = wholeForm(variantId, { materials: [], [`variant.${variantId}.lengthMm`]: '' });
    expect(await completeGood(market, { asker: desk, goodId, given })).toMatchObject({
      refused: 'good-does-not-hold',
      fields: { [`variant.${variantId}.size`]: 'not-of-this-form' },
    });
    const some = wholeForm(variantId, { materials: [] });
    expect(await completeGood(market, { asker: desk, goodId, given: some })).toMatchObject({
      completed: true,
    });
    expect(await publishGood(market, { asker: desk, goodId })).toMatchObject({
      refused: 'open-questions',
      questions: [{ key: 'materials', before: 'publish' }],
    });

    await completeGood(market, { asker: desk, goodId, given: wholeForm(variantId) });
    const published = await publishGood(market, { asker: desk, goodId });
    expect(published).toMatchObject({ published: true });
    const good = await readDraft(market, { asker: desk, goodId });
    expect(good).toMatchObject({
      state: 'published',
      facts: { form: 'rug', size: { widthMm: 1600, lengthMm: 2400 }, packedWeightGrams: 11000 },
      variants: [{ priceMinor: 180000n, packedSizeMm: { length: 1600, width: 305, height: 300 } }],
    });
    expect(good.questions.every((question) => question.before === 'export')).toBe(true);
  });

  it('needs a picture, and its seller’s approval', async () => {
    const { goodId, variantId } = await aDraft(azilal, { picture: false });
    await completeGood(market, { asker: desk, goodId, given: wholeForm(variantId) });
    expect(await publishGood(market, { asker: desk, goodId })).toMatchObject({
      refused: 'open-questions',
      questions: [{ key: 'picture' }],
    });
    await market.pool.query(`update cooperatives set state = 'suspended' where id = $1`, [azilal]);
    expect(await publishGood(market, { asker: desk, goodId })).toMatchObject({
      questions: [{ key: 'picture' }, { key: 'seller-not-approved' }],
    });
    await market.pool.query(`update cooperatives set state = 'approved' where id = $1`, [azilal]);
  });

  it.each([
    ['price', '-5', 'not-an-amount'],
    ['stock', '2', 'stock-of-a-piece'],
    ['widthMm', 'wide', 'not-a-number'],
    ['packedWeightGrams', '0', 'not-a-number'],
  ])('a wrong %s is refused at its field, and nothing is written', async (name, value, fault) => {
    const { goodId, variantId } = await aDraft(azilal);
    const field = `variant.${variantId}.${name}`;
    const given = wholeForm(variantId, { [field]: value });
    expect(await completeGood(market, { asker: desk, goodId, given })).toEqual({
      refused: 'good-does-not-hold',
      fields: { [field]: fault },
    });
    expect((await readDraft(market, { asker: desk, goodId })).form).toBeNull();
  });

  it('is made by women of its own cooperative, each with her part', async () => {
    const { goodId, variantId } = await aDraft(azilal);
    const [hers, stranger] = [await oneOf(azilal, 'member'), await oneOf(safi, 'member')];
    const complete = (asker: Asker) =>
      completeGood(market, {
        asker: desk,
        goodId,
        given: wholeForm(variantId, { [`maker.${asker.person.id}`]: '3' }),
      });
    expect(await complete(stranger)).toMatchObject({ refused: 'good-does-not-hold' });
    expect(await complete(hers)).toMatchObject({ completed: true });
    expect((await readDraft(market, { asker: desk, goodId })).makers).toMatchObject([
      { weight: 3 },
    ]);
  });

  it('once published is withdrawn before it is changed, and may be published again', async () => {
    const { goodId, variantId } = await aDraft(azilal);
    const given = wholeForm(variantId);
    await completeGood(market, { asker: desk, goodId, given });
    await publishGood(market, { asker: desk, goodId });
    expect(await completeGood(market, { asker: desk, goodId, given })).toMatchObject({
      refused: 'wrong-state',
    });
    expect(await withdrawGood(market, { asker: desk, goodId })).toEqual({ withdrawn: true });
    expect(await withdrawGood(market, { asker: desk, goodId })).toMatchObject({
      refused: 'wrong-state',
    });
    expect(await completeGood(market, { asker: desk, goodId, given })).toMatchObject({
      completed: true,
    });
    expect(await publishGood(market, { asker: desk, goodId })).toMatchObject({ published: true });
  });
});

describe('another cooperative’s draft', () => {
  it('is not there for any verb, nor in a list, nor in the database', async () => {
    const { goodId, variantId } = await aDraft(safi);
    const president = await oneOf(azilal, 'president');
    const asked = { asker: president, goodId };
    await expect(readDraft(market, asked)).rejects.toThrow(NotFound);
    await expect(publishGood(market, asked)).rejects.toThrow(NotFound);
    await expect(withdrawGood(market, asked)).rejects.toThrow(NotFound);
    await expect(completeGood(market, { ...asked, given: wholeForm(variantId) })).rejects.toThrow(
      NotFound,
    );
    const { goods } = await listDrafts(market, {
      asker: president,
      states: ['draft', 'published'],
    });
    expect(goods.length).toBeGreaterThan(0);
    expect(goods.every((good) => good.cooperative.slug === 'azilal')).toBe(true);
    const read = (actsFor: string) =>
      inTransaction(
        market,
        (market) => market.db.selectFrom('goods').select('id').where('id', '=', goodId).execute(),
        { actsFor },
      );
    expect(await read(safi)).toHaveLength(1);
    expect(await read(azilal)).toHaveLength(0);
  });

  it('her own she completes as a scribe, but only the desk publishes', async () => {
    const { goodId, variantId } = await aDraft(azilal);
    const scribe = await oneOf(azilal, 'scribe');
    const asked = { asker: scribe, goodId };
    expect(await completeGood(market, { ...asked, given: wholeForm(variantId) })).toMatchObject({
      completed: true,
    });
    await expect(publishGood(market, asked)).rejects.toThrow(Forbidden);
    await expect(readDraft(market, { ...asked, goodId: 'not an id' })).rejects.toThrow(NotFound);
  });
});

describe('the list of what waits', () => {
  it('begins with the oldest promise and goes on from where it stopped', async () => {
    const seen: string[] = [];
    const since: number[] = [];
    for (let after: string | undefined, more = true; more;) {
      market.setNow(new Date(market.now().getTime() + 1000));
      const page = await listDrafts(market, { asker: desk, after, limit: 3 });
      seen.push(...page.goods.map((good) => good.id));
      since.push(...page.goods.map((good) => good.since.getTime()));
      after = page.next;
      more = after !== undefined;
    }
    const { rows } = await market.pool.query(
      `select count(*)::int as count from goods where state in ('draft', 'submitted')`,
    );
    expect(seen).toHaveLength(rows[0].count);
    expect(new Set(seen).size).toBe(seen.length);
    expect(since).toEqual(since.toSorted((a, b) => a - b));
  });
});
