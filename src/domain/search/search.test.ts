import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { foldText } from './fold-text.ts';
import { distance, soundOf } from './near-spelling.ts';
import { readQuery } from './read-query.ts';
import { splitWords } from './split-words.ts';
import { stemWord } from './stem-word.ts';

/** The strongest idea of each thing asked for; a guess is marked. */
const ideas = (words: string) =>
  readQuery(words).map(({ senses, guesses }) =>
    guesses ? `≈${guesses[0]!.token}` : senses[0]!.token,
  );

describe('a question is read in any of the six languages', () => {
  it.each([
    ['blue wool rugs', ['colour:blue', 'material:wool', 'form:rug']],
    ['tapis bleus en laine', ['form:rug', 'colour:blue', 'material:wool']],
    ['blaue Teppiche aus Wolle', ['colour:blue', 'form:rug', 'material:wool']],
    ['alfombras azules de lana', ['form:rug', 'colour:blue', 'material:wool']],
    ['زرابي زرقاء من الصوف', ['form:rug', 'colour:blue', 'material:wool']],
    ['青いウールのラグ', ['colour:blue', 'material:wool', 'form:rug']],
  ])('%s', (words, expected) => {
    expect(ideas(words)).toEqual(expected);
  });

  it.each([
    ['الزربية', ['form:rug']],
    ['زَرْبِيَّة', ['form:rug']],
    ['زربيــة', ['form:rug']],
    ['بالزربية', ['form:rug']],
    ['وزربية', ['form:rug']],
    ['ازيلال', ['style:azilal']],
    ['أزيلال', ['style:azilal']],
  ])('Arabic as it is written: %s', (words, expected) => {
    expect(ideas(words)).toEqual(expected);
  });

  it.each([
    ['Wollteppich', ['material:wool', 'form:rug']],
    ['Silberarmreif', ['material:silver', 'form:bracelet']],
    ['weisser Teppich', ['colour:white', 'form:rug']],
    ['weißer Teppich', ['colour:white', 'form:rug']],
    ['gruener Teller', ['≈colour:green', 'form:plate']],
    ['Wandteller', ['form:plate']],
    ['Keramikschale', ['craft:pottery', 'form:bowl']],
    ['Hochflorteppich', ['attribute:pile-high', 'form:rug']],
  ])('German compounds and umlauts: %s', (words, expected) => {
    expect(ideas(words)).toEqual(expected);
  });

  it.each([
    ['じゅうたん', ['form:rug']],
    ['ｶｰﾍﾟｯﾄ', ['form:rug']],
    ['らぐ', ['form:rug']],
    ['ベニ・ワレン', ['style:beni-ouarain']],
    ['銅のトレイ', ['material:copper', 'form:tray']],
  ])('Japanese without spaces, in any kana and width: %s', (words, expected) => {
    expect(ideas(words)).toEqual(expected);
  });

  it.each([
    ['zarbia'],
    ['zerbia'],
    ['zarbiya'],
    ['zarbi9a'],
    ['zerbiya'],
    ['carpt'],
    ['teppch'],
    ['alfonbra'],
  ])('by ear or with a slip: %s is a rug', (words) => {
    const [asked] = readQuery(words);
    const all = [...(asked?.senses ?? []), ...(asked?.guesses ?? [])].map(({ token }) => token);
    expect(all).toContain('form:rug');
  });

  it.each([
    ['footstool', 'form:stool'],
    ['house shoes', 'form:babouche'],
    ['tea set', 'form:teapot'],
    ['berber', 'origin:MA'],
    ['descente de lit', 'form:rug'],
    ['service à thé', 'form:teapot'],
    ['panier', 'form:basket'],
    ['tapis de prière', 'form:prayer-rug'],
    ['Teelicht', 'form:candle-holder'],
    ['Sitzpouf', 'form:pouf'],
    ['Tagesdecke', 'form:blanket'],
    ['Schüssel', 'form:bowl'],
    ['taza', 'form:cup'],
    ['pendientes', 'form:earrings'],
    ['espejo', 'form:mirror'],
    ['cesta', 'form:basket'],
    ['كأس', 'form:tea-glass'],
    ['شاشية', 'form:fez-hat'],
    ['عقد', 'form:necklace'],
    ['صينية', 'form:tray'],
    ['かご', 'form:basket'],
    ['鏡', 'form:mirror'],
    ['スリッパ', 'form:babouche'],
    ['木の箱', 'craft:wood'],
  ])('an everyday name, %s, is %s', (words, idea) => {
    expect(readQuery(words)[0]!.senses[0]!.token).toBe(idea);
  });

  it.each([
    ['lozenge rug', ['motif:lozenge', 'form:rug']],
    ['tapis à losanges', ['form:rug', 'motif:lozenge']],
    ['草木染めのラグ', ['attribute:dye-plant-dyed', 'form:rug']],
    ['hand knotted rug', ['technique:knotting', 'form:rug']],
    ['بلغة مطرزة', ['form:babouche', 'technique:embroidering']],
    ['Chefchaouen', ['province:MA-CHE']],
    ['madder', ['colour:red']],
    ['flower vase', ['word:flow', 'form:vase']],
    ['rug for the house', ['form:rug']],
  ])('how it was made is asked for, and everyday words are not: %s', (words, expected) => {
    expect(ideas(words).filter((idea) => idea !== 'word:hous')).toEqual(expected);
  });

  it.each([
    ['rug from Tazenakht', 'style:taznakht'],
    ['tapis Aït Bouguemez', 'place:aitbougmez'],
    ['زربية آيت بوكماز', 'place:aitbougmez'],
    ['タゼナフトのラグ', 'place:tazenakht'],
    ['silver from Tiznit', 'style:tiznit'],
  ])('a craft town is asked for, and its province besides: %s', (words, idea) => {
    const senses = readQuery(words).flatMap((one) => one.senses);
    expect(senses.map(({ token }) => token)).toContain(idea);
    expect(senses.some(({ token }) => token.startsWith('province:'))).toBe(true);
  });

  it('who wears it is wished for; women who make it are asked for', () => {
    expect(readQuery('babouches femme')[1]).toMatchObject({ wished: true });
    expect(ideas('coopérative de femmes')).toEqual(['women:led']);
    expect(ideas('blanc cassé')).toEqual(['colour:ivory']);
    expect(ideas('tapis salon pas cher')).toEqual(['form:rug']);
  });

  it('small words ask nothing, sizes are only wished for, an unknown word stays itself', () => {
    expect(ideas('a handmade rug for the home')).toContain('form:rug');
    expect(readQuery('with from the')).toEqual([]);
    expect(readQuery('large rug')[0]).toMatchObject({ said: 'large', wished: true });
    expect(readQuery('xylophone')).toEqual([
      { said: 'xylophone', word: 'xylophon', senses: [{ token: 'word:xylophon', weight: 1 }] },
    ]);
  });

  it('a small word is not the town that is spelled like it, and gold is not a small word', () => {
    expect(ideas('rug for sale')).toEqual(['form:rug']);
    expect(ideas('bracelet en or')).toEqual(['form:bracelet', 'material:gold']);
  });
});

test('the forms of a word have one stem', () => {
  for (const forms of [
    ['rug', 'rugs'],
    ['teppich', 'teppiche', 'teppichen'],
    ['roja', 'rojo', 'rojas', 'rojos'],
    ['bleu', 'bleue', 'bleus', 'bleues'],
    ['blau', 'blaue', 'blauer', 'blaues', 'blauen'],
    ['زربيه', 'الزربيه', 'والزربيه', 'بالزربيه', 'للزربيه'],
  ]) {
    expect(new Set(forms.map(stemWord)).size, forms.join()).toBe(1);
  }
});

test('folding twice is folding once, and cutting loses no letter of Japanese', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
  const words = splitWords('手織りのラグ');
  expect(words.map(({ word }) => word).join('')).toBe(foldText('手織りのラグ'));
});

test('any text at all is read, in no long time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(readQuery(text).length).toBeLessThanOrEqual(40);
    }),
    { numRuns: 60 },
  );
});

test('slips are counted, swapped letters as one; sounds are one spelling', () => {
  expect(distance('teppich', 'tepipch', 2)).toBe(1);
  expect(distance('rug', 'carpet', 2)).toBe(3);
  expect(soundOf('zarbiya')).toBe(soundOf('zerbia'));
});
