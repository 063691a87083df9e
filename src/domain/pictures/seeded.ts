// Chance that repeats itself: numbers, hashes and smooth noise that depend on a seed alone.

export type Seeded = {
  readonly seed: number;
  /** The next number in 0..1 of a fixed sequence. */
  random(): number;
  between(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** A number in 0..1 for a place, the same whenever it is asked. */
  hash(x: number, y: number, layer?: number): number;
  /** Smooth value noise in 0..1. */
  noise(x: number, y: number, layer?: number): number;
};

export function seeded(seed: number): Seeded {
  let state = Math.imul(seed + 1, 2654435761);
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const hash = (x: number, y: number, layer = 0) => {
    let mixed = Math.imul(x | 0, 374761393) + Math.imul(y | 0, 668265263);
    mixed += Math.imul((layer + seed * 7) | 0, 974634511);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 1274126177);
    mixed = Math.imul(mixed ^ (mixed >>> 16), 2246822519);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
  const noise = (x: number, y: number, layer = 0) => {
    const [i, j] = [Math.floor(x), Math.floor(y)];
    const [u, v] = [smooth(x - i), smooth(y - j)];
    const top = hash(i, j, layer) * (1 - u) + hash(i + 1, j, layer) * u;
    const bottom = hash(i, j + 1, layer) * (1 - u) + hash(i + 1, j + 1, layer) * u;
    return top * (1 - v) + bottom * v;
  };
  return {
    seed,
    random,
    hash,
    noise,
    between: (low, high) => low + random() * (high - low),
    pick: (list) => list[Math.floor(random() * list.length)]!,
  };
}

/** A seed from any text, an id for instance (FNV-1a). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return hash >>> 0;
}

const smooth = (t: number) => t * t * (3 - 2 * t);
