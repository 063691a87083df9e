// Every question the law of the delivered price may ask of a form, answered in every way there is.
import { describe, expect, it } from 'vitest';
import { en } from '#messages/landed-cost/en.ts';
import { money } from '../money/money.ts';
import { classedLines, classify } from '../landed-cost/classify.ts';
import { ruleBook } from '../landed-cost/rules/rule-book.ts';
import { type AttributeId, attributes } from './attributes.ts';
import { type FormId, formIds, formRow } from './forms.ts';
import type { GoodFacts } from './good-facts.ts';
import { knownAttributes } from './known-attributes.ts';
import { askedForPrice } from './questions.ts';

/** Which answers of the vocabulary settle a question of the law; any one that the form has will do. */
const answeredBy: Readonly<Record<string, readonly (AttributeId | 'materials')[]>> = {
  'ask-technique': ['technique'],
  'ask-fibre': ['fibre', 'materials'],
  'ask-filled': ['filling'],
  'ask-sole': ['sole'],
  'ask-upper': ['upper'],
  'ask-material': ['materials'],
  'ask-metal': ['metal'],
  'ask-electric': ['electric'],
  'ask-mounting': ['mounting'],
  'ask-use': ['use'],
  'ask-tray-or-ornament': ['foodContact', 'purpose'],
  'ask-kelem': ['kelim'],
  'ask-blanket': ['usedAs'],
  'ask-seat-or-cushion': ['frame'],
  'ask-garment-cut': ['cut'],
  'ask-ground': ['visibleGround'],
  'ask-raffia-weave': ['upper'],
  'ask-bag-outer': ['outer'],
  'ask-tile': ['setting'],
  'ask-led': ['electric'],
  'ask-frame-metal': ['materials'],
  'ask-enamelled': ['enamelled'],
  'ask-seat': ['upholstered'],
  'ask-oil': ['refining'],
  'ask-plait': ['materials'],
  'ask-marquetry': ['inlay'],
  'ask-clay': ['materials'],
  'ask-wearer': ['wearer'],
  'ask-acid': ['acidOver'],
};
/** A broker answers these, with a tariff number: the desk keeps it with the good. */
const forBrokers = ['ask-broker', 'ask-tariff-line'];
const destinations = ['US', 'CA', 'JP', 'DE', 'GB'] as const;

type Country = (typeof destinations)[number];

describe('what the law asks of a form', () => {
  it.each(formIds)('%s: the maker can answer it, and is never asked it twice', (form) => {
    for (const country of destinations) walk({ form, country, told: bare(form), asked: [] });
  });

  it('is in words', () => {
    for (const ask of [...Object.keys(answeredBy), ...forBrokers])
      expect(Object.keys(en)).toContain(ask);
  });
});

type Walk = {
  readonly form: FormId;
  readonly country: Country;
  readonly told: GoodFacts;
  readonly asked: readonly string[];
};

function walk({ form, country, told, asked }: Walk): void {
  const { ask, confidence, tariffClass } = classified(told, country);
  const where = `${country} ${JSON.stringify(told)} after ${asked.join(', ') || 'nothing'}`;
  if (!ask || forBrokers.includes(ask.key)) {
    // Edible oil is of low confidence by itself: the answer lifts it one step.
    const sure = tariffClass === 'argan-food' ? 'medium' : 'high';
    if (!ask) expect([where, confidence]).toEqual([where, sure]);
    return;
  }
  expect(asked, where).not.toContain(ask.key);
  const answers = answersTo(ask.key, told);
  expect([where, ask.key, answers.length > 0]).toEqual([where, ask.key, true]);
  for (const answered of answers)
    walk({ form, country, told: answered, asked: [...asked, ask.key] });
}

/** The facts with each answer that the form knows to the question. */
function answersTo(ask: string, told: GoodFacts): GoodFacts[] {
  const { materials } = formRow(told.form);
  const asked: readonly string[] = askedForPrice(told.form);
  const [by] = (answeredBy[ask] ?? []).filter(
    (one) => (one === 'materials' && materials.length > 0) || asked.includes(one),
  );
  if (!by) return [];
  if (by === 'materials') return materials.map((one) => ({ ...told, materials: [one] }));
  return (attributes[by] as readonly string[]).map((value) => ({
    ...told,
    attributes: { ...told.attributes, [by]: value },
  }));
}

function bare(form: FormId): GoodFacts {
  return { form, materials: [], colours: [], attributes: {} };
}

function classified(told: GoodFacts, country: Country) {
  const { rates, currency } = ruleBook.destinations.find((one) => one.country === country)!;
  const [material] = told.materials;
  const known = { ...knownAttributes(told), ...(material && { material }) };
  const line = {
    description: told.form,
    form: told.form,
    attributes: known,
    value: money(10_000n, currency),
    quantity: 1,
    origin: { country: 'MA' },
  };
  return classify(classedLines({ lines: [line] }), rates, { currency })[0]!;
}
