// Fills an empty database with the demo market: once, in one transaction, everything marked as demo.
import { sql } from 'kysely';
import { provinceAt } from '#domain/craft/place-name.ts';
import { newShortId } from '#domain/ids/short-id.ts';
import { type MarketInTransaction, inTransaction } from '#server/db/in-transaction.ts';
import { type Market, newId } from '#server/market.ts';
import { rebuildSearch } from '#server/search/rebuild-search.ts';
import { keepTable } from '#server/shipping/keep-table.ts';
import { sealMotifs } from '#domain/pictures/seal.ts';
import { caravanCooperative } from './caravan-cooperative.ts';
import { type DemoCooperative, demoCooperatives } from './demo-cooperatives.ts';
import { type DemoGood, demoGoods } from './demo-goods.ts';
import { type HowMade, howMade } from './how-made.ts';
import { demoParties, pretendRegistrations, sampleTables } from './sample-rates.ts';
import { translationRows, translationRowsOfHouse } from './translation-rows.ts';

export type Filled = {
  readonly cooperatives: number;
  readonly goods: readonly { readonly id: string; readonly cooperativeId: string; readonly demo: DemoGood }[];
};

type Home = { readonly id: string; readonly makers: readonly string[] };

const since = '2026-01-01';

/** Answers what was made, or undefined when there is a cooperative besides that of `caravan`. */
export async function fillDemoMarket(market: Market): Promise<Filled | undefined> {
  if (market.settings.mode !== 'demo') throw new Error('production holds no demo goods');
  const filled = await inTransaction(market, async (market) => {
    const any = await market.db
      .selectFrom('cooperatives')
      .select('id')
      .where('slug', '<>', caravanCooperative.slug)
      .limit(1)
      .executeTakeFirst();
    if (any) return undefined;
    await fillTerms(market);
    const homes = new Map<string, Home>();
    for (const demo of demoCooperatives) homes.set(demo.slug, await fillCooperative(market, demo));
    const goods = [];
    for (const demo of demoGoods) {
      const home = homes.get(demo.cooperative)!;
      const id = await fillGood(market, demo, home, demoGoods.indexOf(demo));
      goods.push({ id, cooperativeId: home.id, demo });
    }
    return { cooperatives: homes.size, goods };
  });
  // Nobody tells of goods that were filled in: they are found once everything is indexed.
  if (filled) await rebuildSearch(market);
  return filled;
}

/**
 * What a house needs before it can quote: its own terms, sample freight, pretend registrations, and
 * who sells and imports on its papers. What is there already stays, so that it may be called again.
 */
