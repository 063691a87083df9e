import { describe, expect, it } from 'vitest';
import { barsOf } from './code128.ts';

describe('the bars of a postal item number', () => {
  it('are eleven modules a character, then the thirteen of the stop', () => {
    const bars = barsOf('EE473124829MA');
    const modules = bars.reduce((sum, width) => sum + width, 0);
    expect(modules).toBe(11 * (1 + 13 + 1) + 13);
    expect(bars.slice(-7)).toEqual([2, 3, 3, 1, 1, 1, 2]);
    expect(bars.slice(0, 6)).toEqual([2, 1, 1, 2, 1, 4]);
  });

  it('end with the check symbol: that of "Wikipedia" is 88, which also stands for an x', () => {
    expect(barsOf('Wikipedia').slice(-13, -7)).toEqual(barsOf('x').slice(6, 12));
  });

  it('are unlike for every character, with an even number of black modules', () => {
    const characters = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));
    const patterns = characters.map((character) => barsOf(character).slice(6, 12));
    expect(new Set(patterns.map(String)).size).toBe(95);
    for (const [first = 0, , second = 0, , third = 0] of patterns) {
      expect((first + second + third) % 2).toBe(0);
    }
    expect(patterns.every((widths) => widths.reduce((sum, width) => sum + width) === 11)).toBe(
      true,
    );
  });

  it('are of printable ASCII only', () => {
    expect(() => barsOf('é')).toThrow('printable ASCII');
  });
});
