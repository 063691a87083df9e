// Pattern bands: motifs as knot charts of 0 and 1, mirrored twice, a whole band as one path.

/** A quarter of each motif; mirrored to seven by seven. Meanings are the weavers' own to tell. */
export const charts = {
  lozenge: ['0001', '0010', '0101', '1010'],
  comb: ['1111', '0001', '0101', '0001'],
  fibula: ['0001', '0011', '0111', '0010'],
  zigzag: ['1000', '0100', '0010', '0001'],
  eye: ['0001', '0010', '0100', '1001'],
  star: ['1001', '0101', '0011', '1111'],
  seed: ['0000', '0010', '0111', '0011'],
  ladder: ['1101', '0101', '1111', '0101'],
} as const;

export type Motif = keyof typeof charts;

export const motifs = Object.keys(charts) as Motif[];

/** Is the knot of a motif's seven by seven tied in the second colour? */
export function knotted(motif: Motif, column: number, row: number): boolean {
  const chart: readonly string[] = charts[motif];
  const [x, y] = [column > 3 ? 6 - column : column, row > 3 ? 6 - row : row];
  return chart[y]?.[x] === '1';
}

/** A band of motifs as one path of squares; `knot` is the side of a knot. Under 1 KB for eight. */
export function band(sequence: readonly Motif[], knot = 4) {
  let path = '';
  sequence.forEach((motif, index) => {
    const start = index * 8 * knot;
    for (let row = 0; row < 7; row++) path += runs(motif, row, { start, knot });
  });
  return { path, width: sequence.length * 8 * knot - knot, height: 7 * knot };
}

/** Neighbouring knots of a row are drawn as one run, so that no seam shows between them. */
function runs(motif: Motif, row: number, { start, knot }: { start: number; knot: number }) {
  let path = '';
  for (let column = 0; column < 7; column++) {
    if (!knotted(motif, column, row)) continue;
    let length = 1;
    while (column + length < 7 && knotted(motif, column + length, row)) length++;
    path += `M${start + column * knot} ${row * knot}h${length * knot}v${knot}h-${length * knot}z`;
    column += length;
  }
  return path;
}
