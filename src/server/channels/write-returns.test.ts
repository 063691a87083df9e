import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Asker } from '#domain/permissions/may.ts';
import { openTestMarket, type TestMarket } from '../db/test-market.ts';
import { newId } from '../market.ts';
import { Forbidden } from '../not-there.ts';
import { returnsIn } from './return-policy.ts';
import { readReturnsWritten, writeReturns } from './write-returns.ts';

let market: TestMarket;
let admin: Asker;
beforeAll(async () => {
  market = await openTestMarket();
  const person = { id: newId(market), name: 'Salma', email: null, language: 'fr' };
  await market.db
    .insertInto('people')
    .values({ id: person.id, name: person.name, created_at: market.now() })
    .execute();
  admin = { person, operatorRole: 'admin', memberships: [], mustChoosePassword: false };
});
afterAll(() => market.close());

const write = (days: string, countries: string[] = [], asker: Asker | undefined = admin) =>
  writeReturns(market, { asker, told: { days, fees: 'buyer', countries } });

it('nothing is promised until the operator wrote it, and then at once, with who and when', async () => {
  expect(await readReturnsWritten(market)).toBeUndefined();
  expect(await returnsIn(market, { country: 'DE' })).toBe('unset');
  expect(await write('30', ['DE'])).toEqual({ written: true });
  expect(await readReturnsWritten(market)).toEqual({
    returns: { days: 30, fees: 'buyer', countries: ['DE'] },
    by: 'Salma',
    at: market.now(),
  });
  expect(await returnsIn(market, { country: 'DE' })).toEqual({ days: 30, fees: 'buyer' });
  expect(await returnsIn(market, { country: 'US' })).toBe('elsewhere');
});

it('what is refused changes nothing', async () => {
  expect(await write('7', ['DE'])).toMatchObject({ refused: 'less-than-law', days: 14 });
  expect(await write('x')).toMatchObject({ refused: 'not-days' });
  expect(await returnsIn(market, { country: 'DE' })).toMatchObject({ days: 30 });
});

it('it is taken back without days, and who did so stays told', async () => {
  await write('');
  expect(await returnsIn(market, { country: 'DE' })).toBe('unset');
  expect(await readReturnsWritten(market)).toMatchObject({ returns: undefined, by: 'Salma' });
  const told = await market.db
    .selectFrom('events')
    .select('data')
    .where('kind', '=', 'returns-written')
    .orderBy('sequence')
    .execute();
  expect(told.map(({ data }) => data)).toEqual([
    { returns: { days: 30, fees: 'buyer', countries: ['DE'] }, by: admin.person.id },
    { returns: null, by: admin.person.id },
  ]);
});

it('is written by an administrator alone', async () => {
  const desk: Asker = { ...admin, operatorRole: 'desk' };
  await expect(write('30', [], desk)).rejects.toThrow(Forbidden);
  const told = { days: '30', fees: '', countries: [] };
  await expect(writeReturns(market, { asker: undefined, told })).rejects.toThrow(Forbidden);
});
