// What the desk's form says of a good, read whole: every value right, or what is wrong by field.
import { checkFacts, type FactsFault, type ToldFacts } from '#domain/craft/good-facts.ts';
import { measureIds, type Size } from '#domain/craft/sizes.ts';
import { type Currency, isCurrency } from '#domain/money/currency.ts';
import { parseDecimal } from '#domain/money/money.ts';
import { plainDigits } from '#domain/cooperatives/digits.ts';
import { type DeskVariant, looseFacts } from './desk-good.ts';

/**
 * As a form sends it: the fields of the good by name, those of a variant as
 * `variant.<id>.<name>`.
 */
export type GivenGood = Readonly<Record<string, string | readonly string[] | undefined>>;
export type CompletionFault =
  | FactsFault
  | 'not-an-amount'
  | 'not-a-number'
  | 'not-a-country'
  | 'not-a-member'
  | 'stock-of-a-piece';
export type CompletionRefused = {
  readonly refused: 'good-does-not-hold';
  readonly fields: Readonly<Record<string, CompletionFault>>;
};

const kinds = ['piece', 'made-to-order', 'stocked'] as const;
/** A machine never says anything first. */
const speakers = ['weaver', 'seller', 'desk'] as const;

export type Completion = {
  readonly good: ToldFacts & {
    readonly kind: (typeof kinds)[number];
    readonly originCountry: string | null;
    readonly region: string | null;
    readonly province: string | null;
    readonly place: string | null;
    readonly makingDays: number | null;
    readonly ownTitle: string | null;
    readonly story: string | null;
    readonly storyLanguage: string | null;
    readonly storySaidBy: (typeof speakers)[number] | null;
  };
  readonly variants: readonly VariantCompletion[];
  readonly makers: readonly { readonly personId: string; readonly weight: number }[];
};

type VariantCompletion = {
  readonly id: string;
  readonly priceMinor: bigint | null;
  readonly stock: number;
  readonly size: Size;
  readonly weightGrams: number | null;
  readonly packed: Record<'weightGrams' | 'lengthMm' | 'widthMm' | 'heightMm', number | null>;
};

type Faults = Record<string, CompletionFault>;

/** A good may stay unfinished: only what is said must hold. Lengths are said in centimetres. */
export function readCompletion(
  given: GivenGood,
  variants: readonly DeskVariant[],
): Completion | CompletionRefused {
  const faults: Faults = {};
  const kind = kinds.find((one) => one === given['kind']);
  if (!kind) faults['kind'] = 'not-known';
  const good = {
    kind: kind ?? 'piece',
    form: text(given, 'form'),
    style: text(given, 'style'),
    materials: listed(given, 'materials'),
    colours: listed(given, 'colours'),
    techniques: listed(given, 'techniques'),
    dyes: listed(given, 'dyes'),
    motifs: listed(given, 'motifs'),
    attributes: prefixed(given, 'attributes.'),
    originCountry: countryOf(given, faults),
    region: text(given, 'region'),
    province: text(given, 'province'),
    place: text(given, 'place'),
    makingDays: whole(given, 'makingDays', { most: 730 }, faults),
    ownTitle: text(given, 'ownTitle', 200),
    story: text(given, 'story', 5000),
    storyLanguage: /^[a-z]{2,3}$/.exec(text(given, 'storyLanguage') ?? '')?.[0] ?? null,
    storySaidBy: speakers.find((one) => one === given['storySaidBy']) ?? null,
  };
  const told = variants.map((variant) => readVariant(given, variant, faults));
  if (good.form) checkEach(good, told, faults);
  if (kind === 'piece' && told.reduce((all, { stock }) => all + stock, 0) > 1) {
    faults[`variant.${told[0]?.id}.stock`] = 'stock-of-a-piece';
  }
  const makers = readMakers(given, faults);
  return Object.keys(faults).length > 0
    ? { refused: 'good-does-not-hold', fields: faults }
    : { good, variants: told, makers };
}

