import { expect, it } from 'vitest';
import { readReturns } from './returns.ts';

const told = (days: string, countries: string[] = [], fees = '') =>
  readReturns({ days, countries, fees });

it('the days, the way back and the countries are read as they were told', () => {
  expect(told(' 30 ', ['FR', 'DE'], 'buyer')).toEqual({
    returns: { days: 30, fees: 'buyer', countries: ['FR', 'DE'] },
  });
  expect(told('30')).toEqual({ returns: { days: 30 } });
  expect(told('0', ['US'], 'free')).toEqual({ returns: { days: 0, countries: ['US'] } });
});

it('without days nothing is said of returns', () => expect(told('', ['DE'], 'free')).toEqual({}));

it.each(['-1', '1.5', 'fourteen', '366', '1e2'])('%s is no number of days', (days) =>
  expect(told(days, ['US'])).toEqual({ refused: 'not-days', most: 365 }),
);

it('fewer days than the law of a country gives are refused for it', () => {
  expect(told('13', ['US', 'DE'])).toEqual({ refused: 'less-than-law', country: 'DE', days: 14 });
  expect(told('13')).toMatchObject({ refused: 'less-than-law', days: 14 });
  expect(told('14', ['DE'])).toHaveProperty('returns');
  expect(told('13', ['US'])).toHaveProperty('returns');
});

it('a country the house does not sell to is no country here', () =>
  expect(told('30', ['DE', 'ZZ'])).toEqual({ refused: 'unknown-country', country: 'ZZ' }));
