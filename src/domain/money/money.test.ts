import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchange, inverse, rateFromDecimal } from './exchange.ts';
import { add, fraction, fromJson, money, parseDecimal, sum, toDecimal, toJson } from './money.ts';
import { divide } from './rounding.ts';
import { split, splitByRemaining } from './split.ts';

const minor = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });

describe('money', () => {
  it('of two currencies never mixes', () => {
    expect(() => add(money(1, 'EUR'), money(1, 'MAD'))).toThrow('EUR and MAD do not mix');
  });

  it('is written with the digits of its currency', () => {
    expect(toDecimal(money(123450, 'EUR'))).toBe('1234.50');
    expect(toDecimal(money(5, 'EUR'))).toBe('0.05');
    expect(toDecimal(money(-5, 'KWD'))).toBe('-0.005');
    expect(toDecimal(money(1234, 'JPY'))).toBe('1234');
  });

  it.each([
    ['1234.5', 123450n], ['1,234.50', 123450n], ['1.234,50', 123450n], ['١٢٣٤', 123400n],
    ['1 234,50', 123450n], ['0,99', 99n], ['-3', -300n],
  ])('reads %s', (text, expected) => {
    expect(parseDecimal(text, 'EUR')?.minor).toBe(expected);
  });

  it.each(['', 'abc', '1e3', 'NaN', '1.2.3', '0.001', '--1', '1,2,3'])('refuses %s', (text) => {
    expect(parseDecimal(text, 'EUR')).toBeUndefined();
  });

  it('survives JSON and its own writing', () => {
    fc.assert(
      fc.property(minor, (amount) => {
        const eur = money(amount, 'EUR');
        expect(fromJson(JSON.parse(JSON.stringify(toJson(eur))))).toEqual(eur);
        expect(parseDecimal(toDecimal(eur), 'EUR')).toEqual(eur);
      }),
    );
  });

  it('rounds as named', () => {
    const roundings = ['half-up', 'half-even', 'down', 'up', 'floor', 'ceiling'] as const;
    expect(roundings.map((how) => divide(5n, 2n, how))).toEqual([3n, 2n, 2n, 3n, 2n, 3n]);
    expect(roundings.map((how) => divide(-5n, 2n, how))).toEqual([-3n, -2n, -2n, -3n, -3n, -2n]);
    expect(fraction(money(1050, 'EUR'), 19n, 100n, 'half-up').minor).toBe(200n);
  });
});

describe('a split', () => {
  const weights = fc.array(fc.bigInt({ min: 0n, max: 1000n }), { minLength: 1, maxLength: 40 })
    .filter((list) => list.some((weight) => weight > 0n));

  it('gives away exactly the whole, and nobody waits for a negative part', () => {
    fc.assert(
      fc.property(minor, weights, (amount, list) => {
        const parts = split(money(amount, 'MAD'), list);
        expect(sum(parts, 'MAD').minor).toBe(amount);
        expect(parts.every((part) => part.minor === 0n || part.minor > 0n === amount > 0n)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('of any chain of refunds gives back to each exactly what she had', () => {
    fc.assert(
      fc.property(weights, fc.bigInt({ min: 1n, max: 10n ** 7n }), fc.array(fc.nat(100), { maxLength: 8 }),
        (list, amount, cuts) => {
          let remaining = split(money(amount, 'MAD'), list);
          for (const cut of [...cuts, 100]) {
            const left = sum(remaining, 'MAD');
            const refund = fraction(left, BigInt(cut), 100n, 'floor');
            const parts = splitByRemaining(refund, remaining);
            remaining = remaining.map((part, at) => money(part.minor - parts[at]!.minor, 'MAD'));
            expect(remaining.every((part) => part.minor >= 0n)).toBe(true);
          }
          expect(remaining.every((part) => part.minor === 0n)).toBe(true);
        }),
      { numRuns: 1000 },
    );
  });
});

describe('exchange', () => {
  const rate = rateFromDecimal('0.0921', { from: 'MAD', to: 'EUR', source: 'test', on: '2026-11-23' });

  it('knows that yen have no cents', () => {
    const yen = rateFromDecimal('15.2', { from: 'MAD', to: 'JPY', source: 'test', on: '2026-11-23' });
    expect(exchange(money(130000, 'MAD'), yen)).toEqual(money(19760, 'JPY'));
    expect(exchange(money(130000, 'MAD'), rate)).toEqual(money(11973, 'EUR'));
  });

  it('never changes the wrong currency, and back again loses at most a rounding', () => {
    expect(() => exchange(money(1, 'EUR'), rate)).toThrow('cannot change EUR');
    const there = exchange(money(1_000_000, 'MAD'), rate);
    const back = exchange(there, inverse(rate));
    expect(back.minor - 1_000_000n).toBeLessThanOrEqual(6n);
  });
});
