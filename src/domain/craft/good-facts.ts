// What is known of a good, in closed words; everything people read about it is composed from this.
import { isDay, type Day } from '../time/day.ts';
import { isAttribute, isValueOf } from './attributes.ts';
import { type ColourId, isColour } from './colours.ts';
import { type DyeId, dyes, isDye } from './dyes.ts';
import { type FormId, formRow, isForm } from './forms.ts';
import { isMaterial, type MaterialId } from './materials.ts';
import { isMotif, type MotifId } from './motifs.ts';
import { isProvince, type ProvinceId, provinces } from './provinces.ts';
import { isRegion, type RegionId } from './regions.ts';
import { bounds, kindOfSize, measureIds, type Size } from './sizes.ts';
import { isStyle, type StyleId, styleRow } from './styles.ts';
import { isTechnique, type TechniqueId, techniques } from './techniques.ts';

/**
 * `materials`, `colours`: most first; `place` is said as written; the net weight is no fact of it.
 * `techniques`, `dyes`, `motifs`: names of what was done and can be seen, absent where nobody said.
 */
export type GoodFacts = {
  readonly form: FormId;
  readonly style?: StyleId;
  readonly materials: readonly MaterialId[];
  readonly colours: readonly ColourId[];
  readonly size?: Size;
  readonly packedWeightGrams?: number;
  readonly region?: RegionId;
  readonly province?: ProvinceId;
  readonly place?: string;
  readonly madeOn?: Day;
  readonly techniques?: readonly TechniqueId[];
  readonly dyes?: readonly DyeId[];
  readonly motifs?: readonly MotifId[];
  readonly attributes: Readonly<Record<string, string>>;
};

/** What was told of a good, before anybody checked its words; null where nothing was. */
export type ToldFacts = {
  readonly form: string | null;
  readonly style: string | null;
  readonly materials: readonly string[];
  readonly colours: readonly string[];
  readonly techniques: readonly string[];
  readonly dyes: readonly string[];
  readonly motifs: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
};

/** Why a field cannot stand; the words for people are in messages/craft under `faults`. */
export type FactsFault =
  | 'missing'
  | 'not-known'
  | 'not-of-this-form'
  | 'not-in-this-region'
  | 'does-not-agree'
  | 'said-twice'
  | 'too-many'
  | 'not-believable'
  | 'too-long';
export type FactsField = keyof GoodFacts | `attributes.${string}` | `size.${string}`;
export type FactsRefused = {
  readonly refused: 'facts-do-not-hold';
  readonly fields: Readonly<Partial<Record<FactsField, FactsFault>>>;
};

type Faults = Partial<Record<FactsField, FactsFault>>;
type Loose = Readonly<Record<string, unknown>>;

/** Reads facts from a form, a phone or a file: all of them right, or what is wrong by field. */
export function checkFacts(input: unknown): GoodFacts | FactsRefused {
  const given: Loose = isObject(input) ? input : {};
  const faults: Faults = {};
  const { form } = given;
  if (!isForm(form))
    return { refused: 'facts-do-not-hold', fields: { form: form ? 'not-known' : 'missing' } };
  const facts: GoodFacts = {
    form,
    ...optional('style', checkStyle(given['style'], form, faults)),
    materials: checkList('materials', given['materials'], isMaterial, 6, faults),
    colours: checkList('colours', given['colours'], isColour, 8, faults),
    ...optional('size', checkSize(given['size'], form, faults)),
    ...optional('packedWeightGrams', checkWeight(given['packedWeightGrams'], faults)),
    ...optional('region', checkRegion(given['region'], faults)),
    ...optional('province', checkProvince(given['province'], faults)),
    ...optional('place', checkPlace(given['place'], faults)),
    ...optional('madeOn', checkDay(given['madeOn'], faults)),
    ...optional(
      'techniques',
      some(checkList('techniques', given['techniques'], isTechnique, 4, faults)),
    ),
    ...optional('dyes', some(checkList('dyes', given['dyes'], isDye, 6, faults))),
    ...optional('motifs', some(checkList('motifs', given['motifs'], isMotif, 6, faults))),
    attributes: checkAttributes(given['attributes'], form, faults),
  };
  checkTogether(facts, faults);
  return Object.keys(faults).length > 0 ? { refused: 'facts-do-not-hold', fields: faults } : facts;
}

/** What is right alone and wrong beside the rest. */
function checkTogether(facts: GoodFacts, faults: Faults): void {
  const { craft, materials } = formRow(facts.form);
  if (facts.materials.some((id) => !materials.includes(id)))
    faults.materials ??= 'not-of-this-form';
  const foreign = facts.techniques?.some((id) => !techniques[id].crafts.includes(craft));
  if (foreign) faults.techniques ??= 'not-of-this-form';
  const { province, region } = facts;
  if (province && region && provinces[province].region !== region)
    faults.province ??= 'not-in-this-region';
  if (facts.dyes && !dyesAgree(facts.dyes, facts.attributes['dye']))
    faults.dyes ??= 'does-not-agree';
}

