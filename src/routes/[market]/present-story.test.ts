import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { marketBySlug } from '#domain/markets.ts';
import type { Asker } from '#domain/permissions/may.ts';
import { fillDemoMarket } from '../../../db/seeds/fill-demo-market.ts';
import { presentStory } from './present-story.server.ts';
import { readGood } from '#server/catalogue/read-good.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { newId } from '#server/market.ts';
import { Forbidden } from '#server/not-there.ts';
import { BadSettings, readSettings } from '#server/settings.ts';
import { askMachine } from '#server/translations/ask-machine.ts';
import { readWords } from '#server/translations/read-words.ts';
import { dropTranslation, writeTranslation } from '#server/translations/write-translation.ts';

let market: TestMarket;
let desk: Asker;
let good: { id: string; shortId: string };
beforeAll(async () => {
  market = await openTestMarket();
  await fillDemoMarket(market);
  const id = newId(market);
  await market.pool.query(
    `insert into people (id, name, created_at) values ($1, 'Salma B.', now())`,
    [id],
  );
  desk = {
    person: { id, name: 'Salma B.', email: null, language: 'fr' },
    operatorRole: 'desk',
    memberships: [],
    mustChoosePassword: false,
  };
  const { rows } = await market.pool.query(
    `update goods set story = 'Je tisse le matin.', story_language = 'fr', story_said_by = 'weaver'
     where id = (select id from goods where story is null limit 1) returning id, short_id`,
  );
  good = { id: rows[0].id, shortId: rows[0].short_id };
});
afterAll(() => market.close());

const of = () => ({ kind: 'good', id: good.id }) as const;
const write = (language: 'en' | 'de' | 'fr', words: string, asker = desk) =>
  writeTranslation(market, { asker, of: of(), language, words });
async function shown(slug: string) {
  const { story } = await readGood(market, { shortId: good.shortId });
  return presentStory(story!, marketBySlug(slug)!);
}

describe('a story', () => {
  test('is shown as it was said to who reads its language, with whose words it is in', async () => {
    expect(await shown('fr-fr')).toEqual({
      words: { text: 'Je tisse le matin.', language: 'fr', dir: 'ltr' },
      saidBy: 'Ses propres mots',
    });
  });

  test('is shown as it was said where nobody translated it, under its own language', async () => {
    const { words, translated } = await shown('ja-jp');
    expect(words).toEqual({ text: 'Je tisse le matin.', language: 'fr', dir: 'ltr' });
    expect(translated).toBeUndefined();
  });

  test('is put into German by the desk, with name, day and the original beside it', async () => {
    expect(await write('de', '  Ich webe am Morgen. ')).toEqual({ written: true });
    expect(await shown('de-de')).toEqual({
      words: { text: 'Ich webe am Morgen.', language: 'de', dir: 'ltr' },
      saidBy: 'In den eigenen Worten der Werkstatt',
      translated: 'Übersetzt von Salma B. am 23. November 2026',
      machine: false,
      original: {
        text: 'Je tisse le matin.',
        language: 'fr',
        dir: 'ltr',
        label: 'Das Original (Französisch)',
      },
    });
  });

  test('tells everybody that its page is another now', async () => {
    const { rows } = await market.pool.query(
      `select kind, data from events where subject_id = $1 order by sequence desc limit 1`,
      [good.id],
    );
    expect(rows[0]).toMatchObject({ kind: 'good-translated', data: { language: 'de' } });
  });
});

test('a machine is asked by the desk, and its words are labelled until a person says it better', async () => {
  expect(await askMachine(market, { asker: desk, of: of(), language: 'en' })).toEqual({
    written: true,
  });
  const machine = await shown('en-gb');
  expect(machine.words.text).toBe('[fr → en, not translated] Je tisse le matin.');
  expect(machine).toMatchObject({
    machine: true,
    translated: 'Machine translation from French, by pretend translator on 23 November 2026',
    original: { text: 'Je tisse le matin.' },
  });
  await write('en', 'I weave in the morning.');
  expect(await shown('en-gb')).toMatchObject({ machine: false, words: { language: 'en' } });
  await dropTranslation(market, { asker: desk, of: of(), language: 'en', saidBy: 'desk' });
  expect((await shown('en-gb')).machine).toBe(true);
});

test('what was made of former words is shown no more, and the desk sees that it no longer stands', async () => {
  await market.pool.query(`update goods set story = 'Je tisse le soir.' where id = $1`, [good.id]);
  expect((await shown('de-de')).words.text).toBe('Je tisse le soir.');
  const { translations } = await readWords(market, { asker: desk, of: of() });
  expect(translations.map(({ language, stands }) => [language, stands])).toEqual([
    ['de', false],
    ['en', false],
  ]);
  await write('de', 'Ich webe am Abend.');
  expect((await shown('de-de')).words.text).toBe('Ich webe am Abend.');
});

