// What every format is read into: a good as its seller listed it, and what is said about its rows.
import type { en } from '#messages/imports/en.ts';
import type { Money } from '#domain/money/money.ts';

type Told<Messages> = {
  [Key in keyof Messages]: Messages[Key] extends (values: infer Values) => string
    ? { readonly key: Key; readonly values: Values }
    : { readonly key: Key; readonly values?: undefined };
}[keyof Messages];

/** A message key of `imports.reasons` and its values: the door puts it into words. */
export type Reason = Told<typeof en.reasons>;
/** Why the whole file was refused; nothing was written. */
export type FileRefusal = Told<typeof en.files>;

/** What a good still lacks before it can be sold and exported. */
export type Question = Told<typeof en.questions>;

/** `row` counts as a spreadsheet does: the header is row 1. `column` is the seller's own word. */
export type RowRemark = { readonly row: number; readonly column: string; readonly reason: Reason };

export type ListedOption = { readonly name: string; readonly value: string };

/** `stock` and `weightGrams` are absent where the file does not say them for this variant. */
export type ListedVariant = {
  readonly row: number;
  readonly sku?: string;
  readonly options: readonly ListedOption[];
  readonly price: Money;
  readonly stock?: number;
  readonly weightGrams?: number;
};

export type ListedImage = {
  readonly row: number;
  readonly column: string;
  /** An http(s) address, or the name of a file in the folder or zip that comes along. */
  readonly source: string;
  readonly alt?: string;
};

export type ListedGood = {
  readonly row: number;
  /** "sku:…" of the first variant that has one, else "title:… image:…". */
  readonly sourceKey: string;
  readonly title: string;
  readonly language?: string;
  /** Plain text, paragraphs by blank lines; never HTML. */
  readonly description: string;
  readonly variants: readonly ListedVariant[];
  readonly images: readonly ListedImage[];
  /** Words as the seller wrote them, not yet of our vocabulary. */
  readonly materials: readonly string[];
  readonly tags: readonly string[];
};

export type Listing = {
  readonly goods: readonly ListedGood[];
  readonly refused: readonly RowRemark[];
  readonly notices: readonly RowRemark[];
};

export function sourceKeyOf(good: Pick<ListedGood, 'title' | 'variants' | 'images'>): string {
  const sku = good.variants.find((variant) => variant.sku)?.sku;
  return sku ? `sku:${sku}` : `title:${good.title} image:${good.images[0]?.source ?? ''}`;
}

/** "Red / S", or "" for the only variant of a good without options. */
export function variantName(variant: Pick<ListedVariant, 'options'>): string {
  return variant.options.map((option) => option.value).join(' / ');
}
