// A made good as the rows of its tables, and the drawings it waits for.
import { provinceAt } from '#domain/craft/place-name.ts';
import { viewsOf } from '#domain/pictures/draw-good.ts';
import { type Market, newId } from '#server/market.ts';
import { type Recipe, recipeHash } from '#server/media/draw-demo-picture.ts';
import type { DemoCooperative } from './demo-cooperatives.ts';
import type { DemoGood } from './demo-goods.ts';
import { howMade } from './how-made.ts';
import type { MadeGood } from './make-goods.ts';
import { translationRows } from './translation-rows.ts';

export type Home = {
  readonly id: string;
  readonly makers: readonly string[];
  readonly demo: DemoCooperative;
};

export type MadeRows = Record<
  'goods' | 'variants' | 'makers' | 'translations' | 'drawings' | 'goodDrawings',
  readonly Record<string, unknown>[]
>;

type Batch = {
  batch: readonly MadeGood[];
  /** The number of the first. */
  from: number;
  homes: ReadonlyMap<string, Home>;
  shortIds: () => string;
};

const minute = 60_000;

export function rowsOf(market: Market, { batch, from, homes, shortIds }: Batch): MadeRows {
  const made = batch.map((one, index) => {
    const home = homes.get(one.good.cooperative)!;
    // A quarter of an hour apart, so that "newest first" has one answer.
    const at = new Date(market.now().getTime() - (from + index) * 15 * minute).toISOString();
    const place = { id: newId(market), shortId: shortIds(), home, at, number: from + index };
    return { ...one, ...place };
  });
  return {
    goods: made.map(goodRow),
    variants: made.map(({ id, home, good }) => variantRow(newId(market), good, id, home)),
    makers: made.flatMap(({ id, home, good }) =>
      good.makers.map(([maker, weight]) => ({
        good_id: id,
        person_id: home.makers[maker],
        cooperative_id: home.id,
        weight,
      })),
    ),
    // Of a hundred thousand goods the first four hundred are enough to read.
    translations: made.flatMap(({ id, home, good, original }) =>
      original ? translationRows(market, { goodId: id, cooperativeId: home.id, good }) : [],
    ),
    ...drawingRows(made),
  };
}

type ToDraw = MadeGood & { id: string; number: number };

/** What the goods wait for: a row a drawing, and a row a place of it. */
export function drawingRows(goods: readonly ToDraw[]) {
  const waiting = goods.flatMap(drawingsOf);
  return {
    drawings: waiting.map(({ recipe_sha256, recipe, turn }) => ({ recipe_sha256, recipe, turn })),
    goodDrawings: waiting.map(({ good_id, position, recipe_sha256 }) => ({
      good_id,
      position,
      recipe_sha256,
    })),
  };
}

type Placed = ToDraw & { shortId: string; home: Home; at: string };

function goodRow({ id, shortId, home, good, at }: Placed) {
  return {
    id,
    short_id: shortId,
    cooperative_id: home.id,
    state: good.sold ? 'sold' : 'published',
    kind: good.kind,
    form: good.form,
    style: good.style ?? null,
    materials: good.materials,
    colours: good.colours,
    attributes: good.attributes,
    ...howMade(good),
    origin_country: 'MA',
    origin_region: home.demo.region,
    origin_province: provinceAt(home.demo.place) ?? null,
    place: home.demo.place,
    making_days: good.makingDays ?? null,
    story: good.story ?? null,
    story_language: good.story ? (good.storyLanguage ?? 'en') : null,
    story_said_by: good.story ? 'weaver' : null,
    demo: true,
    created_at: at,
    updated_at: at,
    published_at: at,
    sold_at: good.sold ? at : null,
  };
}

function variantRow(id: string, good: DemoGood, goodId: string, home: Home) {
  const { lengthMm, widthMm, heightMm, diameterMm, volumeMl, shoeSizeEu } = good.size;
  return {
    id,
    good_id: goodId,
    cooperative_id: home.id,
    position: 0,
    options: [],
    price_minor: good.dirhams * 100,
    price_currency: 'MAD',
    stock: good.stock,
    length_mm: lengthMm ?? null,
    width_mm: widthMm ?? null,
    height_mm: heightMm ?? null,
    diameter_mm: diameterMm ?? null,
    volume_ml: volumeMl ?? null,
    weight_grams: good.weightGrams,
    packed_weight_grams: good.packedGrams,
    packed_assumed: false,
    attributes: shoeSizeEu ? { shoeSizeEu } : {},
  };
}

/** First pictures have the first turns; a good that shares its pictures shares two of them. */
function drawingsOf({ id, good, seed, drawnSize, original, number }: ToDraw) {
  const { form, style, colours, materials } = good;
  const views = viewsOf({ form, style }).slice(0, original ? 5 : 2);
  return views.map((view, position) => {
    const recipe: Recipe = { form, style, colours, materials, size: drawnSize, seed, view };
    const turn = Math.min(position, 1) * 1_000_000 + position * 1_000 + (number % 1_000);
    return { good_id: id, position, recipe, recipe_sha256: recipeHash(recipe), turn };
  });
}
