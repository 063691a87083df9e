import { describe, expect, it } from 'vitest';
import { craftMessages } from '#messages/craft/craft-messages.ts';
import type { Language } from '../markets.ts';
import { attributeIds, attributes } from './attributes.ts';
import { colours } from './colours.ts';
import { countForm, formHeading } from './count-form.ts';
import { craftIds, crafts } from './crafts.ts';
import { formNouns } from './form-nouns.ts';
import { formIds, formRow, forms } from './forms.ts';
import { checkFacts } from './good-facts.ts';
import { materials } from './materials.ts';
import { regionIds, regions } from './regions.ts';
import { kindOfSize } from './sizes.ts';
import { styleIds, styleRow, styles } from './styles.ts';

const languages: readonly Language[] = ['en', 'fr', 'ar', 'de', 'ja'];
const tables = { crafts, colours, materials, regions, styles };

describe('the vocabulary', () => {
  it('has names in the right script, none empty and none twice in a language', () => {
    for (const [table, rows] of Object.entries(tables)) {
      for (const language of languages) {
        const names = Object.values(rows).map((row) => row[language]);
        expect(new Set(names).size, `${table} ${language}`).toBe(names.length);
        for (const name of names) expect(name).toMatch(scripts[language]);
      }
    }
  });

  it('names every form apart from the others, alone and in number', () => {
    for (const language of languages) {
      expect(new Set(formIds.map((id) => formNouns[id][language].one)).size).toBe(formIds.length);
      for (const id of formIds) expect(formHeading(id, language)).toMatch(scripts[language]);
    }
  });

  it('keeps what people type, each spelling once and without stray spaces', () => {
    const typed = [forms, styles, colours, materials].flatMap((rows) => Object.values(rows));
    for (const { spellings } of typed as { spellings: readonly string[] }[]) {
      expect(spellings.length).toBeGreaterThan(0);
      expect(new Set(spellings).size).toBe(spellings.length);
      for (const spelling of spellings) expect(spelling).toMatch(/^\S(.*\S)?$/);
    }
    expect(forms.rug.spellings).toEqual(
      expect.arrayContaining(['zarbia', 'tapis', 'Teppich', 'زربية', 'ラグ']),
    );
    expect(forms.babouche.spellings).toContain('belgha');
  });

  it('has the twelve regions of 2015, by their ISO ids', () => {
    expect(regionIds).toEqual(
      Array.from({ length: 12 }, (_, at) => `MA-${String(at + 1).padStart(2, '0')}`),
    );
  });

  it('uses every craft, and gives each form a typical piece that is a possible one', () => {
    expect(new Set(formIds.map((id) => forms[id].craft))).toEqual(new Set(craftIds));
    for (const form of formIds) {
      const { typical, sizes } = formRow(form);
      expect(kindOfSize(typical.size, sizes), form).toBeDefined();
      const { size, packedWeightGrams } = typical;
      const facts = { form, size, packedWeightGrams };
      expect(checkFacts(facts)).not.toHaveProperty('refused');
    }
  });

  it('never asks a form the same thing twice', () => {
    for (const form of formIds) {
      const all = [...formRow(form).asks, ...formRow(form).mayAsk];
      expect(new Set(all).size, form).toBe(all.length);
    }
  });

  it('gives each style a form to be made as', () => {
    for (const style of styleIds) expect(styleRow(style).forms.length).toBeGreaterThan(0);
  });

  it('has a question and words for every answer, in the script of the language', () => {
    for (const language of languages) {
      const { attributes: words, questions } = craftMessages(language);
      for (const id of attributeIds) {
        expect(questions[id]).toMatch(scripts[language]);
        expect(Object.keys(words[id].values)).toEqual([...attributes[id]]);
      }
    }
  });
});

describe('a number of things', () => {
  it.each([
    ['en', '1 rug', '2 rugs', '11 rugs'],
    ['fr', '1 tapis', '2 tapis', '11 tapis'],
    ['de', '1 Teppich', '2 Teppiche', '11 Teppiche'],
    ['ar', 'زربية', 'زربيتان', '11 زربية'],
    ['ja', 'ラグ1枚', 'ラグ2枚', 'ラグ11枚'],
  ] as const)('is counted in %s', (language, one, two, eleven) => {
    expect([1, 2, 11].map((count) => countForm('rug', count, language))).toEqual([
      one,
      two,
      eleven,
    ]);
  });

  it('takes the Arabic plural from three to ten only', () => {
    expect(countForm('plate', 3, 'ar')).toBe('3 صحون');
    expect(countForm('plate', 10, 'ar')).toBe('10 صحون');
    expect(countForm('plate', 24, 'ar')).toBe('24 صحنًا');
    expect(countForm('plate', 103, 'ar')).toBe('103 صحون');
  });

  it('counts shoes in pairs and oil in bottles', () => {
    expect(countForm('babouche', 1, 'en')).toBe('1 pair of babouches');
    expect(countForm('babouche', 2, 'de')).toBe('2 Paar Babouchen');
    expect(countForm('argan-oil', 1, 'fr')).toBe("1 flacon d'huile d'argan");
    expect(formHeading('babouche', 'fr')).toBe('Babouches');
  });
});

const scripts: Readonly<Record<Language, RegExp>> = {
  en: /^[\p{Script=Latin}]/u,
  fr: /^[\p{Script=Latin}]/u,
  de: /^[\p{Script=Latin}]/u,
  ar: /^[\p{Script=Arabic}]/u,
  ja: /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
};
