// A region with a law of its own is known however it is written; one nobody knows is asked again.
import { describe, expect, test } from 'vitest';
import { aLine, amount, aShipment, lane, line } from './a-shipment.ts';
import { mainland } from './names-of-mainland.ts';
import { namesApart } from './names-apart.ts';
import { placeApart } from './place-of-region.ts';
import { quoteDelivery } from './quote-delivery.ts';
import { ruleBook } from './rules/rule-book.ts';
import type { DestinationRules } from './rule.ts';
import type { Destination } from './shipment.ts';

const quote = (to: Destination) =>
  quoteDelivery(
    aShipment({
      to,
      lines: [aLine({ value: amount('200', 'EUR') })],
      freight: [{ transport: 'express', amount: amount('20', 'EUR'), clearance: 'included' }],
    }),
    ruleBook,
  );
const apartIn = (to: Destination) =>
  placeApart(
    to,
    ruleBook.destinations.find(({ country }) => country === to.country)!,
  )?.name;
const keys = (to: Destination) =>
  quote(to)
    .missing.map(({ key }) => key)
    .filter((key) => key.startsWith('missing-region') || key === 'missing-territory');

// prettier-ignore
const written = {
  GB: { 'Northern Ireland': ['Irlande du Nord', 'Nordirland', 'Irlanda del Norte', 'أيرلندا الشمالية', '北アイルランド', 'N. Ireland', 'NI', 'GB-BFS', 'Antrim', 'Co. Antrim', 'County Down', 'Belfast, Antrim', 'Derry', 'Newry, N. Ireland'] },
  ES: { Canarias: ['Kanaren', 'Kanarische Inseln', 'Îles Canaries', 'iles canaries', 'カナリア諸島', 'جزر الكناري', 'Las Palmas de Gran Canaria', 'Santa Cruz de Tenerife', 'Provincia de Las Palmas', 'Isla de La Palma', 'ES-GC'], Ceuta: ['Ciudad Autónoma de Ceuta', 'سبتة'], Melilla: ['Ciudad de Melilla', 'مليلية'] },
  FR: { 'La Réunion': ['Île de la Réunion', 'Reunion Island', 'レユニオン'], Guyane: ['Guyane française', 'Französisch-Guayana', 'FR-GUF', 'Guayana Francesa'], Guadeloupe: ['Guadalupe', 'FR-971'], 'Outre-mer': ['DOM', 'Tahiti', 'St. Barth', 'Neukaledonien'] },
  DE: { 'Büsingen am Hochrhein': ['Buesingen', 'Busingen', 'Buesingen am Hochrhein'], Helgoland: ['Insel Helgoland', 'Héligoland'] },
  DK: { Grønland: ['Grönland', 'Groenland', 'Gronland', 'グリーンランド'], Føroyar: ['Färöer', 'Îles Féroé', 'Islas Feroe', 'Færøerne', 'جزر فارو'] },
  FI: { Åland: ['Ahvenanmaa', 'Aland', 'Îles Åland', 'Ålandinseln', 'オーランド諸島'] },
  PT: { Madeira: ['Madère', 'Ilha da Madeira', 'マデイラ'], Açores: ['Azoren', 'Azores', 'アゾレス諸島'] },
  GR: { 'Ágion Óros': ['Mont Athos', 'Berg Athos', 'Άγιον Όρος', 'アトス山'] },
  IT: { 'Campione d’Italia': ['Campione d Italia'], Livigno: ['Livigno (SO)'], 'Città del Vaticano': ['Vatikanstadt'] },
  US: { Guam: ['グアム'], 'U.S. Virgin Islands': ['US Virgin Islands', 'Îles Vierges américaines'], 'American Samoa': ['Amerikanisch-Samoa'] },
} as const;
const rows = Object.entries(written).flatMap(([country, places]) =>
  Object.entries(places).flatMap(([name, all]) =>
    (all as readonly string[]).map((region) => [country, region, name] as const),
  ),
);

