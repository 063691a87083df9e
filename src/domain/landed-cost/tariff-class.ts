// From a craft form and what is known of the piece to its tariff class, or to the question left.
import type { Attributes } from './shipment.ts';
import { isTariffClass } from './tariff-classes.ts';

export type TariffClassAnswer = { readonly tariffClass: string } | { readonly ask: string };

type Traits = {
  readonly material?: string;
  readonly technique?: string;
  readonly sole?: string;
  readonly filled?: boolean;
  readonly electric?: string;
  readonly use?: string;
};

/**
 * Attributes read: `upper`, `outer`, `metal`, `fibre` or `material` ("wool", "leather", "brass" …),
 * `technique` ("knotted", "flat-woven", "tufted"; "hand-" before it is dropped), `sole` ("leather",
 * "rubber"), `filled` (boolean) or `filling`, `electric` (false, "ceiling", "table") or `electric`
 * with `mounting`, `use` ("table", "ornament", "food", "cosmetic") or `foodContact`.
 */
export function tariffClassOf(form: string, attributes: Attributes = {}): TariffClassAnswer {
  // "cushion-cover" is a form and a class: as a form it still asks for its fibre.
  if (!Object.hasOwn(forms, form)) {
    return isTariffClass(form) ? { tariffClass: form } : { ask: 'ask-form' };
  }
  const answer = forms[form]!(traitsOf(attributes));
  return answer.startsWith('ask-') ? { ask: answer } : { tariffClass: answer };
}

const forms: Readonly<Record<string, (traits: Traits) => string>> = {
  rug: ({ technique, material }) => {
    if (is(technique, 'tufted')) return 'rug-tufted';
    if (is(technique, 'flat-woven', 'woven')) return 'rug-kilim';
    if (!is(technique, 'knotted')) return technique ? 'ask-broker' : 'ask-technique';
    if (!material) return 'ask-fibre';
    return is(material, ...wools) ? 'rug-knotted-wool' : 'rug-boucherouite';
  },
  'rag-rug': () => 'rug-boucherouite',
  'flat-rug': () => 'rug-kilim',
  blanket: ({ material }) => {
    if (is(material, ...wools)) return 'blanket-wool';
    return is(material, 'cotton') ? 'blanket-cotton' : askOr(material, 'ask-fibre');
  },
  'cushion-cover': ({ material, filled }) => {
    if (filled) return 'cushion-stuffed';
    if (!material) return 'ask-fibre';
    if (is(material, 'cotton')) return 'cushion-cover';
    return is(material, ...fibres) ? 'cushion-cover-other' : 'ask-broker';
  },
  pouf: ({ material, filled }) => {
    if (filled === undefined) return 'ask-filled';
    if (filled) return 'cushion-stuffed';
    if (!material) return 'ask-material';
    if (is(material, 'leather', 'suede')) return 'pouf-shell';
    return is(material, ...fibres) ? 'cushion-cover-other' : 'ask-broker';
  },
  babouche: ({ material, sole }) => {
    if (is(material, 'raffia', 'palm')) return sole ? 'babouche-raffia' : 'ask-sole';
    if (!is(material, 'leather', 'suede')) return askOr(material, 'ask-upper');
    if (is(sole, 'leather')) return 'babouche-leather';
    return is(sole, 'rubber', 'plastic') ? 'babouche-rubber' : askOr(sole, 'ask-sole');
  },
  bag: ({ material }) => {
    if (is(material, 'leather', 'suede')) return 'bag-leather';
    if (is(material, ...plaits)) return 'bag-straw';
    return is(material, ...fibres) ? 'bag-kilim' : askOr(material, 'ask-material');
  },
  wallet: ({ material }) =>
    is(material, 'leather', 'suede') ? 'wallet-leather' : askOr(material, 'ask-material'),
  plate: tableware,
  tagine: ({ material }) => tableware({ material: material ?? 'clay' }),
  vase: ({ material }) => {
    if (is(material, ...clays)) return 'ceramic-ornament';
    if (is(material, ...metals)) return 'ornament-base-metal';
    return is(material, ...woods) ? 'wood-ornament' : askOr(material, 'ask-material');
  },
  'tile-panel': () => 'zellige-tile',
  fibula: jewellery,
  bracelet: jewellery,
  tray: tableware,
  lantern: ({ electric }) => {
    if (electric === 'no') return 'lamp-nonelectric';
    if (electric === 'ceiling') return 'lamp-electric-ceiling';
    return electric === 'table' ? 'lamp-electric-table' : 'ask-electric';
  },
  box: ({ material }) => {
    if (is(material, ...woods)) return 'thuya-marquetry-box';
    return is(material, 'brass', 'copper')
      ? 'article-brass-other'
      : askOr(material, 'ask-material');
  },
  basket: () => 'basket',
  scarf: ({ material }) => {
    if (!material) return 'ask-fibre';
    if (is(material, ...wools)) return 'scarf-wool';
    if (is(material, 'silk')) return 'scarf-silk';
    return is(material, ...fibres) ? 'scarf-cotton' : 'ask-broker';
  },
  kaftan: ({ material }) => {
    if (is(material, 'cotton')) return 'kaftan-cotton';
    return is(material, 'synthetic', 'polyester')
      ? 'kaftan-synthetic'
      : askOr(material, 'ask-fibre');
  },
  'argan-oil': ({ use }) => {
    if (use === 'cosmetic') return 'argan-cosmetic';
    return use === 'food' ? 'argan-food' : 'ask-use';
  },
};

