// What a visitor asks of the shelf, read from an address and written back into one.
import { type ColourId, isColour } from '../craft/colours.ts';
import { type CraftId, crafts } from '../craft/crafts.ts';
import { type FormId, formRow, isForm } from '../craft/forms.ts';
import { isMaterial, type MaterialId } from '../craft/materials.ts';
import { isIdOf } from '../craft/names.ts';
import { isRegion, type RegionId } from '../craft/regions.ts';
import type { Currency } from '../money/currency.ts';
import { type Money, parseDecimal, toDecimal } from '../money/money.ts';
import { readPriceWords } from '../search/read-price-words.ts';
import { bracketIds } from './price-brackets.ts';
import { type SizeClass, sizeClasses } from './size-classes.ts';

export type Availability = 'ready' | 'made-to-order';
export type ShelfOrder = 'relevance' | 'newest' | 'cheapest' | 'dearest';
/** Days within which a good leaves its workshop. */
export type ShipsWithin = '7' | '30' | '90';

export const availabilities: readonly Availability[] = ['ready', 'made-to-order'];
export const shelfOrders: readonly ShelfOrder[] = ['relevance', 'newest', 'cheapest', 'dearest'];
export const shipsWithin: readonly ShipsWithin[] = ['7', '30', '90'];

/** An empty list asks nothing; several of one list mean any of them. */
export type GoodsFilter = {
  readonly craft: readonly CraftId[];
  readonly form: readonly FormId[];
  readonly material: readonly MaterialId[];
  readonly colour: readonly ColourId[];
  readonly region: readonly RegionId[];
  readonly size: readonly SizeClass[];
  /** Brackets of the delivered price, by the ids of price-brackets. */
  readonly price: readonly string[];
  readonly kind: readonly Availability[];
  readonly ships: readonly ShipsWithin[];
  readonly women: readonly 'led'[];
  /** Slugs. */
  readonly cooperative: readonly string[];
};

export type FacetName = keyof GoodsFilter;

/** The filter that asks nothing. */
export const emptyFilter: GoodsFilter = {
  craft: [],
  form: [],
  material: [],
  colour: [],
  region: [],
  size: [],
  price: [],
  kind: [],
  ships: [],
  women: [],
  cooperative: [],
};

export const facetNames = Object.keys(emptyFilter) as FacetName[];

export type Shelf = {
  readonly filter: GoodsFilter;
  /** The highest delivered price that was typed, to the last unit; brackets narrow it further. */
  readonly most?: Money;
  /** The craft whose own page this is: part of the path, not of the question. */
  readonly craft?: CraftId;
  /** What the page itself is about: asked always, by no address. */
  readonly fixed?: readonly FacetName[];
  /** What was typed to search for; empty on the pages of crafts. */
  readonly words: string;
  readonly order: ShelfOrder;
  readonly page: number;
};

export function isCraft(value: unknown): value is CraftId {
  return isIdOf(crafts, value);
}

const isOneOf =
  <Id extends string>(ids: readonly Id[]) =>
  (value: unknown): value is Id =>
    ids.includes(value as Id);
const isSlug = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 80;
const mostValues = 12;

/** Reads an address; what it does not know it leaves out, so that no old link breaks. */
export function readShelf(
  query: URLSearchParams,
  { craft, currency }: { craft?: CraftId; currency: Currency },
): Shelf {
  const all = <Id extends string>(name: FacetName, isId: (value: unknown) => value is Id) =>
    [...new Set(query.getAll(name))].filter(isId).slice(0, mostValues);
  const form = all('form', isForm).filter((id) => !craft || formRow(id).craft === craft);
  const typed = (query.get('q') ?? '').normalize('NFC').replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ');
  const { words, most } = readPriceWords(typed.trim().slice(0, 200), currency);
  const usual = usualOrder(words);
  const page = Number(query.get('page') ?? 1);
  return {
    filter: {
      craft: craft ? [craft] : all('craft', isCraft),
      form,
      material: all('material', isMaterial),
      colour: all('colour', isColour),
      region: all('region', isRegion),
      size: all('size', (value): value is SizeClass => isIdOf(sizeClasses, value)),
      price: all('price', isOneOf(bracketIds(currency))),
      kind: all('kind', isOneOf(availabilities)),
      ships: all('ships', isOneOf(shipsWithin)),
      women: all('women', isOneOf(['led'])),
      cooperative: all('cooperative', isSlug),
    },
    // What was typed among the words was said last: an address that carries a price has lost those.
    ...(most ? { most } : readMost(query, currency)),
    ...(craft ? { craft } : {}),
    words,
    order: shelfOrders.find((one) => one === query.get('sort') && possible(one, words)) ?? usual,
    page: Number.isSafeInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

function possible(order: ShelfOrder, words: string): boolean {
  return order !== 'relevance' || words !== '';
}

/** "150", "150,50": what is no price is not asked. */
function readMost(query: URLSearchParams, currency: Currency): { most?: Money } {
  const most = parseDecimal(query.get('most') ?? '', currency);
  return most && most.minor > 0n ? { most } : {};
}

/** What answers best first where words were typed, else the newest. */
export function usualOrder(words: string): ShelfOrder {
  return words ? 'relevance' : 'newest';
}

/** The same shelf as the question part of an address: "" or "?form=rug&page=2". */
export function writeShelf(shelf: Shelf): string {
  const query = new URLSearchParams();
  if (shelf.words) query.set('q', shelf.words);
  for (const name of facetsAsked(shelf)) {
    for (const value of shelf.filter[name]) query.append(name, value);
  }
  if (shelf.most) query.set('most', toDecimal(shelf.most));
  if (shelf.order !== usualOrder(shelf.words)) query.set('sort', shelf.order);
  if (shelf.page > 1) query.set('page', String(shelf.page));
  const text = query.toString();
  return text && `?${text}`;
}

/** The shelf without one value of one facet, back on its first page. */
export function without(shelf: Shelf, facet: FacetName, value: string): Shelf {
  const kept = (shelf.filter[facet] as readonly string[]).filter((one) => one !== value);
  return { ...shelf, page: 1, filter: { ...shelf.filter, [facet]: kept } };
}

/** The shelf without its highest price, back on its first page. */
export function withoutMost({ most: _, ...shelf }: Shelf): Shelf {
  return { ...shelf, page: 1 };
}

/** The shelf of a page that is about something: its own demands stand, whatever the address asks. */
export function about(shelf: Shelf, demands: Partial<GoodsFilter>): Shelf {
  const fixed = Object.keys(demands) as FacetName[];
  return { ...shelf, fixed, filter: { ...shelf.filter, ...demands } };
}

export function isFiltered(shelf: Shelf): boolean {
  return (
    shelf.most !== undefined || facetsAsked(shelf).some((name) => shelf.filter[name].length > 0)
  );
}

function facetsAsked({ craft, fixed = [] }: Shelf): FacetName[] {
  return facetNames.filter((name) => (name !== 'craft' || !craft) && !fixed.includes(name));
}
