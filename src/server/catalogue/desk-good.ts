// A good as the desk reads it: all that is known, published or not, and all that is still asked.
import {
  checkFacts,
  type FactsField,
  type FactsFault,
  type GoodFacts,
  type ToldFacts,
} from '#domain/craft/good-facts.ts';
import { openQuestions, type QuestionKey } from '#domain/craft/questions.ts';
import { type MeasureId, type Size } from '#domain/craft/sizes.ts';
import type { GoodRow, MakerRow, PictureRow, VariantRow } from './store-of-desk.ts';

export type DeskVariant = {
  readonly id: string;
  readonly sku: string | null;
  readonly options: readonly { readonly name: string; readonly value: string }[];
  readonly priceMinor: bigint | null;
  readonly priceCurrency: string;
  readonly stock: number;
  readonly size: Size;
  readonly weightGrams: number | null;
  readonly packedWeightGrams: number | null;
  readonly packedSizeMm: {
    readonly length: number | null;
    readonly width: number | null;
    readonly height: number | null;
  };
};

/** What the desk asks besides what the craft asks; words for people in messages/desk. */
export type DeskQuestion =
  | 'form'
  | 'price'
  | 'stock'
  | 'origin'
  | 'making-days'
  | 'picture'
  | 'seller-not-approved'
  | 'one-piece';

export type OpenQuestion = {
  readonly key: QuestionKey | DeskQuestion | FactsFault;
  readonly field: FactsField | DeskQuestion;
  readonly before: 'publish' | 'export';
};

export type DeskGood = ToldFacts & {
  readonly id: string;
  readonly shortId: string;
  readonly state: string;
  readonly kind: string;
  readonly cooperative: {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly state: string;
  };
  /** Undefined while its form is not known, or while a word of it does not hold. */
  readonly facts?: GoodFacts;
  readonly originCountry: string | null;
  readonly region: string | null;
  readonly province: string | null;
  readonly place: string | null;
  readonly makingDays: number | null;
  readonly ownTitle: string | null;
  readonly ownTitleLanguage: string | null;
  readonly story: string | null;
  readonly storyLanguage: string | null;
  readonly storySaidBy: string | null;
  readonly demo: boolean;
  readonly createdAt: Date;
  readonly submittedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly variants: readonly DeskVariant[];
  readonly makers: readonly {
    readonly personId: string;
    readonly name: string;
    readonly weight: number;
  }[];
  readonly pictures: readonly PictureRow[];
  /** Whether she said something of it in her own voice. */
  readonly hasVoice: boolean;
  readonly questions: readonly OpenQuestion[];
};

type Rows = {
  readonly good: GoodRow;
  readonly variants: readonly VariantRow[];
  readonly makers: readonly MakerRow[];
  readonly pictures: readonly PictureRow[];
};

export function deskGood({ good, variants, makers, pictures }: Rows): DeskGood {
  const known = {
    id: good.id,
    shortId: good.short_id,
    state: good.state,
    kind: good.kind,
    cooperative: {
      id: good.cooperative_id,
      slug: good.cooperative_slug,
      name: good.cooperative_name,
      state: good.cooperative_state,
    },
    form: good.form,
    style: good.style,
    materials: good.materials,
    colours: good.colours,
    techniques: good.techniques,
    dyes: good.dyes,
    motifs: good.motifs,
    attributes: (good.attributes ?? {}) as Record<string, string>,
    originCountry: good.origin_country,
    region: good.origin_region,
    province: good.origin_province,
    place: good.place,
    makingDays: good.making_days,
    ownTitle: good.own_title,
    ownTitleLanguage: good.own_title_language,
    story: good.story,
    storyLanguage: good.story_language,
    storySaidBy: good.story_said_by,
    demo: good.demo,
    createdAt: good.created_at,
    submittedAt: good.submitted_at,
    publishedAt: good.published_at,
    variants: variants.map(deskVariant),
    makers: makers.map((row) => ({ personId: row.person_id, name: row.name, weight: row.weight })),
    pictures,
    hasVoice: good.voice_sha256 !== null,
  };
  const checked = known.variants.map((variant) => checkFacts(looseFacts(known, variant)));
  const facts = checked.find((one) => !('refused' in one));
  return {
    ...known,
    facts: facts as GoodFacts | undefined,
    questions: questionsOf(known, checked),
  };
}

type Known = Omit<DeskGood, 'facts' | 'questions'>;

type FactsOfGood =
  | 'form'
  | 'style'
  | 'materials'
  | 'colours'
  | 'techniques'
  | 'dyes'
  | 'motifs'
  | 'region'
  | 'province'
  | 'place'
  | 'attributes';

/** The facts as checkFacts takes them, by one variant's measures. */
export function looseFacts(
  good: Pick<Known, FactsOfGood>,
  { size, packedWeightGrams }: Pick<DeskVariant, 'size' | 'packedWeightGrams'>,
) {
  const { form, style, materials, colours, techniques, dyes, motifs } = good;
  const { region, province, place, attributes } = good;
  return {
    form,
    style,
    materials,
    colours,
    techniques,
    dyes,
    motifs,
    region,
    province,
    place,
    attributes,
    size,
    packedWeightGrams,
  };
}

function questionsOf(
  good: Known,
  checked: readonly ReturnType<typeof checkFacts>[],
): OpenQuestion[] {
  const open = new Map<string, OpenQuestion>();
  const ask = (question: OpenQuestion) => {
    if (!open.has(question.field)) open.set(question.field, question);
  };
  const askFor = (key: DeskQuestion) => ask({ key, field: key, before: 'publish' });
  if (!good.form) askFor('form');
  for (const facts of good.form ? checked : []) {
    if (!('refused' in facts)) openQuestions(facts).forEach(ask);
    else
      for (const [field, key] of Object.entries(facts.fields))
        ask({ key: key!, field: field as FactsField, before: 'publish' });
  }
  if (!good.originCountry) askFor('origin');
  if (good.variants.length === 0 || good.variants.some((variant) => variant.priceMinor === null))
    askFor('price');
  if (good.variants.every((variant) => variant.stock === 0)) askFor('stock');
  if (good.kind === 'piece' && good.variants.reduce((all, variant) => all + variant.stock, 0) > 1)
    askFor('one-piece');
  if (good.kind === 'made-to-order' && good.makingDays === null) askFor('making-days');
  if (good.pictures.length === 0) askFor('picture');
  if (good.cooperative.state !== 'approved') askFor('seller-not-approved');
  return [...open.values()].sort(
    (a, b) => Number(a.before === 'export') - Number(b.before === 'export'),
  );
}

function deskVariant(row: VariantRow): DeskVariant {
  const { shoeSizeEu } = (row.attributes ?? {}) as { shoeSizeEu?: unknown };
  const measures: Record<MeasureId, number | null> = {
    lengthMm: row.length_mm,
    widthMm: row.width_mm,
    heightMm: row.height_mm,
    diameterMm: row.diameter_mm,
    volumeMl: row.volume_ml,
    shoeSizeEu: typeof shoeSizeEu === 'number' ? shoeSizeEu : null,
  };
  return {
    id: row.id,
    sku: row.sku,
    options: Array.isArray(row.options) ? row.options : [],
    priceMinor: row.price_minor,
    priceCurrency: row.price_currency,
    stock: row.stock,
    size: Object.fromEntries(Object.entries(measures).filter(([, value]) => value !== null)),
    weightGrams: row.weight_grams,
    packedWeightGrams: row.packed_weight_grams,
    packedSizeMm: {
      length: row.packed_length_mm,
      width: row.packed_width_mm,
      height: row.packed_height_mm,
    },
  };
}
