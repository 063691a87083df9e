import { describe, expect, test } from 'vitest';
import { formIds, formRow } from '#domain/craft/forms.ts';
import { classOf } from '#domain/landed-cost/classify.ts';
import { restrictionsOf } from '#domain/landed-cost/restrictions.ts';
import { money } from '#domain/money/money.ts';
import { traitsOfGood } from './traits-of-good.ts';

type Facts = Parameters<typeof traitsOfGood>[0];

const lineOf = (facts: Facts & { form: string }) => ({
  description: facts.form,
  form: facts.form,
  attributes: traitsOfGood(facts),
  value: money(10_000n, 'EUR'),
  quantity: 1,
  origin: { country: 'MA' },
});
const classed = (facts: Facts & { form: string }) => {
  const line = lineOf(facts);
  return { line, class: classOf(line) };
};
const held = (facts: Facts & { form: string }) =>
  restrictionsOf([classed(facts)]).map(({ key }) => key);

describe('what customs hears of a good', () => {
  test('every material it is made of, not the first alone', () => {
    const necklace = {
      form: 'necklace',
      materials: ['silver', 'coral'],
      attributes: { metal: 'silver-925' },
    };
    expect(held(necklace)).toEqual(['block-species']);
    expect(classed(necklace).class).toMatchObject({ tariffClass: 'silver-jewellery' });
    expect(held({ ...necklace, materials: ['silver', 'enamel'] })).toEqual([]);
  });

  test('coral in second place is seen in every form that may have it', () => {
    const forms = formIds.filter((form) => formRow(form).materials.includes('coral'));
    expect(forms.length).toBeGreaterThan(3);
    for (const form of forms)
      expect([
        form,
        held({ form, materials: ['brass', 'glass', 'coral'], attributes: {} }),
      ]).toEqual([form, ['block-species']]);
  });

  test('what the materials alone answer is not asked again', () => {
    const bag = { form: 'bag', materials: ['raffia'], attributes: {} };
    expect(classed(bag).class).toMatchObject({
      tariffClass: 'bag-straw',
      confidence: 'high',
      ask: undefined,
    });
    expect(classed({ ...bag, materials: ['raffia', 'leather'] }).class.ask).toBe('ask-bag-outer');
  });

  test('an answer of the vocabulary is an answer to the law', () => {
    const lamp = (electric: string, mounting?: string) =>
      classed({
        form: 'lantern',
        materials: ['brass'],
        attributes: { electric, ...(mounting && { mounting }) },
      }).class;
    expect(lamp('electric-bulb', 'hanging')).toMatchObject({
      tariffClass: 'lamp-electric-ceiling',
      confidence: 'high',
      ask: undefined,
    });
    expect(lamp('electric-bulb')).toMatchObject({ ask: 'ask-mounting' });
    expect(lamp('electric-led-only', 'hanging')).toMatchObject({ ask: 'ask-broker' });
    expect(lamp('not-electric')).toMatchObject({ tariffClass: 'lamp-nonelectric' });
  });

  test('what is no word is not passed on, and nothing is guessed', () => {
    expect(traitsOfGood({ materials: [], attributes: { shoeSizeEu: 39, sole: 'rubber' } })).toEqual(
      {
        sole: 'rubber',
        handmade: true,
      },
    );
  });
});
