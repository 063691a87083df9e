// The Harmonized Tariff Schedule of the United States as another hand read it: 2026 Rev 15, column 1
// general, and what an originating Moroccan good pays (SPI MA, General Note 27).

/**
 * Class | line | ordinary rate | of Moroccan origin | of which goods; `only` where it must be said.
 */
export const usPrinted = {
  source: 'us-axiom',
  on: '2026-08-18',
  // prettier-ignore
  table: `
rug-knotted-wool           | 5701.10.90.00 | 4.5%  | Free
rug-boucherouite           | 5701.90.10    | Free  | Free
rug-boucherouite           | 5701.90.20    | Free  | Free
rug-kilim                  | 5702.10.10.00 | Free  | Free
rug-kilim                  | 5702.10.90    | Free  | Free
rug-woven-other            | 5702.91.30.00 | 4.3%  | Free
rug-woven-other            | 5702.91.40.00 | 3.6%  | Free
rug-tufted                 | 5703.10.20.00 | 6%    | Free
blanket-wool               | 6301.20.00    | Free  | Free
blanket-cotton             | 6301.30.00    | 8.4%  | Free
cushion-cover              | 6304.92.00.00 | 6.3%  | Free
cushion-cover-other        | 6304.99.60    | 3.2%  | Free
cushion-stuffed            | 9404.90.10    | 5.3%  | Free | fibre=cotton
cushion-stuffed            | 9404.90.20    | 6%    | Free | fibre=wool
kaftan-cotton              | 6204.42.30    | 8.4%  | Free
kaftan-synthetic           | 6204.43.40    | 16%   | Free
djellaba-cotton            | 6211.42.10    | 8.1%  | Free
scarf-wool                 | 6214.20.00.00 | 6.7%  | Free
scarf-silk                 | 6214.10.10.00 | 1.2%  | Free
scarf-silk                 | 6214.10.20.00 | 3.9%  | Free
scarf-cotton               | 6214.90.00    | 11.3% | Free
table-linen-embroidered    | 6302.51.10.00 | 6.1%  | Free
table-linen-embroidered    | 6302.51.20.00 | 4.8%  | Free
table-linen-embroidered    | 6302.51.30.00 | 5.8%  | Free
table-linen-embroidered    | 6302.51.40.00 | 6.3%  | Free
embroidery-piece           | 5810.10.00.00 | 14.1% | Free
babouche-leather           | 6403.59.60    | 8.5%  | Free | wearer=men
babouche-leather           | 6403.59.90    | 10%   | Free | wearer=women
babouche-rubber            | 6403.99.60    | 8.5%  | Free | wearer=men
babouche-rubber            | 6403.99.75    | 7%    | Free | wearer=women, worth <= 2.50
babouche-rubber            | 6403.99.90    | 10%   | Free | wearer=women, worth > 2.50
babouche-raffia            | 6405.90.90    | 12.5% | Free
bag-leather                | 4202.21.60.00 | 10%   | Free | worth <= 20.00
bag-leather                | 4202.21.90.00 | 9%    | Free | worth > 20.00
bag-straw                  | 4602.19.22.00 | 5.8%  | Free
bag-straw                  | 4602.19.29    | 5.3%  | Free
wallet-leather             | 4202.31.60.00 | 8%    | Free
bag-kilim                  | 4202.22.40    | 7.4%  | Free
bag-kilim                  | 4202.22.60.00 | 5.7%  | Free
pouf-shell                 | 4205.00.80.00 | Free  | Free
belt-leather               | 4203.30.00.00 | 2.7%  | Free
tagine-earthenware         | 6912.00.39    | 4.5%  | Free
tagine-earthenware         | 6912.00.48    | 9.8%  | Free
porcelain-tableware        | 6911.10.80    | 20.8% | Free
ceramic-ornament           | 6913.90.50.00 | 6%    | Free
zellige-tile               | 6907.23.10    | 10%   | Free
zellige-tile               | 6907.23.40.00 | 8.5%  | Free
zellige-tile               | 6907.23.90    | 8.5%  | Free
silver-jewellery           | 7113.11.20.00 | 13.5% | Free | worth <= 1.50
silver-jewellery           | 7113.11.50.00 | 5%    | Free | worth > 1.50
gold-jewellery             | 7113.19.29    | 5.5%  | Free
gold-jewellery             | 7113.19.50    | 5.5%  | Free
imitation-jewellery        | 7117.19.90.00 | 11%   | Free
lamp-nonelectric           | 9405.50.30.00 | 5.7%  | Free | material=brass
lamp-nonelectric           | 9405.50.40.00 | 6%    | Free | material=iron
lamp-electric-ceiling      | 9405.19.40    | 3.9%  | Free
lamp-electric-ceiling      | 9405.19.60    | 7.6%  | Free
lamp-electric-table        | 9405.29.40    | 3.7%  | Free
lamp-electric-table        | 9405.29.60    | 6%    | Free
tray-brass-kitchen         | 7418.10.00    | 3%    | Free
article-brass-other        | 7419.80.50    | Free  | Free
ornament-base-metal        | 8306.29.00.00 | Free  | Free
frame-mirror-metal         | 8306.30.00.00 | 2.7%  | Free
iron-article               | 7326.90.86    | 2.9%  | Free
iron-kitchen               | 7323.99.70.00 | 5.3%  | Free
iron-kitchen               | 7323.99.90    | 3.4%  | Free
thuya-marquetry-box        | 4420.90.45.00 | 4.3%  | Free
thuya-marquetry-box        | 4420.90.80.00 | 3.2%  | Free
wood-ornament              | 4420.19.00.00 | 3.2%  | Free
wood-kitchen               | 4419.90.91.00 | 3.2%  | Free
furniture-wood             | 9403.60.80    | Free  | Free
furniture-seat-upholstered | 9401.61.40    | Free  | Free
furniture-seat-upholstered | 9401.61.60    | Free  | Free
argan-cosmetic             | 3304.99.50.00 | Free  | Free
argan-food                 | 1515.90.81    | 3.2%  | Free
soap                       | 3401.11.10.00 | Free  | Free
soap                       | 3401.11.50.00 | Free  | Free
candle                     | 3406.00.00.00 | Free  | Free
glass-beldi                | 7013.37.10.01 | 28.5% | Free | worth <= 0.30
glass-beldi                | 7013.37.20    | 22.5% | Free | worth > 0.30, worth <= 3.00
glass-beldi                | 7013.37.50    | 7.5%  | Free | worth > 3.00, worth <= 5.00
glass-beldi                | 7013.37.60    | 5%    | Free | worth > 5.00
basket                     | 4602.19.18.00 | 4.5%  | Free
basket                     | 4602.19.29    | 5.3%  | Free
drum                       | 9206.00.20.00 | 4.8%  | Free
oud                        | 9202.90.40.00 | 8.7%  | Free
oud                        | 9202.90.60.00 | 4.6%  | Free
painting-modern            | 9701.91.00.00 | Free  | Free
painting-old               | 9701.21.00.00 | Free  | Free
fossil-mineral             | 9705.22.00.00 | Free  | Free
fossil-mineral             | 9705.29.00.00 | Free  | Free
antique                    | 9706.90.00    | Free  | Free
`,
} as const;
