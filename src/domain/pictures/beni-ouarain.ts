// Beni Ouarain: undyed ivory, deep pile, a thin dark lozenge lattice that is faint and inexact.
import { dyes, palette } from './dyes.ts';
import type { Drawing } from './draw-good.ts';
import { lattice } from './lattice.ts';
import { layRug, web } from './loom.ts';
import { pile } from './pile.ts';
import { seeded } from './seeded.ts';

export const beniOuarain: Drawing = ({ seed, colours, title }) => {
  const chance = seeded(seed);
  const cloth = web(chance, { columns: 97, rows: 123, pitch: 8.6 });
  const knot = lattice(chance, { ...cloth, wobble: 1 });
  const [dark = dyes.charcoal] = palette(
    colours,
    ['charcoal'],
    ['ivory', 'white', 'wool', 'natural'],
  );
  const drawn = (column: number, row: number) => {
    if (column < 2 || column > cloth.columns - 3) return false;
    const { onLine, own, fromHeart, fromDiagonal } = knot(column, row);
    const lozenge = own < 0.14 && fromHeart > 0.13 && fromHeart < 0.205;
    const cross = own > 0.88 && fromDiagonal < 0.05 && fromHeart < 0.2;
    return onLine || lozenge || cross;
  };
  const yarn = (column: number, row: number) =>
    drawn(column, row) ? { colour: dark, plain: 0.6 } : { colour: dyes.ivory, plain: 1 };
  return layRug({
    web: cloth,
    title,
    ground: [199, 178, 149],
    strands: pile({ web: cloth, yarn }),
  });
};
