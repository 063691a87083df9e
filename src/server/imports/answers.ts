// The answers file: what a listing does not say and export needs. Nothing has a default; what is
// not answered is asked again. The format is described in docs/importing.md.
import { z } from 'zod';
import { attributes, isAttribute, isValueOf } from '#domain/craft/attributes.ts';
import { isColour } from '#domain/craft/colours.ts';
import { isDye } from '#domain/craft/dyes.ts';
import { isForm } from '#domain/craft/forms.ts';
import { isMaterial } from '#domain/craft/materials.ts';
import { isMotif } from '#domain/craft/motifs.ts';
import { isProvince } from '#domain/craft/provinces.ts';
import { isRegion } from '#domain/craft/regions.ts';
import { isStyle } from '#domain/craft/styles.ts';
import { isTechnique } from '#domain/craft/techniques.ts';
import type { FileRefusal, ListedGood } from './listed-good.ts';
import { parseLength, parseWeight } from './measure.ts';

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const isCountry = (code: string) => /^[A-Z]{2}$/.test(code) && countryNames.of(code) !== undefined;

const grams = z.int().positive().max(2_000_000);
const weight = z
  .string()
  .transform((text) => parseWeight(text))
  .pipe(grams);
const millimetres = z.int().positive().max(20_000);
const length = z.union([
  millimetres,
  z
    .string()
    .transform((text) => parseLength(text))
    .pipe(millimetres),
]);
const size = z
  .strictObject({ length, width: length, height: length, diameter: length })
  .extend({ volumeMl: z.int().positive().max(20_000), shoeSizeEu: z.number().min(16).max(50) })
  .partial();
// As papers write it: "6913.90" and "691390" are the same code.
const hsCode = z
  .string()
  .transform((text) => text.replace(/[. ]/g, ''))
  .pipe(z.string().regex(/^\d{6}(\d{2}){0,2}$/));
const packedSize = z.strictObject({ length, width: length, height: length });
const chosen = (is: (value: unknown) => boolean) => z.string().refine(is);

const measures = {
  stock: z.int().min(0).max(1_000_000),
  weightGrams: grams,
  weight,
  size,
  packedWeightGrams: grams,
  packedWeight: weight,
  packedSize,
};

const variantAnswer = z.strictObject(measures).partial();

const answer = z
  .strictObject({
    ...measures,
    craft: z.boolean(),
    kind: z.enum(['piece', 'made-to-order', 'stocked']),
    makingDays: z.int().min(0).max(730),
    form: chosen(isForm),
    style: chosen(isStyle),
    materials: z.array(chosen(isMaterial)).min(1),
    colours: z.array(chosen(isColour)),
    techniques: z.array(chosen(isTechnique)),
    dyes: z.array(chosen(isDye)),
    motifs: z.array(chosen(isMotif)),
    attributes: z
      .record(z.string(), z.string())
      .refine((given) =>
        Object.entries(given).every(([id, value]) => isAttribute(id) && isValueOf(id, value)),
      ),
    hsCode,
    language: z.string().regex(/^[a-z]{2,3}$/),
    madeIn: z
      .strictObject({
        country: z.string().refine(isCountry),
        region: z.string().min(1).max(100).optional(),
        province: chosen(isProvince).optional(),
        place: z.string().min(1).max(200).optional(),
      })
      .refine(({ country, region }) => country !== 'MA' || !region || isRegion(region))
      .refine(({ country, province }) => country === 'MA' || !province),
    makers: z.array(z.strictObject({ phone: z.string(), weight: z.int().positive() })).min(1),
    variants: z.record(z.string(), variantAnswer),
  })
  .partial();

const answersFile = z.strictObject({ goods: z.record(z.string(), answer), all: answer }).partial();

export type Answer = z.infer<typeof answer>;
export type VariantAnswer = z.infer<typeof variantAnswer>;
export type Answers = { readonly goods: Readonly<Record<string, Answer>>; readonly all: Answer };

export const attributeNames = Object.keys(attributes);
export const noAnswers: Answers = { goods: {}, all: {} };

const limitBytes = 5 * 1024 * 1024;

/** `why` inside the refusal is a key of `imports.answers`, with the path after a blank. */
export function readAnswers(bytes: Uint8Array): Answers | { refused: FileRefusal } {
  if (bytes.length > limitBytes) return refuse('too-large');
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse('not-json');
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return refuse('not-an-object');
  const parsed = answersFile.safeParse(json);
  if (!parsed.success) return refuse(problemOf(parsed.error.issues[0]!));
  return { goods: parsed.data.goods ?? {}, all: parsed.data.all ?? {} };
}

function refuse(why: string): { refused: FileRefusal } {
  return { refused: { key: 'answers-unreadable', values: { why } } };
}

function problemOf(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String);
  if (issue.code !== 'unrecognized_keys') return `not-understood ${path.join('.')}`;
  return `unknown-key ${[...path, issue.keys[0]].join('.')}`;
}

/** What is answered for this good: its own answer over what is said for all. */
export function answerFor(good: ListedGood, { goods, all }: Answers): Answer {
  const own = namesOf(good).find((name) => Object.hasOwn(goods, name));
  return { ...all, ...(own === undefined ? {} : goods[own]) };
}

/** The names of the answers file that are no good of the listing: a slip somebody should see. */
export function unusedAnswers(listed: readonly ListedGood[], { goods }: Answers): string[] {
  const names = new Set(listed.flatMap(namesOf));
  return Object.keys(goods).filter((name) => !names.has(name));
}

function namesOf(good: ListedGood): string[] {
  const skus = good.variants.flatMap(({ sku }) => (sku ? [sku] : []));
  return [good.sourceKey, ...skus, good.title];
}
