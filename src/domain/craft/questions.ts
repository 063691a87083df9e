// What is still to be asked of the maker before a good can be shown, and before it can leave.
import type { AttributeId } from './attributes.ts';
import { type FormId, formRow } from './forms.ts';
import type { FactsField, GoodFacts } from './good-facts.ts';
import { knownAttribute } from './known-attributes.ts';
import { kindOfSize } from './sizes.ts';

export type QuestionKey = 'materials' | 'colours' | 'size' | 'region' | 'weight' | AttributeId;
/** `key` names the sentence in messages/craft `questions`; `before` says what waits for it. */
export type Question = {
  readonly field: FactsField;
  readonly key: QuestionKey;
  readonly before: 'publish' | 'export';
};

/** Open questions in the order to ask them; an empty list means the good may leave. */
export function openQuestions(facts: GoodFacts): Question[] {
  const { sizes, asks, materials } = formRow(facts.form);
  const open: Question[] = [];
  if (facts.materials.length === 0 && materials.length > 1)
    open.push({ field: 'materials', key: 'materials', before: 'publish' });
  if (!kindOfSize(facts.size, sizes)) open.push({ field: 'size', key: 'size', before: 'publish' });
  if (!facts.region) open.push({ field: 'region', key: 'region', before: 'export' });
  for (const key of asks) {
    if (knownAttribute(facts, key) === undefined)
      open.push({ field: `attributes.${key}`, key, before: 'export' });
  }
  if (!facts.packedWeightGrams)
    open.push({ field: 'packedWeightGrams', key: 'weight', before: 'export' });
  return open;
}

/** Of what may be told besides, that which no tariff has a line for. */
const noTariff: readonly AttributeId[] = [
  'pile',
  'dye',
  'embroidery',
  'garmentSize',
  'glazed',
  'drumHead',
];

/** What a form is asked where a price is wanted: for its papers, and for the lines of tariffs. */
export function askedForPrice(form: FormId): AttributeId[] {
  const { asks, mayAsk } = formRow(form);
  return [...asks, ...mayAsk.filter((id) => !noTariff.includes(id))];
}

export function mayBePublished(facts: GoodFacts): boolean {
  return openQuestions(facts).every((question) => question.before !== 'publish');
}
