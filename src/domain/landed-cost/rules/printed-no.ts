// Norway as another hand read it: what is free for Morocco (open data of customs, 2026-02-03, land
// code MA), and the ordinary rate with how it is known.

/** Class | line | ordinary rate | of Moroccan origin | how the ordinary rate is known. */
export const noPrinted = {
  source: 'no-ratetrade',
  on: '2026-02-03',
  // prettier-ignore
  table: `
rug-knotted-wool           | 57011000 | not found | Free
rug-boucherouite           | 57019000 | not found | Free
rug-kilim                  | 57021010 | not found | Free
rug-woven-other            | 57029100 | not found | Free
rug-tufted                 | 57031000 | not found | Free
blanket-wool               | 63012000 | not found | Free
blanket-cotton             | 63013000 | not found | Free
cushion-cover              | 63049200 | not found | Free
cushion-cover-other        | 63049900 | not found | Free
cushion-stuffed            | 94049011 | Free      | Free | memory
kaftan-cotton              | 62044200 | 10.7%     | Free | general page
kaftan-synthetic           | 62044300 | 10.7%     | Free | general page
djellaba-cotton            | 62114200 | 10.7%     | Free | general page
scarf-wool                 | 62142000 | not found | Free
scarf-silk                 | 62141000 | not found | Free
scarf-cotton               | 62149000 | not found | Free
table-linen-embroidered    | 63025100 | not found | Free
embroidery-piece           | 58101000 | not found | Free
babouche-leather           | 64035900 | Free      | Free | general page
babouche-rubber            | 64039900 | Free      | Free | general page
babouche-raffia            | 64059020 | Free      | Free | general page
bag-leather                | 42022100 | Free      | Free | memory
bag-straw                  | 46021901 | Free      | Free | memory
wallet-leather             | 42023100 | Free      | Free | memory
bag-kilim                  | 42022200 | Free      | Free | memory
pouf-shell                 | 42050000 | Free      | Free | memory
belt-leather               | 42033000 | Free      | Free | memory
tagine-earthenware         | 69120010 | Free      | Free | memory
porcelain-tableware        | 69111000 | Free      | Free | memory
ceramic-ornament           | 69139000 | Free      | Free | memory
zellige-tile               | 69072300 | Free      | Free | memory
silver-jewellery           | 71131100 | Free      | Free | memory
gold-jewellery             | 71131900 | Free      | Free | memory
imitation-jewellery        | 71171900 | Free      | Free | memory
lamp-nonelectric           | 94055000 | Free      | Free | memory
lamp-electric-ceiling      | 94051900 | Free      | Free | memory
lamp-electric-table        | 94052900 | Free      | Free | memory
tray-brass-kitchen         | 74181000 | Free      | Free | memory
article-brass-other        | 74198000 | Free      | Free | memory
ornament-base-metal        | 83062900 | Free      | Free | memory
frame-mirror-metal         | 83063000 | Free      | Free | memory
iron-article               | 73269000 | Free      | Free | memory
iron-kitchen               | 73239910 | Free      | Free | memory
thuya-marquetry-box        | 44209000 | Free      | Free | memory
wood-ornament              | 44201900 | Free      | Free | memory
wood-kitchen               | 44199000 | Free      | Free | memory
furniture-wood             | 94036010 | Free      | Free | memory
furniture-seat-upholstered | 94016111 | Free      | Free | memory
argan-cosmetic             | 33049910 | Free      | Free | memory
argan-food                 | 15159012 | not found | -
soap                       | 34011110 | Free      | Free | memory
candle                     | 34060000 | Free      | Free | memory
glass-beldi                | 70133700 | Free      | Free | memory
basket                     | 46021901 | Free      | Free | memory
drum                       | 92060001 | Free      | Free | memory
oud                        | 92029000 | Free      | Free | memory
painting-modern            | 97019100 | Free      | Free | memory
painting-old               | 97012100 | Free      | Free | memory
fossil-mineral             | 97052200 | Free      | Free | memory
antique                    | 97069000 | Free      | Free | memory
`,
} as const;
