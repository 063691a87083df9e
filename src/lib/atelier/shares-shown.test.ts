import { describe, expect, it } from 'vitest';
import { money } from '#domain/money/money.ts';
import { shareOut } from '#domain/orders/shares.ts';
import { countOut } from './money-drawn.ts';
import { sharesShown } from './shares-shown.ts';

const terms = { makersBasisPoints: 7000, cooperativeBasisPoints: 1800, platformBasisPoints: 1200 };
const makers = [
  { personId: 'a', weight: 3, name: 'Fadma' },
  { personId: 'b', weight: 1, name: 'Itto' },
  { personId: 'c', weight: 1, name: 'Aïcha' },
];
const words = { cooperative: 'La coopérative', platform: 'Qafila' };
const shown = (minor: bigint, named = makers) =>
  sharesShown(money(minor, 'MAD'), { terms, makers: named, words, locale: 'fr-MA' });

describe('what she is shown of a price', () => {
  it('is what the ledger will pay, to the last centime', () => {
    for (const minor of [1n, 99n, 100_003n, 180_000n, 123_456_789n]) {
      for (const named of [makers, makers.slice(0, 1), []]) {
        const paid = shareOut(money(minor, 'MAD'), terms, named).map((share) => share.amount.minor);
        const seen = shown(minor, named).map((share) => share.minor);
        expect(seen).toEqual(paid);
        expect(seen.reduce((sum, part) => sum + part, 0n)).toBe(minor);
      }
    }
  });

  it('names her, and her amount reads as it is counted', () => {
    const [first, ...others] = shown(180_000n);
    expect(first).toMatchObject({ kind: 'maker', name: 'Fadma', minor: 75_600n });
    expect(first!.amount.replace(/\s/g, ' ')).toBe('756 MAD');
    expect(others.map((share) => share.name)).toEqual([
      'Itto',
      'Aïcha',
      'La coopérative',
      'Qafila',
    ]);
  });

  it('is counted out in notes and coins that make the whole dirhams', () => {
    for (const minor of [0n, 99n, 100n, 75_600n, 25_200n, 999_999n]) {
      const counted = countOut(minor).reduce((sum, { dirhams, count }) => sum + dirhams * count, 0);
      expect(counted).toBe(Number(minor / 100n));
    }
    expect(countOut(75_600n).map(({ dirhams, count }) => `${count}×${dirhams}`)).toEqual([
      '3×200',
      '1×100',
      '1×50',
      '1×5',
      '1×1',
    ]);
  });
});
