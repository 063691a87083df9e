import { describe, expect, it } from 'vitest';
import { later, lives, mayMove } from './states.ts';

describe('the lives of what is bought', () => {
  it.each(Object.entries(lives))('a %s only ever moves to a state that exists', (_, life) => {
    const states = Object.keys(life);
    expect(Object.values(life).flat().filter((state) => !states.includes(state))).toEqual([]);
  });

  it('moves kept for later are real moves, and nobody may make them yet', () => {
    for (const move of later) {
      const [life, from, to] = move.split(/[:→]/) as ['order', string, string];
      expect((lives[life] as Record<string, readonly string[]>)[from]).toContain(to);
      expect(mayMove(life, from, to)).toBe(false);
    }
  });

  it('a placed order is paid, a refunded one stays refunded', () => {
    expect(mayMove('order', 'placed', 'paid')).toBe(true);
    expect(mayMove('order', 'refunded', 'paid')).toBe(false);
    expect(mayMove('order', 'nonsense', 'paid')).toBe(false);
  });
});
