// The size of a good in words: short for titles ("160 × 240 cm"), or as a sentence of its own.
import { craftMessages } from '#messages/craft/craft-messages.ts';
import type { Language } from '../markets.ts';
import { formRow } from './forms.ts';
import type { GoodFacts } from './good-facts.ts';
import { decimal, kindOfSize, lengthDigits, type LengthUnit, type Size } from './sizes.ts';
import { thingOf } from './thing.ts';

/** Digits without units; a measure that is not known is empty and is not said by its kind. */
export type SizeDigits = {
  readonly length: string;
  readonly width: string;
  readonly height: string;
  readonly diameter: string;
  readonly shoe: string;
  readonly volume: string;
  readonly unit: string;
};

/** "160 × 240 cm"; inches when asked; undefined while the size is not known. */
export function composeSize(facts: GoodFacts, language: Language, unit: LengthUnit = 'cm') {
  const kind = kindOfSize(facts.size, formRow(facts.form).sizes);
  if (!kind || !facts.size) return undefined;
  return craftMessages(language).size[kind](digitsOf(facts.size, language, unit));
}

/** "It measures 160 × 240 cm.", agreeing with the thing. */
export function composeMeasures(facts: GoodFacts, language: Language, unit: LengthUnit = 'cm') {
  const kind = kindOfSize(facts.size, formRow(facts.form).sizes);
  if (!kind || !facts.size) return undefined;
  const digits = digitsOf(facts.size, language, unit);
  const { gender, many } = thingOf(facts, language);
  return craftMessages(language).measures[kind]({ ...digits, gender, many });
}

function digitsOf(size: Size, language: Language, unit: LengthUnit): SizeDigits {
  const length = (mm?: number) => (mm === undefined ? '' : lengthDigits(mm, language, unit));
  const plain = (value?: number) => (value === undefined ? '' : decimal(value, language));
  return {
    length: length(size.lengthMm),
    width: length(size.widthMm),
    height: length(size.heightMm),
    diameter: length(size.diameterMm),
    shoe: plain(size.shoeSizeEu),
    volume: plain(size.volumeMl),
    unit: craftMessages(language).units[unit],
  };
}
