import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemsFor } from '#domain/cooperatives/checklist.ts';
import type { Asker } from '#domain/permissions/may.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { openTestMarket, type TestMarket } from '../db/test-market.ts';
import { newId } from '../market.ts';
import { Forbidden, NotFound } from '../not-there.ts';
import { addMember } from './add-member.ts';
import { apply } from './apply.ts';
import { approve } from './approve.ts';
import { changeDetails } from './change-details.ts';
import { checkItem } from './check-item.ts';
import { listCooperatives, readCooperative } from './read-cooperatives.ts';
import { refuse } from './refuse.ts';
import { termsOn } from './terms-on.ts';

let market: TestMarket;
let admin: Asker;
beforeAll(async () => {
  market = await openTestMarket();
  admin = await aPerson({ operatorRole: 'admin' });
});
afterAll(() => market.close());

async function aPerson(over: Partial<Asker>): Promise<Asker> {
  const id = newId(market);
  await market.pool.query('insert into people (id, name, created_at) values ($1, $2, now())', [
    id,
    'Somebody',
  ]);
  return {
    person: { id, name: 'Somebody', email: null, language: 'fr' },
    memberships: [],
    mustChoosePassword: false,
    ...over,
  };
}

const form = {
  name: 'Coopérative Tifawin',
  legalForm: 'cooperative',
  crafts: ['weaving'],
  region: 'MA-05',
  place: 'Azilal',
  membersCount: '24',
  womenCount: '21',
  contactName: 'Itto Ouhssaine',
  contactPhone: '0612345678',
  contactEmail: 'itto@example.org',
  contactLanguage: 'ar',
  ice: '001561191000066',
  rib: '011519000001205000534921',
};

