import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Asker } from '#domain/permissions/may.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { newId } from '#server/market.ts';
import { Forbidden, NotFound } from '#server/not-there.ts';
import { legalTextFor, readLegalTexts, writeLegalText } from './legal-texts.ts';

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

const page = 'terms' as const;
const write = (language: string, text: string, asker: Asker | undefined = admin) =>
  writeLegalText(market, { asker, page, language, text });

it('nothing is there until the operator wrote it, and then with who and when', async () => {
  expect(await readLegalTexts(market, { page })).toEqual([]);
  await write('fr', ' Conditions.\r\nUn. ');
  expect(await readLegalTexts(market, { page })).toEqual([
    { language: 'fr', text: 'Conditions.\nUn.', by: 'Salma', at: market.now() },
  ]);
  expect(await readLegalTexts(market, { page: 'imprint' })).toEqual([]);
});

it('is read in her language, else in English, else in another', async () => {
  const said = async () => legalTextFor(await readLegalTexts(market, { page }), 'ja')?.text;
  expect(await said()).toBe('Conditions.\nUn.');
  await write('en', 'Terms.');
  expect(await said()).toBe('Terms.');
  await write('ja', '規約');
  expect(await said()).toBe('規約');
  await write('ja', '  ');
  expect(await said()).toBe('Terms.');
});

it('is written by an administrator alone, for a page there is, and not without end', async () => {
  const desk: Asker = { ...admin, operatorRole: 'desk' };
  for (const asker of [desk, { ...admin, operatorRole: undefined }]) {
    await expect(write('en', 'x', asker)).rejects.toThrow(Forbidden);
  }
  await expect(
    writeLegalText(market, { asker: undefined, page, language: 'en', text: '' }),
  ).rejects.toThrow(Forbidden);
  await expect(write('tlh', 'x')).rejects.toThrow(NotFound);
  expect(await write('en', 'x'.repeat(50_001))).toMatchObject({ refused: 'too-long' });
});
