// What a visitor asks of the shelf, read from an address and written back into one.
import { type ColourId, isColour } from '../craft/colours.ts';
import { type CraftId, crafts } from '../craft/crafts.ts';
import { type FormId, formRow, isForm } from '../craft/forms.ts';
import { isMaterial, type MaterialId } from '../craft/materials.ts';
import { isIdOf } from '../craft/names.ts';
import { isRegion, type RegionId } from '../craft/regions.ts';
import type { Currency } from '../money/currency.ts';
import { type Money, parseDecimal, toDecimal } from '../money/money.ts';

/** Longest side in millimetres: over the first, up to the second. */
export const sizeClasses = {
  small: [0, 300],
  medium: [300, 1000],
  large: [1000, 2000],
  'very-large': [2000, undefined],
} as const satisfies Record<string, readonly [number, number | undefined]>;

export type SizeClass = keyof typeof sizeClasses;
export type Availability = 'ready' | 'made-to-order';
export type ShelfOrder = 'newest' | 'cheapest' | 'dearest';

export const availabilities: readonly Availability[] = ['ready', 'made-to-order'];
export const shelfOrders: readonly ShelfOrder[] = ['newest', 'cheapest', 'dearest'];

/** An empty list asks nothing; several of one list mean any of them. */
export type GoodsFilter = {
  readonly craft?: CraftId;
  readonly form: readonly FormId[];
  readonly material: readonly MaterialId[];
  readonly colour: readonly ColourId[];
  readonly region: readonly RegionId[];
  readonly size: readonly SizeClass[];
  readonly kind: readonly Availability[];
};

export const facetNames = ['form', 'material', 'colour', 'region', 'size', 'kind'] as const;
export type FacetName = (typeof facetNames)[number];

export type Shelf = {
  readonly filter: GoodsFilter;
  /** The delivered price at most, in the currency of the market. */
  readonly most?: Money;
  readonly order: ShelfOrder;
  readonly page: number;
};

export function isCraft(value: unknown): value is CraftId {
  return isIdOf(crafts, value);
}

function isAvailability(value: unknown): value is Availability {
  return availabilities.includes(value as Availability);
}

/** Reads an address; what it does not know it leaves out, so that no old link breaks. */
export function readShelf(
  query: URLSearchParams,
  { craft, currency }: { craft?: CraftId; currency: Currency },
): Shelf {
  const all = <Id extends string>(name: FacetName, isId: (value: unknown) => value is Id) =>
    [...new Set(query.getAll(name))].filter(isId);
  const form = all('form', isForm).filter((id) => !craft || formRow(id).craft === craft);
  const filter: GoodsFilter = {
    ...(craft ? { craft } : {}),
    form,
    material: all('material', isMaterial),
    colour: all('colour', isColour),
    region: all('region', isRegion),
    size: all('size', (value): value is SizeClass => isIdOf(sizeClasses, value)),
    kind: all('kind', isAvailability),
  };
  const most = parseDecimal(query.get('most') ?? '', currency);
  const order = shelfOrders.find((one) => one === query.get('sort')) ?? 'newest';
  const page = Number(query.get('page') ?? 1);
  return {
    filter,
    ...(most && most.minor > 0n ? { most } : {}),
    order,
    page: Number.isSafeInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The same shelf as the question part of an address: "" or "?form=rug&page=2". */
export function writeShelf(shelf: Shelf): string {
  const query = new URLSearchParams();
  for (const name of facetNames) {
    for (const value of shelf.filter[name]) query.append(name, value);
  }
  if (shelf.most) query.set('most', toDecimal(shelf.most));
  if (shelf.order !== 'newest') query.set('sort', shelf.order);
  if (shelf.page > 1) query.set('page', String(shelf.page));
  const text = query.toString();
  return text && `?${text}`;
}

/** The shelf without one value of one facet, back on its first page. */
export function without(shelf: Shelf, facet: FacetName, value: string): Shelf {
  const kept = (shelf.filter[facet] as readonly string[]).filter((one) => one !== value);
  return { ...shelf, page: 1, filter: { ...shelf.filter, [facet]: kept } };
}

export function isFiltered({ filter, most }: Shelf): boolean {
  return most !== undefined || facetNames.some((name) => filter[name].length > 0);
}
