// What the craft sentences are given, and which tables of words every language must fill.
import type { SizeDigits } from '#domain/craft/compose-size.ts';
import type { AttributeId, AttributeValue } from '#domain/craft/attributes.ts';
import type { CareId } from '#domain/craft/care.ts';
import type { FactsFault } from '#domain/craft/good-facts.ts';
import type { QuestionKey } from '#domain/craft/questions.ts';
import type { SizeKind } from '#domain/craft/sizes.ts';
import type { Agreement } from '#domain/craft/thing.ts';

export type Items = { items: readonly string[] };
/** `province` is empty where the place says it already. */
export type Where = {
  place: string;
  province: string;
  prefecture: boolean;
  region: string;
  inMorocco: boolean;
};
export type Province = { name: string; prefecture: boolean };
/** `found`: what nobody made, as a fossil. */
/** A fossil is found; a picture is made, though nobody fabricates one. */
export type Origin = 'made' | 'found' | 'created';
export type About = Agreement & { phrase: string; where: string; origin: Origin };
export type Details = Items & { first: string };
export type Measured = SizeDigits & Agreement;

export type SizeWords = Readonly<Record<SizeKind, (digits: SizeDigits) => string>>;
export type MeasureWords = Readonly<Record<SizeKind, (measured: Measured) => string>>;
export type Questions = Readonly<Record<QuestionKey, string>>;
export type Care = Readonly<Record<CareId, string>>;
export type Faults = Readonly<Record<FactsFault, string>>;

/** Value words stand alone in a list of details, so they must not have to agree with the thing. */
export type AttributeWords = {
  readonly [Id in AttributeId]: {
    readonly label: string;
    readonly values: { readonly [Value in AttributeValue<Id>]: string };
  };
};
