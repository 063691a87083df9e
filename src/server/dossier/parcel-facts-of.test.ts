import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestMarket, type TestMarket } from '../db/test-market.ts';
import { legalParties } from '../orders/legal-parties.ts';
import { aPaidParcel, berlin } from './a-paid-parcel.ts';
import { parcelFactsOf } from './parcel-facts-of.ts';

let market: TestMarket;
beforeAll(async () => (market = await openTestMarket()));
afterAll(() => market.close());

async function settleImporter(importer: unknown): Promise<void> {
  const { sellerOfRecord } = await legalParties(market, { destination: 'DE' });
  await market.db
    .updateTable('settings')
    .set({ value: JSON.stringify({ sellerOfRecord, importers: { DE: importer } }) })
    .where('key', '=', 'papers.parties')
    .execute();
}

describe('the importer on the papers', () => {
  it('is the one the checkout names', async () => {
    const { parcelId } = await aPaidParcel(market);
    const facts = await parcelFactsOf(market, { parcelId });
    const { importer, sellerOfRecord } = await legalParties(market, { destination: 'DE' });
    expect(facts.importer).toEqual(importer);
    expect(facts.sellerOfRecord).toEqual(sellerOfRecord);
  });

  it('is whoever receives the parcel, in Latin letters, where the operator settled it so', async () => {
    const latin = {
      latinName: 'Misaki Sato',
      latinAddressLines: ['Exempelstr. 7', '10115 Berlin'],
    };
    const shipTo = { ...berlin, name: '佐藤 みさき', ...latin };
    const { parcelId } = await aPaidParcel(market, { shipTo });
    await settleImporter('recipient');
    expect((await parcelFactsOf(market, { parcelId })).importer).toEqual({
      name: 'Misaki Sato',
      addressLines: latin.latinAddressLines,
      country: 'DE',
    });
  });

  it('is asked for, and nobody is put there, while it is not settled', async () => {
    const { parcelId } = await aPaidParcel(market);
    await settleImporter(undefined);
    expect((await parcelFactsOf(market, { parcelId })).importer.name).toBeUndefined();
  });
});
