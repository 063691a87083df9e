// One answer at a time: what she says now, upon what the draft says already, under the same law as the desk.
import { formRow, isForm } from '#domain/craft/forms.ts';
import { measureIds } from '#domain/craft/sizes.ts';
import { isCurrency } from '#domain/money/currency.ts';
import { money, toDecimal } from '#domain/money/money.ts';
import type { Asker } from '#domain/permissions/may.ts';
import type { Market } from '../market.ts';
import type { DeskGood, DeskVariant } from './desk-good.ts';
import { goodFor } from './good-for.ts';
import type { NotADraft } from './own-draft.ts';
import type { GivenGood } from './read-completion.ts';
import { type CompleteOutcome, writeWholeGood } from './write-whole-good.ts';

/** Fields as the desk's form names them, those of the one variant as `variant.<name>`. */
export type Answers = GivenGood;

/**
 * Answers of a group replace the whole group: makers (`maker.`), attributes and measures that are not
 * said again are no longer said. Another form forgets what only the former one could be.
 */
export async function answerGood(
  market: Market,
  { asker, goodId, answers }: { asker: Asker; goodId: string; answers: Answers },
): Promise<CompleteOutcome | NotADraft> {
  const good = await goodFor(market, { asker, goodId, action: 'list-good' });
  if (good.state !== 'draft') return { refused: 'not-a-draft', state: good.state };
  const given = { ...saidOf(good, answers), ...named(good, answers) };
  const outcome = await writeWholeGood(market, { asker, seen: good, given, states: ['draft'] });
  if (!('refused' in outcome)) return outcome;
  if (outcome.refused === 'wrong-state') return { refused: 'not-a-draft', state: outcome.state };
  const fields = Object.entries(outcome.fields).map(([field, fault]) => [
    field.replace(/^variant\.[0-9a-f-]{36}\./, 'variant.'),
    fault,
  ]);
  return { ...outcome, fields: Object.fromEntries(fields) };
}

/** The draft as a form would say it, without the groups that are said anew. */
function saidOf(
  good: DeskGood,
  answers: Answers,
): Record<string, string | readonly string[] | undefined> {
  const anew = (prefix: string) => Object.keys(answers).some((field) => field.startsWith(prefix));
  const form = answers['form'] ?? good.form;
  const kept = form === good.form || !isForm(form);
  const possible: readonly string[] = isForm(form) ? formRow(form).materials : [];
  const materials = kept ? good.materials : good.materials.filter((id) => possible.includes(id));
  return {
    kind: good.kind,
    form: good.form ?? undefined,
    style: kept ? (good.style ?? undefined) : undefined,
    materials,
    colours: good.colours,
    techniques: kept ? good.techniques : [],
    dyes: good.dyes,
    motifs: good.motifs,
    originCountry: good.originCountry ?? undefined,
    region: good.region ?? undefined,
    province: provinceOf(good, answers),
    place: good.place ?? undefined,
    makingDays: good.makingDays?.toString(),
    ownTitle: good.ownTitle ?? undefined,
    story: good.story ?? undefined,
    storyLanguage: good.storyLanguage ?? undefined,
    storySaidBy: good.storySaidBy ?? undefined,
    ...(kept && !anew('attributes.') ? withPrefix('attributes.', good.attributes) : {}),
    ...(anew('maker.') ? {} : withPrefix('maker.', weightsOf(good))),
    ...saidOfVariants(good, { measured: kept && !anew('variant.size.') }),
  };
}

/** Another region has other provinces. */
function provinceOf({ region, province }: DeskGood, answers: Answers): string | undefined {
  const moved = 'region' in answers && answers['region'] !== region;
  return moved ? undefined : (province ?? undefined);
}

function saidOfVariants(good: DeskGood, { measured }: { measured: boolean }) {
  const each = good.variants.map((variant) => {
    const { packedSizeMm: packed } = variant;
    const said = {
      price: priceOf(variant),
      stock: String(variant.stock),
      weightGrams: variant.weightGrams?.toString(),
      packedWeightGrams: variant.packedWeightGrams?.toString(),
      packedLengthMm: inCm(packed.length),
      packedWidthMm: inCm(packed.width),
      packedHeightMm: inCm(packed.height),
      ...(measured ? sizeOf(variant) : {}),
    };
    return withPrefix(`variant.${variant.id}.`, said);
  });
  return Object.assign({}, ...each) as Record<string, string | undefined>;
}

/** `variant.price` and `variant.size.widthMm` as the desk's form names them. */
function named(good: DeskGood, answers: Answers): GivenGood {
  const variant = `variant.${good.variants[0]?.id}.`;
  return Object.fromEntries(
    Object.entries(answers).map(([field, value]) => [
      field.replace(/^variant\.(size\.)?/, variant),
      value,
    ]),
  );
}

function sizeOf({ size }: DeskVariant) {
  const said = measureIds.map((id) => [
    id,
    id.endsWith('Mm') ? inCm(size[id] ?? null) : size[id]?.toString(),
  ]);
  return Object.fromEntries(said) as Record<string, string | undefined>;
}

const inCm = (mm: number | null) => (mm === null ? undefined : String(mm / 10));

function priceOf({ priceMinor, priceCurrency }: DeskVariant): string | undefined {
  return priceMinor !== null && isCurrency(priceCurrency)
    ? toDecimal(money(priceMinor, priceCurrency))
    : undefined;
}

const weightsOf = (good: DeskGood) =>
  Object.fromEntries(good.makers.map(({ personId, weight }) => [personId, String(weight)]));

const withPrefix = (prefix: string, said: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(said).map(([name, value]) => [prefix + name, value]));