/** What is undyed has no other dye, and the dyes are of the kind that is told of them. */
function dyesAgree(ids: readonly DyeId[], told: string | undefined): boolean {
  const kinds = new Set(ids.map((id) => dyes[id].of));
  if (kinds.has('undyed')) return kinds.size === 1 && (!told || told === 'undyed');
  if (told === 'undyed') return false;
  return told !== 'plant-dyed' || !kinds.has('synthetic-dyed');
}

function checkStyle(value: unknown, form: FormId, faults: Faults): StyleId | undefined {
  if (isAbsent(value)) return undefined;
  if (!isStyle(value)) faults.style = 'not-known';
  else if (styleRow(value).forms.includes(form)) return value;
  else faults.style = 'not-of-this-form';
  return undefined;
}

function checkList<Id>(
  field: 'materials' | 'colours' | 'techniques' | 'dyes' | 'motifs',
  value: unknown,
  isId: (id: unknown) => id is Id,
  most: number,
  faults: Faults,
): Id[] {
  if (isAbsent(value)) return [];
  if (!Array.isArray(value) || !value.every(isId)) faults[field] = 'not-known';
  else if (new Set(value).size < value.length) faults[field] = 'said-twice';
  else if (value.length > most) faults[field] = 'too-many';
  else return value;
  return [];
}

function checkSize(value: unknown, form: FormId, faults: Faults): Size | undefined {
  if (isAbsent(value)) return undefined;
  if (!isObject(value)) return void (faults.size = 'not-known');
  const size: Partial<Record<(typeof measureIds)[number], number>> = {};
  for (const key of Object.keys(value)) {
    const measure = measureIds.find((id) => id === key);
    if (!measure) faults[`size.${key}`] = 'not-known';
    else if (isAbsent(value[key])) continue;
    else if (isBelievable(value[key], measure)) size[measure] = value[key];
    else faults[`size.${measure}`] = 'not-believable';
  }
  if (Object.keys(size).length === 0) return undefined;
  if (!kindOfSize(size, formRow(form).sizes)) faults.size = 'not-of-this-form';
  return size;
}

function isBelievable(value: unknown, measure: (typeof measureIds)[number]): value is number {
  const [least, most] = bounds[measure];
  const step = measure === 'shoeSizeEu' ? 2 : 1;
  return (
    typeof value === 'number' && Number.isInteger(value * step) && value >= least && value <= most
  );
}

function checkWeight(value: unknown, faults: Faults): number | undefined {
  if (isAbsent(value)) return undefined;
  if (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 500_000)
    return value as number;
  return void (faults.packedWeightGrams = 'not-believable');
}

function checkRegion(value: unknown, faults: Faults): RegionId | undefined {
  if (isAbsent(value) || isRegion(value)) return isAbsent(value) ? undefined : value;
  return void (faults.region = 'not-known');
}

function checkProvince(value: unknown, faults: Faults): ProvinceId | undefined {
  if (isAbsent(value) || isProvince(value)) return isAbsent(value) ? undefined : value;
  return void (faults.province = 'not-known');
}

/** A place is free text, so it may hold nothing that reads as markup or control. */
function checkPlace(value: unknown, faults: Faults): string | undefined {
  if (isAbsent(value)) return undefined;
  if (typeof value !== 'string' || !/^[\p{L}\p{M}\p{N} '’.,()\-–]+$/u.test(value)) {
    return void (faults.place = 'not-known');
  }
  const place = value.trim().replace(/ {2,}/g, ' ');
  if (place.length > 80) return void (faults.place = 'too-long');
  return place === '' ? undefined : place;
}

function checkDay(value: unknown, faults: Faults): Day | undefined {
  if (isAbsent(value)) return undefined;
  if (typeof value === 'string' && isDay(value)) return value;
  return void (faults.madeOn = 'not-known');
}

function checkAttributes(value: unknown, form: FormId, faults: Faults): Record<string, string> {
  if (isAbsent(value)) return {};
  if (!isObject(value)) {
    faults.attributes = 'not-known';
    return {};
  }
  const { asks, mayAsk } = formRow(form);
  const kept: Record<string, string> = {};
  for (const [id, answer] of Object.entries(value)) {
    if (isAbsent(answer)) continue;
    if (!isAttribute(id)) faults[`attributes.${id}`] = 'not-known';
    else if (![...asks, ...mayAsk].includes(id)) faults[`attributes.${id}`] = 'not-of-this-form';
    else if (isValueOf(id, answer)) kept[id] = answer;
    else faults[`attributes.${id}`] = 'not-known';
  }
  return kept;
}

function some<Id>(list: readonly Id[]): readonly Id[] | undefined {
  return list.length > 0 ? list : undefined;
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined) {
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<Key, Value>>;
}

function isAbsent(value: unknown): value is undefined | null | '' {
  return value === undefined || value === null || value === '';
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
