import { describe, expect, it } from 'vitest';
import { attributes } from '../craft/attributes.ts';
import { isForm } from '../craft/forms.ts';
import { markets } from '../markets.ts';
import { bracketEnds } from './price-brackets.ts';
import {
  collectionIds,
  collectionRow,
  collections,
  filterOf,
  isCollection,
  priceOf,
  rooms,
  surelyIn,
  tokensOf,
} from './collections.ts';

describe('the collections of the house', () => {
  it('are a closed list', () => {
    expect(collectionIds).toContain('undyed-wool');
    expect(isCollection('toString')).toBe(false);
    expect(rooms.every(isCollection)).toBe(true);
  });

  it.each(collectionIds)('%s asks something, in words that there are', (id) => {
    const { filter, attributes: asked = [] } = collectionRow(id);
    expect(Object.values(filter).flat().length + asked.length).toBeGreaterThan(0);
    for (const form of filter.form ?? []) expect(isForm(form), form).toBe(true);
    for (const one of asked) {
      const known = Object.keys(attributes).some((name) => one.startsWith(`${name}-`));
      expect(known, one).toBe(true);
    }
  });

  it.each(collectionIds)('%s has a name of its own in every language', (id) => {
    const { name, bracket } = collectionRow(id);
    for (const [language, text] of Object.entries(name)) {
      const others = collectionIds.filter((other) => other !== id);
      const same = others.filter(
        (other) => (collections[other].name as typeof name)[language as 'en'] === text,
      );
      expect(same, `${language}: ${text}`).toEqual([]);
      expect(text.includes('{price}')).toBe(bracket !== undefined);
    }
  });

  it('gifts cost at most what their name says, delivered, in every currency', () => {
    for (const { currency } of markets) {
      const most = priceOf('gifts', currency)!;
      const asked = filterOf('gifts', currency).price!;
      expect(bracketEnds(currency)[asked.length - 1]).toEqual(most);
    }
    expect(priceOf('gifts', 'EUR')).toEqual({ minor: 10_000n, currency: 'EUR' });
    expect(priceOf('blue', 'EUR')).toBeUndefined();
  });

  it('undyed wool is told by the fact, not by the colour', () => {
    expect(tokensOf('undyed-wool')).toEqual(['attribute:dye-undyed']);
    const rug = { form: 'rug', materials: ['wool'], colours: ['ivory'], attributes: {} };
    expect(surelyIn('undyed-wool', rug)).toBe(false);
    expect(surelyIn('undyed-wool', { ...rug, attributes: { dye: 'undyed' } })).toBe(true);
    expect(surelyIn('floor', rug)).toBe(true);
    expect(surelyIn('blue', rug)).toBe(false);
  });

  it('what a piece’s own facts cannot tell is not claimed of it', () => {
    const bowl = { form: 'bowl', materials: ['clay'], colours: ['blue'], attributes: {} };
    for (const id of ['gifts', 'women', 'ready'] as const) expect(surelyIn(id, bowl)).toBe(false);
  });
});
