import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../markets.ts';
import { type AttributeId, attributes } from './attributes.ts';
import { colourIds } from './colours.ts';
import { composeAlt, composeAlts } from './compose-alt.ts';
import { composeDescription } from './compose-description.ts';
import { composeSize } from './compose-size.ts';
import { composeTitle } from './compose-title.ts';
import { formIds, formRow } from './forms.ts';
import type { GoodFacts } from './good-facts.ts';
import { materialIds } from './materials.ts';
import { provinceName } from './provinces.ts';
import { regionIds } from './regions.ts';
import { bounds, measureIds, type Size, sizeKinds } from './sizes.ts';
import { goodSlug } from './slug.ts';
import { styleIds, styleName } from './styles.ts';

const languages: readonly Language[] = ['en', 'fr', 'ar', 'de', 'es', 'ja'];
const loose = /undefined|null|NaN|\[object|\$\{|[{}]| {2}|^\s|\s$|,,|、、|، ،| ,| \./;

const rug: GoodFacts = {
  form: 'rug',
  style: 'azilal',
  materials: ['wool'],
  colours: ['ivory', 'black'],
  size: { widthMm: 1600, lengthMm: 2400 },
  region: 'MA-05',
  place: 'Azilal',
  attributes: { technique: 'hand-knotted', pile: 'high' },
};

describe('every combination of words', () => {
  it('of form, style, material and colour makes a whole title', () => {
    let composed = 0;
    for (const [at, form] of formIds.entries()) {
      for (const style of [undefined, ...styleIds]) {
        for (const material of materialIds) {
          const colour = colourIds[(at + composed) % colourIds.length]!;
          const facts = { form, style, materials: [material], colours: [colour], attributes: {} };
          const language = languages[composed % languages.length]!;
          expectWhole(composeTitle(facts, language));
          composed += 1;
        }
      }
    }
    expect(composed).toBeGreaterThan(90_000);
  }, 60_000);

  it('of form and colour makes a whole title in every language', () => {
    for (const form of formIds) {
      for (const colour of colourIds) {
        const facts = { form, materials: [], colours: [colour], attributes: {} };
        for (const language of languages) expectWhole(composeTitle(facts, language));
      }
    }
  });

  it('with sizes, places and answers makes whole descriptions and slugs', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...languages), (facts, language) => {
        expectWhole(composeTitle(facts, language));
        expectWhole(composeDescription(facts, language));
        expectWhole(composeDescription(facts, language, 'in'));
        expectWhole(composeAlt(facts, language, { view: 'detail', drawn: true }));
        expect(goodSlug(facts, language)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
      { numRuns: 500 },
    );
  });

  it('says no Latin word of the vocabulary in Arabic or Japanese', () => {
    for (const form of formIds) {
      for (const style of styleIds) {
        const facts = { form, style, materials: materialIds, colours: colourIds, attributes: {} };
        expect(composeTitle(facts, 'ar')).not.toMatch(/[a-z]/i);
        expect(composeTitle(facts, 'ja')).not.toMatch(/[a-z]/i);
      }
    }
  });
});

describe('a description', () => {
  it('is facts in sentences, in each language', () => {
    expect(composeDescription(rug, 'en')).toBe(
      'Azilal rug in wool, ivory and black, made in Azilal, in the Béni Mellal-Khénifra region of' +
        ' Morocco. It measures 160 × 240 cm. Hand-knotted, high pile.',
    );
    expect(composeDescription(rug, 'fr')).toBe(
      'Tapis Azilal en laine, ivoire et noir, fabriqué à Azilal, région de Béni' +
        ' Mellal-Khénifra, au Maroc. Il mesure 160 × 240 cm. Nouage à la main, velours haut.',
    );
    expect(composeDescription({ ...rug, place: undefined }, 'ar')).toBe(
      'زربية أزيلال من الصوف باللونين العاجي والأسود، مصنوعة في جهة بني ملال خنيفرة، المغرب.' +
        ' مقاسها 160 × 240 سم. عقد يدوي، وبر طويل.',
    );
    expect(composeDescription(rug, 'de')).toBe(
      'Azilal-Teppich aus Wolle, elfenbeinfarben und schwarz, hergestellt in Azilal,' +
        ' Region Béni Mellal-Khénifra in Marokko. Er misst 160 × 240 cm. Handgeknüpft, hoher Flor.',
    );
    expect(composeDescription(rug, 'es')).toBe(
      'Alfombra Azilal de lana, marfil y negro, hecha en Azilal, región de Beni' +
        ' Melal-Jenifra, Marruecos. Mide 160 × 240 cm. Anudado a mano, pelo largo.',
    );
    expect(composeDescription({ ...rug, place: undefined }, 'ja')).toBe(
      'アジラルのラグ、ウール、アイボリーと黒。制作地はモロッコ、ベニ・メラル＝ケニフラ地方です。' +
        'サイズは160 × 240 cmです。手結び、長い毛足。',
    );
  });

  it('agrees with a feminine and with a plural thing', () => {
    const babouches: GoodFacts = {
      form: 'babouche',
      materials: ['leather'],
      colours: ['black'],
      size: { shoeSizeEu: 38.5 },
      region: 'MA-02',
      attributes: {},
    };
    expect(composeDescription(babouches, 'fr')).toBe(
      "Babouches en cuir, noires, fabriquées dans la région de l'Oriental, au Maroc." +
        ' Elles chaussent du 38,5.',
    );
    expect(composeDescription(babouches, 'de')).toContain('Sie haben Größe 38,5.');
    expect(composeDescription(babouches, 'ar')).toContain('مصنوعة في جهة الشرق، المغرب. مقاسها');
    const plate: GoodFacts = { ...babouches, form: 'plate', size: { diameterMm: 300 } };
    expect(composeDescription(plate, 'de')).toContain('Er hat 30 cm Durchmesser.');
    expect(composeDescription(plate, 'fr')).toContain('fabriquée dans');
    expect(composeDescription(plate, 'ar')).toContain('مصنوع في');
  });

  it('speaks of a pair in the plural, its verb too', () => {
    const earrings: GoodFacts = {
      form: 'earrings',
      materials: ['silver'],
      colours: [],
      size: { lengthMm: 50 },
      region: 'MA-09',
      attributes: {},
    };
    expect(composeDescription(earrings, 'en')).toContain('They are 5 cm long.');
    expect(composeDescription(earrings, 'fr')).toContain(
      'fabriquées dans la région de Souss-Massa',
    );
    expect(composeDescription(earrings, 'fr')).toContain('Elles mesurent 5 cm de long.');
    expect(composeDescription(earrings, 'de')).toContain('Sie sind 5 cm lang.');
    expect(composeDescription(earrings, 'es')).toContain('hechos en la región de Sus-Masa');
    expect(composeDescription(earrings, 'es')).toContain('Miden 5 cm de largo.');
  });

  it('says of a fossil that it was found: nobody made it', () => {
    const fossil: GoodFacts = {
      form: 'fossil-mineral',
      materials: [],
      colours: [],
      region: 'MA-08',
      attributes: {},
    };
    const said = languages.map((language) => composeDescription(fossil, language));
    expect(said).toEqual([
      'Fossil, found in the Drâa-Tafilalet region of Morocco.',
      'Fossile, trouvé dans la région de Drâa-Tafilalet, au Maroc.',
      'أحفورة، عُثر عليها في جهة درعة تافيلالت، المغرب.',
      'Fossil, gefunden in der Region Drâa-Tafilalet in Marokko.',
      'Fósil, hallado en la región de Draa-Tafilalet, Marruecos.',
      '化石。産地はモロッコ、ドラア＝タフィラルト地方です。',
    ]);
  });

  it('says of a picture no word of a workshop, and agrees', () => {
    const painting: GoodFacts = {
      form: 'painting',
      materials: ['canvas'],
      colours: [],
      region: 'MA-07',
      place: 'Essaouira',
      attributes: {},
    };
    expect(languages.map((language) => composeDescription(painting, language))).toEqual([
      'Painting on canvas, made in Essaouira, in the Marrakech-Safi region of Morocco.',
      'Peinture sur toile, réalisée à Essaouira, région de Marrakech-Safi, au Maroc.',
      'لوحة مرسومة على القماش، منجزة في الصويرة، جهة مراكش آسفي، المغرب.',
      'Gemälde auf Leinwand, entstanden in Essaouira, Region Marrakech-Safi in Marokko.',
      'Pintura sobre lienzo, realizada en Esauira, región de Marrakech-Safí, Marruecos.',
      '絵画、キャンバス。制作地はモロッコ、マラケシュ＝サフィ地方、エッサウィラです。',
    ]);
  });

  it('says a town, its province and its region without repeating the words between', () => {
    const where: GoodFacts = {
      form: 'rug',
      style: 'zanafi',
      materials: [],
      colours: [],
      region: 'MA-08',
      province: 'MA-OUA',
      place: 'Tazenakht',
      attributes: {},
    };
    const village = { ...where, place: undefined };
    expect(composeDescription(where, 'fr')).toContain(
      "fabriqué à Tazenakht, province d'Ouarzazate, région de Drâa-Tafilalet, au Maroc.",
    );
    expect(composeDescription(village, 'fr')).toContain(
      "fabriqué dans la province d'Ouarzazate, région de Drâa-Tafilalet, au Maroc.",
    );
    expect(composeDescription(village, 'de')).toContain(
      'hergestellt in der Provinz Ouarzazate, Region Drâa-Tafilalet in Marokko.',
    );
    expect(composeDescription(village, 'es')).toContain(
      'hecha en la provincia de Uarzazat, región de Draa-Tafilalet, Marruecos.',
    );
    expect(composeDescription(village, 'en')).toContain(
      'made in Ouarzazate province, in the Drâa-Tafilalet region of Morocco.',
    );
  });

  it('says one name of one town in one sentence', () => {
    const rug: GoodFacts = {
      form: 'rug',
      style: 'boujaad',
      materials: [],
      colours: [],
      region: 'MA-05',
      place: 'Boujad',
      attributes: {},
    };
    expect(composeDescription(rug, 'es')).toContain('de Boujad, hecha en Boujad,');
    expect(provinceName('MA-TIZ', 'ar')).toBe(styleName('tiznit', 'ar'));
  });

  it('names the two southern regions alone as the place of making', () => {
    for (const region of ['MA-11', 'MA-12'] as const) {
      expect(composeDescription({ ...rug, region }, 'en')).not.toContain('Morocco');
    }
  });

  it('says what must not touch food, and is silent about what a piece has not', () => {
    const attributes = { foodContact: 'no', glazed: 'no' };
    const plate: GoodFacts = { form: 'plate', materials: ['clay'], colours: [], attributes };
    expect(composeDescription(plate, 'en')).toBe(
      'Plate in terracotta. For decoration and not for food.',
    );
  });
});

describe('an alternative text', () => {
  it('says all the colours, how the piece is shown, and that a drawing is one', () => {
    expect(composeAlt(rug, 'en')).toBe('Azilal rug in wool, ivory and black');
    expect(composeAlt(rug, 'de', { view: 'back', drawn: true })).toBe(
      'Zeichnung, kein Foto. Azilal-Teppich aus Wolle, elfenbeinfarben und schwarz: Rückseite',
    );
  });

  it('never calls a drawing a photograph in the same breath', () => {
    expect(composeAlts(rug, 'fr', [{}, { drawn: true }])[1]).toContain('image 2 sur 2');
    expect(composeAlts(rug, 'ar', [{}, { drawn: true }])[1]).toMatch(/^رسم لا تصوير\./);
  });

  it('is told apart for each picture, and never guesses what one shows', () => {
    const pictures = [
      {},
      { view: 'back' },
      {},
      { view: 'scale', drawn: true },
      { view: 'back' },
    ] as const;
    expect(composeAlts(rug, 'en', pictures)).toEqual([
      'Azilal rug in wool, ivory and black',
      'Azilal rug in wool, ivory and black: the back',
      'Azilal rug in wool, ivory and black: picture 3 of 5',
      'Drawing, not a photograph. Azilal rug in wool, ivory and black:' +
        ' beside something of known size',
      'Azilal rug in wool, ivory and black: the back: picture 5 of 5',
    ]);
    for (const language of languages) {
      const alts = composeAlts(rug, language, [{}, {}, {}, { view: 'detail' }, { view: 'detail' }]);
      expect(new Set(alts).size, language).toBe(5);
    }
  });

  it('counts the colours in Arabic: one, two, more', () => {
    expect(composeAlt({ ...rug, colours: ['green'] }, 'ar')).toContain('باللون الأخضر');
    expect(composeAlt({ ...rug, colours: ['green', 'red'] }, 'ar')).toContain(
      'باللونين الأخضر والأحمر',
    );
    expect(composeAlt({ ...rug, colours: ['green', 'red', 'black'] }, 'ar')).toContain(
      'بالألوان الأخضر والأحمر والأسود',
    );
  });
});

describe('a slug', () => {
  it('is the title in plain letters, and English for Arabic and Japanese', () => {
    expect(goodSlug(rug, 'fr')).toBe('tapis-azilal-en-laine-160x240-cm');
    const box: GoodFacts = {
      form: 'box',
      style: 'essaouira',
      materials: [],
      colours: [],
      attributes: {},
    };
    expect(goodSlug(box, 'fr')).toBe('boite-d-essaouira');
    expect(goodSlug({ ...rug, form: 'cushion-cover' }, 'de')).toBe(
      'azilal-kissenhuelle-aus-wolle-160x240-cm',
    );
    expect(goodSlug(rug, 'es')).toBe('alfombra-azilal-de-lana-160x240-cm');
    expect(goodSlug(rug, 'ar')).toBe('azilal-rug-in-wool-160x240-cm');
    expect(goodSlug(rug, 'ja')).toBe(goodSlug(rug, 'en'));
  });
});

it('a size in inches keeps the words of the language', () => {
  expect(composeSize(rug, 'en', 'in')).toBe('63 × 94 in');
  expect(composeSize(rug, 'ja', 'in')).toBe('63 × 94 インチ');
});

function expectWhole(text: string): void {
  if (text === '' || loose.test(text)) throw new Error(`not whole: "${text}"`);
}

const anyFacts: fc.Arbitrary<GoodFacts> = fc.constantFrom(...formIds).chain((form) => {
  const { sizes, asks, mayAsk } = formRow(form);
  const answers = [...asks, ...mayAsk].map((id: AttributeId) => [
    id,
    fc.constantFrom(...(attributes[id] as readonly string[])),
  ]);
  return fc.record(
    {
      form: fc.constant(form),
      style: fc.constantFrom(...styleIds),
      materials: fc.uniqueArray(fc.constantFrom(...materialIds), { maxLength: 6 }),
      colours: fc.uniqueArray(fc.constantFrom(...colourIds), { maxLength: 8 }),
      size: fc.constantFrom(...sizes).chain((kind) => anySize(sizeKinds[kind])),
      region: fc.constantFrom(...regionIds),
      place: fc.constantFrom('Azilal', 'Aït Bouguemez', 'تازناخت'),
      attributes: fc.record(Object.fromEntries(answers), { requiredKeys: [] }),
    },
    { requiredKeys: ['form', 'materials', 'colours', 'attributes'] },
  ) as fc.Arbitrary<GoodFacts>;
});

function anySize(measures: readonly (typeof measureIds)[number][]): fc.Arbitrary<Size> {
  const pairs = measures.map((id) => {
    const [min, max] = bounds[id];
    return [id, fc.integer({ min, max })];
  });
  return fc.record(Object.fromEntries(pairs));
}
