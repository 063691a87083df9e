// The Customs Tariff of Canada as another hand read it: T2026-2, in force 2026-09-01,
// most-favoured-nation and General Preferential Tariff.

/**
 * Class | line | ordinary rate | of Moroccan origin | of which goods; `only` where it must be said.
 */
export const caPrinted = {
  source: 'ca-t2026-2',
  on: '2026-09-01',
  // prettier-ignore
  table: `
rug-knotted-wool           | 5701.10.90 | 6.5%  | Free | handmade=yes
rug-knotted-wool           | 5701.10.10 | 13%   | 10%  | only handmade=no
rug-boucherouite           | 5701.90.90 | 6.5%  | Free | handmade=yes
rug-boucherouite           | 5701.90.10 | 12.5% | 8%   | only handmade=no
rug-kilim                  | 5702.10.00 | 12.5% | 8%
rug-woven-other            | 5702.91.00 | 12.5% | 8%
rug-tufted                 | 5703.10.90 | 10%   | Free | handmade=yes
rug-tufted                 | 5703.10.10 | 12.5% | 8%   | only handmade=no
blanket-wool               | 6301.20.00 | 17%   | 12%
blanket-cotton             | 6301.30.00 | 17%   | 17%
cushion-cover              | 6304.92.90 | 17%   | 17%
cushion-cover-other        | 6304.99.90 | 17%   | 17%
cushion-stuffed            | 9404.90.90 | 14%   | 14%
kaftan-cotton              | 6204.42.00 | 17%   | 17%
kaftan-synthetic           | 6204.43.00 | 18%   | 18%
djellaba-cotton            | 6211.42.00 | 17%   | 17%
scarf-wool                 | 6214.20.90 | 18%   | 18%
scarf-silk                 | 6214.10.90 | 9%    | 8%
scarf-cotton               | 6214.90.00 | 18%   | 18%
table-linen-embroidered    | 6302.51.00 | 17%   | 17%
embroidery-piece           | 5810.10.00 | Free  | Free
babouche-leather           | 6403.59.91 | 18%   | 18%  | wornOutdoors=no
babouche-leather           | 6403.59.20 | 11%   | 11%  | only wornOutdoors=yes, wearer=women, worth >= 30.00
babouche-leather           | 6403.59.99 | 18%   | 18%  | only wornOutdoors=yes, wearer=women, worth < 30.00
babouche-leather           | 6403.59.99 | 18%   | 18%  | only wornOutdoors=yes, wearer=men
babouche-rubber            | 6403.99.91 | 18%   | 18%  | wornOutdoors=no
babouche-rubber            | 6403.99.30 | 11%   | 11%  | only wornOutdoors=yes, wearer=women, worth >= 30.00
babouche-rubber            | 6403.99.99 | 18%   | 18%  | only wornOutdoors=yes, wearer=women, worth < 30.00
babouche-rubber            | 6403.99.99 | 18%   | 18%  | only wornOutdoors=yes, wearer=men
babouche-raffia            | 6405.90.00 | 18%   | 18%
bag-leather                | 4202.21.00 | 10%   | 7%
bag-straw                  | 4602.19.10 | 11%   | 7%
bag-straw                  | 4602.19.91 | 4%    | Free | only material=palm
wallet-leather             | 4202.31.00 | 8.5%  | 5%
bag-kilim                  | 4202.22.10 | 10.5% | 7%
pouf-shell                 | 4205.00.00 | Free  | Free
belt-leather               | 4203.30.00 | 9.5%  | 6%
tagine-earthenware         | 6912.00.90 | 7%    | 3%
porcelain-tableware        | 6911.10.90 | 7%    | Free
ceramic-ornament           | 6913.90.90 | 6.5%  | Free
zellige-tile               | 6907.23.29 | 8%    | 5%
silver-jewellery           | 7113.11.90 | 8.5%  | 5%
gold-jewellery             | 7113.19.90 | 6.5%  | 5%
imitation-jewellery        | 7117.19.90 | 8.5%  | 5%
lamp-nonelectric           | 9405.50.90 | 7%    | 5%   | candlestick=no
lamp-nonelectric           | 9405.50.10 | 5%    | 3%   | only candlestick=yes
lamp-electric-ceiling      | 9405.19.00 | 7%    | 5%
lamp-electric-table        | 9405.29.00 | 7%    | 5%
tray-brass-kitchen         | 7418.10.00 | 3%    | Free
article-brass-other        | 7419.80.90 | 3%    | Free
ornament-base-metal        | 8306.29.00 | 6.5%  | 5%
frame-mirror-metal         | 8306.30.00 | 6%    | 5%
iron-article               | 7326.90.90 | 6.5%  | 3%
iron-kitchen               | 7323.99.00 | 6.5%  | 5%
thuya-marquetry-box        | 4420.90.00 | 7%    | 3%
wood-ornament              | 4420.19.00 | 6%    | 3%
wood-kitchen               | 4419.90.00 | 6%    | 3%
furniture-wood             | 9403.60.10 | 9.5%  | 6%
furniture-seat-upholstered | 9401.61.10 | 9.5%  | 6%
argan-cosmetic             | 3304.99.90 | 6.5%  | 3%
argan-food                 | 1515.90.00 | Free  | Free
soap                       | 3401.11.90 | 6.5%  | 3%
soap                       | 3401.11.10 | Free  | Free | only castile=yes
candle                     | 3406.00.90 | 5.5%  | 3%
glass-beldi                | 7013.37.00 | Free  | Free
basket                     | 4602.19.92 | 6.5%  | 3%   | interwoven=yes
basket                     | 4602.19.99 | 7%    | 3%   | interwoven=no
drum                       | 9206.00.10 | Free  | Free
castanets                  | 9206.00.90 | 6%    | 3%
oud                        | 9202.90.90 | 6%    | 5%
painting-modern            | 9701.91.10 | Free  | Free | original=yes
painting-modern            | 9701.91.90 | 5.5%  | Free | original=no
painting-old               | 9701.21.10 | Free  | Free | original=yes
painting-old               | 9701.21.90 | 5.5%  | Free | original=no
fossil-mineral             | 9705.29.00 | Free  | Free
antique                    | 9706.90.00 | Free  | Free
`,
  /** Lines that were read and are of other goods, or take the same, so that no row has them. */
  notTaken: `
cushion-stuffed         | 9404.90.10 | 14%   | -    | of cotton (as read)
kaftan-synthetic        | 6204.49.00 | 16%   | 10%  | silk or other material
table-linen-embroidered | 6302.59.10 | 9%    | Free | of flax
embroidery-piece        | 5810.91.00 | Free  | Free | other embroidery, of cotton
bag-straw               | 4602.19.99 | 7%    | 3%   | other
bag-kilim               | 4202.22.90 | 10.5% | 7%   | other
porcelain-tableware     | 6911.90.00 | 5.5%  | 5%   | other than tableware
zellige-tile            | 6907.23.10 | 8%    | Free | size line
zellige-tile            | 6907.23.21 | 8%    | Free | size line
zellige-tile            | 6907.30.29 | 8%    | 5%   | mosaic cubes
imitation-jewellery     | 7117.90.00 | 8.5%  | 5%   | not base metal
lamp-electric-ceiling   | 9405.11.00 | 7%    | 5%   | LED only
ornament-base-metal     | 8306.21.00 | 5%    | 5%   | plated with precious metal
iron-kitchen            | 7323.94.00 | 6.5%  | 5%   | enamelled
candle                  | 3406.00.10 | 5.5%  | 3%   | birthdays, festive occasions
fossil-mineral          | 9705.22.00 | Free  | Free | extinct or endangered species
`,
} as const;
