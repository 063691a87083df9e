import fc from 'fast-check';
import { expect, test } from 'vitest';
import { money } from '#domain/money/money.ts';
import { shareKinds } from './price-view.ts';
import { barsOf } from './split-bars.ts';

const parts = (minors: readonly bigint[]) =>
  shareKinds.map((kind, at) => ({ kind, label: kind, amount: money(minors[at]!, 'EUR') }));

test('the parts of the bar lie end to end and fill it, whatever is paid', () => {
  const amounts = fc.array(fc.bigInt(0n, 10n ** 9n), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(amounts, (minors) => {
      fc.pre(minors.some((minor) => minor > 0n));
      const bars = barsOf(parts(minors));
      let end = 0;
      for (const bar of bars) {
        expect(bar.start).toBe(end);
        expect(bar.length).toBeGreaterThanOrEqual(0);
        end = bar.start + bar.length;
      }
      expect(end).toBe(1000);
    }),
  );
});

test('a part is as long as its money', () => {
  const bars = barsOf(parts([50n, 25n, 25n, 0n, 0n]));
  expect(bars.map(({ kind, start, length }) => [kind, start, length])).toEqual([
    ['maker', 0, 500],
    ['cooperative', 500, 250],
    ['transport', 750, 250],
  ]);
});

test('nothing paid draws nothing', () => {
  expect(barsOf(parts([0n, 0n, 0n, 0n, 0n]))).toEqual([]);
});
