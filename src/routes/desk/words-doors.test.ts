// A cooperative tells its story at the desk, the desk puts it into other languages, and the shop shows it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marketBySlug } from '#domain/markets.ts';
import type { Asker } from '#domain/permissions/may.ts';
import { readCooperative } from '#server/catalogue/read-cooperative.ts';
import { useMarket } from '#server/current-market.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { newId } from '#server/market.ts';
import { fillDemoMarket } from '../../../db/seeds/fill-demo-market.ts';
import { presentStory } from '../[market]/present-story.server.ts';
import { actions as goodActions } from './(inside)/goods/[id]/words/+page.server.ts';
import { actions, load } from './(inside)/cooperatives/[slug]/words/+page.server.ts';

const slug = 'tizi-n-wulawen';
let market: TestMarket;
let desk: Asker;
beforeAll(async () => {
  market = await openTestMarket();
  await fillDemoMarket(market);
  useMarket(market);
  const id = newId(market);
  await market.pool.query(
    `insert into people (id, name, created_at) values ($1, 'Salma B.', now())`,
    [id],
  );
  const person = { id, name: 'Salma B.', email: null, language: 'fr' };
  desk = { person, operatorRole: 'desk', memberships: [], mustChoosePassword: false };
});
afterAll(async () => {
  useMarket(undefined);
  await market.close();
});

const event = (sent: Record<string, string> = {}, params: Record<string, string> = { slug }) => {
  const body = new URLSearchParams(sent);
  const request = new Request('http://localhost/desk', { method: 'POST', body });
  return { locals: { asker: desk }, params, request } as never;
};
const tell = (story: string, storyLanguage: string) =>
  actions.tell(event({ story, storyLanguage }));

async function shown(market_: string) {
  const { story } = await readCooperative(market, { slug });
  return story && presentStory(story, marketBySlug(market_)!);
}

test('a cooperative’s story is told in its own language, and shown as it was told', async () => {
  expect(await tell('Nous tissons.\r\nLe jeudi.', 'fr')).toEqual({ done: true });
  const { words } = await load(event());
  expect(words.original).toMatchObject({ text: 'Nous tissons.\nLe jeudi.', language: 'fr' });
  expect((await shown('fr-fr'))?.words.text).toBe('Nous tissons.\nLe jeudi.');
  expect((await shown('de-de'))?.translated).toBeUndefined();
});

test('the desk puts it into German, with name and day, and takes it away again', async () => {
  const sent = { language: 'de', words: 'Wir weben.' };
  expect(await actions.write(event(sent))).toEqual({ done: true });
  const german = await shown('de-de');
  expect(german?.words.text).toBe('Wir weben.');
  expect(german?.translated).toContain('Salma B.');
  expect(await actions.drop(event({ language: 'de', saidBy: 'desk' }))).toEqual({ done: true });
  expect((await shown('de-de'))?.words.language).toBe('fr');
});

test('what was made of former words is shown no more', async () => {
  await actions.write(event({ language: 'de', words: 'Wir weben.' }));
  await tell('Nous nouons.', 'fr');
  expect((await shown('de-de'))?.words.text).toBe('Nous nouons.');
  const { words } = await load(event());
  expect(words.translations.length).toBeGreaterThan(0);
  expect(words.translations.every(({ stands }) => !stands)).toBe(true);
});

test('words without their language are not kept, and stay in the form', async () => {
  const refused = { refused: 'language-not-told', story: 'Azul.', storyLanguage: '' };
  expect(await tell('Azul.', '')).toMatchObject({ status: 400, data: refused });
  expect(await tell('x'.repeat(5001), 'fr')).toMatchObject({
    status: 400,
    data: { refused: 'words-too-long' },
  });
  expect((await shown('fr-fr'))?.words.text).toBe('Nous nouons.');
});

test('an empty story is none, and nothing can be made of it', async () => {
  expect(await tell('  ', 'fr')).toEqual({ done: true });
  expect(await shown('fr-fr')).toBeUndefined();
  const refused = { refused: 'nothing-was-said', language: 'de', words: 'Wir weben.' };
  expect(await actions.write(event({ language: 'de', words: 'Wir weben.' }))).toMatchObject({
    status: 400,
    data: refused,
  });
});

test('each telling is an event that draws the pages of the cooperative anew', async () => {
  const { rows } = await market.pool.query(
    `select kind, subject_kind from events where kind like 'cooperative-story-%' order by sequence`,
  );
  expect(rows).toHaveLength(3);
  expect(rows[0]).toEqual({ kind: 'cooperative-story-told', subject_kind: 'cooperative' });
});

test('nobody tells the story of a cooperative that is not there, nor translates a good’s that is not', async () => {
  await expect(
    actions.tell(event({ story: 'x', storyLanguage: 'fr' }, { slug: 'no' })),
  ).rejects.toThrow('not found');
  const sent = { language: 'de', words: 'x' };
  await expect(goodActions.write(event(sent, { id: newId(market) }))).rejects.toThrow('not found');
});
