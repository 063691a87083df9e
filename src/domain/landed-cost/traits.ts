// What a tariff asks of a piece, read from its attributes, whichever word they were said with.
import type { Attributes } from './shipment.ts';

export type Traits = {
  readonly material?: string;
  readonly technique?: string;
  readonly sole?: string;
  readonly filled?: boolean;
  readonly electric?: string;
  readonly use?: string;
  readonly wearer?: string;
  readonly cut?: string;
  readonly upholstered?: string;
  readonly soapKind?: string;
  readonly old?: boolean;
  readonly kelim?: boolean;
};

export const wools = ['wool', 'sheep-wool', 'lambswool', 'camel-hair', 'goat-hair'] as const;
export const fibres = [
  ...wools,
  'cotton',
  'silk',
  'linen',
  'sabra',
  'viscose',
  'synthetic',
  'synthetic-fibre',
  'polyester',
  'metal-thread',
  'textile',
  'recycled-textile',
] as const;
export const plaits = [
  'raffia',
  'palm',
  'reed',
  'rush',
  'straw',
  'esparto',
  'wicker',
  'basketry',
] as const;
export const clays = [
  'clay',
  'earthenware',
  'terracotta',
  'stoneware',
  'ceramic',
  'faience',
] as const;
export const metals = ['brass', 'copper', 'iron', 'steel', 'tin', 'nickel-silver'] as const;
export const woods = [
  'wood',
  'thuya',
  'lemonwood',
  'lemon-wood',
  'olive-wood',
  'cedar',
  'walnut',
  'orange-wood',
] as const;

export function is(value: string | undefined, ...wanted: readonly string[]): boolean {
  return value !== undefined && wanted.includes(value);
}

export function traitsOf(attributes: Attributes): Traits {
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
    wearer: said('wearer'),
    cut: said('cut'),
    upholstered: said('upholstered'),
    soapKind: said('soapKind'),
    old: said('age') === 'over-100-years' || Number(attributes.ageYears) > 100,
    kelim: typeof attributes.kelim === 'boolean' ? attributes.kelim : undefined,
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
  if (use || !foodContact) return use;
  return foodContact === 'no' ? 'ornament' : 'table';
}
