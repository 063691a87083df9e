// The weight a carrier charges: the actual or the volumetric one, the greater, up to its next step.
import type { Parcel, Sides } from './parcel.ts';
import type { Volumetric, WeightStep } from './rate-table.ts';

/** Micrograms in an avoirdupois pound, exact since 1959: so that no float decides a step. */
const microgramsPerPound = 453_592_370n;
const microgramsPerKilogram = 1_000_000_000n;
const tenthsOf = { cm: 100n, in: 254n } as const;

/**
 * In whole grams. Undefined when the carrier counts volume and the size is not known: no size is
 * never taken for a small one.
 */
export function chargeableGrams(
  parcel: Parcel,
  { volumetric, step }: { readonly volumetric?: Volumetric; readonly step: WeightStep },
): number | undefined {
  if (!volumetric) return upToStep(BigInt(parcel.grams) * 1_000_000n, step);
  if (!parcel.sidesMm) return undefined;
  const actual = BigInt(parcel.grams) * 1_000_000n;
  const bulk = volumetricMicrograms(parcel.sidesMm, volumetric);
  return upToStep(bulk > actual ? bulk : actual, step);
}

/** Volume over the divisor, in micrograms rounded up; the sides rounded as the carrier says. */
export function volumetricMicrograms(sides: Sides, { divisor, unit, sides: rule }: Volumetric) {
  const rounded = sides.map((side) => roundSide(side, { unit, rule }));
  const volume = rounded.reduce((product, side) => product * side, 1n);
  // Everything in tenths of a millimetre, of which both units hold a whole number.
  const perCube = tenthsOf[unit] ** 3n;
  const perWeight = unit === 'cm' ? microgramsPerKilogram : microgramsPerPound;
  return ceiling(volume * perWeight, perCube * BigInt(divisor));
}

function roundSide(
  sideMm: number,
  { unit, rule }: { unit: Volumetric['unit']; rule: Volumetric['sides'] },
): bigint {
  const tenths = BigInt(sideMm) * 10n;
  if (rule === 'exact') return tenths;
  const one = tenthsOf[unit];
  const whole = rule === 'up' ? ceiling(tenths, one) : (tenths + one / 2n) / one;
  return (whole < 1n ? 1n : whole) * one;
}

/** Up to the carrier's next step, given back in grams, to the nearest. */
function upToStep(micrograms: bigint, { unit, thousandths }: WeightStep): number {
  const perUnit = unit === 'kg' ? microgramsPerKilogram : microgramsPerPound;
  const step = (perUnit * BigInt(thousandths)) / 1000n;
  const steps = ceiling(micrograms, step);
  return Number((steps * perUnit * BigInt(thousandths) + 500_000_000n) / 1_000_000_000n);
}

function ceiling(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor;
}
