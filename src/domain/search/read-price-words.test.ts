import { describe, expect, it } from 'vitest';
import type { Currency } from '../money/currency.ts';
import { readPriceWords } from './read-price-words.ts';

describe('a highest price among the words', () => {
  it.each([
    ['gifts under 50 pounds', 'GBP', 'gifts', 5_000n],
    ['gifts under £50', 'GBP', 'gifts', 5_000n],
    ['rug below $1,200', 'USD', 'rug', 120_000n],
    ['rug under 300', 'CAD', 'rug', 30_000n],
    ['cadeau moins de 50 €', 'EUR', 'cadeau', 5_000n],
    ['tapis à moins de 1 200 euros', 'EUR', 'tapis', 120_000n],
    ['panier 30 euros maximum', 'EUR', 'panier', 3_000n],
    ['Geschenke unter 100 Euro', 'EUR', 'Geschenke', 10_000n],
    ['Teppich bis 1.500 €', 'EUR', 'Teppich', 150_000n],
    ['regalos por menos de 50 euros', 'EUR', 'regalos', 5_000n],
    ['هدايا أقل من ٥٠ يورو', 'EUR', 'هدايا', 5_000n],
    ['هدايا أقل من 200 درهم', 'AED', 'هدايا', 20_000n],
    ['お土産 1万円以下', 'JPY', 'お土産', 10_000n],
    ['ラグ 1.5万円以内', 'JPY', 'ラグ', 15_000n],
    ['かご 3,000円まで', 'JPY', 'かご', 3_000n],
    ['under 20 euros', 'EUR', '', 2_000n],
  ])('%s (%s)', (text, currency, words, minor) => {
    expect(readPriceWords(text, currency as Currency)).toEqual({
      words,
      most: { minor, currency },
    });
  });

  it.each([
    ['gifts under 50 dollars', 'EUR'],
    ['runner under 80 cm', 'GBP'],
    ['Regal bis 200', 'EUR'],
    ['table under 80x80', 'GBP'],
    ['rug 200x300', 'EUR'],
    ['babouches 38', 'EUR'],
    ['100円', 'JPY'],
    ['under the bed', 'GBP'],
  ])('what is no price in this money stays among the words: %s (%s)', (text, currency) => {
    expect(readPriceWords(text, currency as Currency)).toEqual({ words: text });
  });
});
