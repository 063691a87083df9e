// What a tariff asks of a piece, read from its attributes, whichever word they were said with.
import type { Attributes } from './shipment.ts';

export type Traits = {
  /** What it is mostly of, as the most telling answer says: its upper, its metal, its fibre. */
  readonly material?: string;
  /** What the piece itself is made of, whatever covers or fills it. */
  readonly body?: string;
  /** The fibre by its own name; a name that may be several ("sabra", "textile") is none. */
  readonly fibre?: string;
  readonly technique?: string;
  readonly sole?: string;
  readonly upper?: string;
  readonly outer?: string;
  readonly filled?: boolean;
  readonly electric?: 'no' | 'yes' | 'ceiling' | 'table';
  readonly led?: boolean;
  readonly use?: string;
  readonly usedAs?: string;
  readonly wearer?: string;
  readonly cut?: string;
  readonly upholstered?: string;
  readonly frame?: boolean;
  readonly soapKind?: string;
  readonly setting?: string;
  readonly refining?: string;
  readonly played?: string;
  readonly ironMake?: string;
  readonly enamelled?: boolean;
  readonly visibleGround?: boolean;
  readonly old?: boolean;
  readonly kelim?: boolean;
};

export const wools = ['wool', 'sheep-wool', 'lambswool', 'camel-hair', 'goat-hair'] as const;
export const synthetics = ['synthetic', 'synthetic-fibre', 'polyester'] as const;
const namedFibres = [
  ...wools,
  ...synthetics,
  'cotton',
  'silk',
  'linen',
  'viscose',
  'metal-thread',
  'other-fibre',
] as const;
export const fibres = [...namedFibres, 'sabra', 'textile', 'recycled-textile'] as const;
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

const read = new WeakMap<Attributes, Traits>();

/** Read once of each set of answers: a quote asks for them in several places. */
export function traitsOf(attributes: Attributes): Traits {
  const known = read.get(attributes);
  if (known) return known;
  const traits = readTraits(attributes);
  read.set(attributes, traits);
  return traits;
}

function readTraits(attributes: Attributes): Traits {
  const said = (name: string) => wordOf(attributes[name]);
  const flag = (name: string) => flagOf(attributes[name]);
  const told = fibreOf(attributes.fibre);
  const firsts = [said('upper'), said('outer'), said('metal'), told, said('material')];
  const material = firsts.find(Boolean);
  const fibre = told ?? material;
  const filling = said('filling');
  return {
    material: material && metalOf(material),
    body: metalOf(said('metal') ?? said('material') ?? '') || undefined,
    fibre: is(fibre, ...namedFibres) ? fibre : undefined,
    technique: said('technique')?.replace('hand-', ''),
    sole: said('sole'),
    upper: said('upper'),
    outer: said('outer'),
    filled: flag('filled') ?? (filling === undefined ? undefined : filling !== 'unstuffed'),
    electric: electricOf(attributes),
    led: flag('led') ?? ledOf(said('electric')),
    use: useOf(said('use') ?? said('purpose'), flag('foodContact')),
    usedAs: said('usedAs') ?? placeOf(said('use')),
    wearer: said('wearer'),
    cut: said('cut'),
    upholstered: yesOrNo(attributes.upholstered),
    frame: flag('frame'),
    soapKind: said('soapKind'),
    setting: said('setting'),
    refining: said('refining'),
    played: said('played'),
    ironMake: said('ironMake'),
    enamelled: flag('enamelled') ?? (isOf(attributes, 'enamel') ? true : undefined),
    visibleGround: flag('visibleGround'),
    old: isOld(attributes),
    kelim: flag('kelim'),
  };
}

/** "Silver 925 " and "silver-925" are one word; "other" says nothing. */
export function wordOf(value: Attributes[string] | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  const word = isWord.test(value)
    ? value
    : value
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-');
  return word === '' || word === 'other' ? undefined : word;
}

const isWord = /^[a-z0-9-]+$/;

/** A checkbox, a word of the vocabulary, a word of a file: all of them say yes or no. */
export function flagOf(value: Attributes[string] | undefined): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = wordOf(value);
  if (word === 'yes' || word === 'true') return true;
  return word === 'no' || word === 'false' ? false : undefined;
}

/** The materials of a piece, the most first, where several are told: "silver, coral". */
export function materialsOf({ materials }: Attributes): string[] {
  return typeof materials === 'string'
    ? materials.split(',').flatMap((one) => wordOf(one) ?? [])
    : [];
}

export function isOld({ age, ageYears }: Attributes): boolean {
  return wordOf(age) === 'over-100-years' || Number(ageYears) > 100 || Number(age) > 100;
}

function isOf(attributes: Attributes, material: string): boolean {
  return wordOf(attributes.material) === material || materialsOf(attributes).includes(material);
}

function metalOf(material: string): string {
  return /^silver-\d/.test(material) ? 'silver' : material;
}

/** That it is of none of the usual fibres is an answer too. */
function fibreOf(fibre: Attributes[string] | undefined): string | undefined {
  return fibre === 'other' ? 'other-fibre' : wordOf(fibre);
}

function yesOrNo(value: Attributes[string] | undefined): string | undefined {
  const flag = flagOf(value);
  return flag === undefined ? wordOf(value) : flag ? 'yes' : 'no';
}

function electricOf({ electric, mounting }: Attributes): Traits['electric'] {
  const flag = flagOf(electric);
  const word = wordOf(electric);
  if (flag === false || word === 'not-electric') return 'no';
  if (word === 'ceiling' || word === 'table') return word;
  if (flag !== true && !word?.startsWith('electric')) return undefined;
  const place = wordOf(mounting);
  return place ? (place === 'standing' ? 'table' : 'ceiling') : 'yes';
}

function ledOf(electric?: string): boolean | undefined {
  if (electric === 'electric-led-only') return true;
  return electric === 'electric-bulb' ? false : undefined;
}

function placeOf(use?: string): string | undefined {
  return is(use, 'bed', 'wall', 'floor') ? use : undefined;
}

function useOf(use?: string, foodContact?: boolean): string | undefined {
  if (use === 'edible') return 'food';
  if (use === 'use') return 'table';
  if (use || foodContact === undefined) return use;
  return foodContact ? 'table' : 'ornament';
}