async function anApplicant(over: Record<string, string> = {}) {
  const outcome = await apply(market, { given: { ...form, ...over }, address: newId(market) });
  if (!('applied' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

async function checkAll(slug: string, but?: string) {
  for (const item of itemsFor({ rna: null })) {
    if (item !== but) await checkItem(market, { asker: admin, slug, item, checked: true });
  }
}

const eventsOf = async (id: string) =>
  (
    await market.pool.query(
      'select kind, data from events where subject_id = $1 order by sequence',
      [id],
    )
  ).rows;

describe('an application', () => {
  it('is refused by field, and nothing is written', async () => {
    const outcome = await apply(market, { given: { ...form, name: '', ice: '12' }, address: 'a' });
    expect(outcome).toEqual({
      refused: 'application-does-not-hold',
      fields: { name: 'missing', ice: 'not-15-digits' },
    });
    const { rows } = await market.pool.query('select count(*)::int as count from cooperatives');
    expect(rows[0].count).toBe(0);
  });

  it('gets its own address even when the name is taken or not in Latin letters', async () => {
    const [one, two] = [await anApplicant(), await anApplicant()];
    expect(one.slug).toBe('cooperative-tifawin');
    expect(two.slug).toMatch(/^cooperative-tifawin-[2-9a-z]{4}$/);
    expect((await anApplicant({ name: 'تعاونية تيفاوين' })).slug).toMatch(/^cooperative(-|$)/);
  });

  it('is taken twenty times an hour from one address', async () => {
    const send = () => apply(market, { given: form, address: '203.0.113.9' });
    const outcomes = await Promise.all(Array.from({ length: 22 }, send));
    expect(outcomes.filter((one) => 'applied' in one)).toHaveLength(20);
  });
});

describe('an approval', () => {
  it('is impossible while one item is open, and done when all are checked', async () => {
    const { slug, cooperativeId } = await anApplicant({ name: 'Tissage de Taznakht' });
    await checkAll(slug, 'sample-seen');
    expect(await approve(market, { asker: admin, slug })).toEqual({
      refused: 'not-ready',
      lacking: ['sample-seen'],
    });
    await checkItem(market, { asker: admin, slug, item: 'sample-seen', checked: true });
    const approved = await approve(market, { asker: admin, slug });
    expect(approved).toMatchObject({ approved: true });

    const read = await readCooperative(market, { asker: admin, slug });
    expect(read).toMatchObject({
      state: 'approved',
      lacking: [],
      terms: { makersBasisPoints: 7000, own: true, fromOn: '2026-11-23' },
      members: [{ name: 'Itto Ouhssaine', role: 'president', accountEmail: null }],
    });
    expect((await eventsOf(cooperativeId)).at(-1)).toMatchObject({ kind: 'cooperative-approved' });
    expect(await approve(market, { asker: admin, slug })).toEqual({
      refused: 'wrong-state',
      state: 'approved',
    });
  });

  it('is not the desk’s to give, only an admin’s', async () => {
    const { slug } = await anApplicant();
    const desk = await aPerson({ operatorRole: 'desk' });
    await expect(approve(market, { asker: desk, slug })).rejects.toThrow(Forbidden);
    await expect(
      checkItem(market, { asker: desk, slug, item: 'x', checked: true }),
    ).rejects.toThrow(NotFound);
  });

  it('a refusal needs its reason, and may be reviewed again', async () => {
    const { slug } = await anApplicant();
    expect(await refuse(market, { asker: admin, slug, reason: ' ' })).toEqual({
      refused: 'needs-a-reason',
    });
    expect(await refuse(market, { asker: admin, slug, reason: 'The statute is missing.' })).toEqual(
      { done: true },
    );
    expect(await approve(market, { asker: admin, slug })).toMatchObject({ refused: 'wrong-state' });
    expect((await readCooperative(market, { asker: admin, slug })).refusedReason).toBe(
      'The statute is missing.',
    );
  });
});

describe('a changed RIB', () => {
  it('is kept masked in events, and the attestation must be looked at again', async () => {
    const { slug, cooperativeId } = await anApplicant();
    await checkAll(slug);
    const next = '007780000000000000000146'; // 0077800…01, its key computed below
    const { ribKey } = await import('#domain/cooperatives/rib.ts');
    const rib = next.slice(0, 22) + ribKey(next.slice(0, 22));
    const outcome = await changeDetails(market, { asker: admin, slug, given: { ...form, rib } });
    expect(outcome).toEqual({ changed: true, lookAgainAt: ['rib-name-matches'] });
    const events = await eventsOf(cooperativeId);
    const told = events.find((event) => event.kind === 'cooperative-rib-changed');
    expect(told.data.before).toBe('011 ••• •••••••••••••• 4921');
    expect(JSON.stringify(events)).not.toContain(form.rib);
    expect(JSON.stringify(events)).not.toContain(rib);
    expect(await approve(market, { asker: admin, slug })).toEqual({
      refused: 'not-ready',
      lacking: ['rib-name-matches'],
    });
    const desk = await aPerson({ operatorRole: 'desk' });
    expect(await changeDetails(market, { asker: desk, slug, given: form })).toEqual({
      refused: 'not-your-rib',
    });
    const { rib: _, ...withoutRib } = form;
    expect(await changeDetails(market, { asker: desk, slug, given: withoutRib })).toMatchObject({
      changed: true,
    });
  });
});

describe('another cooperative', () => {
  it('is not there, for any verb, and its rows are not there for the database', async () => {
    const [mine, hers] = [await anApplicant(), await anApplicant()];
    const president = await aPerson({
      memberships: [
        { cooperativeId: mine.cooperativeId, slug: mine.slug, name: 'Mine', role: 'president' },
      ],
    });
    const slug = hers.slug;
    const asker = president;
    await expect(readCooperative(market, { asker, slug })).rejects.toThrow(NotFound);
    await expect(approve(market, { asker, slug })).rejects.toThrow(NotFound);
    await expect(changeDetails(market, { asker, slug, given: form })).rejects.toThrow(NotFound);
    await expect(addMember(market, { asker, slug, name: 'Rkia', role: 'member' })).rejects.toThrow(
      NotFound,
    );
    await expect(approve(market, { asker, slug: mine.slug })).rejects.toThrow(Forbidden);
    const listed = await listCooperatives(market, { asker });
    expect(listed.cooperatives.map((one) => one.slug)).toEqual([mine.slug]);

    await checkItem(market, { asker: admin, slug, item: 'sample-seen', checked: true });
    const count = (actsFor: string) =>
      inTransaction(
        market,
        (market) => market.db.selectFrom('cooperative_checks').selectAll().execute(),
        { actsFor },
      );
    expect(await count(hers.cooperativeId)).toHaveLength(1);
    expect(await count(mine.cooperativeId)).toHaveLength(0);
  });
});

describe('members and terms', () => {
  it('a president adds a member once, and a wrong number is refused', async () => {
    const { slug, cooperativeId } = await anApplicant();
    const asker = await aPerson({
      memberships: [{ cooperativeId, slug, name: 'Mine', role: 'president' }],
    });
    const add = (phone: string) =>
      addMember(market, { asker, slug, name: 'Rkia', role: 'member', phone });
    expect(await add('12')).toEqual({
      refused: 'member-does-not-hold',
      fields: { phone: 'not-a-phone' },
    });
    const added = await add('0661000001');
    expect(added).toMatchObject({ added: true });
    expect(await add('0661000001')).toEqual({ ...added, added: false });
  });

  it('a president never learns whose number or address she typed; the desk may bring her in', async () => {
    const [mine, hers] = [await anApplicant(), await anApplicant()];
    const known = { name: 'Zahra Amrani', phone: '0661000077', email: 'Zahra@Example.org' };
    const add = (asker: Asker, slug: string, over: object) =>
      addMember(market, { asker, slug, name: 'Typed', role: 'member', ...over });
    const added = await add(admin, hers.slug, known);
    expect(added).toMatchObject({ added: true });
    const { slug, cooperativeId } = mine;
    const president = await aPerson({
      memberships: [{ cooperativeId, slug, name: 'Mine', role: 'president' }],
    });
    const refused = 'member-does-not-hold';
    for (const phone of ['0661000077', '+212 661-000077'])
      expect(await add(president, slug, { phone })).toEqual({
        refused,
        fields: { phone: 'somebody-elses' },
      });
    expect(await add(president, slug, { email: 'zahra@example.org' })).toEqual({
      refused,
      fields: { email: 'somebody-elses' },
    });
    const { members } = await readCooperative(market, { asker: president, slug });
    expect(JSON.stringify(members)).not.toMatch(/zahra/i);
    const again = await add(admin, slug, { phone: known.phone });
    expect(again).toEqual(added);
    const role = await add(president, slug, { phone: known.phone, role: 'treasurer' });
    expect(role).toEqual(added);
  });

  it('terms are the cooperative’s own from their day, before it the house’s', async () => {
    const { cooperativeId } = await anApplicant();
    await market.pool.query(
      `insert into terms values (gen_random_uuid(), $1, '2026-12-01', 8000, 1500, 500, now())`,
      [cooperativeId],
    );
    expect(await termsOn(market, { cooperativeId, on: '2026-11-30' })).toMatchObject({
      makersBasisPoints: 7000,
    });
    expect(await termsOn(market, { cooperativeId, on: '2026-12-01' })).toMatchObject({
      makersBasisPoints: 8000,
    });
    await market.pool.query(
      `insert into terms values (gen_random_uuid(), null, '2026-01-01', 6000, 2500, 1500, now())`,
    );
    expect(await termsOn(market, { cooperativeId, on: '2026-11-30' })).toMatchObject({
      makersBasisPoints: 6000,
    });
  });

  it('lists go on from where they stopped', async () => {
    const seen: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const page = await listCooperatives(market, { asker: admin, after, limit: 7 });
      seen.push(...page.cooperatives.map((one) => one.id));
      after = page.next;
      more = after !== undefined;
    }
    const { rows } = await market.pool.query('select count(*)::int as count from cooperatives');
    expect(new Set(seen).size).toBe(rows[0].count);
    expect(seen).toHaveLength(rows[0].count);
  });
});
