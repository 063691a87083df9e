// Small drawings of each thing made, in the colours it is made in: chosen by picture, the word under it.
// Each is drawn on a square of 64 units and says nothing by itself: the word beside it is its name.
import type { CraftId } from '#domain/craft/crafts.ts';
import type { FormId } from '#domain/craft/forms.ts';
import { clothPictograms } from './pictograms-of-cloth.ts';
import { firePictograms } from './pictograms-of-fire.ts';
import { woodPictograms } from './pictograms-of-wood.ts';
import { clay, disc, flat, glaze, henna, indigo, line, lozenge, madder, olive, rim, saffron, shape, silver, straw, wool } from './strokes.ts';

const fringe = [18, 23, 28, 33, 38, 43, 46].map((x) => `M${x} 4v5M${x} 55v5`).join('');

export const formPictograms: Readonly<Record<FormId, string>> = {
  ...clothPictograms,
  ...firePictograms,
  ...woodPictograms,
  rug:
    line(fringe, rim, 1.5) +
    shape('M15 9h34v46h-34z', wool) +
    line('M32 13 43 24 32 35 21 24zM32 33 43 44 32 55 21 44z', rim) +
    lozenge(32, 24, 4, madder) +
    lozenge(32, 44, 4, madder),
  'rag-rug':
    line(fringe, rim, 1.5) +
    shape('M15 9h34v46h-34z', wool) +
    flat('M16 12h32v5H16z', madder) +
    flat('M16 19h20v5H16z', indigo) +
    flat('M36 19h12v5H36z', saffron) +
    flat('M16 26h32v6H16z', olive) +
    flat('M16 34h12v5H16z', glaze) +
    flat('M28 34h20v5H28z', madder) +
    flat('M16 41h32v5H16z', saffron) +
    flat('M16 48h18v5H16z', indigo) +
    flat('M34 48h14v5H34z', henna),
  'flat-rug':
    line(fringe, rim, 1.5) +
    shape('M15 9h34v46h-34z', madder) +
    flat('M16 15h32v3H16zM16 46h32v3H16z', wool) +
    line('M17 25l5-5 5 5 5-5 5 5 5-5 5 5M17 43l5-5 5 5 5-5 5 5 5-5 5 5', saffron) +
    line('M17 32h30', indigo, 4),
  blanket:
    shape('M8 40c0-6 4-9 10-9h36v16c0 5-3 8-8 8H16c-5 0-8-3-8-8z', wool) +
    shape('M18 31V17c0-4 3-7 7-7h29v21z', 'var(--wool-0)') +
    line('M24 16h30M24 21h30', madder) +
    line('M9 44h44M9 49h43', indigo) +
    line('M18 31c-6 0-10 3-10 9', rim),
  'cushion-cover':
    shape('M11 15c14 3 28 3 42 0-3 12-3 22 0 34-14-3-28-3-42 0 3-12 3-22 0-34z', saffron) +
    lozenge(32, 32, 11, madder) +
    lozenge(32, 32, 5, wool) +
    line('M18 20v24M46 20v24', madder),
  pouf:
    shape('M10 28c0-8 10-13 22-13s22 5 22 13v10c0 9-10 14-22 14s-22-5-22-14z', henna) +
    line('M32 15v37M18 19c-2 9-2 22 1 29M46 19c2 9 2 22-1 29', wool, 1.5) +
    disc(32, 22, 5, saffron),
  babouche:
    shape('M5 28c7-6 14-2 19 3 5 5 14 6 14 12 0 4-5 5-11 5-9 0-20-4-22-20z', saffron) +
    shape('M26 18c7-6 14-2 19 3 5 5 14 6 14 12 0 4-5 5-11 5-9 0-20-4-22-20z', saffron) +
    line('M32 20c3 4 8 7 13 7M11 30c3 4 8 7 13 7', clay),
  bag:
    line('M20 28c0-20 24-20 24 0', clay, 3) +
    shape('M11 26h42l-3 28H14z', henna) +
    shape('M11 26h42c-2 11-10 16-21 16S13 37 11 26z', clay) +
    disc(32, 40, 3, saffron),
  wallet:
    shape('M9 19h46v28H9z', henna) +
    line('M9 29h46', clay) +
    shape('M38 27h17v12H38c-7 0-7-12 0-12z', clay) +
    disc(42, 33, 2, saffron),
  plate:
    disc(32, 32, 25, wool) +
    `<circle cx="32" cy="32" r="19" fill="none" stroke="${indigo}" stroke-width="4" stroke-dasharray="5 4"/>` +
    lozenge(32, 32, 11, indigo) +
    lozenge(32, 32, 5, wool),
  tagine:
    shape('M31 8h2c3 0 3 6 0 7 3 8 12 20 19 25H12c7-5 16-17 19-25-3-1-3-7 0-7z', clay) +
    shape('M8 40h48c0 8-6 14-14 14H22C14 54 8 48 8 40z', henna) +
    line('M22 32h20', saffron, 2.5),
  vase:
    shape(
      'M25 8h14l-2 9c9 4 14 11 14 20 0 10-7 18-13 19H26c-6-1-13-9-13-19 0-9 5-16 14-20z',
      glaze,
    ) +
    line('M15 31h34M15 42h34', wool, 2.5) +
    line('M18 38l4-4 5 4 5-4 5 4 5-4 4 4', straw),
  'tile-panel':
    shape('M9 9h46v46H9z', wool) +
    flat('M32 14l5 8 9-4-4 9 8 5-8 5 4 9-9-4-5 8-5-8-9 4 4-9-8-5 8-5-4-9 9 4z', glaze) +
    lozenge(32, 32, 8, saffron) +
    lozenge(14, 14, 4, indigo) +
    lozenge(50, 14, 4, indigo) +
    lozenge(14, 50, 4, indigo) +
    lozenge(50, 50, 4, indigo),
  fibula:
    line('M45 6 21 24', rim, 3) +
    disc(30, 17, 7, silver) +
    shape('M30 22 50 46 32 58 12 46z', silver) +
    lozenge(31, 41, 7, madder) +
    disc(31, 53, 2.5, glaze) +
    disc(19, 45, 2.5, saffron) +
    disc(43, 45, 2.5, saffron),
  bracelet:
    `<ellipse cx="32" cy="32" rx="23" ry="21" fill="none" stroke="${rim}" stroke-width="13"/>` +
    `<ellipse cx="32" cy="32" rx="23" ry="21" fill="none" stroke="${silver}" stroke-width="9"/>` +
    disc(32, 53, 5, madder) +
    lozenge(12, 43, 4, indigo) +
    lozenge(52, 43, 4, indigo) +
    lozenge(32, 11, 4, glaze),
  tray:
    disc(32, 32, 26, saffron) +
    `<circle cx="32" cy="32" r="20" fill="none" stroke="${clay}" stroke-width="2"/>` +
    `<circle cx="32" cy="32" r="14" fill="none" stroke="${clay}" stroke-width="2" stroke-dasharray="3 3"/>` +
    lozenge(32, 32, 8, clay) +
    lozenge(32, 32, 3, saffron),
  lantern:
    line('M32 3v6', rim, 3) +
    shape('M32 8 44 20H20z', saffron) +
    shape('M20 20h24l5 22-5 8H20l-5-8z', straw) +
    line('M28 20l-3 30M36 20l3 30M16 42h32', clay) +
    lozenge(32, 33, 6, madder) +
    shape('M22 50h20l-3 7H25z', saffron),
  box:
    shape('M8 26 24 14h32L46 26z', henna) +
    shape('M8 26h38v26H8z', clay) +
    shape('M46 26l10-12v25L46 52z', henna) +
    lozenge(27, 38, 7, saffron) +
    flat('M24 29h6v4h-6z', straw) +
    line('M8 32h38', rim, 1.5),
  basket:
    line('M18 28c0-22 28-22 28 0', clay, 3) +
    shape('M9 27h46l-7 28H16z', straw) +
    line('M11 34h42M13 41h38M15 48h34', henna) +
    line('M20 28l3 26M32 28v26M44 28l-3 26', henna, 1.5),
  scarf:
    shape('M18 8h28l-5 18-2 30H25l-2-30z', indigo) +
    line('M21 15h22M22 21h19M24 44h16M24 50h16', saffron) +
    line('M26 56v5M29 56v5M32 56v5M35 56v5M38 56v5', indigo),
  kaftan:
    shape('M25 7h14l17 16-7 9-6-5 4 31H17l4-31-6 5-7-9z', glaze) +
    line('M32 10v47', saffron, 3) +
    line('M27 16h10M27 23h10M27 30h10M27 37h10', saffron, 1.5) +
    line('M18 53h28', saffron),
  'argan-oil':
    shape('M27 6h10v9H27z', clay) +
    shape('M28 15h8c0 6 9 7 9 16v23c0 3-2 4-4 4H23c-2 0-4-1-4-4V31c0-9 9-10 9-16z', saffron) +
    shape('M19 34h26v14H19z', wool) +
    shape('M32 36c6 3 6 8 0 10-6-2-6-7 0-10z', olive),
};

