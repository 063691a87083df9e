import { describe, expect, test } from 'vitest';
import { arrivalRange, type Journey } from '../freight/arrival-range.ts';
import { addDays } from '../time/day.ts';
import { lastSafeDay, nextGiving } from './gift-days.ts';

const toBerlin: Journey = {
  makingDays: 40,
  hub: { least: 1, most: 3 },
  transit: { least: 4, most: 8, counted: 'working' },
  customs: { least: 1, most: 2 },
  country: 'DE',
};

describe('the next day of giving', () => {
  test('is Christmas for who reads German in November, and must be in time for its eve', () => {
    expect(nextGiving('de', { from: '2026-11-23' })).toEqual({
      giftDay: 'christmas',
      by: '2026-12-24',
    });
  });

  test('is not spoken of in spring', () => {
    expect(nextGiving('de', { from: '2026-04-02' })).toBeUndefined();
  });

  test('is the feast of the moon for who reads Arabic, a day early because the moon may be', () => {
    expect(nextGiving('ar', { from: '2027-02-01' })).toEqual({
      giftDay: 'aid-al-fitr',
      by: '2027-03-08',
    });
    expect(nextGiving('ar', { from: '2027-03-20' })?.giftDay).toBe('aid-al-adha');
  });
});

describe('the last safe day', () => {
  const by = '2026-12-24';

  test('is in time by the slowest way, and the day after it is not', () => {
    const day = lastSafeDay(toBerlin, { from: '2026-11-23', by })!;
    const ready = { ...toBerlin, makingDays: 0 };
    expect(arrivalRange(ready, { from: day }).latest <= by).toBe(true);
    expect(arrivalRange(ready, { from: addDays(day, 1) }).latest > by).toBe(true);
  });

  test('is none when it has passed', () => {
    expect(lastSafeDay(toBerlin, { from: '2026-12-22', by })).toBeUndefined();
  });
});