const wools = ['wool', 'sheep-wool', 'lambswool', 'camel-hair', 'goat-hair'] as const;
const fibres = [
  ...wools,
  'cotton',
  'silk',
  'linen',
  'sabra',
  'viscose',
  'synthetic',
  'metal-thread',
  'textile',
  'recycled-textile',
] as const;
const plaits = [
  'raffia',
  'palm',
  'reed',
  'rush',
  'straw',
  'esparto',
  'wicker',
  'basketry',
] as const;
const clays = ['clay', 'earthenware', 'terracotta', 'stoneware', 'ceramic', 'faience'] as const;
const metals = ['brass', 'copper', 'iron', 'steel', 'tin', 'nickel-silver'] as const;
const woods = [
  'wood',
  'thuya',
  'lemonwood',
  'lemon-wood',
  'olive-wood',
  'cedar',
  'walnut',
] as const;

function tableware({ material, use }: Traits): string {
  if (is(material, 'porcelain')) return 'porcelain-tableware';
  if (is(material, ...clays)) return use === 'ornament' ? 'ceramic-ornament' : 'tagine-earthenware';
  if (is(material, 'brass', 'copper', 'nickel-silver')) return 'tray-brass-kitchen';
  if (is(material, 'iron', 'steel')) return 'iron-kitchen';
  return is(material, ...woods) ? 'wood-kitchen' : askOr(material, 'ask-material');
}

function jewellery({ material }: Traits): string {
  if (!material) return 'ask-metal';
  if (is(material, 'silver')) return 'silver-jewellery';
  return is(material, 'gold') ? 'gold-jewellery' : 'imitation-jewellery';
}

// What is said but falls in no class that was read is for a broker to name.
function askOr(said: string | undefined, question: string): string {
  return said === undefined ? question : 'ask-broker';
}

function is(value: string | undefined, ...wanted: readonly string[]): boolean {
  return value !== undefined && wanted.includes(value);
}

function traitsOf(attributes: Attributes): Traits {
  const said = (name: string) => {
    const value = attributes[name];
    return typeof value === 'string' && value !== 'other' ? value : undefined;
  };
  const { filled, electric } = attributes;
  const filling = said('filling');
  const stuffed = filling === undefined ? undefined : filling !== 'unstuffed';
  const known = ['upper', 'outer', 'metal', 'fibre', 'material'].map(said).find(Boolean);
  return {
    material: known?.startsWith('silver-') ? 'silver' : known,
    technique: said('technique')?.replace('hand-', ''),
    sole: said('sole'),
    filled: typeof filled === 'boolean' ? filled : stuffed,
    electric: electric === false ? 'no' : electricOf(said('electric'), said('mounting')),
    use: useOf(said('use'), said('foodContact')),
  };
}

function electricOf(electric?: string, mounting?: string): string | undefined {
  if (electric === 'not-electric') return 'no';
  if (!electric?.startsWith('electric-')) return electric;
  if (!mounting) return undefined;
  return mounting === 'standing' ? 'table' : 'ceiling';
}

function useOf(use?: string, foodContact?: string): string | undefined {
  if (use === 'edible') return 'food';
  return use ?? (foodContact === 'no' ? 'ornament' : undefined);
}
