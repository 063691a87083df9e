// A good's outline beside a chair, a hand or a tea glass of known size, both at one scale: drawn from its
// measures alone, so that every good that was measured has it.
import type { Size } from '../craft/sizes.ts';
import { compared, type Known, known } from './scale.ts';

/** All in millimetres; the other thing's `path` is on a field of a tenth of that. */
export type Compared = {
  readonly width: number;
  readonly height: number;
  readonly thing: {
    readonly y: number;
    readonly wide: number;
    readonly high: number;
    readonly round: boolean;
  };
  readonly other: {
    readonly name: Known;
    readonly x: number;
    readonly y: number;
    readonly high: number;
    readonly path: string;
  };
};

/** Undefined where two measures are not known, or too small to be seen beside anything. */
export function compareSize(size: Size | undefined): Compared | undefined {
  const shape = size && shapeOf(size);
  if (!shape || Math.max(shape.wide, shape.high) < 12) return undefined;
  const name = compared(Math.max(shape.wide, shape.high));
  const other = known[name];
  const gap = Math.round(Math.max(shape.wide, other.width) * 0.15);
  const height = Math.max(shape.high, other.height);
  return {
    width: shape.wide + gap + other.width,
    height,
    thing: { ...shape, y: height - shape.high },
    other: {
      name,
      x: shape.wide + gap,
      y: height - other.height,
      high: other.height,
      path: other.path,
    },
  };
}

/** What lies flat is seen from above, what stands from the front. */
function shapeOf({ lengthMm, widthMm, heightMm, diameterMm }: Size) {
  if (diameterMm && heightMm) return { wide: diameterMm, high: heightMm, round: false };
  if (diameterMm) return { wide: diameterMm, high: diameterMm, round: true };
  if (heightMm && (lengthMm || widthMm)) {
    return { wide: Math.max(lengthMm ?? 0, widthMm ?? 0), high: heightMm, round: false };
  }
  return lengthMm && widthMm ? { wide: widthMm, high: lengthMm, round: false } : undefined;
}