export async function fillTerms(market: MarketInTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('fill-terms'))`.execute(market.db);
  await fillHouseTerms(market);
  await fillFreight(market);
  await fillRegistrations(market);
  await market.db
    .insertInto('settings')
    .values({ key: 'papers.parties', value: JSON.stringify(demoParties), changed_at: market.now() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function fillHouseTerms(market: MarketInTransaction): Promise<void> {
  const { db } = market;
  const house = db.selectFrom('terms').select('id').where('cooperative_id', 'is', null);
  if (await house.limit(1).executeTakeFirst()) return;
  await db
    .insertInto('terms')
    .values({
      id: newId(market),
      from_on: since,
      makers_basis_points: 7000,
      cooperative_basis_points: 1800,
      platform_basis_points: 1200,
      agreed_at: market.now(),
    })
    .execute();
}

async function fillFreight(market: MarketInTransaction): Promise<void> {
  const { db } = market;
  if (await db.selectFrom('shipping_rates').select('id').limit(1).executeTakeFirst()) return;
  for (const table of sampleTables) await keepTable(market, table);
}

async function fillRegistrations(market: MarketInTransaction): Promise<void> {
  const { db } = market;
  if (await db.selectFrom('registrations').select('id').limit(1).executeTakeFirst()) return;
  const rows = pretendRegistrations.map((held) => ({
    ...held,
    id: newId(market),
    from_on: since,
    pretend: true,
  }));
  await db.insertInto('registrations').values(rows).execute();
}

export async function fillCooperative(
  market: MarketInTransaction,
  demo: DemoCooperative,
): Promise<Home> {
  const id = newId(market);
  await market.db
    .insertInto('cooperatives')
    .values({
      id,
      slug: demo.slug,
      name: demo.name,
      name_arabic: demo.nameArabic,
      state: 'approved',
      crafts: [...demo.crafts],
      region: demo.region,
      place: demo.place,
      founded_year: demo.foundedYear,
      members_count: demo.membersCount,
      women_count: demo.womenCount,
      seal: sealMotifs(demo.slug),
      ice: '000000000000000',
      rna: '-',
      trade_register: '-',
      tax_identifier: '00000000',
      address_lines: [`Douar ${demo.place} (demo address)`],
      postcode: '00000',
      contact_name: demo.makers[0]!.name,
      contact_phone: '+212500000000',
      contact_email: `${demo.slug}@cooperative.invalid`,
      story: demo.story,
      story_language: 'en',
      demo: true,
      applied_at: market.now(),
      approved_at: market.now(),
    })
    .execute();
  const told = translationRowsOfHouse(market, { id, story: demo.story });
  if (told.length > 0) await market.db.insertInto('translations').values(told).execute();
  const makers: string[] = [];
  for (const maker of demo.makers) makers.push(await fillMaker(market, id, maker, makers.length));
  return { id, makers };
}

async function fillMaker(
  market: MarketInTransaction,
  cooperativeId: string,
  maker: DemoCooperative['makers'][number],
  position: number,
): Promise<string> {
  const id = newId(market);
  await market.db
    .insertInto('people')
    .values({
      id,
      name: maker.name,
      public_name: maker.shown ? firstName(maker.name) : null,
      name_consented_at: maker.shown ? market.now() : null,
      language: 'fr',
      demo: true,
      created_at: market.now(),
    })
    .execute();
  await market.db
    .insertInto('memberships')
    .values({
      id: newId(market),
      person_id: id,
      cooperative_id: cooperativeId,
      role: position === 0 ? 'president' : 'member',
      from_on: since,
    })
    .execute();
  return id;
}

async function fillGood(
  market: MarketInTransaction,
  demo: DemoGood,
  home: Home,
  position: number,
): Promise<string> {
  const id = newId(market);
  const { db } = market;
  const cooperative = demoCooperatives.find(({ slug }) => slug === demo.cooperative)!;
  // One minute apart, so that "newest first" has one answer.
  const at = new Date(market.now().getTime() - position * 60_000);
  await db
    .insertInto('goods')
    .values({
      id,
      short_id: newShortId((bytes) => market.random(bytes)),
      cooperative_id: home.id,
      state: 'published',
      kind: demo.kind,
      form: demo.form,
      style: demo.style ?? null,
      materials: [...demo.materials],
      colours: [...demo.colours],
      attributes: JSON.stringify(demo.attributes),
      ...listsOf(howMade(demo)),
      origin_country: 'MA',
      origin_region: cooperative.region,
      origin_province: provinceAt(cooperative.place) ?? null,
      place: cooperative.place,
      making_days: demo.makingDays ?? null,
      story: demo.story ?? null,
      story_language: demo.story ? 'en' : null,
      story_said_by: demo.story ? 'weaver' : null,
      demo: true,
      created_at: at,
      updated_at: at,
      published_at: at,
    })
    .execute();
  await db.insertInto('variants').values(variantOf(market, demo, id, home)).execute();
  const told = translationRows(market, { goodId: id, cooperativeId: home.id, good: demo });
  if (told.length > 0) await db.insertInto('translations').values(told).execute();
  await db
    .insertInto('good_makers')
    .values(
      demo.makers.map(([maker, weight]) => ({
        good_id: id,
        person_id: home.makers[maker]!,
        cooperative_id: home.id,
        weight,
      })),
    )
    .execute();
  return id;
}

function listsOf({ techniques, dyes, motifs }: HowMade) {
  return { techniques: [...techniques], dyes: [...dyes], motifs: [...motifs] };
}

function variantOf(market: Market, demo: DemoGood, goodId: string, home: Home) {
  const { lengthMm, widthMm, heightMm, diameterMm, shoeSizeEu } = demo.size;
  return {
    id: newId(market),
    good_id: goodId,
    cooperative_id: home.id,
    price_minor: demo.dirhams * 100,
    price_currency: 'MAD',
    stock: demo.stock,
    length_mm: lengthMm ?? null,
    width_mm: widthMm ?? null,
    height_mm: heightMm ?? null,
    diameter_mm: diameterMm ?? null,
    weight_grams: demo.weightGrams,
    packed_weight_grams: demo.packedGrams,
    packed_assumed: false,
    attributes: JSON.stringify(shoeSizeEu ? { shoeSizeEu } : {}),
  };
}

/** With the title of respect that is part of how she is called: "Lalla Zahra". */
function firstName(name: string): string {
  return /^(?:Lalla |Moulay )?\S+/.exec(name)![0];
}
