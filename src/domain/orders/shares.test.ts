import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money, sum } from '../money/money.ts';
import { shareOut } from './shares.ts';

const terms = { makersBasisPoints: 7000, cooperativeBasisPoints: 1800, platformBasisPoints: 1200 };

describe('a share', () => {
  it('of a rug two women wove goes to each by her part of the work', () => {
    const makers = [{ personId: 'fadma', weight: 2 }, { personId: 'itto', weight: 1 }];
    const shares = shareOut(money(130000, 'MAD'), terms, makers);
    expect(shares.map((share) => share.amount.minor)).toEqual([60667n, 30333n, 23400n, 15600n]);
  });

  it('of a good without a named maker stays with the cooperative', () => {
    const shares = shareOut(money(10000, 'MAD'), terms, []);
    expect(shares.map(({ kind, amount }) => [kind, amount.minor])).toEqual([
      ['cooperative', 8800n], ['platform', 1200n],
    ]);
  });

  it('never loses or finds a centime', () => {
    const makers = fc.array(fc.record({ personId: fc.uuid(), weight: fc.integer({ min: 1, max: 50 }) }), { maxLength: 40 });
    const points = fc.tuple(fc.nat(10000), fc.nat(10000)).map(([a, b]) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      return { makersBasisPoints: low, cooperativeBasisPoints: high - low, platformBasisPoints: 10000 - high };
    });
    fc.assert(fc.property(fc.bigInt({ min: 1n, max: 10n ** 10n }), points, makers, (price, agreed, women) => {
      const shares = shareOut(money(price, 'JPY'), agreed, women);
      expect(sum(shares.map((share) => share.amount), 'JPY').minor).toBe(price);
      expect(shares.every((share) => share.amount.minor >= 0n)).toBe(true);
    }));
  });
});
