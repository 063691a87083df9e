// Goods from the shelves: the good of a number is always the same, so a market of any size is known.
import { formRow, isForm } from '#domain/craft/forms.ts';
import type { Size } from '#domain/craft/sizes.ts';
import { type Seeded, seedOf, seeded } from '#domain/pictures/seeded.ts';
import type { DemoCooperative } from './demo-cooperatives.ts';
import { type DemoGood, demoGoods } from './demo-goods.ts';
import { allCooperatives } from './more-cooperatives.ts';
import { type Shelf, shelves } from './shelves.ts';
import { stories } from './stories.ts';

/** Seed and size are what its pictures are drawn from: goods past the first 400 share those of one
 * before them, which is a little larger or smaller. */
export type MadeGood = {
  readonly good: DemoGood;
  readonly seed: number;
  readonly drawnSize: Size;
  readonly original: boolean;
};

const bySlug = new Map(allCooperatives.map((cooperative) => [cooperative.slug, cooperative]));

/** The shelves in turn, each as often as it has goods, so that no kind stands in one heap. */
const roster: readonly Shelf[] = shelves
  .flatMap((shelf, at) =>
    Array.from({ length: shelf.goods }, (_, index) => ({
      shelf,
      turn: (index + 0.5 + ((at * 7) % 10) / 40) / shelf.goods,
    })),
  )
  .sort((a, b) => a.turn - b.turn)
  .map(({ shelf }) => shelf);

/** How many goods have pictures of their own: the first 24 by hand, then one a place on the shelves. */
export const designs = demoGoods.length + roster.length;

export function* makeGoods(count: number): Generator<MadeGood> {
  for (const [position, good] of demoGoods.entries()) {
    if (position >= count) return;
    const seed = seedOf(`${good.cooperative}-${position}`);
    yield { good, seed, drawnSize: good.size, original: true };
  }
  for (let number = demoGoods.length; number < count; number++) yield makeGood(number);
}

function makeGood(number: number): MadeGood {
  const design = (number - demoGoods.length) % roster.length;
  const original = number < designs;
  const shelf = roster[design]!;
  const [look, own] = [seeded(design * 977 + 5), seeded(number * 7919 + 11)];
  const colours = shelf.colours[Math.floor(look.random() * shelf.colours.length)]!;
  const usual = shelf.sizes[Math.floor(look.random() * shelf.sizes.length)]!;
  const [size, dirhams, grams, days] = ofSize(usual, original ? 1 : own.between(0.92, 1.09));
  const cooperative = bySlug.get(own.pick(shelf.by))!;
  const kind = kindOf(shelf, own);
  const fair = dirhams * own.between(0.86, 1.2);
  const net = Math.round(grams * own.between(0.93, 1.08));
  const sold = kind === 'piece' && own.random() < 0.07;
  const good: DemoGood = {
    cooperative: cooperative.slug,
    form: shelf.form,
    ...(shelf.style ? { style: shelf.style } : {}),
    materials: shelf.materials,
    colours,
    attributes: shelf.attributes,
    kind,
    stock: sold
      ? 0
      : kind === 'piece'
        ? 1
        : Math.ceil(own.random() * (kind === 'stocked' ? 18 : 6)),
    dirhams: fair > 500 ? Math.round(fair / 50) * 50 : Math.round(fair / 10) * 10,
    size,
    weightGrams: net,
    packedGrams: Math.round(net * 1.06 + 120),
    makingDays: Math.max(1, Math.round(days * own.between(0.85, 1.2))),
    makers: makersOf(cooperative, own),
    ...storyOf(shelf, own),
    ...(sold ? { sold } : {}),
  };
  return { good, seed: seedOf(`design ${design}`), drawnSize: usual[0], original };
}

/** Cloth and rugs come a little larger or smaller; shoes, bottles and pots keep to their moulds. */
function ofSize(
  [size, dirhams, grams, days]: Shelf['sizes'][number],
  by: number,
): Shelf['sizes'][number] {
  const { widthMm, lengthMm } = size;
  if (!widthMm || !lengthMm || size.heightMm) return [size, dirhams, grams, days];
  const scaled: Size = {
    widthMm: Math.round((widthMm * by) / 10) * 10,
    lengthMm: Math.round((lengthMm * by) / 10) * 10,
  };
  return [scaled, dirhams * by * by, grams * by * by, days * by];
}

function kindOf({ kinds: [piece, order] }: Shelf, own: Seeded): DemoGood['kind'] {
  const part = own.random() * 100;
  if (part < piece) return 'piece';
  return part < piece + order ? 'made-to-order' : 'stocked';
}

function makersOf({ makers }: DemoCooperative, own: Seeded): DemoGood['makers'] {
  const first = Math.floor(own.random() * makers.length);
  if (makers.length < 2 || own.random() < 0.6) return [[first, 1]];
  return [
    [first, 2],
    [(first + 1) % makers.length, 1],
  ];
}

function storyOf({ form }: Shelf, own: Seeded): Pick<DemoGood, 'story' | 'storyLanguage'> {
  const said = isForm(form) ? stories[formRow(form).craft] : undefined;
  if (!said || own.random() > 0.45) return {};
  const { language, words } = own.pick(said);
  return { story: words, storyLanguage: language };
}
