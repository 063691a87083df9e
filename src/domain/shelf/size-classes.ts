// Four sizes of things, by their longest side.

/** Longest side in millimetres: over the first, up to the second. */
export const sizeClasses = {
  small: [0, 300],
  medium: [300, 1000],
  large: [1000, 2000],
  'very-large': [2000, undefined],
} as const satisfies Record<string, readonly [number, number | undefined]>;

export type SizeClass = keyof typeof sizeClasses;

export function sizeClassOf(longestSideMm: number): SizeClass | undefined {
  return (Object.keys(sizeClasses) as SizeClass[]).find((id) => {
    const [over, most] = sizeClasses[id];
    return longestSideMm > over && (most === undefined || longestSideMm <= most);
  });
}
