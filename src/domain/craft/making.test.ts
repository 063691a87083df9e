import { describe, expect, it } from 'vitest';
import type { Language } from '../markets.ts';
import { composeDescription } from './compose-description.ts';
import { checkFacts, type GoodFacts } from './good-facts.ts';
import { composeMaking, composeProvince, makingWords } from './making.ts';

const rug: GoodFacts = {
  form: 'rug',
  style: 'taznakht',
  materials: ['wool'],
  colours: ['saffron', 'red'],
  region: 'MA-08',
  province: 'MA-OUA',
  place: 'Tazenakht',
  techniques: ['knotting', 'twining'],
  dyes: ['madder', 'saffron'],
  motifs: ['medallion', 'band', 'lozenge'],
  attributes: { technique: 'hand-knotted', dye: 'plant-dyed' },
};

describe('how a good was made', () => {
  it('is said in each language, and what an answer told already is not said twice', () => {
    const said = (language: Language) => composeMaking(rug, language).join(' ');
    expect(said('en')).toBe(
      'Technique: weft twining. Dyes and pigments: madder and saffron.' +
        ' Motifs: medallion, band and lozenge.',
    );
    expect(said('fr')).toBe(
      'Technique\u00a0: tissage cordé. Teintures et pigments\u00a0: garance et safran.' +
        ' Motifs\u00a0: médaillon, bande et losange.',
    );
    expect(said('de')).toBe(
      'Technik: Zwirnbinden. Farbmittel: Krapp und Safran. Motive: Medaillon, Band und Raute.',
    );
    expect(said('es')).toBe(
      'Técnica: tejido torzal. Tintes y pigmentos: rubia y azafrán.' +
        ' Motivos: medallón, banda y rombo.',
    );
    expect(said('ar')).toBe(
      'التقنية: النسج المجدول. الأصباغ: الفوة والزعفران. الزخارف: جامة وشريط ومعين.',
    );
    expect(said('ja')).toBe(
      '技法：もじり織り。 染料・顔料：茜とサフラン。 文様：メダリオン・横帯・菱形。',
    );
  });

  it('is nothing where nobody told it', () => {
    const silent: GoodFacts = { form: 'rug', materials: [], colours: [], attributes: {} };
    expect(makingWords(silent, 'en')).toEqual([]);
    expect(composeDescription(silent, 'en')).toBe('Rug.');
  });

  it('names the province after the place, unless the place has its name', () => {
    expect(composeDescription(rug, 'en')).toContain(
      'made in Tazenakht, Ouarzazate province, in the Drâa-Tafilalet region of Morocco.',
    );
    expect(composeDescription(rug, 'fr')).toContain(
      "fabriqué à Tazenakht, province d'Ouarzazate, région de Drâa-Tafilalet",
    );
    expect(composeDescription(rug, 'ar')).toContain('في تازناخت، إقليم ورزازات، جهة درعة تافيلالت');
    const town: GoodFacts = { ...rug, region: 'MA-03', province: 'MA-FES', place: 'Fes' };
    expect(composeDescription(town, 'de')).toContain('hergestellt in Fès, Region Fès-Meknès');
    expect(composeProvince(town, 'de')).toBe('Präfektur Fès');
  });
});

describe('what is told of the making', () => {
  it.each([
    ['techniques', 'not-known', { ...rug, techniques: ['magic'] }],
    ['techniques', 'not-of-this-form', { ...rug, techniques: ['throwing'] }],
    ['dyes', 'said-twice', { ...rug, dyes: ['madder', 'madder'] }],
    ['dyes', 'does-not-agree', { ...rug, dyes: ['madder', 'undyed'] }],
    ['dyes', 'does-not-agree', { ...rug, dyes: ['synthetic'] }],
    ['motifs', 'not-known', { ...rug, motifs: ['fertility'] }],
    ['province', 'not-known', { ...rug, province: 'MA-XXX' }],
    ['province', 'not-in-this-region', { ...rug, province: 'MA-FES' }],
  ])('is refused at %s as %s', (field, fault, input) => {
    expect(checkFacts(input)).toMatchObject({ fields: { [field]: fault } });
  });

  it('is kept as told when all of it holds', () => {
    expect(checkFacts(rug)).toEqual(rug);
  });
});
