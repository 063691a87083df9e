import { afterAll, beforeAll, expect, it } from 'vitest';
import { marketBySlug, markets } from '#domain/markets.ts';
import type { Asker } from '#domain/permissions/may.ts';
import { writeReturns } from '#server/channels/write-returns.ts';
import { useMarket } from '#server/current-market.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { newId } from '#server/market.ts';
import { load } from './+page.server.ts';
import { sayReturns } from './say-returns.ts';

let market: TestMarket;
let asker: Asker;
beforeAll(async () => {
  market = await openTestMarket();
  useMarket(market);
  const person = { id: newId(market), name: 'Salma', email: null, language: 'fr' };
  await market.db
    .insertInto('people')
    .values({ id: person.id, name: person.name, created_at: market.now() })
    .execute();
  asker = { person, operatorRole: 'admin', memberships: [], mustChoosePassword: false };
});
afterAll(async () => {
  useMarket(undefined);
  await market.close();
});

async function said(slug: string) {
  const { returns } = await load({ params: { market: slug } } as never);
  return sayReturns(returns, marketBySlug(slug)!).join(' ');
}

const write = (days: string, fees: string, countries: string[] = []) =>
  writeReturns(market, { asker, told: { days, fees, countries } });

it('a page says plainly that nothing of returns is written, in every market', async () => {
  for (const { slug } of markets) expect(await said(slug), slug).not.toMatch(/\d/);
  expect(await said('en-us')).toContain('has not yet written');
});

it('the days and who pays are those the operator wrote, the moment she wrote them', async () => {
  await write('30', 'free');
  for (const { slug } of markets) expect(await said(slug), slug).toMatch(/30/);
  expect(await said('fr-fr')).toBe(
    'Vous pouvez renvoyer une pièce dans les 30 jours après l’avoir reçue. Le renvoi ne vous coûte rien.',
  );
  await write('21', 'buyer');
  expect(await said('en-gb')).toBe(
    'You may send a piece back within 21 days of receiving it. You pay the way back.',
  );
});

it('a country the rule does not name is told so', async () => {
  await write('14', 'buyer', ['DE']);
  expect(await said('de-de')).toContain('14 Tagen');
  expect(await said('en-us')).toContain('does not hold for this country (United States)');
  await write('0', '', ['US']);
  expect(await said('en-us')).toBe('A piece is not taken back for a change of mind.');
});
