// Weights and lengths as people write them, metric or imperial, into whole grams and millimetres.
// International pound and inch: 453.59237 g and 25.4 mm exactly (agreement of 1959).
import { divide } from '#domain/money/rounding.ts';

const gramUnits = {
  g: 1_00000n,
  gr: 1_00000n,
  gram: 1_00000n,
  grams: 1_00000n,
  gramme: 1_00000n,
  grammes: 1_00000n,
  kg: 1000_00000n,
  kilogram: 1000_00000n,
  kilograms: 1000_00000n,
  oz: 28_34952n,
  ounce: 28_34952n,
  ounces: 28_34952n,
  lb: 453_59237n,
  lbs: 453_59237n,
  pound: 453_59237n,
  pounds: 453_59237n,
} as const;
const millimetreUnits = {
  mm: 1_00000n,
  cm: 10_00000n,
  m: 1000_00000n,
  in: 25_40000n,
  inch: 25_40000n,
  inches: 25_40000n,
  '"': 25_40000n,
  '″': 25_40000n,
  ft: 304_80000n,
  foot: 304_80000n,
  feet: 304_80000n,
  "'": 304_80000n,
  '′': 304_80000n,
} as const;

/** "1.2 kg", "2 lb 3 oz" or, with a unit given, "12": whole grams; undefined if not a weight. */
export function parseWeight(text: string, unit?: string): number | undefined {
  return measured(text, gramUnits, unit);
}

/** "120 cm", "4 ft 2 in", "1,5 m": whole millimetres; undefined if not a length. */
export function parseLength(text: string, unit?: string): number | undefined {
  return measured(text, millimetreUnits, unit);
}

// Each unit is held in hundred-thousandths, so that an ounce is right to the gram up to a tonne.
function measured(
  text: string,
  units: Readonly<Record<string, bigint>>,
  fallback?: string,
): number | undefined {
  const clean = text.trim().toLowerCase();
  const pieces = [...clean.matchAll(/(\d+(?:[.,]\d{1,4})?)\s*([a-z]+|["'″′])?\s*/g)];
  if (pieces.length === 0 || pieces.map(([whole]) => whole).join('') !== clean) return undefined;
  let total = 0n;
  for (const [, number = '', unit = fallback?.trim().toLowerCase() ?? ''] of pieces) {
    if (!Object.hasOwn(units, unit)) return undefined;
    const [whole = '', decimals = ''] = number.split(/[.,]/);
    total += BigInt(whole + decimals.padEnd(4, '0')) * units[unit]!;
  }
  return Number(divide(total, 1_0000_00000n, 'half-up'));
}
