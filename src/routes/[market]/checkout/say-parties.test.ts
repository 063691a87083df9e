import { expect, it } from 'vitest';
import { markets } from '#domain/markets.ts';
import { sayParties } from './say-parties.server.ts';

const seller = { name: 'Amal Union' };
const importer = { name: 'Import GmbH' };

it.each(markets.map((market) => [market.slug, market] as const))(
  'on %s the seller and the importer are named as the papers name them',
  (_, market) => {
    const both = sayParties({ sellerOfRecord: seller, importer }, market);
    expect(both).toContain('Amal Union');
    expect(both).toContain('Import GmbH');
    const hers = sayParties({ sellerOfRecord: seller, importer: 'recipient' }, market);
    expect(hers).toContain('Amal Union');
    expect(hers).not.toContain('recipient');
    const open = sayParties({ sellerOfRecord: undefined, importer: undefined }, market);
    expect(new Set([both, hers, open]).size).toBe(3);
    expect(both + hers + open).not.toMatch(/undefined|\[object/);
  },
);

it('what is not settled is said so, and nobody is named in its place', () => {
  const germany = markets.find(({ slug }) => slug === 'en-de')!;
  const said = sayParties({ sellerOfRecord: undefined, importer: undefined }, germany);
  expect(said).toBe(
    'The seller of record is not settled yet. Who imports the parcel is not settled yet (Germany).',
  );
});
