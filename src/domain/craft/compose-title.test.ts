import { describe, expect, it } from 'vitest';
import type { Language } from '../markets.ts';
import { composeTitle } from './compose-title.ts';
import type { FormId } from './forms.ts';
import { checkFacts, type GoodFacts } from './good-facts.ts';
import { shownForms, titlesRead } from './titles-read.ts';

describe('a title', () => {
  for (const { facts, doubts: _, ...said } of titlesRead) {
    for (const language of Object.keys(said) as Language[]) {
      it(`of a ${facts.form} reads right in ${language}`, () => {
        expect(composeTitle(checked(facts), language)).toBe(said[language]);
      });
    }
  }

  it('was read for thirty forms at least, each once, and for every language', () => {
    expect(new Set(titlesRead.map(({ facts }) => facts.form)).size).toBe(titlesRead.length);
    expect(titlesRead.length).toBeGreaterThanOrEqual(30);
    expect(new Set(shownForms).size).toBe(20);
  });

  it('names the style of a place as a manner when the piece was made elsewhere', () => {
    const facts = checked({ form: 'plate', style: 'fes', region: 'MA-07', materials: ['clay'] });
    expect(composeTitle(facts, 'en')).toBe('Fes-style plate in terracotta');
    expect(composeTitle(facts, 'fr')).toBe('Assiette de style Fès en terre cuite');
    expect(composeTitle(facts, 'ar')).toBe('صحن على طراز فاس من الفخار');
    expect(composeTitle(facts, 'de')).toBe('Teller im Fes-Stil aus Ton');
    expect(composeTitle(facts, 'es')).toBe('Plato de estilo Fez de terracota');
    expect(composeTitle(facts, 'ja')).toBe('フェズ風のプレート、テラコッタ');
    const home = checked({ form: 'plate', style: 'fes', region: 'MA-03' });
    expect(composeTitle(home, 'en')).toBe('Fes plate');
  });

  it('makes the Arabic style agree with the thing', () => {
    const vase = checked({ form: 'vase', style: 'fes' });
    const plate = checked({ form: 'plate', style: 'fes' });
    expect(composeTitle(vase, 'ar')).toBe('مزهرية فاسية');
    expect(composeTitle(plate, 'ar')).toBe('صحن فاسي');
  });

  it('makes a lone French colour agree, and leaves compound colours alone', () => {
    const title = (form: FormId, colour: string) =>
      composeTitle(checked({ form, colours: [colour] }), 'fr');
    expect(title('babouche', 'green')).toBe('Babouches, vertes');
    expect(title('babouche', 'saffron')).toBe('Babouches, jaune safran');
    expect(title('plate', 'white')).toBe('Assiette, blanche');
    expect(title('vase', 'white')).toBe('Vase, blanc');
  });

  it('makes a lone Spanish colour agree, and leaves compound colours alone', () => {
    const title = (form: FormId, colour: string) =>
      composeTitle(checked({ form, colours: [colour] }), 'es');
    expect(title('babouche', 'black')).toBe('Babuchas, negras');
    expect(title('earrings', 'white')).toBe('Pendientes, blancos');
    expect(title('rug', 'red')).toBe('Alfombra, roja');
    expect(title('rug', 'saffron')).toBe('Alfombra, amarillo azafrán');
    expect(title('plate', 'grey')).toBe('Plato, gris');
  });

  it('says "e" for "y" in Spanish before the sound i, and never a second "de" after a place', () => {
    const title = (form: FormId, materials: string[], style?: string) =>
      composeTitle(checked({ form, materials, style }), 'es');
    expect(title('scarf', ['wool', 'metal-thread'])).toBe('Bufanda de lana e hilo metálico');
    expect(title('stool', ['cedar', 'iron'])).toBe('Taburete de madera de cedro y hierro');
    expect(title('bag', ['leather'], 'essaouira')).toBe('Bolso de Esauira en cuero');
  });

  it('joins a name to an Arabic noun that ends in an adjective without a false iḍāfa', () => {
    const title = (style: string) => composeTitle(checked({ form: 'floor-cushion', style }), 'ar');
    expect(title('taznakht')).toBe('وسادة أرضية «تازناخت»');
  });

  it('puts a painting on its canvas and oil into its soap', () => {
    const of = (form: FormId, material: string) => checked({ form, materials: [material] });
    expect(composeTitle(of('painting', 'canvas'), 'de')).toBe('Gemälde auf Leinwand');
    expect(composeTitle(of('painting', 'paper'), 'ar')).toBe('لوحة مرسومة على الورق');
    expect(composeTitle(of('soap', 'olive-oil'), 'fr')).toBe("Savon à l'huile d'olive");
    expect(composeTitle(of('tea-glass', 'glass'), 'en')).toBe('Tea glass');
  });
});

function checked(input: object): GoodFacts {
  const facts = checkFacts(input);
  if ('refused' in facts) throw new Error(JSON.stringify(facts.fields));
  return facts;
}
