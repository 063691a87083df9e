// Small drawings of what is fired, forged, blown and set with stones.
import { clay, disc, flat, glaze, henna, indigo, line, lozenge, madder, rim, saffron, shape, silver, straw, wool } from './strokes.ts';

const flame = 'M32 4c6 7 6 14 0 16-6-2-6-9 0-16z';

export const firePictograms = {
  bowl:
    shape('M6 26h52c0 16-10 24-20 26v4H26v-4C16 50 6 42 6 26z', wool) +
    line('M10 33l6 6 6-6 6 6 6-6 6 6 6-6 6 6', indigo),
  cup:
    line('M44 24c14-2 14 18 0 18', rim, 4) +
    shape('M12 16h34v24c0 9-7 14-17 14s-17-5-17-14z', wool) +
    line('M13 26h32M13 32h32', indigo),
  jug:
    line('M42 18c14 0 14 20 2 22', rim, 4) +
    shape('M22 8h18l2 10c6 6 8 14 6 22-3 11-8 16-17 16s-15-5-17-16c-2-8 1-16 7-22z', henna) +
    line('M15 34h33', wool, 3),
  jar:
    shape('M20 8h24v7c10 6 12 14 12 22 0 12-9 19-24 19S8 49 8 37c0-8 2-16 12-22z', clay) +
    line('M11 30c14 4 28 4 42 0M11 40c14 4 28 4 42 0', wool),
  'couscous-dish':
    shape('M4 28h56c-2 14-14 22-20 22l3 8H21l3-8C18 50 6 42 4 28z', henna) +
    shape('M12 28c4-18 36-18 40 0z', saffron) +
    line('M24 22h.1M32 18h.1M40 22h.1', madder, 4),
  'candle-holder':
    flat(flame, saffron) +
    shape('M27 20h10v16H27z', 'var(--wool-0)') +
    shape('M16 36h32l-8 8v6h8v6H16v-6h8v-6z', glaze),
  tile:
    shape('M8 8h48v48H8z', glaze) +
    flat('M32 12l6 14 14 6-14 6-6 14-6-14-14-6 14-6z', wool) +
    lozenge(32, 32, 6, indigo),
  'zellige-table':
    shape('M4 18h56v10H4z', glaze) +
    lozenge(16, 23, 4, wool) +
    lozenge(32, 23, 4, saffron) +
    lozenge(48, 23, 4, wool) +
    line('M12 28v28M52 28v28M12 48c12-12 28-12 40 0', rim, 3),
  necklace:
    line('M10 8c0 56 44 56 44 0', rim) +
    disc(13, 24, 5, madder) +
    disc(21, 38, 6, saffron) +
    disc(43, 38, 6, saffron) +
    disc(51, 24, 5, madder) +
    shape('M32 40l10 10-10 10-10-10z', silver),
  earrings:
    line('M18 8c6 0 6 10 0 10M46 8c6 0 6 10 0 10', rim) +
    shape('M18 20l11 18-11 20L7 38z', silver) +
    shape('M46 20l11 18-11 20-11-20z', silver) +
    disc(18, 38, 4, madder) +
    disc(46, 38, 4, madder),
  ring:
    line('M32 24a18 18 0 1 0 .1 0', rim, 8) +
    line('M32 24a18 18 0 1 0 .1 0', silver, 4) +
    shape('M20 16 26 6h12l6 10-12 12z', glaze),
  pendant:
    line('M12 4l20 20L52 4', rim) +
    shape('M32 20l18 18-18 22-18-22z', silver) +
    disc(32, 38, 7, madder),
  teapot:
    line('M46 26c14-2 14 20 0 20', rim, 4) +
    shape('M18 30C8 28 8 20 4 18l-2 4c6 4 6 18 16 22z', silver) +
    shape('M18 24h28c6 12 4 24-2 32H20c-6-8-8-20-2-32z', silver) +
    shape('M20 24c2-10 22-10 24 0z', silver) +
    disc(32, 12, 3, saffron),
  'table-lamp':
    shape('M18 8h28l8 24H10z', saffron) +
    line('M20 20h.1M28 16h.1M28 24h.1M36 16h.1M36 24h.1M44 20h.1', clay, 4) +
    shape('M29 32h6v16h9v8H20v-8h9z', clay),
  'ceiling-lamp':
    line('M32 2v16', rim) +
    shape('M8 40c0-30 48-30 48 0z', saffron) +
    line('M18 34h.1M26 28h.1M32 35h.1M38 28h.1M46 34h.1', clay, 4) +
    line('M14 46l-4 10M32 46v12M50 46l4 10', saffron, 3),
  'wall-lamp':
    shape('M8 8h8v48H8z', clay) +
    line('M16 32h10', rim, 3) +
    shape('M26 14h20l10 18-10 18H26z', saffron) +
    line('M34 24h.1M34 32h.1M34 40h.1M44 28h.1M44 36h.1', clay, 4),
  mirror:
    shape('M32 4c14 6 22 16 22 28S46 54 32 60C18 54 10 44 10 32S18 10 32 4z', saffron) +
    shape('M32 14c9 4 14 10 14 18s-5 14-14 18c-9-4-14-10-14-18s5-14 14-18z', 'var(--wool-0)') +
    line('M26 34l8-10M30 40l8-10', silver),
  'incense-burner':
    line('M32 4c-5 5 5 7 0 12', rim) +
    shape('M18 30c0-16 28-16 28 0z', saffron) +
    line('M26 26h.1M32 22h.1M38 26h.1', clay, 4) +
    shape('M12 30h40c0 10-6 14-14 16v6h8v6H18v-6h8v-6c-8-2-14-6-14-16z', saffron),
  mortar:
    line('M40 30 52 6', rim, 7) +
    line('M40 30 52 6', saffron, 4) +
    shape('M10 26h44l-6 22h4v10H12V48h4z', saffron),
  'glass-beldi':
    shape('M16 8h32l-5 22 4 26H17l4-26z', glaze) +
    line('M19 20h26M22 38h20', wool),
  'tea-glass':
    shape('M18 8h28l-4 48H22z', 'var(--wool-0)') +
    flat('M20 24h24l-2.500 30h-19z', saffron) +
    line('M18 14h28', madder, 3),
  washbasin:
    shape('M4 30h56c0 16-12 24-28 24S4 46 4 30z', wool) +
    line('M8 36l6 6 6-6 6 6 6-6 6 6 6-6 6 6 6-6', indigo) +
    line('M32 26V14c0-8 12-8 12 0', rim, 4),
  'fossil-mineral':
    shape('M10 20 28 6l24 8 6 26-18 18-28-8z', silver) +
    line('M32 32c0-4 6-4 6 1 0 8-14 8-14-1 0-12 20-12 20 1', rim, 3),
  soap:
    shape('M8 30c0-6 4-8 24-8s24 2 24 8v14c0 7-4 9-24 9S8 51 8 44z', straw) +
    lozenge(32, 37, 8, glaze) +
    disc(18, 14, 4, 'var(--wool-0)') +
    disc(30, 9, 3, 'var(--wool-0)') +
    disc(44, 14, 5, 'var(--wool-0)'),
  candle: flat(flame, saffron) + line('M32 20v6', rim) + shape('M20 26h24v32H20z', wool) + line('M20 40h24', henna),
  'rose-water':
    shape('M27 4h10v12h-10z', clay) +
    shape('M27 16h10c0 10 13 12 13 26v16H14V42c0-14 13-16 13-26z', 'var(--wool-0)') +
    disc(32, 42, 9, madder) +
    line('M32 42c3-5 6 2 0 4-7 1-7-9 1-9', wool),
} as const;
