// The law as data: whole, dated, sourced, and every sentence it uses exists in every language.
import { describe, expect, test } from 'vitest';
import { ar } from '#messages/landed-cost/ar.ts';
import { de } from '#messages/landed-cost/de.ts';
import { en } from '#messages/landed-cost/en.ts';
import { es } from '#messages/landed-cost/es.ts';
import { fr } from '#messages/landed-cost/fr.ts';
import { ja } from '#messages/landed-cost/ja.ts';
import { say } from '#messages/landed-cost/say.ts';
import { amount, aLine, aShipment } from '../a-shipment.ts';
import { isDay } from '#domain/time/day.ts';
import { quoteDelivery } from '../quote-delivery.ts';
import { watched } from '../restrictions.ts';
import type { DestinationRules } from '../rule.ts';
import { tariffClasses } from '../tariff-classes.ts';
import { ruleBook } from './rule-book.ts';
import { sources } from './sources.ts';

const destinations: readonly DestinationRules[] = ruleBook.destinations;
const languages = { ar, de, en, es, fr, ja };

/** The copy of the Australian tariff that was read lacks these chapters and lines. */
const notInAustralia = [
  'cushion-stuffed',
  'kaftan-cotton',
  'kaftan-synthetic',
  'djellaba-cotton',
  'scarf-wool',
  'scarf-silk',
  'scarf-cotton',
  'embroidery-piece',
  'babouche-rubber',
  'babouche-raffia',
  'tray-brass-kitchen',
  'article-brass-other',
  'ornament-base-metal',
  'frame-mirror-metal',
  'iron-article',
  'iron-kitchen',
  'argan-cosmetic',
  'argan-food',
  'candle',
  'oud',
];

describe.each(destinations)('$country', ({ country, rules, rates, lanes }) => {
  test('every rule has a name of its own, a source, and a day to be read again', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of rules) {
      expect(Object.keys(sources)).toContain(rule.source);
      expect([rule.id, isDay(rule.reviewBy), isDay(rule.verifiedOn)]).toEqual([
        rule.id,
        true,
        true,
      ]);
      for (const day of [rule.from, rule.until]) expect(day === undefined || isDay(day)).toBe(true);
    }
  });

  test('what has no source is never called sourced', () => {
    const unsourced = rules.filter(({ source }) => source === 'not-sourced');
    expect(unsourced.filter(({ status }) => status !== 'memory' && status !== 'derived')).toEqual(
      [],
    );
  });

  test('every sentence, doubt and paper exists', () => {
    const keys = [
      ...rules.flatMap(({ says, open }) => (open ? [says, open] : [says])),
      ...rules.flatMap((rule) => ('sameOrder' in rule ? [rule.sameOrder!] : [])),
      ...lanes.flatMap(({ documents }) => documents.map(({ id }) => `paper-${id}`)),
    ];
    for (const key of keys) expect(Object.keys(en)).toContain(key);
  });

  test('every tariff class has a line, and its HS-6 is the class’s', () => {
    // A destination without a table of its own answers its ordinary duty with `unknown`.
    if (rates.rows.length === 0) return;
    const withRows = new Set(rates.rows.map(({ tariffClass }) => tariffClass));
    const without = Object.keys(tariffClasses).filter((one) => !withRows.has(one));
    // No oud in the table of the EU and the UK, and of 9206.00 the American line of drums alone:
    // real gaps, answered with `unknown`.
    const gaps: Readonly<Record<string, readonly string[]>> = {
      'ukgt-csv': ['oud'],
      'us-axiom': ['castanets'],
      'au-repo': notInAustralia,
    };
    expect([country, without]).toEqual([country, gaps[rates.source] ?? []]);
    for (const { tariffClass, hs6 } of rates.rows) {
      expect(tariffClasses[tariffClass as keyof typeof tariffClasses].hs6).toBe(hs6);
    }
  });
});

describe('sentences', () => {
  test('restrictions have theirs', () => {
    for (const { key } of watched) expect(Object.keys(en)).toContain(key);
  });

  test.each(Object.entries(languages))('%s says all of a quote without a hole', (_, messages) => {
    for (const country of [
      'DE',
      'FR',
      'GB',
      'US',
      'CA',
      'JP',
      'CH',
      'NO',
      'AU',
      'AE',
      'SA',
      'SG',
      'KR',
      'BR',
    ]) {
      const quote = quoteDelivery(
        aShipment({
          to: { country, region: 'QC' },
          lines: [
            aLine({ value: amount('90', 'EUR') }),
            aLine({ description: 'box', form: 'tagine', value: amount('30', 'EUR') }),
          ],
          freight: [{ transport: 'express', carrier: 'DHL Express', amount: amount('40', 'EUR') }],
          rates: (
            ['GBP', 'USD', 'CAD', 'JPY', 'CHF', 'NOK', 'AUD', 'AED', 'SAR', 'SGD', 'KRW'] as const
          ).map((to) => ({
            from: 'EUR',
            to,
            numerator: 1n,
            denominator: 1n,
            source: 'pretend',
            on: '2026-11-23',
          })),
        }),
        ruleBook,
      );
      const sentences = [
        ...quote.missing,
        ...quote.restrictions,
        ...(quote.notices ?? []),
        ...Object.values(quote.reasons ?? {}).filter((one) => one !== undefined),
        ...quote.classification.flatMap(({ ask }) => (ask ? [ask] : [])),
        ...quote.lanes.flatMap(({ lines, documents, warnings, missing }) => [
          ...lines.map(({ says }) => says),
          ...documents,
          ...warnings,
          ...missing,
        ]),
      ].map((said) => say(messages, said));
      expect(sentences.length).toBeGreaterThan(0);
      for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|\[object/);
    }
  });

  test('a key that no language has is a bug, and is thrown', () => {
    expect(() => say(en, { key: 'no-such-key', values: {} })).toThrow(
      'no sentence for no-such-key',
    );
  });
});