/** The first thing one thinks of, for each craft. */
export const craftPictograms: Readonly<Record<CraftId, FormId>> = {
  weaving: 'rug',
  pottery: 'tagine',
  zellige: 'tile-panel',
  jewellery: 'fibula',
  leather: 'babouche',
  metal: 'lantern',
  wood: 'box',
  basketry: 'basket',
  textile: 'kaftan',
  instruments: 'drum',
  glass: 'glass-beldi',
  care: 'soap',
  argan: 'argan-oil',
};

const hand =
  'M33 60c-9 0-11-6-16-13-2-4 3-6 6-3l4 4V24c0-4 6-4 6 0v-5c0-4 6-4 6 0v5c0-4 6-3 6 1v4c0-4 5-3 5 1v16c0 9-5 14-12 14z';

/** What is not a thing made: what to do, and how it stands. */
export const signs = {
  camera:
    shape('M7 20h12l4-7h18l4 7h12v32H7z', indigo) +
    disc(32, 36, 11, wool) +
    disc(32, 36, 5, indigo),
  voice:
    shape('M24 12c0-10 16-10 16 0v20c0 10-16 10-16 0z', madder) +
    line('M16 30c0 22 32 22 32 0M32 47v11M22 58h20', rim, 3.5),
  ear:
    shape('M20 30C16 8 48 6 48 26c0 12-11 12-11 24 0 11-15 11-16 1', henna) +
    line('M28 30c-2-12 12-12 12-3 0 6-6 7-7 12', rim, 3),
  new:
    formPictograms.rug + disc(47, 47, 14, olive) + line('M47 40v14M40 47h14', 'var(--wool-0)', 4),
  works:
    shape('M6 10h23v23H6z', madder) +
    shape('M35 10h23v23H35z', saffron) +
    shape('M6 37h23v19H6z', glaze) +
    shape('M35 37h23v19H35z', indigo),
  draft:
    line('M12 8v48M52 8v48M8 10h48M8 54h48', clay, 4) +
    flat('M16 34h32v18H16z', madder) +
    line('M18 13v20M24 13v20M30 13v20M36 13v20M42 13v20M46 13v20', rim, 1.5),
  submitted:
    shape('M6 38h52v5H6z', clay) +
    line('M12 43v15M52 43v15', clay, 4) +
    shape('M18 12h28v26H18z', wool) +
    line('M23 19h18M23 25h18M23 31h10', indigo),
  published:
    shape('M8 30 30 8h24v24L32 54z', saffron) +
    disc(44, 18, 4, wool) +
    line('M24 34l7 7 11-13', olive, 4),
  sold: disc(24, 36, 16, saffron) + disc(40, 28, 16, saffron) + lozenge(40, 28, 7, clay),
  withdrawn: line('M48 46c0-20-12-26-32-24M26 12 15 22l11 10', indigo, 5),
  whole:
    shape('M6 6h52v52H6z', 'var(--wool-0)') +
    `<g transform="translate(10 10) scale(.69)">${formPictograms.rug}</g>`,
  corner:
    shape('M6 6h52v52H6z', 'var(--wool-0)') +
    shape('M20 57V18h37v39z', wool) +
    line('M57 27 44 40l13 13M20 57l10-10', rim) +
    lozenge(50, 40, 6, madder) +
    line('M26 18v-6M32 18v-6M38 18v-6M44 18v-6M50 18v-6', rim, 1.5),
  back:
    shape('M6 6h52v52H6z', 'var(--wool-0)') +
    shape('M14 12h36v40H14z', 'var(--wool-200)') +
    shape('M14 12h22l14 14v26H14z', wool) +
    shape('M36 12v14h14z', madder) +
    line('M19 34h26M19 40h26M19 46h26', silver),
  scale:
    shape('M6 6h52v52H6z', 'var(--wool-0)') +
    shape('M12 14h24v38H12z', wool) +
    lozenge(24, 33, 8, madder) +
    `<g transform="translate(26 16) scale(.62)">${shape(hand, henna)}</g>`,
  woman:
    shape(
      'M32 6c7 0 10 5 10 11 0 5-2 8-2 10 9 2 12 9 13 31H11c1-22 4-29 13-31 0-2-2-5-2-10 0-6 3-11 10-11z',
      glaze,
    ) + disc(32, 17, 6, henna),
  house:
    shape('M8 30 32 10l24 20v26H8z', wool) +
    shape('M26 56V42c0-8 12-8 12 0v14z', clay) +
    line('M8 30 32 10l24 20', madder, 4),
  road: shape('M6 52 24 20l8 12 8-16 18 36z', olive) + line('M30 52c-6-6 8-8 2-16', wool, 3),
  coins:
    disc(32, 42, 15, saffron) +
    disc(32, 34, 15, saffron) +
    disc(32, 26, 15, saffron) +
    lozenge(32, 26, 7, clay),
  send: shape('M6 34 58 8 44 56 30 42z', olive) + line('M58 8 30 42v14l8-7', rim),
} as const;

export type SignId = keyof typeof signs;