describe('a region with a law of its own', () => {
  test.each(rows)('%s: %s is %s', (country, region, name) => {
    expect(apartIn({ country, region })).toBe(name);
  });

  test('and its answer is its own, or unknown', () => {
    expect(keys({ country: 'ES', region: 'Kanaren' })).toEqual(['missing-territory']);
    const tax = (region: string) =>
      line(lane(quote({ country: 'PT', region }), 'express-checkout'), 'import-tax').rate;
    expect([tax('Madère'), tax('Azoren'), tax('Lisboa')]).toEqual(['22%', '18%', '23%']);
  });

  test('has names beside the rules, and no name belongs to a place that is not there', () => {
    for (const { country, apart } of ruleBook.destinations as readonly DestinationRules[]) {
      const names = Object.keys(namesApart[country] ?? {});
      expect([country, names.sort()]).toEqual([country, (apart ?? []).map((p) => p.name).sort()]);
      expect([country, country in mainland]).toEqual([country, apart !== undefined]);
    }
  });

  test('is no mainland region by any of its names, nor the other way round', () => {
    for (const [country, names] of Object.entries(mainland)) {
      for (const region of names.split('|')) {
        expect([country, region, apartIn({ country, region })]).toEqual([
          country,
          region,
          undefined,
        ]);
      }
    }
  });

  test('with a postcode of somewhere else is neither', () => {
    for (const to of [
      { country: 'PT', region: 'Madeira', postcode: '1100-001' },
      { country: 'GB', region: 'Northern Ireland', postcode: 'SW1A 1AA' },
    ]) {
      expect(quote(to)).toMatchObject({ status: 'unknown', lanes: [] });
    }
  });
});

describe('a region nobody knows', () => {
  test.each([
    { country: 'GB', region: 'Bangor' },
    { country: 'ES', region: 'Puerto de la Cruz' },
    { country: 'FR', region: 'Qwxyz' },
    { country: 'FR', region: 'Qwxyz', postcode: '97' },
    { country: 'DK', region: 'Qwxyz', postcode: '100' },
  ])('%j is asked for again, with a postcode', (to) => {
    const { status, lanes, missing } = quote(to);
    expect([status, lanes]).toEqual(['unknown', []]);
    const found = missing.filter(({ key }) => key !== 'missing-exchange-rate');
    expect(found).toContainEqual({
      key: to.postcode === '97' ? 'missing-territory' : 'missing-region-apart',
      values: expect.objectContaining({ country: to.country }),
    });
  });

  test.each([
    { country: 'GB', region: 'Bangor', postcode: 'LL57 1AA' },
    { country: 'ES', region: 'Qwxyz', postcode: '28001' },
    { country: 'FR', region: 'Qwxyz', postcode: 'F-75011' },
    { country: 'US', region: 'Qwxyz', postcode: '10001-1234' },
    { country: 'NL', region: 'Qwxyz' },
  ])('%j is answered: the postcode decides, or nothing is apart', (to) => {
    expect(keys(to)).toEqual([]);
  });
});

test.each([
  ['DE', ['Bayern', 'Bavaria', 'Freistaat Bayern', 'Bavière', 'DE-BY', 'Berlin']],
  ['FR', ['Île-de-France', 'Ile de France', 'IDF', '75', 'Corse', 'Corsica', 'باريس']],
  ['ES', ['Madrid', 'Comunidad de Madrid', 'Palma', 'Cataluña', 'Barcelona', 'ES-MD']],
  ['IT', ['Lombardia', 'Lombardy', 'Lombardei', 'IT-25', 'MI', 'Provincia di Sondrio']],
  ['GB', ['England', 'Kent', 'County Durham', 'London, England', 'スコットランド', 'ENG']],
  ['US', ['NY', 'US-CA', 'Puerto Rico', 'Nueva York', 'State of Texas']],
  ['PT', ['Lisboa', 'Algarve', 'PT-11']],
  ['AT', ['Tirol', 'Wien', '9']],
  ['CH', ['ZH', 'Genève', 'Canton de Vaud']],
  ['AU', ['NSW', 'Queensland']],
])('%s: a plain region of the mainland is answered: %j', (country, regions) => {
  for (const region of regions) expect([region, keys({ country, region })]).toEqual([region, []]);
});
