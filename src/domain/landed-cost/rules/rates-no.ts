// Norway: which lines are free for Morocco (open data of 2026-02-03), and the ordinary rates as far as
// they are known: a general page of customs for clothing and shoes, memory for most of the rest, and
// none where the table says so.
import type { RateTable } from '../rule.ts';
import { rateRows } from './rate-rows.ts';
import { sources } from './sources.ts';

const page = { source: 'no-toll-klar', status: 'derived' } as const;
const memory = { source: 'not-sourced', status: 'memory' } as const;

export const noRates = {
  source: 'no-ratetrade',
  link: sources['no-ratetrade'].link,
  reviewBy: '2027-02-28',
  // prettier-ignore
  rows: rateRows({ source: 'no-ratetrade', on: '2026-02-03', status: 'sourced' }, [
    ['rug-knotted-wool', '57011000', '', { preference: '0' }],
    ['rug-boucherouite', '57019000', '', { preference: '0' }],
    ['rug-kilim', '57021010', '', { preference: '0' }],
    ['rug-woven-other', '57029100', '', { preference: '0' }],
    ['rug-tufted', '57031000', '', { preference: '0' }],
    ['blanket-wool', '63012000', '', { preference: '0' }],
    ['blanket-cotton', '63013000', '', { preference: '0' }],
    ['cushion-cover', '63049200', '', { preference: '0' }],
    ['cushion-cover-other', '63049900', '', { preference: '0' }],
    ['cushion-stuffed', '94049011', '0', { preference: '0', ...memory }],
    ['kaftan-cotton', '62044200', '10.7', { preference: '0', ...page }],
    ['kaftan-synthetic', '62044300', '10.7', { preference: '0', ...page }],
    ['djellaba-cotton', '62114200', '10.7', { preference: '0', ...page }],
    ['scarf-wool', '62142000', '', { preference: '0' }],
    ['scarf-silk', '62141000', '', { preference: '0' }],
    ['scarf-cotton', '62149000', '', { preference: '0' }],
    ['table-linen-embroidered', '63025100', '', { preference: '0' }],
    ['embroidery-piece', '58101000', '', { preference: '0' }],
    ['babouche-leather', '64035900', '0', { preference: '0', ...page }],
    ['babouche-rubber', '64039900', '0', { preference: '0', ...page }],
    ['babouche-raffia', '64059020', '0', { preference: '0', ...page }],
    ['bag-leather', '42022100', '0', { preference: '0', ...memory }],
    ['bag-straw', '46021901', '0', { preference: '0', ...memory }],
    ['wallet-leather', '42023100', '0', { preference: '0', ...memory }],
    ['bag-kilim', '42022200', '0', { preference: '0', ...memory }],
    ['pouf-shell', '42050000', '0', { preference: '0', ...memory }],
    ['belt-leather', '42033000', '0', { preference: '0', ...memory }],
    ['tagine-earthenware', '69120010', '0', { preference: '0', ...memory }],
    ['porcelain-tableware', '69111000', '0', { preference: '0', ...memory }],
    ['ceramic-ornament', '69139000', '0', { preference: '0', ...memory }],
    ['zellige-tile', '69072300', '0', { preference: '0', ...memory }],
    ['silver-jewellery', '71131100', '0', { preference: '0', ...memory }],
    ['gold-jewellery', '71131900', '0', { preference: '0', ...memory }],
    ['imitation-jewellery', '71171900', '0', { preference: '0', ...memory }],
    ['lamp-nonelectric', '94055000', '0', { preference: '0', ...memory }],
    ['lamp-electric-ceiling', '94051900', '0', { preference: '0', ...memory }],
    ['lamp-electric-table', '94052900', '0', { preference: '0', ...memory }],
    ['tray-brass-kitchen', '74181000', '0', { preference: '0', ...memory }],
    ['article-brass-other', '74198000', '0', { preference: '0', ...memory }],
    ['ornament-base-metal', '83062900', '0', { preference: '0', ...memory }],
    ['frame-mirror-metal', '83063000', '0', { preference: '0', ...memory }],
    ['iron-article', '73269000', '0', { preference: '0', ...memory }],
    ['iron-kitchen', '73239910', '0', { preference: '0', ...memory }],
    ['thuya-marquetry-box', '44209000', '0', { preference: '0', ...memory }],
    ['wood-ornament', '44201900', '0', { preference: '0', ...memory }],
    ['wood-kitchen', '44199000', '0', { preference: '0', ...memory }],
    ['furniture-wood', '94036010', '0', { preference: '0', ...memory }],
    ['furniture-seat-upholstered', '94016111', '0', { preference: '0', ...memory }],
    ['argan-cosmetic', '33049910', '0', { preference: '0', ...memory }],
    ['argan-food', '15159012', ''],
    ['soap', '34011110', '0', { preference: '0', ...memory }],
    ['candle', '34060000', '0', { preference: '0', ...memory }],
    ['glass-beldi', '70133700', '0', { preference: '0', ...memory }],
    ['basket', '46021901', '0', { preference: '0', ...memory }],
    ['drum', '92060001', '0', { preference: '0', ...memory }],
    ['castanets', '92060009', '0', { preference: '0', ...memory }],
    ['oud', '92029000', '0', { preference: '0', ...memory }],
    ['painting-modern', '97019100', '0', { preference: '0', ...memory }],
    ['painting-old', '97012100', '0', { preference: '0', ...memory }],
    ['fossil-mineral', '97052200', '0', { preference: '0', ...memory }],
    ['antique', '97069000', '0', { preference: '0', ...memory }],
  ]),
} as const satisfies RateTable;

/** Every heading that the agreement frees: all of them but food oil. */
export const freeForMorocco = noRates.rows
  .filter(({ preference }) => preference === '0')
  .map(({ hs6 }) => hs6);
