// The customs tariff schedule of Japan as another hand read it, 2026-07-09: the rate that holds without
// preference, and that of the GSP.

/**
 * Class | line | ordinary rate | of Moroccan origin | of which goods; `only` where it must be said.
 */
export const jpPrinted = {
  source: 'jp-mcp-2026',
  on: '2026-07-09',
  // prettier-ignore
  table: `
rug-knotted-wool           | 5701.10-000  | 7.9%                          | 1.58%
rug-boucherouite           | 5701.90-000  | 7.9%                          | 1.58%
rug-kilim                  | 5702.10-000  | 6%                            | 4.8%
rug-woven-other            | 5702.91-000  | 8.1%                          | 6.48%
rug-tufted                 | 5703.10-000  | 7.9%                          | 6.32%
blanket-wool               | 6301.20      | 5.3%                          | 4.24%
blanket-cotton             | 6301.30      | 9%                            | 7.2%
cushion-cover              | 6304.92-000  | 7.4%                          | 5.92%
cushion-cover-other        | 6304.99-090  | 5.3%                          | 4.24%                         | fibre=wool
cushion-cover-other        | 6304.99-010  | 7.9%                          | 6.32%                         | only fibre=linen
cushion-stuffed            | 9404.90-000  | 3.8%                          | Free
kaftan-cotton              | 6204.42-200  | 9.1%                          | 9.1%
kaftan-synthetic           | 6204.43-200  | 9.1%                          | 9.1%
djellaba-cotton            | 6211.42-200  | 9.1%                          | 9.1%
scarf-wool                 | 6214.20-200  | 6.6%                          | Free
scarf-silk                 | 6214.10-200  | 8%                            | Free
scarf-cotton               | 6214.90-210  | 9.1%                          | Free
table-linen-embroidered    | 6302.51-000  | 7.4%                          | 5.92%
embroidery-piece           | 5810.10-000  | Free                          | Free
babouche-leather           | 6403.59-011  | 30%                           | 30%                           | wornOutdoors=no
babouche-leather           | 6403.59-100  | 30% or 4,300 yen/pair, higher | 30% or 4,300 yen/pair, higher | only wornOutdoors=yes
babouche-rubber            | 6403.99-021  | 30%                           | 30%                           | wornOutdoors=no
babouche-rubber            | 6403.99-029  | 30% or 4,300 yen/pair, higher | 30% or 4,300 yen/pair, higher | only wornOutdoors=yes
babouche-raffia            | 6405.90-128  | 30%                           | 30%                           | sole=leather
babouche-raffia            | 6405.90-129  | 8%                            | 8%                            | sole=rubber
babouche-raffia            | 6405.90-200  | 3.4%                          | 3.4%                          | sole=raffia
babouche-raffia            | 6405.90-200  | 3.4%                          | 3.4%                          | only sole=textile
bag-leather                | 4202.21-210  | 8%                            | 8%
bag-leather                | 4202.21-110  | 14%                           | 14%                           | only precious=yes
bag-straw                  | 4602.19      | 7.9%                          | 4.74%
wallet-leather             | 4202.31-200  | 10%                           | 10%
wallet-leather             | 4202.31-100  | 16%                           | 16%                           | only precious=yes
bag-kilim                  | 4202.22-200  | 8%                            | 8%
bag-kilim                  | 4202.22-100  | 16%                           | 16%                           | only precious=yes
pouf-shell                 | 4205.00-900  | 10%                           | 10%
belt-leather               | 4203.30-200  | 12.5%                         | 12.5%
belt-leather               | 4203.30-100  | 16%                           | 16%                           | only precious=yes
tagine-earthenware         | 6912.00-000  | 2.3%                          | Free
porcelain-tableware        | 6911.10-000  | 2.3%                          | Free
ceramic-ornament           | 6913.90-000  | 2.3%                          | Free
zellige-tile               | 6907.23-000  | 1.7%                          | Free
silver-jewellery           | 7113.11-000  | 5.2%                          | 5.2%
gold-jewellery             | 7113.19      | 5.4%                          | 5.4%
imitation-jewellery        | 7117.19      | 3.7%                          | 3.7%
lamp-nonelectric           | 9405.50-000  | Free                          | Free
lamp-electric-ceiling      | 9405.19-000  | Free                          | Free
lamp-electric-table        | 9405.29-000  | Free                          | Free
tray-brass-kitchen         | 7418.10-000  | Free                          | Free
article-brass-other        | 7419.80-000  | Free                          | Free
ornament-base-metal        | 8306.29-000  | 3.1%                          | Free
frame-mirror-metal         | 8306.30-000  | 3.1%                          | Free
iron-article               | 7326.90      | Free                          | Free
iron-kitchen               | 7323.99-000  | Free                          | Free
thuya-marquetry-box        | 4420.90-010  | 10%                           | 8%                            | marquetry=yes
thuya-marquetry-box        | 4420.90-090  | 2.7%                          | 1.62%                         | marquetry=no
wood-ornament              | 4420.19-000  | Free                          | Free
wood-kitchen               | 4419.90-900  | 2.7%                          | 1.62%
furniture-wood             | 9403.60      | Free                          | Free
furniture-seat-upholstered | 9401.61      | Free                          | Free
argan-cosmetic             | 3304.99      | Free                          | Free
argan-food                 | 1515.90      | 10.40 yen/kg                  | 10.40 yen/kg                  | acidOver=no
argan-food                 | 1515.90-acid | 8.50 yen/kg                   | 8.50 yen/kg                   | acidOver=yes
soap                       | 3401.11-000  | Free                          | Free
candle                     | 3406.00-000  | Free                          | Free
glass-beldi                | 7013.37-000  | 3.1%                          | Free
basket                     | 4602.19      | 7.9%                          | 4.74%
drum                       | 9206.00-000  | Free                          | Free
oud                        | 9202.90      | Free                          | Free
painting-modern            | 9701.91-000  | Free                          | Free
painting-old               | 9701.21-000  | Free                          | Free
fossil-mineral             | 9705.22-000  | Free                          | Free
antique                    | 9706.90-000  | Free                          | Free
`,
  /** Lines that were read and are of other goods, or take the same, so that no row has them. */
  notTaken: `
kaftan-cotton | 6204.42-100 | 10%           | -    | with fur general 16%
scarf-cotton  | 6214.90-290 | (4.4%)-(6.6%) | Free | other fibres general 4.4%
bag-leather   | 4202.21-220 | 10%           | -    | composition leather general 12.5%
`,
} as const;
