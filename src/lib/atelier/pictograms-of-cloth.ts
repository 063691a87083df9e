// Small drawings of what is woven, sewn, plaited and cut from leather.
import { clay, disc, flat, glaze, henna, indigo, line, lozenge, madder, olive, rim, saffron, shape, straw, wool } from './strokes.ts';

const robe = 'M24 8h16l16 12-5 10-7-4v32H20V26l-7 4-5-10z';

export const clothPictograms = {
  runner:
    line('M26 3v5M32 3v5M38 3v5M26 56v5M32 56v5M38 56v5', rim, 1.5) +
    shape('M23 8h18v48H23z', wool) +
    lozenge(32, 18, 6, madder) +
    lozenge(32, 32, 6, indigo) +
    lozenge(32, 46, 6, madder),
  'prayer-rug':
    line('M18 3v5M26 3v5M38 3v5M46 3v5', rim, 1.5) +
    shape('M14 8h36v50H14z', madder) +
    shape('M20 54V30l12-14 12 14v24z', wool) +
    lozenge(32, 36, 6, indigo),
  'wall-hanging':
    line('M8 9h48', clay, 4) +
    shape('M14 11h36v34l-6 10-6-10-6 10-6-10-6 10-6-10z', wool) +
    lozenge(32, 27, 10, saffron) +
    line('M16 18h32M16 38h32', madder),
  'floor-cushion':
    shape('M6 36c0-6 6-8 26-8s26 2 26 8v8c0 7-6 9-26 9S6 51 6 44z', madder) +
    line('M8 38c12 5 36 5 48 0', wool) +
    line('M20 46v4M32 47v4M44 46v4', saffron, 3),
  bedspread:
    shape('M8 20h48v34H8z', wool) +
    shape('M12 10h17v12H12zM35 10h17v12H35z', 'var(--wool-0)') +
    line('M8 32h48M8 42h48', madder) +
    line('M12 54v5M22 54v5M32 54v5M42 54v5M52 54v5', rim, 1.5),
  tablecloth:
    shape('M6 22h52l-6 32-9-8-11 10-11-10-9 8z', 'var(--wool-0)') +
    line('M8 28h48', indigo) +
    lozenge(20, 38, 4, indigo) +
    lozenge(32, 42, 4, indigo) +
    lozenge(44, 38, 4, indigo),
  'table-runner':
    line('M6 24v30M58 24v30', clay, 3) +
    shape('M3 18h58v7H3z', clay) +
    shape('M24 16h16v30l-8 8-8-8z', glaze) +
    lozenge(32, 32, 5, wool),
  'embroidery-panel':
    disc(32, 32, 25, clay) +
    disc(32, 32, 20, 'var(--wool-0)') +
    line('M32 16v32M16 32h32M21 21l22 22M43 21 21 43', indigo) +
    lozenge(32, 32, 6, indigo),
  djellaba:
    shape(robe, indigo) +
    shape('M24 8c0-6 16-6 16 0l-8 12z', indigo) +
    line('M32 20v38', saffron),
  gandoura: shape(robe, 'var(--wool-0)') + line('M24 9q8 10 16 0M32 16v14', indigo),
  takchita:
    shape(robe, madder) +
    line('M32 14v44M26 30v28M38 30v28', saffron) +
    flat('M20 30h24v6H20z', saffron),
  burnous:
    shape('M32 5c9 0 11 7 11 12 8 6 11 20 13 41H8c2-21 5-35 13-41 0-5 2-12 11-12z', wool) +
    line('M32 20v38M26 16l6 5 6-5', clay),
  shawl:
    shape('M6 12h52L32 52z', olive) +
    line('M14 18h36M20 27h24', wool) +
    line('M16 30l-4 6M22 40l-4 6M48 30l4 6M42 40l4 6M32 52v8', rim, 1.5),
  sash:
    shape('M4 24h56v14H4z', saffron) +
    line('M4 28h56M4 34h56', madder) +
    line('M10 38v14M15 38v14M20 38v14', madder),
  'fez-hat':
    shape('M18 14h28l5 36c-8 5-30 5-38 0z', madder) +
    line('M32 14c10-6 18 2 18 18', rim) +
    line('M50 32v10', rim, 4),
  belt:
    shape('M4 25h56v14H4z', henna) +
    shape('M8 20h16v24H8z', saffron) +
    line('M16 26v12', rim, 3) +
    line('M34 32h.1M42 32h.1M50 32h.1', rim, 4),
  sandals:
    shape('M12 8c8 0 12 10 11 22s1 26-9 26S6 42 7 28 6 8 12 8z', henna) +
    shape('M50 8c-8 0-12 10-11 22s-1 26 9 26 8-14 7-28 1-20-5-20z', henna) +
    line('M8 30 15 18l7 10M56 30l-7-12-7 10', clay, 4),
  backpack:
    line('M24 14c0-10 16-10 16 0', clay, 3) +
    shape('M14 22c0-10 36-10 36 0v34H14z', henna) +
    shape('M20 36h24v14H20z', clay) +
    line('M26 36v-4h12v4', rim),
  notebook:
    shape('M14 8h36v48H14z', henna) +
    line('M20 8v48', clay, 3) +
    lozenge(36, 30, 9, saffron) +
    line('M50 34h6', clay, 4),
  mat:
    shape('M8 14h48v36H8z', straw) +
    line('M8 22h48M8 32h48M8 42h48', clay, 1.5) +
    line('M18 14v36M28 14v36M38 14v36M48 14v36', clay, 1.5) +
    lozenge(32, 32, 7, madder),
  'straw-hat':
    shape('M4 44c8-6 48-6 56 0-6 9-50 9-56 0z', straw) +
    shape('M20 41c0-26 24-26 24 0-6 3-18 3-24 0z', straw) +
    line('M20 38c8 4 16 4 24 0', madder, 3),
  'bread-basket':
    shape('M8 32h48c0 14-10 22-24 22S8 46 8 32z', straw) +
    shape('M16 30c0-12 32-12 32 0z', saffron) +
    line('M12 40h40M18 48h28', clay) +
    line('M26 20v7M38 20v7', clay),
  'market-basket':
    line('M20 28c0-24 24-24 24 0', clay, 3) +
    shape('M8 26h48l-6 30H14z', straw) +
    line('M10 35h44M12 45h40', madder),
} as const;
