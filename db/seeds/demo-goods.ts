// Twenty-four invented goods of the demo market: facts as the vocabulary wants them, prices in dirhams.
import type { Size } from '#domain/craft/sizes.ts';

export type DemoGood = {
  readonly cooperative: string;
  readonly form: string;
  readonly style?: string;
  readonly materials: readonly string[];
  readonly colours: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly kind: 'piece' | 'made-to-order' | 'stocked';
  readonly stock: number;
  readonly dirhams: number;
  readonly size: Size;
  readonly weightGrams: number;
  readonly packedGrams: number;
  readonly makingDays?: number;
  /** Makers by their place in the cooperative's list, with the weight of their work. */
  readonly makers: readonly (readonly [maker: number, weight: number])[];
  readonly story?: string;
  readonly storyLanguage?: string;
  readonly sold?: boolean;
};

const knotted = { technique: 'hand-knotted', fibre: 'wool', age: 'new' } as const;
const flat = { technique: 'hand-woven', fibre: 'wool', age: 'new' } as const;

export const demoGoods: readonly DemoGood[] = [
  {
    cooperative: 'tizi-n-wulawen', form: 'rug', style: 'azilal', materials: ['wool'], colours: ['ivory', 'black', 'multicolour'],
    attributes: { ...knotted, pile: 'medium' }, kind: 'piece', stock: 1, dirhams: 3900,
    size: { widthMm: 1600, lengthMm: 2400 }, weightGrams: 9800, packedGrams: 10400, makingDays: 41, makers: [[0, 2], [1, 1]],
    story: 'I drew nothing beforehand. When the red wool ran out I went on in blue.',
  },
  {
    cooperative: 'tizi-n-wulawen', form: 'rug', style: 'beni-ouarain', materials: ['wool'], colours: ['ivory', 'brown'],
    attributes: { ...knotted, pile: 'high' }, kind: 'piece', stock: 1, dirhams: 5200,
    size: { widthMm: 1800, lengthMm: 2600 }, weightGrams: 12600, packedGrams: 13300, makingDays: 56, makers: [[1, 1]],
  },
  {
    cooperative: 'tizi-n-wulawen', form: 'rug', style: 'azilal', materials: ['wool'], colours: ['ivory', 'red', 'saffron'],
    attributes: { ...knotted, pile: 'medium' }, kind: 'piece', stock: 1, dirhams: 1850,
    size: { widthMm: 1000, lengthMm: 1500 }, weightGrams: 4100, packedGrams: 4500, makingDays: 20, makers: [[2, 1]],
  },
  {
    cooperative: 'tizi-n-wulawen', form: 'rug', style: 'beni-ouarain', materials: ['wool'], colours: ['ivory', 'black'],
    attributes: { ...knotted, pile: 'high' }, kind: 'made-to-order', stock: 5, dirhams: 6900,
    size: { widthMm: 2000, lengthMm: 3000 }, weightGrams: 16200, packedGrams: 17000, makingDays: 63, makers: [[0, 1], [1, 1]],
  },
  {
    cooperative: 'tizi-n-wulawen', form: 'rag-rug', style: 'boucherouite', materials: ['recycled-textile'], colours: ['multicolour'],
    attributes: { technique: 'hand-knotted', fibre: 'cotton', age: 'new' }, kind: 'piece', stock: 1, dirhams: 1600,
    size: { widthMm: 1300, lengthMm: 2100 }, weightGrams: 6300, packedGrams: 6800, makingDays: 18, makers: [[2, 2], [0, 1]],
  },
  {
    cooperative: 'tigmi-n-talst', form: 'flat-rug', style: 'hanbel', materials: ['wool'], colours: ['red', 'black', 'saffron'],
    attributes: { ...flat, dye: 'plant-dyed' }, kind: 'piece', stock: 1, dirhams: 2400,
    size: { widthMm: 1500, lengthMm: 2500 }, weightGrams: 5600, packedGrams: 6000, makingDays: 30, makers: [[0, 1], [1, 1]],
  },
  {
    cooperative: 'tigmi-n-talst', form: 'flat-rug', style: 'zanafi', materials: ['wool'], colours: ['black', 'white'],
    attributes: flat, kind: 'piece', stock: 1, dirhams: 2900,
    size: { widthMm: 1700, lengthMm: 2700 }, weightGrams: 6900, packedGrams: 7400, makingDays: 38, makers: [[0, 1]],
  },
  {
    cooperative: 'tigmi-n-talst', form: 'cushion-cover', style: 'hanbel', materials: ['wool'], colours: ['saffron', 'henna'],
    attributes: { fibre: 'wool', filling: 'unstuffed' }, kind: 'stocked', stock: 14, dirhams: 240,
    size: { widthMm: 450, lengthMm: 450 }, weightGrams: 420, packedGrams: 500, makers: [[1, 1]],
  },
  {
    cooperative: 'tigmi-n-talst', form: 'blanket', style: 'handira', materials: ['wool', 'cotton'], colours: ['ivory'],
    attributes: { fibre: 'wool', age: 'new' }, kind: 'piece', stock: 1, dirhams: 2100,
    size: { widthMm: 1200, lengthMm: 2000 }, weightGrams: 3300, packedGrams: 3700, makingDays: 25, makers: [[1, 1]],
  },
  {
    cooperative: 'dar-tin-bhar', form: 'plate', style: 'safi', materials: ['clay'], colours: ['blue', 'green', 'saffron'],
    attributes: { foodContact: 'no', glazed: 'yes', age: 'new' }, kind: 'stocked', stock: 9, dirhams: 320,
    size: { diameterMm: 320 }, weightGrams: 1500, packedGrams: 2100, makers: [[0, 1]],
  },
  {
    cooperative: 'dar-tin-bhar', form: 'tagine', style: 'safi', materials: ['clay'], colours: ['green', 'brown'],
    attributes: { foodContact: 'no', glazed: 'yes' }, kind: 'stocked', stock: 6, dirhams: 380,
    size: { diameterMm: 280, heightMm: 240 }, weightGrams: 2900, packedGrams: 3900, makers: [[1, 1]],
  },
  {
    cooperative: 'dar-tin-bhar', form: 'vase', style: 'tamegroute', materials: ['clay'], colours: ['green'],
    attributes: { foodContact: 'no', glazed: 'yes', age: 'new' }, kind: 'stocked', stock: 4, dirhams: 450,
    size: { heightMm: 280 }, weightGrams: 1900, packedGrams: 2700, makers: [[0, 1], [1, 1]],
  },
  {
    cooperative: 'derb-seffarin', form: 'plate', style: 'fes', materials: ['clay'], colours: ['blue', 'white'],
    attributes: { foodContact: 'no', glazed: 'yes', age: 'new' }, kind: 'piece', stock: 1, dirhams: 620,
    size: { diameterMm: 380 }, weightGrams: 1900, packedGrams: 2600, makers: [[0, 1]],
  },
  {
    cooperative: 'derb-seffarin', form: 'tile-panel', style: 'fes', materials: ['earthenware'], colours: ['blue', 'green', 'saffron'],
    attributes: { setting: 'in-cement', glazed: 'yes', age: 'new' }, kind: 'made-to-order', stock: 8, dirhams: 980,
    size: { widthMm: 400, lengthMm: 400 }, weightGrams: 5100, packedGrams: 6200, makingDays: 14, makers: [[1, 1]],
  },
  {
    cooperative: 'derb-seffarin', form: 'pouf', style: 'marrakech', materials: ['leather'], colours: ['henna'],
    attributes: { outer: 'leather', filling: 'unstuffed', embroidery: 'hand' }, kind: 'stocked', stock: 11, dirhams: 690,
    size: { diameterMm: 500, heightMm: 300 }, weightGrams: 1300, packedGrams: 1600, makers: [[0, 1], [2, 1]],
  },
  {
    cooperative: 'derb-seffarin', form: 'babouche', style: 'fes', materials: ['leather'], colours: ['saffron'],
    attributes: { upper: 'leather', sole: 'leather', wearer: 'women' }, kind: 'stocked', stock: 12, dirhams: 280,
    size: { shoeSizeEu: 39 }, weightGrams: 420, packedGrams: 560, makers: [[2, 1]],
  },
  {
    cooperative: 'derb-seffarin', form: 'bag', style: 'fes', materials: ['leather'], colours: ['brown'],
    attributes: { outer: 'leather' }, kind: 'stocked', stock: 5, dirhams: 850,
    size: { widthMm: 350, heightMm: 280 }, weightGrams: 780, packedGrams: 980, makers: [[0, 1]],
  },
  {
    cooperative: 'derb-seffarin', form: 'lantern', style: 'marrakech', materials: ['brass'], colours: ['saffron'],
    attributes: { electric: 'not-electric', mounting: 'hanging', age: 'new' }, kind: 'stocked', stock: 3, dirhams: 740,
    size: { heightMm: 420 }, weightGrams: 1900, packedGrams: 2700, makers: [[1, 1]],
  },
  {
    cooperative: 'derb-seffarin', form: 'tray', style: 'fes', materials: ['brass'], colours: ['saffron'],
    attributes: { foodContact: 'no', age: 'new' }, kind: 'piece', stock: 1, dirhams: 1100,
    size: { diameterMm: 450 }, weightGrams: 2200, packedGrams: 2800, makers: [[1, 1]],
  },
  {
    cooperative: 'igherm-n-nuqert', form: 'fibula', style: 'tiznit', materials: ['silver', 'enamel'], colours: ['saffron', 'green'],
    attributes: { metal: 'silver-925', coral: 'no', age: 'new' }, kind: 'piece', stock: 1, dirhams: 1900,
    size: { lengthMm: 120 }, weightGrams: 110, packedGrams: 260, makers: [[0, 1], [1, 1]],
  },
  {
    cooperative: 'igherm-n-nuqert', form: 'bracelet', style: 'tiznit', materials: ['silver'], colours: ['grey'],
    attributes: { metal: 'silver-925', coral: 'no', age: 'new' }, kind: 'stocked', stock: 7, dirhams: 720,
    size: { diameterMm: 62 }, weightGrams: 65, packedGrams: 210, makers: [[1, 1]],
  },
  {
    cooperative: 'ghabat-argan-mogador', form: 'box', style: 'essaouira', materials: ['thuya', 'lemonwood'], colours: ['brown'],
    attributes: { inlay: 'marquetry', age: 'new' }, kind: 'stocked', stock: 8, dirhams: 410,
    size: { lengthMm: 200, widthMm: 130, heightMm: 80 }, weightGrams: 850, packedGrams: 1150, makers: [[1, 1]],
  },
  {
    cooperative: 'ghabat-argan-mogador', form: 'basket', style: 'essaouira', materials: ['palm'], colours: ['saffron', 'red'],
    attributes: { foodContact: 'no' }, kind: 'stocked', stock: 10, dirhams: 230,
    size: { diameterMm: 350, heightMm: 300 }, weightGrams: 800, packedGrams: 1200, makers: [[0, 1], [2, 1]],
  },
  {
    cooperative: 'ghabat-argan-mogador', form: 'scarf', materials: ['wool'], colours: ['indigo'],
    attributes: { fibre: 'wool', dye: 'plant-dyed' }, kind: 'stocked', stock: 6, dirhams: 360,
    size: { widthMm: 700, lengthMm: 2000 }, weightGrams: 260, packedGrams: 340, makers: [[2, 1]],
  },
];
