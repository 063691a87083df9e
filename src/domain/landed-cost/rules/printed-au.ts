// Schedule 3 of the Customs Tariff of Australia as another hand read it, April 2026: the general rate
// first, then those of countries Morocco is not one of.

/**
 * Class | line | ordinary rate | of Moroccan origin | of which goods; `only` where it must be said.
 */
export const auPrinted = {
  source: 'au-repo',
  on: '2026-04-17',
  // prettier-ignore
  table: `
rug-knotted-wool           | 5701.10.00 | Free             | -
rug-boucherouite           | 5701.90.00 | Free             | -
rug-kilim                  | 5702.10.00 | Free             | -
rug-woven-other            | 5702.91.10 | Free             | - | handmade=yes
rug-tufted                 | 5703.10.00 | 5%               | -
blanket-wool               | 6301.20.00 | 5%               | -
blanket-cotton             | 6301.30.90 | 5%               | -
cushion-cover              | 6304.92.00 | 5%               | -
cushion-cover-other        | 6304.99.00 | 5%               | -
table-linen-embroidered    | 6302.51.10 | Free             | -
babouche-leather           | 6403.59.00 | 5%               | -
bag-leather                | 4202.21.00 | 5%               | -
bag-straw                  | 4602.19.00 | Free             | -
wallet-leather             | 4202.31.10 | 5%               | -
bag-kilim                  | 4202.22.00 | 5%               | -
pouf-shell                 | 4205.00.90 | 5%               | -
belt-leather               | 4203.30.00 | 5%               | -
tagine-earthenware         | 6912.00.00 | 5%               | -
porcelain-tableware        | 6911.10.00 | 5%               | -
ceramic-ornament           | 6913.90.00 | 5% DCS4% DCT5%   | -
zellige-tile               | 6907.23.10 | Free             | -
zellige-tile               | 6907.23.90 | 5% DCS 4% DCT 5% | -
silver-jewellery           | 7113.11.00 | 5% CAFree        | -
gold-jewellery             | 7113.19.00 | 5% CAFree        | -
imitation-jewellery        | 7117.19.00 | 5%               | -
lamp-nonelectric           | 9405.50.90 | 5%               | -
lamp-electric-ceiling      | 9405.19.00 | 5% CAFree        | -
lamp-electric-table        | 9405.29.00 | 5% CAFree        | -
thuya-marquetry-box        | 4420.90.00 | 5% DCS4% DCT5%   | -
wood-ornament              | 4420.19.00 | 5% DCS4% DCT5%   | -
wood-kitchen               | 4419.90.00 | 5% DCS4% DCT5%   | -
furniture-wood             | 9403.60.00 | 5%               | -
furniture-seat-upholstered | 9401.61.00 | 5%               | -
soap                       | 3401.11.00 | 5%               | -
glass-beldi                | 7013.37.00 | 5% DCS4% DCT5%   | -
basket                     | 4602.19.00 | Free             | -
drum                       | 9206.00.00 | Free             | -
painting-modern            | 9701.91.00 | Free             | -
painting-old               | 9701.21.00 | Free             | -
fossil-mineral             | 9705.22.00 | Free             | -
fossil-mineral             | 9705.29.00 | Free             | -
antique                    | 9706.90.00 | Free             | -
`,
} as const;
