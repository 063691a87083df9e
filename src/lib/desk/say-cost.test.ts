import { expect, it } from 'vitest';
import { deskLanguages } from '#messages/desk/desk-messages.ts';
import { sayCost } from './say-cost.ts';

const flat = { key: 'duty-flat-item', values: { rate: '3.00 EUR × 1' } } as const;

it('a frozen line is said in each language of the desk, its sum as that language writes it', () => {
  const plain = (text?: string) =>
    text?.replace(/[\u2066-\u2069]/g, '').replace(/\u00a0|\u202f/g, ' ');
  expect(plain(sayCost(flat, 'en'))).toContain('€3.00, whatever the quantity');
  expect(plain(sayCost(flat, 'fr'))).toContain('3,00 €');
  expect(sayCost(flat, 'ar')).toMatch(/[\u0600-\u06ff]/);
  expect(new Set(deskLanguages.map((language) => sayCost(flat, language))).size).toBe(3);
});

it('a line whose sentence is no longer said is shown without one', () => {
  expect(sayCost({ key: 'duty-of-old', values: {} } as never, 'en')).toBeUndefined();
  expect(sayCost({ key: 'toString', values: {} } as never, 'en')).toBeUndefined();
});
