// A rug from its plan: what yarn is where, seen from the front as pile, from the back as knots.
import type { Scene } from './canvas.ts';
import type { Drawing } from './draw-good.ts';
import { type Rgb, mix, scaled } from './dyes.ts';
import { type Web, layRug, web } from './loom.ts';
import { type Pile, pile } from './pile.ts';
import { type Seeded, seeded } from './seeded.ts';
import { type Pick, weave } from './weave.ts';

export type Asked = Parameters<Drawing>[0];

/** The yarn of a knot, or nothing where the ground is; and what the ground is knotted of. */
export type KnotPlan = {
  ground: Rgb;
  at: (column: number, row: number, strand: number) => Rgb | undefined;
};

type Knotted = Omit<Partial<Pile>, 'web' | 'yarn'> & {
  pitch: number;
  plan: (cloth: Web, chance: Seeded) => KnotPlan;
  /** How far fleece and light may change the ground, 1 for undyed wool. */
  fleece?: number;
  relief?: number;
  warp?: Rgb;
};

export function knottedRug(asked: Asked, rug: Knotted): Scene {
  const { seed, title, size, view } = asked;
  const { pitch, plan, fleece = 1, relief, warp, ...yarns } = rug;
  const chance = seeded(seed);
  const cloth = web(chance, { pitch, size });
  const { ground, at } = plan(cloth, chance);
  if (view === 'back') return reverse({ cloth, title, ground, at });
  const yarn = (column: number, row: number, strand: number) => {
    const colour = at(column, row, strand);
    return colour ? { colour, plain: 0.6 } : { colour: ground, plain: fleece };
  };
  const strands = pile({ web: cloth, yarn, ...yarns });
  return layRug({ web: cloth, title, ground: warp ?? scaled(ground, 0.78), strands, relief });
}

/** The back: the same plan from the other side, each knot a pair of bumps, paler where it is dark. */
function reverse({ cloth, title, ground, at }: KnotPlan & { cloth: Web; title: string }): Scene {
  const paler = (colour: Rgb) => mix(colour, [206, 196, 178], 0.16);
  const knots = (column: number, row: number): Pick => ({
    colour: paler(at(cloth.columns - 1 - column, row, 3) ?? ground),
    lift: row % 2 === 0 ? 4 : -9,
  });
  return layRug({
    web: cloth,
    title,
    ground: scaled(ground, 0.7),
    strands: weave(cloth, knots),
    relief: 2.5,
  });
}

type Flat = {
  pitch: number;
  plan: (cloth: Web, chance: Seeded) => (column: number, row: number) => Pick;
  warp?: Rgb;
  relief?: number;
  sewn?: (cloth: Web, chance: Seeded) => string;
};

/** A flat rug is nearly the same from behind: mirrored, and without what is sewn on its face. */
export function flatRug({ seed, title, size, view }: Asked, rug: Flat): Scene {
  const chance = seeded(seed);
  const cloth = web(chance, { pitch: rug.pitch, size });
  const at = rug.plan(cloth, chance);
  const back = view === 'back';
  const strands = weave(cloth, (column, row) =>
    back ? { ...at(cloth.columns - 1 - column, row), lift: 0 } : at(column, row),
  );
  const sewn = back ? '' : rug.sewn?.(cloth, chance);
  const { warp: ground = [96, 66, 48], relief = 2.6 } = rug;
  return layRug({ web: cloth, title, ground, strands, relief, sewn });
}
