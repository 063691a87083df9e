// The Common External Tariff as another hand read it, from the table the UK Government printed on
// 2021-01-27 (uktrade/global-uk-tariff), and the 0 % of the Association Agreement of 2000.

/**
 * Class | line | ordinary rate | of Moroccan origin | of which goods; `only` where it must be said.
 */
export const euPrinted = {
  source: 'ukgt-csv',
  on: '2021-01-27',
  // prettier-ignore
  table: `
rug-knotted-wool           | 57011090 | 8.00% MAX 2.80 EUR / m2 | 0%
rug-boucherouite           | 57019010 | 8.0%                    | 0% | fibre=silk
rug-boucherouite           | 57019090 | 3.5%                    | 0% | fibre=cotton
rug-kilim                  | 57021000 | 3.0%                    | 0%
rug-woven-other            | 57029100 | 8.0%                    | 0%
rug-tufted                 | 57031000 | 8.0%                    | 0%
blanket-wool               | 63012010 | 12.0%                   | 0%
blanket-wool               | 63012090 | 12.0%                   | 0%
blanket-cotton             | 63013090 | 7.5%                    | 0%
cushion-cover              | 63049200 | 12.0%                   | 0%
cushion-cover-other        | 63049900 | 12.0%                   | 0%
cushion-stuffed            | 94049090 | 3.7%                    | 0%
kaftan-cotton              | 62044200 | 12.0%                   | 0%
kaftan-synthetic           | 62044300 | 12.0%                   | 0%
djellaba-cotton            | 62114290 | 12.0%                   | 0%
scarf-wool                 | 62142000 | 8.0%                    | 0%
scarf-silk                 | 62141000 | 8.0%                    | 0%
scarf-cotton               | 62149000 | 8.0%                    | 0%
table-linen-embroidered    | 63025100 | 12.0%                   | 0%
embroidery-piece           | 58101010 | 5.8%                    | 0%
embroidery-piece           | 58101090 | 8.0%                    | 0%
babouche-leather           | 64035950 | 8.0%                    | 0%
babouche-rubber            | 64039950 | 8.0%                    | 0%
babouche-raffia            | 64059010 | 17.0%                   | 0% | sole=rubber
bag-leather                | 42022100 | 3.0%                    | 0%
bag-straw                  | 46021990 | 3.7%                    | 0%
wallet-leather             | 42023100 | 3.0%                    | 0%
bag-kilim                  | 42022290 | 3.7%                    | 0%
pouf-shell                 | 42050090 | 2.5%                    | 0%
belt-leather               | 42033000 | 5.0%                    | 0%
tagine-earthenware         | 69120021 | 5.0%                    | 0% | clay=common
tagine-earthenware         | 69120025 | 9.0%                    | 0% | clay=fine
porcelain-tableware        | 69111000 | 12.0%                   | 0%
ceramic-ornament           | 69139010 | 3.5%                    | 0% | clay=common
ceramic-ornament           | 69139098 | 6.0%                    | 0% | clay=fine
zellige-tile               | 690723   | 5.0%                    | 0%
silver-jewellery           | 71131100 | 2.5%                    | 0%
gold-jewellery             | 71131900 | 2.5%                    | 0%
imitation-jewellery        | 71171900 | 4.0%                    | 0%
lamp-nonelectric           | 94055000 | 2.7%                    | 0%
lamp-electric-ceiling      | 94051091 | 2.7%                    | 0%
lamp-electric-table        | 94052091 | 2.7%                    | 0%
tray-brass-kitchen         | 74181090 | 3.0%                    | 0%
article-brass-other        | 74199990 | 3.0%                    | 0%
ornament-base-metal        | 83062900 | 0.0%                    | 0%
frame-mirror-metal         | 83063000 | 2.7%                    | 0%
iron-article               | 73269098 | 2.7%                    | 0%
iron-kitchen               | 73239900 | 3.2%                    | 0%
thuya-marquetry-box        | 44209010 | 4.0%                    | 0% | marquetry=yes
thuya-marquetry-box        | 44209099 | 0.0%                    | 0% | marquetry=no
wood-ornament              | 44201019 | 0.0%                    | 0%
wood-kitchen               | 44199090 | 0.0%                    | 0%
furniture-wood             | 94036090 | 0.0%                    | 0%
furniture-seat-upholstered | 94016100 | 0.0%                    | 0%
argan-cosmetic             | 33049900 | 0.0%                    | 0%
argan-food                 | 15159059 | 6.4%                    | -
argan-food                 | 15159099 | 9.6%                    | -
soap                       | 34011100 | 0.0%                    | 0%
candle                     | 34060000 | 0.0%                    | 0%
glass-beldi                | 70133710 | 11.0%                   | 0%
glass-beldi                | 70133791 | 11.0%                   | 0%
basket                     | 46021990 | 3.7%                    | 0%
drum                       | 92060000 | 3.2%                    | 0%
painting-modern            | 97011000 | 0.0%                    | 0%
painting-old               | 97011000 | 0.0%                    | 0%
fossil-mineral             | 97050000 | 0.0%                    | 0%
antique                    | 97060000 | 0.0%                    | 0%
`,
} as const;
