// The tariff classes Qafila's crafts fall in: HS-6 (HS 2022) and how sure the classification is.
// Classification is a judgement until a customs office has ruled on it.
import type { Confidence } from './quote.ts';
import { fibres, metals, plaits, type Traits } from './traits.ts';

// prettier-ignore
export const tariffClasses = {
  'rug-knotted-wool': { hs6: '570110', confidence: 'high' },
  'rug-boucherouite': { hs6: '570190', confidence: 'medium', ask: 'ask-fibre', answeredBy: { fibre: 'any' } },
  'rug-kilim': { hs6: '570210', confidence: 'high' },
  'rug-woven-other': { hs6: '570291', confidence: 'medium', ask: 'ask-kelem', answeredBy: { kelim: [false] } },
  'rug-tufted': { hs6: '570310', confidence: 'high' },
  'blanket-wool': { hs6: '630120', confidence: 'medium', ask: 'ask-blanket', answeredBy: { usedAs: ['bed'] } },
  'blanket-cotton': { hs6: '630130', confidence: 'medium', ask: 'ask-blanket', answeredBy: { usedAs: ['bed'] } },
  'cushion-cover': { hs6: '630492', confidence: 'high' },
  'cushion-cover-other': { hs6: '630499', confidence: 'medium', ask: 'ask-fibre', answeredBy: { fibre: 'any' } },
  'cushion-stuffed': { hs6: '940490', confidence: 'medium', ask: 'ask-seat-or-cushion', answeredBy: { frame: [false] } },
  'kaftan-cotton': { hs6: '620442', confidence: 'medium', ask: 'ask-garment-cut', answeredBy: { cut: ['dress'] } },
  'kaftan-synthetic': { hs6: '620443', confidence: 'medium', ask: 'ask-garment-cut', answeredBy: { cut: ['dress'] } },
  'djellaba-cotton': { hs6: '621142', confidence: 'medium', ask: 'ask-garment-cut', answeredBy: { cut: ['open-front'], wearer: ['anyone'] } },
  'scarf-wool': { hs6: '621420', confidence: 'high' },
  'scarf-silk': { hs6: '621410', confidence: 'high' },
  'scarf-cotton': { hs6: '621490', confidence: 'high' },
  'table-linen-embroidered': { hs6: '630251', confidence: 'high' },
  'embroidery-piece': { hs6: '581010', confidence: 'medium', ask: 'ask-ground', answeredBy: { visibleGround: [false] } },
  'babouche-leather': { hs6: '640359', confidence: 'high' },
  'babouche-rubber': { hs6: '640399', confidence: 'high' },
  'babouche-raffia': { hs6: '640590', confidence: 'medium', ask: 'ask-raffia-weave', answeredBy: { upper: ['raffia', 'palm'] } },
  'bag-leather': { hs6: '420221', confidence: 'high' },
  'bag-straw': { hs6: '460219', confidence: 'medium', ask: 'ask-bag-outer', answeredBy: { outer: plaits } },
  'wallet-leather': { hs6: '420231', confidence: 'high' },
  'bag-kilim': { hs6: '420222', confidence: 'medium', ask: 'ask-bag-outer', answeredBy: { outer: fibres } },
  'pouf-shell': { hs6: '420500', confidence: 'medium', ask: 'ask-filled', answeredBy: { filled: [false] } },
  'belt-leather': { hs6: '420330', confidence: 'high' },
  'tagine-earthenware': { hs6: '691200', confidence: 'high' },
  'porcelain-tableware': { hs6: '691110', confidence: 'high' },
  'ceramic-ornament': { hs6: '691390', confidence: 'high' },
  'zellige-tile': { hs6: '690723', confidence: 'medium', ask: 'ask-tile', answeredBy: { setting: ['loose'] } },
  'silver-jewellery': { hs6: '711311', confidence: 'high' },
  'gold-jewellery': { hs6: '711319', confidence: 'high' },
  'imitation-jewellery': { hs6: '711719', confidence: 'high' },
  'lamp-nonelectric': { hs6: '940550', confidence: 'high' },
  'lamp-electric-ceiling': { hs6: '940519', confidence: 'medium', ask: 'ask-led', answeredBy: { led: [false] } },
  'lamp-electric-table': { hs6: '940529', confidence: 'medium', ask: 'ask-led', answeredBy: { led: [false] } },
  'tray-brass-kitchen': { hs6: '741810', confidence: 'high' },
  'article-brass-other': { hs6: '741980', confidence: 'high' },
  'ornament-base-metal': { hs6: '830629', confidence: 'high' },
  'frame-mirror-metal': { hs6: '830630', confidence: 'medium', ask: 'ask-frame-metal', answeredBy: { body: metals } },
  'iron-article': { hs6: '732690', confidence: 'medium', ask: 'ask-iron-line', answeredBy: { ironMake: ['other'] } },
  'iron-kitchen': { hs6: '732399', confidence: 'medium', ask: 'ask-enamelled', answeredBy: { enamelled: [false] } },
  'thuya-marquetry-box': { hs6: '442090', confidence: 'high' },
  'wood-ornament': { hs6: '442019', confidence: 'high' },
  'wood-kitchen': { hs6: '441990', confidence: 'high' },
  'furniture-wood': { hs6: '940360', confidence: 'high' },
  'furniture-seat-upholstered': { hs6: '940161', confidence: 'medium', ask: 'ask-seat', answeredBy: { upholstered: ['yes'] } },
  'argan-cosmetic': { hs6: '330499', confidence: 'high' },
  'argan-food': { hs6: '151590', confidence: 'low', ask: 'ask-oil', answeredBy: { refining: 'any' } },
  soap: { hs6: '340111', confidence: 'high' },
  candle: { hs6: '340600', confidence: 'high' },
  'glass-beldi': { hs6: '701337', confidence: 'high' },
  basket: { hs6: '460219', confidence: 'medium', ask: 'ask-plait', answeredBy: { body: plaits } },
  drum: { hs6: '920600', confidence: 'high' },
  castanets: { hs6: '920600', confidence: 'high' },
  oud: { hs6: '920290', confidence: 'medium', ask: 'ask-instrument', answeredBy: { played: ['plucked'] } },
  'painting-modern': { hs6: '970191', confidence: 'high' },
  'painting-old': { hs6: '970121', confidence: 'high' },
  'fossil-mineral': { hs6: '970522', confidence: 'medium', ask: 'ask-broker' },
  antique: { hs6: '970690', confidence: 'high' },
} as const satisfies Readonly<Record<string, TariffClassRow>>;

