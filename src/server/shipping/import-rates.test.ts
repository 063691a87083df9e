import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isCarried } from '#domain/freight/freight-answer.ts';
import { priceParcel } from '#domain/freight/price-parcel.ts';
import { money } from '#domain/money/money.ts';
import { openTestMarket, type TestMarket } from '../db/test-market.ts';
import { newId } from '../market.ts';
import { importRates } from './import-rates.ts';
import { servicesTo } from './services-to.ts';

let market: TestMarket;
const example = () =>
  readFile(new URL('../../../docs/examples/rates-sample.csv', import.meta.url), 'utf8');

beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

const header =
  'carrier,service,transport,zone,countries,currency,from,over_grams,up_to_grams,price,days_least,days_most,source';
const csv = (...rows: string[]) => [header, ...rows].join('\n');
const first = (from: string, price = '100.00', zone = 'Europe', countries = 'DE FR') =>
  `Test,Parcel,post,${zone},${countries},MAD,${from},0,1000,${price},3,5,a letter`;
const more = ',,,,,,,1000,5000,300.00,,,';

const counts = async () => {
  const one = async (table: 'rate_tables' | 'shipping_rates' | 'events') =>
    Number(
      (
        await market.db
          .selectFrom(table)
          .select((all) => all.fn.countAll().as('rows'))
          .executeTakeFirstOrThrow()
      ).rows,
    );
  return {
    tables: await one('rate_tables'),
    bands: await one('shipping_rates'),
    events: await one('events'),
  };
};
const keep = (text: string) => importRates(market, { text, dryRun: false });

describe('a file of rates', () => {
  it('is checked without being kept, then kept whole', async () => {
    const text = await example();
    const before = await counts();
    const checked = await importRates(market, { text, dryRun: true });
    expect(checked).toMatchObject({ kept: false, problems: [], tables: 3, bands: 9 });
    expect(await counts()).toEqual(before);
    expect(await keep(text)).toMatchObject({ kept: true, problems: [], tables: 3, bands: 9 });
    const { tables, bands, events } = await counts();
    expect([tables - before.tables, bands - before.bands, events - before.events]).toEqual([
      3, 9, 3,
    ]);
  });

  it('prices as its source does, the islands apart from the mainland', async () => {
    market.setNow(new Date('2027-02-01T10:00:00Z'));
    const tables = await servicesTo(market, { country: 'ES' });
    market.setNow(new Date('2026-11-23T10:00:00Z'));
    const priced = (postcode: string) => {
      const [answer] = priceParcel(
        {
          on: '2027-02-01',
          to: { country: 'ES', postcode },
          units: [{ grams: 900, sidesMm: [400, 300, 100], typical: false }],
          valueIn: () => money(900_00, 'MAD'),
        },
        tables,
      );
      if (!answer || !isCarried(answer)) throw new Error(JSON.stringify(answer));
      return answer;
    };
    // 40 × 30 × 10 = 12 000 cm³ ÷ 5000 = 2.4 kg, up to 2.5: 655.00; fuel 14.5 %; peak 4 %; insured for 8.
    const madrid = priced('28001');
    expect(madrid.parcels[0]!.chargeableGrams).toBe(2_500);
    expect(madrid.lines.map(({ kind, amount }) => [kind, amount.minor])).toEqual([
      ['carriage', 65_500n],
      ['fuel', 9_498n],
      ['surcharge', 2_620n],
      ['insurance', 800n],
    ]);
    expect(priced('35001').table.zone.name).toBe('Islands');
    expect(priced('35001').lines[0]!.amount.minor).toBe(91_000n);
  });

  it('closes the earlier table the day before the new one begins, and loses nothing of it', async () => {
    await keep(csv(first('2026-12-01'), more));
    const again = await keep(csv(first('2027-03-01', '120.00'), more));
    expect(again.closed).toEqual([{ service: 'Parcel', zone: 'Europe', until: '2027-02-28' }]);
    const rows = await market.db
      .selectFrom('rate_tables')
      .select(['from_on', 'until_on'])
      .where('carrier', '=', 'Test')
      .orderBy('from_on')
      .execute();
    expect(rows).toEqual([
      { from_on: '2026-12-01', until_on: '2027-02-28' },
      { from_on: '2027-03-01', until_on: null },
    ]);
    const bands = await market.db
      .selectFrom('shipping_rates')
      .select(['until_on'])
      .where('carrier', '=', 'Test')
      .where('from_on', '=', '2026-12-01')
      .execute();
    expect(bands.map((band) => band.until_on)).toEqual(['2027-02-28', '2027-02-28']);
    expect((await keep(csv(first('2027-03-01'), more))).problems).toMatchObject([
      { key: 'stands-already', line: 2 },
    ]);
    expect(
      (await keep(csv(first('2027-06-01', '1.00', 'Elsewhere'), more))).problems,
    ).toMatchObject([{ key: 'zone-stands-already', values: { zone: 'Europe', country: 'DE' } }]);
  });

  it('closes plain rows of before, if it goes wherever they went', async () => {
    const row = {
      carrier: 'Old',
      service: 'Plain',
      lane: 'post',
      countries: ['DE', 'JP'],
      up_to_grams: 1000,
      price_minor: 5_000n,
      currency: 'MAD',
      days_least: 3,
      days_most: 9,
      from_on: '2026-01-01',
      source: 'a test',
    };
    await market.db
      .insertInto('shipping_rates')
      .values({ id: newId(market), ...row })
      .execute();
    const file = (countries: string) =>
      csv(first('2027-01-01', '60.00', 'All', countries).replace('Test,Parcel', 'Old,Plain'), more);
    expect((await keep(file('DE'))).problems).toMatchObject([
      { key: 'leaves-countries-out', values: { countries: 'JP' } },
    ]);
    expect(await keep(file('DE JP'))).toMatchObject({ kept: true });
    const plain = await market.db
      .selectFrom('shipping_rates')
      .select('until_on')
      .where('carrier', '=', 'Old')
      .where('table_id', 'is', null)
      .executeTakeFirstOrThrow();
    expect(plain.until_on).toBe('2026-12-31');
  });

  it('is not shown in production when it is a sample', async () => {
    const on = new Date('2027-02-01T10:00:00Z');
    const at = { ...market, now: () => on };
    const production = { ...at, settings: { ...market.settings, mode: 'production' as const } };
    expect((await servicesTo(at, { country: 'US' })).map(({ carrier }) => carrier)).toEqual([
      'Example post',
    ]);
    expect(await servicesTo(production, { country: 'US' })).toEqual([]);
  });
});

