// The measures of a good, in whole millimetres and millilitres, and how they are written.
import { numberFormat } from '#domain/formatters.ts';
import type { Language } from '../markets.ts';

export type MeasureId = keyof typeof bounds;
export type Size = Readonly<Partial<Record<MeasureId, number>>>;

/** Smallest and largest that is believable; shoe sizes are European and may be halves. */
export const bounds = {
  lengthMm: [5, 20_000],
  widthMm: [5, 20_000],
  heightMm: [5, 5_000],
  diameterMm: [5, 5_000],
  shoeSizeEu: [16, 50],
  volumeMl: [1, 20_000],
} as const satisfies Record<string, readonly [number, number]>;

export const measureIds = Object.keys(bounds) as readonly MeasureId[];

export type SizeKind = keyof typeof sizeKinds;

/** Which measures a kind of size has, in the order they are said: width before length. */
export const sizeKinds = {
  'width-length': ['widthMm', 'lengthMm'],
  'width-height': ['widthMm', 'heightMm'],
  'length-width-height': ['lengthMm', 'widthMm', 'heightMm'],
  'diameter-height': ['diameterMm', 'heightMm'],
  diameter: ['diameterMm'],
  height: ['heightMm'],
  length: ['lengthMm'],
  shoe: ['shoeSizeEu'],
  volume: ['volumeMl'],
} as const satisfies Record<string, readonly MeasureId[]>;

/** The first of the kinds a form accepts that these measures fill, or undefined. */
export function kindOfSize(
  size: Size | undefined,
  kinds: readonly SizeKind[],
): SizeKind | undefined {
  if (!size) return undefined;
  return kinds.find((kind) => sizeKinds[kind].every((measure) => size[measure] !== undefined));
}

export type LengthUnit = 'cm' | 'in';

/** A length as bare digits: "12.5" centimetres (to the millimetre), "4 ¾" inches. */
export function lengthDigits(mm: number, language: Language, unit: LengthUnit = 'cm'): string {
  return unit === 'cm' ? decimal(mm / 10, language) : inchDigits(mm);
}

/** "12,5", "1 200": digits of a number to one decimal, Arabic with the digits of Morocco. */
export function decimal(value: number, language: Language): string {
  const locale = language === 'ar' ? 'ar-MA' : language;
  return numberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

/** Eighths under 6 inches, quarters under 24, halves under 60, then whole inches. */
export function inchDigits(mm: number): string {
  const inches = mm / 25.4;
  const parts = inches < 6 ? 8 : inches < 24 ? 4 : inches < 60 ? 2 : 1;
  const steps = Math.max(1, Math.round(inches * parts));
  const whole = Math.floor(steps / parts);
  const eighths = ((steps % parts) * 8) / parts;
  const fraction = ['', '⅛', '¼', '⅜', '½', '⅝', '¾', '⅞'][eighths] ?? '';
  if (whole === 0) return fraction;
  return fraction === '' ? `${whole}` : `${whole} ${fraction}`;
}

/** Feet and inches as rugs are sold in America: 5′3″. */
export function feetAndInches(mm: number): string {
  const inches = Math.round(mm / 25.4);
  const rest = inches % 12;
  const feet = Math.floor(inches / 12);
  if (feet === 0) return `${rest}″`;
  return rest === 0 ? `${feet}′` : `${feet}′${rest}″`;
}

/** Square millimetres of a flat piece, which some duties are capped by; undefined if not flat. */
export function areaSquareMm(size: Size | undefined): number | undefined {
  if (size?.diameterMm) return Math.round((Math.PI * size.diameterMm ** 2) / 4);
  return size?.lengthMm && size.widthMm ? size.lengthMm * size.widthMm : undefined;
}