function checkEach(
  good: Completion['good'],
  told: readonly VariantCompletion[],
  faults: Faults,
): void {
  for (const { id, size, packed } of told) {
    // A measure that is no number is one fault, not also a size that lacks a measure.
    const wrong = Object.keys(faults).some((field) => field.startsWith(`variant.${id}.`));
    const measured = { size: wrong ? {} : size, packedWeightGrams: packed.weightGrams };
    const facts = checkFacts(looseFacts(good, measured));
    if (!('refused' in facts)) continue;
    for (const [field, fault] of Object.entries(facts.fields)) {
      const ofVariant = field.startsWith('size') || field === 'packedWeightGrams';
      faults[ofVariant ? `variant.${id}.${field.replace('size.', '')}` : field] ??= fault!;
    }
  }
}

function readVariant(
  given: GivenGood,
  { id, priceCurrency }: DeskVariant,
  faults: Faults,
): VariantCompletion {
  const at = (name: string) => `variant.${id}.${name}`;
  const length = (name: string) => centimetres(given, at(name), faults);
  const size: Record<string, number> = {};
  for (const measure of measureIds) {
    const value = measure.endsWith('Mm') ? length(measure) : decimal(given, at(measure), faults);
    if (value !== null) size[measure] = value;
  }
  return {
    id,
    priceMinor: amount(given, at('price'), priceCurrency, faults),
    stock: whole(given, at('stock'), { most: 100_000 }, faults) ?? 0,
    size,
    weightGrams: whole(given, at('weightGrams'), { least: 1, most: 500_000 }, faults),
    packed: {
      weightGrams: whole(given, at('packedWeightGrams'), { least: 1, most: 500_000 }, faults),
      lengthMm: length('packedLengthMm'),
      widthMm: length('packedWidthMm'),
      heightMm: length('packedHeightMm'),
    },
  };
}

function readMakers(given: GivenGood, faults: Faults): Completion['makers'] {
  return Object.keys(given)
    .filter((field) => field.startsWith('maker.'))
    .map((field) => ({
      personId: field.slice('maker.'.length),
      weight: whole(given, field, { most: 1000 }, faults) ?? 0,
    }))
    .filter((maker) => maker.weight > 0);
}

function text(given: GivenGood, field: string, most = 100): string | null {
  const value = given[field];
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, most) : null;
}

function listed(given: GivenGood, field: string): string[] {
  return [given[field] ?? []].flat().filter((value) => value !== '');
}

function prefixed(given: GivenGood, prefix: string): Record<string, string> {
  const found = Object.keys(given)
    .filter((field) => field.startsWith(prefix))
    .map((field) => [field.slice(prefix.length), text(given, field)] as const);
  return Object.fromEntries(found.filter((pair): pair is [string, string] => pair[1] !== null));
}

function countryOf(given: GivenGood, faults: Faults): string | null {
  const country = text(given, 'originCountry')?.toUpperCase() ?? null;
  if (country && !/^[A-Z]{2}$/.test(country)) faults['originCountry'] = 'not-a-country';
  return country;
}

function amount(given: GivenGood, field: string, currency: string, faults: Faults): bigint | null {
  const said = text(given, field);
  if (said === null) return null;
  const read = parseDecimal(said, isCurrency(currency) ? currency : ('MAD' satisfies Currency));
  if (read && read.minor > 0n) return read.minor;
  faults[field] = 'not-an-amount';
  return null;
}

function decimal(given: GivenGood, field: string, faults: Faults): number | null {
  const said = text(given, field);
  if (said === null) return null;
  const value = said
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[,٫]/, '.');
  if (/^\d{1,6}(\.\d{1,2})?$/.test(value)) return Number(value);
  faults[field] = 'not-a-number';
  return null;
}

function centimetres(given: GivenGood, field: string, faults: Faults): number | null {
  const value = decimal(given, field, faults);
  return value === null || value === 0 ? null : Math.round(value * 10);
}

function whole(
  given: GivenGood,
  field: string,
  { least = 0, most }: { least?: number; most: number },
  faults: Faults,
): number | null {
  const said = text(given, field);
  if (said === null) return null;
  const digits = plainDigits(said);
  const value = /^\d{1,7}$/.test(digits) ? Number(digits) : Number.NaN;
  if (value >= least && value <= most) return value;
  faults[field] = 'not-a-number';
  return null;
}
