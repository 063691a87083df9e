// A packed parcel as a carrier sees it: what it weighs and its three sides.
export type Parcel = {
  /** As weighed, packed. */
  readonly grams: number;
  /** In any order; left out where nobody measured and no typical size is known. */
  readonly sidesMm?: Sides;
  /** What is a usual piece's, because nobody has measured this one: its size, or its weight too. */
  readonly typical: false | 'size' | 'weight';
};

export type Sides = readonly [number, number, number];

/** Longest first. */
export function sorted(sides: Sides): Sides {
  const [a, b, c] = [...sides].sort((one, other) => other - one);
  return [a!, b!, c!];
}

export function longestMm(sides: Sides): number {
  return sorted(sides)[0];
}

/** Length and girth together, as posts and express carriers measure it. */
export function lengthAndGirthMm(sides: Sides): number {
  const [length, width, height] = sorted(sides);
  return length + 2 * (width + height);
}