describe('a damaged file leaves nothing', () => {
  const good = csv(first('2028-01-01'), more);
  it.each<[string, string, number, string]>([
    ['an empty one', '', 1, 'empty'],
    ['one with a quote left open', good.replace('a letter', '"a letter'), 3, 'not-csv'],
    ['one without prices', good.replace('price', 'cost'), 1, 'column-missing'],
    ['one cut in a row', good.slice(0, -4), 3, 'ragged'],
    ['one whose price is none', good.replace('300.00', '3OO'), 3, 'not-an-amount'],
    ['one whose price has three decimals', good.replace('300.00', '1.500'), 3, 'not-an-amount'],
    ['one with a day that is none', good.replace('2028-01-01', '2028-02-30'), 2, 'not-a-day'],
    ['one with a hole between bands', good.replace('1000,5000', '2000,5000'), 3, 'band-gap'],
    ['one with bands over each other', good.replace('1000,5000', '500,5000'), 3, 'band-overlap'],
    ['one with a band twice', good.replace('1000,5000', '0,1000'), 3, 'band-twice'],
    ['one in an unknown currency', good.replace('MAD', 'DHS'), 2, 'not-one-of'],
    ['one without a source', good.replace('a letter', ''), 2, 'no-source'],
    [
      'one that changes its mind',
      good.replace(',,,,,,,1000', ',,express,,,,,1000'),
      3,
      'differs-from-first',
    ],
    [
      'one with a country in two zones',
      `${good}\n${first('2028-01-01', '9.00', 'Other', 'FR')}`,
      4,
      'zones-overlap',
    ],
  ])('%s', async (_, text, line, key) => {
    const before = await counts();
    const report = await keep(text);
    expect(report.kept).toBe(false);
    expect(report.problems).toContainEqual(expect.objectContaining({ line, key }));
    expect(await counts()).toEqual(before);
  });

  it('even when it breaks half way through', async () => {
    const before = await counts();
    const text = csv(first('2028-01-01'), more);
    const failing = {
      ...market,
      random: (() => {
        let calls = 0;
        return (bytes: number) => {
          if (++calls > 2) throw new Error('no more ids');
          return market.random(bytes);
        };
      })(),
    };
    await expect(importRates(failing, { text, dryRun: false })).rejects.toThrow('no more ids');
    expect(await counts()).toEqual(before);
  });
});
