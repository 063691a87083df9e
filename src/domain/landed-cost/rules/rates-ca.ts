// Canada, Customs Tariff T2026-2 in force 2026-09-01: most-favoured-nation rate and, as `preference`,
// the General Preferential Tariff where its column has a lower one.
import type { RateTable } from '../rule.ts';
import { rateRows } from './rate-rows.ts';
import { sources } from './sources.ts';

const machine = { handmade: false } as const;
/** Worn out of doors; without the word a babouche is a slipper. */
const shoe = { wornOutdoors: true } as const;
const herShoe = { ...shoe, wearer: 'women' } as const;
const candlestick = { candlestick: true } as const;
/** By the hand of an artist; a painting of which nobody says so may be on the dearer line. */
const original = { original: true } as const;
/** Of interwoven fibre, and not coiled or bound; nobody saying which, the dearer line. */
const interwoven = { interwoven: true } as const;
const castile = { castile: true } as const;

export const caRates = {
  source: 'ca-t2026-2',
  link: sources['ca-t2026-2'].link,
  reviewBy: '2027-05-31',
  // prettier-ignore
  rows: rateRows({ source: 'ca-t2026-2', on: '2026-09-01', status: 'sourced' }, [
    ['rug-knotted-wool', '5701.10.90', '6.5', { preference: '0', where: { exceptAttributes: machine } }],
    ['rug-knotted-wool', '5701.10.10', '13', { preference: '10', where: { said: machine } }],
    ['rug-boucherouite', '5701.90.90', '6.5', { preference: '0', where: { exceptAttributes: machine } }],
    ['rug-boucherouite', '5701.90.10', '12.5', { preference: '8', where: { said: machine } }],
    ['rug-kilim', '5702.10.00', '12.5', { preference: '8' }],
    ['rug-woven-other', '5702.91.00', '12.5', { preference: '8' }],
    ['rug-tufted', '5703.10.90', '10', { preference: '0', where: { exceptAttributes: machine } }],
    ['rug-tufted', '5703.10.10', '12.5', { preference: '8', where: { said: machine } }],
    ['blanket-wool', '6301.20.00', '17', { preference: '12' }],
    ['blanket-cotton', '6301.30.00', '17'],
    ['cushion-cover', '6304.92.90', '17'],
    ['cushion-cover-other', '6304.99.90', '17'],
    ['cushion-stuffed', '9404.90.90', '14'],
    ['kaftan-cotton', '6204.42.00', '17'],
    ['kaftan-synthetic', '6204.43.00', '18'],
    ['djellaba-cotton', '6211.42.00', '17'],
    ['scarf-wool', '6214.20.90', '18'],
    ['scarf-silk', '6214.10.90', '9', { preference: '8' }],
    ['scarf-cotton', '6214.90.00', '18'],
    ['table-linen-embroidered', '6302.51.00', '17'],
    ['embroidery-piece', '5810.10.00', '0'],
    ['babouche-leather', '6403.59.91', '18', { where: { exceptAttributes: shoe } }],
    ['babouche-leather', '6403.59.20', '11', { where: { said: herShoe, unitValueAbove: 2_999 } }],
    ['babouche-leather', '6403.59.99', '18', { where: { said: herShoe, unitValueAtMost: 2_999 } }],
    ['babouche-leather', '6403.59.99', '18', { where: { said: shoe, exceptAttributes: { wearer: 'women' } } }],
    ['babouche-rubber', '6403.99.91', '18', { where: { exceptAttributes: shoe } }],
    ['babouche-rubber', '6403.99.30', '11', { where: { said: herShoe, unitValueAbove: 2_999 } }],
    ['babouche-rubber', '6403.99.99', '18', { where: { said: herShoe, unitValueAtMost: 2_999 } }],
    ['babouche-rubber', '6403.99.99', '18', { where: { said: shoe, exceptAttributes: { wearer: 'women' } } }],
    ['babouche-raffia', '6405.90.00', '18'],
    ['bag-leather', '4202.21.00', '10', { preference: '7' }],
    ['bag-straw', '4602.19.10', '11', { preference: '7' }],
    ['bag-straw', '4602.19.91', '4', { preference: '0', where: { said: { material: 'palm' } } }],
    ['wallet-leather', '4202.31.00', '8.5', { preference: '5' }],
    ['bag-kilim', '4202.22.10', '10.5', { preference: '7' }],
    ['pouf-shell', '4205.00.00', '0'],
    ['belt-leather', '4203.30.00', '9.5', { preference: '6' }],
    ['tagine-earthenware', '6912.00.90', '7', { preference: '3' }],
    ['porcelain-tableware', '6911.10.90', '7', { preference: '0' }],
    ['ceramic-ornament', '6913.90.90', '6.5', { preference: '0' }],
    ['zellige-tile', '6907.23.29', '8', { preference: '5' }],
    ['silver-jewellery', '7113.11.90', '8.5', { preference: '5' }],
    ['gold-jewellery', '7113.19.90', '6.5', { preference: '5' }],
    ['imitation-jewellery', '7117.19.90', '8.5', { preference: '5' }],
    ['lamp-nonelectric', '9405.50.90', '7', { preference: '5', where: { exceptAttributes: candlestick } }],
    ['lamp-nonelectric', '9405.50.10', '5', { preference: '3', where: { said: candlestick } }],
    ['lamp-electric-ceiling', '9405.19.00', '7', { preference: '5' }],
    ['lamp-electric-table', '9405.29.00', '7', { preference: '5' }],
    ['tray-brass-kitchen', '7418.10.00', '3', { preference: '0' }],
    ['article-brass-other', '7419.80.90', '3', { preference: '0' }],
    ['ornament-base-metal', '8306.29.00', '6.5', { preference: '5' }],
    ['frame-mirror-metal', '8306.30.00', '6', { preference: '5' }],
    ['iron-article', '7326.90.90', '6.5', { preference: '3' }],
    ['iron-kitchen', '7323.99.00', '6.5', { preference: '5' }],
    ['thuya-marquetry-box', '4420.90.00', '7', { preference: '3' }],
    ['wood-ornament', '4420.19.00', '6', { preference: '3' }],
    ['wood-kitchen', '4419.90.00', '6', { preference: '3' }],
    ['furniture-wood', '9403.60.10', '9.5', { preference: '6' }],
    ['furniture-seat-upholstered', '9401.61.10', '9.5', { preference: '6' }],
    ['argan-cosmetic', '3304.99.90', '6.5', { preference: '3' }],
    ['argan-food', '1515.90.00', '0'],
    ['soap', '3401.11.90', '6.5', { preference: '3' }],
    ['soap', '3401.11.10', '0', { where: { said: castile } }],
    ['candle', '3406.00.90', '5.5', { preference: '3' }],
    ['glass-beldi', '7013.37.00', '0'],
    ['basket', '4602.19.92', '6.5', { preference: '3', where: { attributes: interwoven } }],
    ['basket', '4602.19.99', '7', { preference: '3', where: { exceptAttributes: interwoven } }],
    ['drum', '9206.00.10', '0'],
    ['castanets', '9206.00.90', '6', { preference: '3' }],
    ['oud', '9202.90.90', '6', { preference: '5' }],
    ['painting-modern', '9701.91.10', '0', { where: { attributes: original } }],
    ['painting-modern', '9701.91.90', '5.5', { preference: '0', where: { exceptAttributes: original } }],
    ['painting-old', '9701.21.10', '0', { where: { attributes: original } }],
    ['painting-old', '9701.21.90', '5.5', { preference: '0', where: { exceptAttributes: original } }],
    ['fossil-mineral', '9705.29.00', '0'],
    ['antique', '9706.90.00', '0'],
  ]),
} as const satisfies RateTable;