test('nobody translates into the language it was said in, nor nothing, nor without its language', async () => {
  expect(await write('fr', 'Je tisse.')).toEqual({ refused: 'already-in-that-language' });
  expect(await write('de', '  ')).toEqual({ refused: 'text-is-empty' });
  expect(await write('de', 'a'.repeat(8001))).toEqual({ refused: 'words-too-long' });
  await market.pool.query(`update goods set story_language = null where id = $1`, [good.id]);
  expect(await write('de', 'Ich webe.')).toEqual({ refused: 'language-not-told' });
  await market.pool.query(`update goods set story_language = 'fr' where id = $1`, [good.id]);
});

test('a member of a cooperative does not translate', async () => {
  const { operatorRole: _, ...member } = desk;
  await expect(write('de', 'Ich webe.', member)).rejects.toThrow(Forbidden);
});

test('the story of a cooperative is translated in the same way', async () => {
  const { rows } = await market.pool.query(`select id from cooperatives order by slug limit 1`);
  const subject = { kind: 'cooperative', id: rows[0].id } as const;
  const words = 'Wir weben.';
  const outcome = await writeTranslation(market, {
    asker: desk,
    of: subject,
    language: 'de',
    words,
  });
  expect(outcome).toEqual({ written: true });
});

describe('a real service', () => {
  let server: Server;
  let asked: { url?: string; key?: string; body: Record<string, unknown> }[] = [];
  let answer: () => [number, unknown] = () => [200, {}];
  beforeAll(async () => {
    server = createServer(async (request, response) => {
      let text = '';
      for await (const part of request) text += part;
      asked.push({
        url: request.url,
        key: request.headers.authorization,
        body: JSON.parse(text) as Record<string, unknown>,
      });
      const [status, body] = answer();
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    }).listen(0, '127.0.0.1');
    await new Promise((ready) => server.once('listening', ready));
  });
  afterAll(() => void server.close());

  function marketOf(translator: string) {
    asked = [];
    const { port } = server.address() as AddressInfo;
    const env = {
      QAFILA_TRANSLATOR: translator,
      TRANSLATOR_URL: `http://127.0.0.1:${port}/`,
      TRANSLATOR_KEY: 'a-key',
    };
    const { translator: settings } = readSettings(env);
    return { ...market, settings: { ...market.settings, translator: settings } };
  }

  test('that speaks LibreTranslate is asked in its words', async () => {
    answer = () => [200, { translatedText: 'Tejo por la noche.' }];
    const one = marketOf('libretranslate');
    await askMachine(one, { asker: desk, of: of(), language: 'es' });
    const body = { q: 'Je tisse le soir.', source: 'fr', target: 'es', format: 'text' };
    expect(asked).toMatchObject([{ url: '/translate', body: { ...body, api_key: 'a-key' } }]);
    expect(await shown('es-es')).toMatchObject({
      words: { text: 'Tejo por la noche.' },
      machine: true,
      translated: expect.stringContaining('LibreTranslate'),
    });
  });

  test('that speaks DeepL is asked in its words', async () => {
    answer = () => [200, { translations: [{ text: '夜に織ります。' }] }];
    await askMachine(marketOf('deepl'), { asker: desk, of: of(), language: 'ja' });
    expect(asked).toMatchObject([
      {
        url: '/v2/translate',
        key: 'DeepL-Auth-Key a-key',
        body: { text: ['Je tisse le soir.'], source_lang: 'FR', target_lang: 'JA' },
      },
    ]);
    expect((await shown('ja-jp')).words.text).toBe('夜に織ります。');
  });

  test.each([
    [500, {}],
    [200, { unheard: 'of' }],
  ])('that answers %s %o is silent, and nothing is written', async (status, body) => {
    answer = () => [status, body];
    const one = marketOf('libretranslate');
    expect(await askMachine(one, { asker: desk, of: of(), language: 'ar' })).toEqual({
      refused: 'translator-silent',
    });
    expect((await shown('ar-fr')).translated).toBeUndefined();
  });
});

test('production pretends nothing and has no translator until one is set', () => {
  const production = { QAFILA_MODE: 'production', ORIGIN: 'https://shop.example' };
  expect(readSettings(production).translator).toEqual({ kind: 'none' });
  const pretend = { ...production, QAFILA_TRANSLATOR: 'pretend' };
  expect(() => readSettings(pretend)).toThrow(BadSettings);
  expect(() => readSettings({ QAFILA_TRANSLATOR: 'deepl' })).toThrow('TRANSLATOR_URL');
});
