// The craft vocabulary's words for a good, said in the words the landed-cost law asks for.
import type { Attributes } from '#domain/landed-cost/shipment.ts';

type Facts = {
  readonly materials: readonly string[];
  readonly attributes: Readonly<Record<string, unknown>>;
};

const techniques: Readonly<Record<string, string>> = {
  'hand-knotted': 'knotted',
  'hand-woven': 'flat-woven',
  'hand-tufted': 'tufted',
  'hand-hooked': 'hooked',
};

const metals: Readonly<Record<string, string>> = {
  'silver-925': 'silver',
  'silver-800': 'silver',
  gold: 'gold',
  'base-metal': 'base-metal',
};

/** Nothing is added that the good's own facts do not say: an unsaid trait stays a question. */
export function traitsOfGood({ materials, attributes }: Facts): Attributes {
  const said = Object.fromEntries(
    Object.entries(attributes).filter(([, value]) => typeof value === 'string'),
  ) as Record<string, string>;
  const material = metals[said.metal ?? ''] ?? (materials.length === 1 ? spelled(materials[0]!) : undefined);
  return {
    ...said,
    ...only('material', material ?? (materials[0] && spelled(materials[0]))),
    ...only('technique', techniques[said.technique ?? '']),
    ...only('filled', said.filling && said.filling !== 'unstuffed'),
    ...only('electric', electricOf(said)),
    ...only('use', useOf(said)),
    ...only('marquetry', said.inlay && said.inlay === 'marquetry'),
    ...only('clay', clayOf(materials)),
    handmade: true,
  };
}

function only(key: string, value: string | boolean | undefined): Attributes {
  return value === undefined || value === '' ? {} : { [key]: value };
}

function spelled(material: string): string {
  const other: Readonly<Record<string, string>> = { lemonwood: 'lemon-wood', 'recycled-textile': 'textile' };
  return other[material] ?? material;
}

function electricOf({ electric, mounting }: Readonly<Record<string, string>>) {
  if (electric === 'not-electric') return false;
  if (!electric) return undefined;
  return mounting === 'standing' ? 'table' : 'ceiling';
}

function useOf({ use, foodContact }: Readonly<Record<string, string>>): string | undefined {
  if (use) return use === 'edible' ? 'food' : use;
  if (!foodContact) return undefined;
  return foodContact === 'yes' ? 'table' : 'ornament';
}

function clayOf(materials: readonly string[]): string | undefined {
  if (materials.includes('clay')) return 'common';
  return materials.includes('earthenware') ? 'fine' : undefined;
}
