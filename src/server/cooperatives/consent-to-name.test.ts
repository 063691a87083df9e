import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDemoMarket } from '../../../db/seeds/fill-demo-market.ts';
import type { Asker } from '#domain/permissions/may.ts';
import { openTestMarket, type TestMarket } from '../db/test-market.ts';
import { newId } from '../market.ts';
import { consentToName } from './consent-to-name.ts';

let market: TestMarket;
let asker: Asker;
let rqia: { personId: string; cooperativeId: string };
beforeAll(async () => {
  market = await openTestMarket();
  await fillDemoMarket(market);
  const row = await market.db.selectFrom('people').innerJoin('memberships', 'memberships.person_id', 'people.id')
    .select(['people.id', 'memberships.cooperative_id']).where('public_name', 'is', null).executeTakeFirstOrThrow();
  rqia = { personId: row.id, cooperativeId: row.cooperative_id };
  asker = { person: { id: rqia.personId, name: '', email: null, language: 'fr' }, operatorRole: 'desk', memberships: [], mustChoosePassword: false };
});
afterAll(() => market.close());

const shown = async () =>
  (await market.db.selectFrom('people').selectAll().where('id', '=', rqia.personId).executeTakeFirstOrThrow()).public_name;

describe('a maker’s name', () => {
  it('is shown when she says yes, as she says it, and no longer when she takes it back', async () => {
    expect(await consentToName(market, { asker, ...rqia, publicName: '  Lalla  Rqia ' })).toEqual({ shown: 'Lalla Rqia' });
    expect(await shown()).toBe('Lalla Rqia');
    expect(await consentToName(market, { asker, ...rqia, publicName: null })).toEqual({ shown: null });
    expect(await shown()).toBeNull();
  });

  it('is no place for anything but a name', async () => {
    expect(await consentToName(market, { asker, ...rqia, publicName: '<b>Rqia</b>' })).toEqual({ refused: 'not-a-name' });
    expect(await shown()).toBeNull();
  });

  it('is written down for members only, by who may', async () => {
    await expect(consentToName(market, { asker, ...rqia, personId: newId(market), publicName: 'Rqia' })).rejects.toThrow('not found');
    await expect(consentToName(market, { asker: undefined, ...rqia, publicName: 'Rqia' })).rejects.toThrow('not allowed');
  });
});
