import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDemoMarket } from '../../../db/seeds/fill-demo-market.ts';
import type { Asker } from '#domain/permissions/may.ts';
import { openTestMarket, type TestMarket } from '../db/test-market.ts';
import { registerForPapers } from './register-for-papers.ts';

let market: TestMarket;
let asker: Asker;
let ids: string[];
beforeAll(async () => {
  market = await openTestMarket();
  await fillDemoMarket(market);
  ids = (await market.db.selectFrom('cooperatives').select('id').orderBy('slug').execute()).map(({ id }) => id);
  const person = (await market.db.selectFrom('people').selectAll().limit(1).executeTakeFirstOrThrow());
  asker = { person: { id: person.id, name: person.name, email: null, language: 'fr' }, operatorRole: 'desk', memberships: [], mustChoosePassword: false };
});
afterAll(() => market.close());

const details = {
  addressLine: 'Douar Tawrirt, n° 4', postcode: '22000', taxIdentifier: '40123456', tradeRegister: '-', artisanRegister: 'RNA-2024-118',
};

describe('what papers print of a cooperative', () => {
  it('is kept when it can be read at any customs', async () => {
    expect(await registerForPapers(market, { asker, cooperativeId: ids[0]!, details })).toEqual({ registered: true });
    const row = await market.db.selectFrom('cooperatives').selectAll().where('id', '=', ids[0]!).executeTakeFirstOrThrow();
    expect([row.address_lines, row.postcode, row.tax_identifier, row.trade_register, row.rna]).toEqual([
      ['Douar Tawrirt, n° 4'], '22000', '40123456', '-', 'RNA-2024-118',
    ]);
  });

  it('is refused by field, and nothing is half-written', async () => {
    const wrong = { ...details, addressLine: 'دوار تاوريرت', postcode: '220', taxIdentifier: 'none' };
    expect(await registerForPapers(market, { asker, cooperativeId: ids[1]!, details: wrong })).toEqual({
      refused: 'not-for-papers', fields: ['addressLine', 'postcode', 'taxIdentifier'],
    });
    const row = await market.db.selectFrom('cooperatives').selectAll().where('id', '=', ids[1]!).executeTakeFirstOrThrow();
    expect(row.postcode).toBe('00000');
  });

  it('is not a stranger’s to change', async () => {
    const stranger = { ...asker, operatorRole: undefined, memberships: [{ cooperativeId: ids[1]!, slug: '', name: '', role: 'president' as const }] };
    await expect(registerForPapers(market, { asker: stranger, cooperativeId: ids[0]!, details })).rejects.toThrow('not allowed');
    await expect(registerForPapers(market, { asker: undefined, cooperativeId: ids[0]!, details })).rejects.toThrow('not allowed');
  });
});
