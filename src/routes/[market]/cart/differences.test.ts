import { describe, expect, it } from 'vitest';
import { type Currency } from '#domain/money/currency.ts';
import { money } from '#domain/money/money.ts';
import { differences } from './differences.ts';

const sums = (
  freight: number,
  duties: number,
  taxes: number,
  fees: number,
  currency: Currency = 'EUR',
) => ({
  freight: money(freight, currency),
  duties: money(duties, currency),
  taxes: money(taxes, currency),
  fees: money(fees, currency),
});
const told = (
  together: ReturnType<typeof sums>,
  alone: { quantity: number; sums: typeof together }[],
) => differences({ together, alone, reader: 'en', locale: 'en-DE' });

describe('a parcel with more than one thing in it', () => {
  it('names each part that costs less or more than alone, and why', () => {
    const lines = told(sums(1500, 300, 912, 200), [
      { quantity: 1, sums: sums(1000, 0, 456, 200) },
      { quantity: 1, sums: sums(1000, 0, 456, 200) },
    ]);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^Transport: .€5.* less .*weight/);
    expect(lines[1]).toMatch(/^Customs duties: .€3.* more .*whole parcel/);
    expect(lines[2]).toMatch(/^Customs and carrier fees: .€2.* less .*once a parcel/);
  });

  it('says nothing where every part is the sum of its goods', () => {
    expect(
      told(sums(3000, 300, 900, 600), [{ quantity: 3, sums: sums(1000, 100, 300, 200) }]),
    ).toEqual([]);
  });
});
