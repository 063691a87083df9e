// A seal, for a cooperative or a maker: three motifs nested in a lozenge, the same for ever.
import { type Motif, knotted, motifs } from './bands.ts';
import { seedOf, seeded } from './seeded.ts';

/** The three motifs a name falls on, when its owner has not chosen her own. */
export function sealMotifs(name: string): [Motif, Motif, Motif] {
  const chance = seeded(seedOf(name));
  const left = [...motifs];
  const take = () => left.splice(Math.floor(chance.random() * left.length), 1)[0]!;
  return [take(), take(), take()];
}

/**
 * The seal as one path on a 52-unit square, `viewBox="0 0 52 52"`: the first motif in the heart,
 * the second on the four sides, the third in the four corners of a frame.
 */
export function seal(chosen: readonly [Motif, Motif, Motif]): { path: string; size: number } {
  const places: [Motif, number, number][] = [
    [chosen[0], 1, 1],
    ...(
      [
        [1, 0],
        [0, 1],
        [2, 1],
        [1, 2],
      ] as const
    ).map(([x, y]): [Motif, number, number] => [chosen[1], x, y]),
    ...(
      [
        [0, 0],
        [2, 0],
        [0, 2],
        [2, 2],
      ] as const
    ).map(([x, y]): [Motif, number, number] => [chosen[2], x, y]),
  ];
  const frame = 'M0 0h52v52h-52zM2 2v48h48v-48z';
  return { path: frame + places.map(square).join(''), size: 52 };
}

/** One motif of seven by seven, two units a knot, its knots one unit apart from the next motif. */
function square([motif, x, y]: [Motif, number, number]) {
  let path = '';
  for (let row = 0; row < 7; row++) {
    for (let column = 0; column < 7; column++) {
      if (!knotted(motif, column, row)) continue;
      path += `M${4 + x * 15 + column * 2} ${4 + y * 15 + row * 2}h2v2h-2z`;
    }
  }
  return path;
}
