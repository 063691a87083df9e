import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoParties } from '../../../db/seeds/sample-rates.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { legalParties } from './legal-parties.ts';

let market: TestMarket;
beforeAll(async () => (market = await openTestMarket()));
afterAll(() => market.close());

async function settle(value: unknown) {
  const written = { value: JSON.stringify(value), changed_at: market.now() };
  await market.db
    .insertInto('settings')
    .values({ key: 'papers.parties', ...written })
    .onConflict((on) => on.column('key').doUpdateSet(written))
    .execute();
}

const nobody = { sellerOfRecord: undefined, importer: undefined };
const berber = { name: 'Amal Union', addressLines: ['1 Rue'], country: 'MA' };

it('nobody sells and nobody imports until the operator has settled it', async () => {
  expect(await legalParties(market, { destination: 'DE' })).toEqual(nobody);
});

it('a country has its own importer, and every other country the usual one', async () => {
  await settle({ sellerOfRecord: berber, importers: { JP: 'recipient', default: berber } });
  expect(await legalParties(market, { destination: 'DE' })).toEqual({
    sellerOfRecord: berber,
    importer: berber,
  });
  expect((await legalParties(market, { destination: 'JP' })).importer).toBe('recipient');
  // No name of ours is taken for a country.
  expect((await legalParties(market, { destination: 'toString' })).importer).toEqual(berber);
});

it('the demo house names its invented operator', async () => {
  await settle(demoParties);
  const { sellerOfRecord, importer } = await legalParties(market, { destination: 'US' });
  expect(sellerOfRecord!.name).toBe('Qafila (demo)');
  expect(importer).toEqual(sellerOfRecord);
});

it.each([null, 'Amal', [], { sellerOfRecord: { name: ' ' }, importers: { default: 7 } }])(
  'a setting that names nobody (%j) settles nothing',
  async (value) => {
    await settle(value);
    expect(await legalParties(market, { destination: 'DE' })).toEqual(nobody);
  },
);
