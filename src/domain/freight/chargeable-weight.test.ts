import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargeableGrams, volumetricMicrograms } from './chargeable-weight.ts';
import type { Sides } from './parcel.ts';
import type { Volumetric, WeightStep } from './rate-table.ts';

const dhl: Volumetric = { divisor: 5000, unit: 'cm', sides: 'nearest' };
const halfKilogram: WeightStep = { unit: 'kg', thousandths: 500 };
const pound: WeightStep = { unit: 'lb', thousandths: 1000 };
const gram: WeightStep = { unit: 'kg', thousandths: 1 };
const inches = (...sides: [number, number, number]) =>
  sides.map((side) => Math.round(side * 25.4)) as unknown as Sides;

describe('the weight a carrier charges', () => {
  // MIT Logistics, Q&A, "DIM weight example": sides up, in³ ÷ 139, up to the next pound.
  it('is 5 lb of volume and 21 lb in all for 10.2 × 8.5 × 5.6 in of 20.5 lb', () => {
    const volumetric: Volumetric = { divisor: 139, unit: 'in', sides: 'up' };
    const sidesMm = inches(10.2, 8.5, 5.6);
    // 11 × 9 × 6 = 594 in³; 594 ÷ 139 = 4.2733… lb = 1 938.35… g
    const micrograms = volumetricMicrograms(sidesMm, volumetric);
    expect(Number(micrograms / 1_000_000n)).toBe(1_938);
    expect((Number(micrograms) / 453_592_370).toFixed(1)).toBe('4.3');
    const light = { grams: 100, sidesMm, typical: false as const };
    const heavy = { grams: Math.round(20.5 * 453.59237), sidesMm, typical: false as const };
    expect(chargeableGrams(light, { volumetric, step: pound })).toBe(2_268); // 5 lb
    expect(chargeableGrams(heavy, { volumetric, step: pound })).toBe(9_525); // 21 lb
  });

  // DHL Rate and Service Guide 2015: cm³ ÷ 5000, sides to the nearest, up to the next half kilogram.
  it('rounds the sides to the nearest centimetre and the result up to the half kilogram', () => {
    const parcel = { grams: 2_100, sidesMm: [404, 296, 250] as const, typical: false as const };
    // 40 × 30 × 25 = 30 000 cm³; ÷ 5000 = 6.000 kg
    expect(chargeableGrams(parcel, { volumetric: dhl, step: halfKilogram })).toBe(6_000);
    const wider = { ...parcel, sidesMm: [405, 296, 250] as const }; // 41 × 30 × 25 = 6.15 kg
    expect(chargeableGrams(wider, { volumetric: dhl, step: halfKilogram })).toBe(6_500);
    expect(chargeableGrams(wider, { volumetric: dhl, step: gram })).toBe(6_150);
  });

  // Aramex Morocco, domestic: cm³ ÷ 3000.
  it('is to the gram where the carrier has no step', () => {
    const parcel = { grams: 900, sidesMm: [500, 300, 101] as const, typical: false as const };
    const exact: Volumetric = { divisor: 3000, unit: 'cm', sides: 'exact' };
    expect(chargeableGrams(parcel, { volumetric: exact, step: gram })).toBe(5_050);
  });

  it('is the actual one with a post that counts no volume', () => {
    const parcel = { grams: 901, sidesMm: [900, 900, 900] as const, typical: false as const };
    expect(chargeableGrams(parcel, { step: gram })).toBe(901);
  });

  it('is not known where volume counts and nobody knows the size', () => {
    const parcel = { grams: 900, typical: 'weight' as const };
    expect(chargeableGrams(parcel, { volumetric: dhl, step: halfKilogram })).toBeUndefined();
  });

  it('never shrinks when a parcel grows, and is never below what it weighs', () => {
    const side = fc.integer({ min: 5, max: 2_500 });
    fc.assert(
      fc.property(
        fc.tuple(side, side, side),
        fc.integer({ min: 1, max: 70_000 }),
        side,
        (sides, grams, more) => {
          const charge = (sidesMm: Sides, weight: number) =>
            chargeableGrams(
              { grams: weight, sidesMm, typical: false as const },
              { volumetric: dhl, step: halfKilogram },
            )!;
          const before = charge(sides, grams);
          expect(before).toBeGreaterThanOrEqual(grams);
          expect(before % 500).toBe(0);
          expect(charge([sides[0] + more, sides[1], sides[2]], grams)).toBeGreaterThanOrEqual(
            before,
          );
          expect(charge(sides, grams + more)).toBeGreaterThanOrEqual(before);
          expect(charge([sides[2], sides[0], sides[1]], grams)).toBe(before);
        },
      ),
      { seed: 20261123 },
    );
  });
});
