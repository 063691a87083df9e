// Small drawings of what is carved, turned, painted and played.
import { clay, disc, glaze, henna, indigo, line, lozenge, madder, rim, saffron, shape, silver, wool } from './strokes.ts';

export const woodPictograms = {
  spoon:
    shape('M32 4c10 0 13 20 3 25v29h-6V29C19 24 22 4 32 4z', henna) + line('M28 12c0-4 8-4 8 0', clay),
  'chopping-board':
    shape('M28 4h8v14h14v42H14V18h14z', henna) + line('M20 26c8 4 16-4 24 0M20 40c8 4 16-4 24 0', clay),
  'chess-set':
    shape('M4 40h56v18H4z', wool) +
    line('M4 49h56M18 40v18M32 40v18M46 40v18', rim) +
    shape('M26 36c4-6 4-10 2-14-6-10 14-10 8 0-2 4-2 8 2 14z', henna) +
    disc(32, 9, 4, henna),
  'low-table':
    shape('M6 18h52v9H6z', henna) +
    line('M13 27c0 14-4 20-6 28M51 27c0 14 4 20 6 28M13 44h38', clay, 4) +
    lozenge(32, 22, 4, saffron),
  stool: shape('M12 16h40v10H12z', henna) + line('M18 26 12 58M46 26l6 32M16 42h32', clay, 4),
  chest:
    shape('M6 26h52v30H6z', henna) +
    shape('M6 26c0-18 52-18 52 0z', clay) +
    line('M18 14v42M46 14v42', saffron, 3) +
    shape('M27 26h10v12H27z', saffron),
  figurine:
    shape('M14 56V40C6 34 8 20 14 18l2 8h22c8 0 8-8 8-16l6 4v14l-4 6v22h-6V42H20v14z', clay) +
    line('M20 32c4-10 14-10 16-6', wool),
  painting:
    shape('M6 8h52v46H6z', clay) +
    shape('M12 14h40v34H12z', 'var(--wool-0)') +
    shape('M12 48l14-18 8 8 8-12 10 14v8z', glaze) +
    disc(22, 22, 4, saffron),
  drum:
    shape('M10 20v26c0 6 10 10 22 10s22-4 22-10V20z', madder) +
    shape('M10 20c0-6 10-10 22-10s22 4 22 10-10 10-22 10-22-4-22-10z', wool) +
    line('M12 28l10 24 10-22 10 22 10-24', saffron),
  bendir: disc(32, 32, 26, clay) + disc(32, 32, 21, wool) + line('M16 32h32', rim) + lozenge(32, 44, 5, henna),
  darbuka:
    shape('M10 8h44c0 18-14 20-14 30 0 8 4 12 6 20H18c2-8 6-12 6-20 0-10-14-12-14-30z', glaze) +
    line('M10 14h44', wool, 4) +
    line('M20 50h24', saffron, 3),
  oud:
    line('M40 24 56 6', clay, 6) +
    line('M56 6l4 6', rim, 3) +
    shape('M42 22c8 14 0 36-18 36S0 40 14 28c8-7 20-8 28-6z', henna) +
    disc(24, 40, 6, rim) +
    line('M18 50 50 12', wool, 1.5),
  guembri:
    line('M36 28 58 6', clay, 4) +
    shape('M10 34l16-16 22 22-16 16c-8 4-26-14-22-22z', wool) +
    line('M20 46 54 10', rim, 1.5) +
    line('M54 4l6 6', indigo, 3),
  qraqeb:
    shape('M22 6c9 0 12 12 6 18v16c6 6 3 18-6 18s-12-12-6-18V24c-6-6-3-18 6-18z', silver) +
    shape('M42 6c9 0 12 12 6 18v16c6 6 3 18-6 18s-12-12-6-18V24c-6-6-3-18 6-18z', silver) +
    line('M17 32h30', madder, 4),
} as const;
