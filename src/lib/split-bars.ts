// The lengths of the bar of a price, in tenths of a percent: end to end, they are the whole.
import type { SharePart } from './price-view.ts';

export type Bar = SharePart & { readonly start: number; readonly length: number };

/** Parts of nothing are left out. Numbers are for drawing only; money stays whole beside them. */
export function barsOf(parts: readonly SharePart[]): Bar[] {
  const shown = parts.filter((part) => part.amount.minor > 0n);
  const whole = shown.reduce((sum, part) => sum + part.amount.minor, 0n);
  const at = (minor: bigint) => Number((minor * 1000n) / whole);
  let before = 0n;
  return shown.map((part) => {
    const start = at(before);
    before += part.amount.minor;
    return { ...part, start, length: at(before) - start };
  });
}
