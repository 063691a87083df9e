import { describe, expect, it } from 'vitest';
import { orderMoves } from '#domain/orders/states.ts';
import { happeningOf, stopsReached } from './stops.ts';

describe('the way of the caravan', () => {
  it('marks a ready piece as made once it is paid, and one to be made not yet', () => {
    expect(stopsReached({ state: 'paid', ready: true })).toEqual(['made']);
    expect(stopsReached({ state: 'paid', ready: false })).toEqual([]);
    expect(stopsReached({ state: 'placed', ready: true })).toEqual([]);
  });

  it('only ever grows, and ends at the door', () => {
    const order = [
      'placed',
      'paid',
      'confirmed',
      'made',
      'inspected',
      'packed',
      'shipped',
      'delivered',
    ];
    const counts = order.map((state) => stopsReached({ state, ready: false }).length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts.at(-1)).toBe(7);
  });

  it('marks nothing for what was cancelled or refunded', () => {
    for (const state of ['cancelled', 'refunded', 'returned', 'disputed']) {
      expect(stopsReached({ state, ready: true })).toEqual([]);
    }
  });

  it('says what the slowest parcel does', () => {
    expect(happeningOf(['shipped', 'paid'])).toBe('paid');
    expect(happeningOf(['refunded', 'packed'])).toBe('packed');
    expect(happeningOf(['refunded'])).toBe('refunded');
  });

  it('knows every state an order can be in', () => {
    for (const state of Object.keys(orderMoves)) expect(happeningOf([state])).toBe(state);
  });
});
