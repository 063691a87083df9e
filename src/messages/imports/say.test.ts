import { describe, expect, it } from 'vitest';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { sayFileRefusal, sayQuestion, sayReason } from './say.ts';

const everyValue = {
  expected: 3,
  found: 2,
  length: 9,
  limit: 8,
  row: 4,
  text: 'x',
  currency: 'EUR',
  inFile: 'EUR',
  given: 'MAD',
  sku: 'S',
  options: 'Red',
  skus: 2,
  option: 'Size',
  field: 'f',
  name: 'glazed',
  rows: 1,
  tags: 'a',
  stock: '4',
  variants: 4,
  variant: 'v',
  url: 'u',
  why: 'status 404',
  header: 'h',
  format: 'etsy',
  columns: 'c',
  column: 'c',
  slug: 's',
  nearest: 'n',
  path: 'p',
  values: 'a, b',
};

describe.each([
  ['English', en],
  ['French', fr],
  ['Arabic', ar],
])('in %s', (_language, messages) => {
  it('every reason, question and refusal is a whole sentence', () => {
    const values = everyValue;
    const said = [
      ...Object.keys(en.reasons).map((key) => sayReason(messages, { key, values })),
      ...Object.keys(en.questions).map((key) => sayQuestion(messages, { key, values })),
      ...Object.keys(en.files).map((key) => sayFileRefusal(messages, { key, values })),
    ];
    for (const text of said) {
      expect(text).toMatch(/\S.*[.?؟)]$/u);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

it('a key inside a reason is put into words too', () => {
  const refusal = { key: 'answers-unreadable', values: { why: 'unknown-key all.madein' } };
  expect(sayFileRefusal(en, refusal)).toBe(
    'The answers file cannot be read: it has an unknown key all.madein.',
  );
  const table = { key: 'unparsable', values: { row: 3, why: 'quote-not-closed' } };
  expect(sayFileRefusal(fr, table)).toContain(
    'ligne 3, un guillemet s’ouvre et ne se ferme jamais',
  );
  const picture = { key: 'image-unreachable', values: { url: 'u', why: 'status 404' } };
  expect(sayReason(en, picture)).toBe('The picture u could not be fetched (answer 404).');
});
