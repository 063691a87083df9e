import { describe, expect, it } from 'vitest';
import { markets } from '../markets.ts';
import { lastDayToWithdraw, rightToWithdraw } from './right-to-withdraw.ts';
import { withdrawalButtons, withdrawalFunction } from './withdrawal-button.ts';

const germany = { days: 14, country: 'DE' };

describe('the right to change one’s mind', () => {
  it('is the law’s where a law was sourced, and never shorter than what the operator promises', () => {
    const asked = { countries: ['DE'], returns: undefined };
    expect(rightToWithdraw(asked)).toMatchObject({ basis: 'law', days: 14, country: 'DE' });
    expect(rightToWithdraw({ ...asked, returns: { days: 30 } })).toMatchObject({ days: 30 });
    expect(rightToWithdraw({ ...asked, returns: { days: 0 } })).toMatchObject({ days: 14 });
  });

  it('is her own country’s even where the parcel goes elsewhere', () => {
    expect(rightToWithdraw({ countries: ['FR', 'US'], returns: undefined })).toMatchObject({
      basis: 'law',
      country: 'FR',
    });
    expect(rightToWithdraw({ countries: ['US', 'FR'], returns: undefined })).toMatchObject({
      country: 'FR',
    });
  });

  it('is the operator’s word elsewhere, and none where nothing is promised', () => {
    expect(rightToWithdraw({ countries: ['US'], returns: { days: 30 } })).toEqual({
      basis: 'terms',
      days: 30,
      country: 'US',
    });
    expect(rightToWithdraw({ countries: ['US'], returns: { days: 0 } })).toBeUndefined();
    expect(rightToWithdraw({ countries: ['JP'], returns: undefined })).toBeUndefined();
  });
});

describe('the last day', () => {
  it('is fourteen days after the last parcel of the purchase came', () => {
    expect(lastDayToWithdraw(germany, ['2026-11-02', '2026-11-04'])).toBe('2026-11-18');
  });

  it('is not known while a parcel is still to come: she may withdraw before as well', () => {
    expect(lastDayToWithdraw(germany, ['2026-11-02', undefined])).toBeUndefined();
    expect(lastDayToWithdraw(germany, [])).toBeUndefined();
  });

  it.each([
    ['2026-11-07', '2026-11-23'], // 21 November is a Saturday
    ['2026-12-11', '2026-12-28'], // 25 and 26 December are holidays, 27 a Sunday
  ])('delivered on %s it is %s, a working day', (delivered, last) => {
    expect(lastDayToWithdraw(germany, [delivered])).toBe(last);
  });
});

it('both buttons have their words in every language of the shop', () => {
  for (const { language } of markets) {
    const { here, confirm, link } = withdrawalButtons[language];
    expect(new Set([here, confirm]).size).toBe(2);
    expect(URL.canParse(link)).toBe(true);
  }
  expect(withdrawalButtons.de.here).toBe('Vertrag widerrufen');
  expect(withdrawalFunction.since).toBe('2026-06-19');
});
