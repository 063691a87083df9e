import { describe, expect, it } from 'vitest';
import { tariffClassOf } from '../landed-cost/tariff-class.ts';
import { isTariffClass, tariffClasses } from '../landed-cost/tariff-classes.ts';
import { type AttributeId, attributes } from './attributes.ts';
import { type FormId, formIds, formRow } from './forms.ts';
import type { GoodFacts } from './good-facts.ts';
import { knownAttributes } from './known-attributes.ts';
import { materialIds } from './materials.ts';

describe('the forms and the tariff', () => {
  it('agree on the ids of the classes', () => {
    for (const form of formIds) {
      for (const tariff of formRow(form).tariff) expect(isTariffClass(tariff), tariff).toBe(true);
    }
  });

  it('leave no class without a form, but of what is over a hundred years old', () => {
    const reached = new Set(formIds.flatMap((form) => formRow(form).tariff));
    const missing = Object.keys(tariffClasses).filter((id) => !reached.has(id));
    expect(missing.filter((id) => !unreached.includes(id))).toEqual([]);
  });

  it.each(formIds)('class a %s as one of its classes, each of them by some answer', (form) => {
    const { tariff } = formRow(form);
    const classes = new Set(answersOf(form).flatMap((answer) => classOf(form, answer)));
    for (const found of classes) expect([...tariff, 'antique'], form).toContain(found);
    for (const listed of tariff) expect([...classes], form).toContain(listed);
  });
});

// What is old is so whatever its form; what iron is made into beside these forms has none of its
// own: a broker names it.
const unreached = ['antique', 'iron-article'];

function classOf(form: FormId, answers: GoodFacts): string[] {
  const [material] = answers.materials;
  const answer = tariffClassOf(form, {
    ...(material && { material }),
    ...knownAttributes(answers),
  });
  return answer.tariffClass ? [answer.tariffClass] : [];
}

/** Every material the form may be of, with each answer in turn, and with each pair of answers. */
function answersOf(form: FormId): GoodFacts[] {
  const { materials, asks, mayAsk } = formRow(form);
  const ids = [...asks, ...mayAsk];
  const singles = ids.flatMap((id) => valuesOf(id).map((value) => ({ [id]: value })));
  const sets = [
    {},
    ...singles,
    ...singles.flatMap((one) => singles.map((two) => ({ ...one, ...two }))),
  ];
  return materialIds
    .filter((id) => (materials as readonly string[]).includes(id))
    .flatMap((id) => sets.map((set) => ({ form, materials: [id], colours: [], attributes: set })));
}

function valuesOf(id: AttributeId): readonly string[] {
  return attributes[id];
}
