import { describe, expect, it } from 'vitest';
import { craftMessages } from '#messages/craft/craft-messages.ts';
import type { Language } from '../markets.ts';
import { attributeIds, attributes } from './attributes.ts';
import { colours } from './colours.ts';
import { countForm, formHeading } from './count-form.ts';
import { careIds } from './care.ts';
import { craftIds, crafts } from './crafts.ts';
import { dyes } from './dyes.ts';
import { formNouns } from './form-nouns.ts';
import { type FormId, formIds, formRow, forms, isForm } from './forms.ts';
import { checkFacts } from './good-facts.ts';
import { homeNames, regionsInTamazight } from './home-names.ts';
import { materials } from './materials.ts';
import { motifs } from './motifs.ts';
import { provinceIds, provinces, provincesOf } from './provinces.ts';
import { regionIds, regions } from './regions.ts';
import { kindOfSize } from './sizes.ts';
import { styleIds, styleRow, styles } from './styles.ts';
import { techniques } from './techniques.ts';

const languages: readonly Language[] = ['en', 'fr', 'ar', 'de', 'es', 'ja'];
const tables = { crafts, colours, dyes, materials, motifs, provinces, regions, styles, techniques };

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
    const typed = [forms, styles, colours, materials, techniques, dyes, motifs].flatMap((rows) =>
      Object.values(rows),
    );
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

  it('has the provinces of each region, as decree 2-15-40 of 20 February 2015 shares them out', () => {
    const counts = regionIds.map((id) => provincesOf(id).length);
    expect(counts).toEqual([8, 8, 9, 7, 5, 9, 8, 5, 6, 4, 4, 2]);
    expect(provinceIds.length).toBe(75);
    const prefectures = provinceIds.filter((id) => 'prefecture' in provinces[id]);
    expect(prefectures.length).toBe(13);
    for (const id of provinceIds) expect(id).toMatch(/^MA-[A-Z]{3}$/);
    expect(provincesOf('MA-08').map((id) => provinces[id].en)).toEqual([
      'Errachidia',
      'Midelt',
      'Ouarzazate',
      'Tinghir',
      'Zagora',
    ]);
  });

  it('has thirteen crafts, and at least sixty forms whose ids never change', () => {
    expect(craftIds.length).toBe(13);
    expect(formIds.length).toBeGreaterThanOrEqual(60);
    expect(formIds.slice(0, 22)).toEqual(firstForms);
    for (const id of formIds) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('finds a form by each spelling people are known to type', () => {
    const typed: [string, FormId][] = [
      ['zarbia', 'rug'],
      ['boucherouite', 'rag-rug'],
      ['belgha', 'babouche'],
      ['balgha', 'babouche'],
      ['chilaba', 'djellaba'],
      ['khmissa', 'pendant'],
      ['berrad', 'teapot'],
      ['قصعة', 'couscous-dish'],
      ['gimbri', 'guembri'],
      ['savon noir', 'soap'],
    ];
    for (const [word, form] of typed) expect(forms[form].spellings).toContain(word);
    expect(styles.boucherouite.spellings).toContain('boucharouette');
  });

  it('gives a spelling to one form alone, or says that several share it', () => {
    const owners = new Map<string, string[]>();
    for (const id of formIds) {
      for (const spelling of forms[id].spellings) {
        const word = spelling.toLowerCase();
        owners.set(word, [...(owners.get(word) ?? []), id]);
      }
    }
    const several = [...owners].filter(([, ids]) => ids.length > 1);
    expect(Object.fromEntries(several)).toEqual(sharedSpellings);
  });

  it('gives every form a care, and words for each care in every language', () => {
    for (const id of formIds) expect(formRow(id).care.length, id).toBeGreaterThan(0);
    const used = new Set(formIds.flatMap((id) => formRow(id).care));
    for (const language of languages) {
      const { care } = craftMessages(language);
      expect(new Set(Object.values(care)).size).toBe(careIds.length);
      for (const id of used) expect(care[id]).toMatch(/[.。]$/);
    }
  });

  it('writes names at home in their own scripts, and flags no name that is not there', () => {
    for (const [id, { zgh, ary, doubtful }] of Object.entries(homeNames)) {
      expect(isForm(id), id).toBe(true);
      if (zgh) expect(zgh).toMatch(/^[\p{Script=Tifinagh} ]+$/u);
      if (ary) expect(ary).toMatch(/^[\p{Script=Arabic}\p{M} ]+$/u);
      expect(zgh ?? ary).toBeDefined();
      if (doubtful === 'zgh' || doubtful === 'both') expect(zgh).toBeDefined();
      if (doubtful === 'ary' || doubtful === 'both') expect(ary).toBeDefined();
    }
    for (const name of Object.values(regionsInTamazight))
      expect(name).toMatch(/^[\p{Script=Tifinagh}-]+$/u);
  });

  it('names motifs and gives none a meaning', () => {
    for (const row of Object.values(motifs)) {
      expect(Object.keys(row).sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ja', 'spellings']);
    }
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
    ['es', '1 alfombra', '2 alfombras', '11 alfombras'],
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
    expect(countForm('earrings', 1, 'ar')).toBe('زوج أقراط');
    expect(countForm('earrings', 4, 'ar')).toBe('4 أزواج أقراط');
    expect(countForm('sandals', 1, 'es')).toBe('1 par de sandalias');
    expect(countForm('rose-water', 3, 'de')).toBe('3 Flaschen Rosenwasser');
    expect(formHeading('babouche', 'fr')).toBe('Babouches');
    expect(formHeading('earrings', 'ar')).toBe('أقراط');
    expect(formHeading('rose-water', 'en')).toBe('Rose water');
  });
});

const scripts: Readonly<Record<Language, RegExp>> = {
  en: /^[\p{Script=Latin}]/u,
  fr: /^[\p{Script=Latin}]/u,
  de: /^[\p{Script=Latin}]/u,
  es: /^¿?[\p{Script=Latin}]/u,
  ar: /^[\p{Script=Arabic}]/u,
  ja: /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
};

// The forms of version 1, in the order their ids were first given: rows of the database carry them.
const firstForms: readonly FormId[] = [
  'rug',
  'rag-rug',
  'flat-rug',
  'blanket',
  'cushion-cover',
  'pouf',
  'babouche',
  'bag',
  'wallet',
  'plate',
  'tagine',
  'vase',
  'tile-panel',
  'fibula',
  'bracelet',
  'tray',
  'lantern',
  'box',
  'basket',
  'scarf',
  'kaftan',
  'argan-oil',
];

// One word for several things: a search for it shows them all.
const sharedSpellings: Readonly<Record<string, readonly FormId[]>> = {
  ثريا: ['lantern', 'ceiling-lamp'],
  خابية: ['vase', 'jar'],
  طبيقة: ['basket', 'bread-basket'],
  قفة: ['basket', 'market-basket'],
  معلقة: ['wall-hanging', 'spoon'],
  ميدة: ['tablecloth', 'low-table'],
  jarre: ['vase', 'jar'],
  khabia: ['vase', 'jar'],
  koffa: ['basket', 'market-basket'],
  lamp: ['lantern', 'table-lamp'],
  lustre: ['lantern', 'ceiling-lamp'],
  mida: ['tablecloth', 'low-table'],
  sandouk: ['box', 'chest'],
  sitzkissen: ['pouf', 'floor-cushion'],
};
