import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf } from '#domain/time/day.ts';
import { arrivalRange, type Journey } from './arrival-range.ts';
import { daysOff, easterOf } from './holidays/days-off.ts';
import { holidayTables } from './holidays/tables.ts';
import { calendarOf } from './working-days.ts';

const journey = (changes: Partial<Journey> = {}): Journey => ({
  makingDays: 0,
  hub: { least: 1, most: 3 },
  transit: { least: 3, most: 6, counted: 'working' },
  customs: { least: 0, most: 2 },
  country: 'DE',
  ...changes,
});

describe('an arrival', () => {
  it('counts the hub in Morocco’s working days and the way in those of Berlin', () => {
    // Friday 4 December 2026: hub Mon 7 … Wed 9; carried Thu 10 … Thu 17; cleared the same day … Mon 21.
    const range = arrivalRange(journey(), { from: '2026-12-04' });
    expect(range).toMatchObject({ earliest: '2026-12-10', latest: '2026-12-21', moon: false });
    expect(range.days).toEqual({ least: 6, most: 17 });
  });

  it('passes over the holidays on both sides', () => {
    // Tuesday 17 November 2026: Wednesday 18 is Independence Day in Morocco, so it leaves on Thursday.
    const one = { least: 1, most: 1 };
    const none = { least: 0, most: 0 };
    const plain = journey({ hub: one, customs: none, transit: { ...one, counted: 'working' } });
    expect(arrivalRange(plain, { from: '2026-11-17' }).earliest).toBe('2026-11-20');
    // Wednesday 23 December: leaves on Thursday; Germany rests on 25 and 26, then Sunday.
    expect(arrivalRange(plain, { from: '2026-12-23' }).earliest).toBe('2026-12-28');
    // In Japan the 25th is a day like others.
    expect(arrivalRange({ ...plain, country: 'JP' }, { from: '2026-12-23' }).earliest).toBe(
      '2026-12-25',
    );
  });

  it('is later by the days of making, which are the maker’s own', () => {
    const ready = arrivalRange(journey(), { from: '2026-11-30' });
    const made = arrivalRange(journey({ makingDays: 7 }), { from: '2026-11-23' });
    expect(made).toMatchObject({ earliest: ready.earliest, latest: ready.latest });
  });

  it('is wider where the moon decides a holiday on the way, and says so', () => {
    // Aid al-Adha 2027 is expected on 17 and 18 May, Monday and Tuesday; it may be 16–17 or 18–19.
    const one = { least: 1, most: 1 };
    const none = { least: 0, most: 0 };
    const short = journey({
      hub: one,
      transit: { ...none, counted: 'calendar' },
      customs: none,
      country: 'JP',
    });
    const range = arrivalRange(short, { from: '2027-05-14' });
    expect(range).toMatchObject({ earliest: '2027-05-17', latest: '2027-05-19', moon: true });
    expect(arrivalRange(short, { from: '2027-06-14' }).moon).toBe(false);
  });

  it('counts weekends alone for a country whose holidays nobody read, and says so', () => {
    expect(arrivalRange(journey({ country: 'BR' }), { from: '2026-12-04' }).holidaysUnknown).toBe(
      true,
    );
    expect(arrivalRange(journey(), { from: '2026-12-04' }).holidaysUnknown).toBe(false);
  });

  it('never is on a day off, never ends before it begins, never shrinks by more work', () => {
    const span = fc
      .integer({ min: 0, max: 12 })
      .chain((least) =>
        fc.integer({ min: 0, max: 9 }).map((more) => ({ least, most: least + more })),
      );
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(holidayTables)),
        fc.integer({ min: 0, max: 700 }),
        span,
        span,
        span,
        fc.integer({ min: 0, max: 60 }),
        (country, offset, hub, transit, customs, makingDays) => {
          const from = addDays('2026-01-01', offset);
          const one = journey({
            country,
            hub,
            customs,
            makingDays,
            transit: { ...transit, counted: 'working' },
          });
          const range = arrivalRange(one, { from });
          expect(range.earliest <= range.latest && range.earliest >= from).toBe(true);
          const more = arrivalRange({ ...one, makingDays: makingDays + 1 }, { from });
          expect(more.earliest >= range.earliest && more.latest >= range.latest).toBe(true);
          for (const day of [range.earliest, range.latest]) {
            const open = [-1, 0, 1].some((shift) => calendarOf(country, shift).isWorking(day));
            expect(open).toBe(true);
          }
        },
      ),
      { numRuns: 300, seed: 20261123 },
    );
  });
});

describe('the public holidays', () => {
  it('follow Easter', () => {
    expect([2026, 2027, 2028].map(easterOf)).toEqual(['2026-04-05', '2027-03-28', '2028-04-16']);
    expect([...daysOff(holidayTables.FR!, 2027, 0)]).toContain('2027-05-06'); // Ascension
  });

  it.each([
    ['US', '2026-11-26'], // fourth Thursday
    ['US', '2026-07-03'], // the fourth is a Saturday
    ['US', '2027-05-31'], // last Monday
    ['CA', '2027-05-24'], // the Monday before the 25th
    ['GB', '2026-12-28'], // Boxing Day is a Saturday
    ['GB', '2027-12-28'], // Christmas is a Saturday, Boxing Day a Sunday
    ['JP', '2027-03-22'], // the equinox is a Sunday
    ['MA', '2026-10-31'],
  ])('of %s have %s', (country, day) => {
    const off = daysOff(holidayTables[country]!, Number(day.slice(0, 4)), 0);
    expect([...off]).toContain(day);
  });

  it('say where they were read, and are days', () => {
    for (const table of Object.values(holidayTables)) {
      expect(table.source).not.toBe('');
      for (const year of [2026, 2027]) {
        for (const day of daysOff(table, year, 0)) expect(dayOf(new Date(day))).toBe(day);
      }
    }
  });
});