/** `ask` is the one question that would settle the class; `answeredBy` the answers that do so. */
type TariffClassRow = {
  readonly hs6: string;
  readonly confidence: Confidence;
  readonly ask?: string;
  readonly answeredBy?: Answers;
};

type Answers = { readonly [Name in keyof Traits]?: 'any' | readonly Traits[Name][] };

export type TariffClass = keyof typeof tariffClasses;

export function isTariffClass(form: string): form is TariffClass {
  return Object.hasOwn(tariffClasses, form);
}

/** What is still to be asked of a good of this class; undefined where nothing is. */
export function questionOf(tariffClass: string, traits: Traits = {}): string | undefined {
  if (!isTariffClass(tariffClass)) return undefined;
  const { ask, answeredBy = {} }: TariffClassRow = tariffClasses[tariffClass];
  const answers = Object.entries(answeredBy) as [keyof Traits, 'any' | readonly unknown[]][];
  const isAnswered = answers.some(([name, those]) =>
    those === 'any' ? traits[name] !== undefined : those.includes(traits[name]),
  );
  return isAnswered ? undefined : ask;
}

/** As sure as the class is, and one step surer once its question has its answer. */
export function confidenceOf(tariffClass: string, traits: Traits): Confidence {
  if (!isTariffClass(tariffClass)) return 'none';
  const { ask, confidence }: TariffClassRow = tariffClasses[tariffClass];
  if (!ask || questionOf(tariffClass, traits)) return confidence;
  return confidence === 'medium' ? 'high' : 'medium';
}

export function hs6Of(tariffClass: string): string | undefined {
  return isTariffClass(tariffClass) ? tariffClasses[tariffClass].hs6 : undefined;
}
