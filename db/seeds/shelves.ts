// What the demo cooperatives make: a row a kind of good, with its sizes, prices, yarns and glazes.
import type { Size } from '#domain/craft/sizes.ts';

/** A size with its price in dirhams, its weight in grams and the days it takes to make. */
export type Sized = readonly [size: Size, dirhams: number, grams: number, days: number];

export type Shelf = {
  readonly form: string;
  readonly style?: string;
  readonly by: readonly string[];
  /** How many of the 400. */
  readonly goods: number;
  readonly materials: readonly string[];
  readonly colours: readonly (readonly string[])[];
  readonly sizes: readonly Sized[];
  readonly attributes: Readonly<Record<string, string>>;
  /** One of one, made to order or from stock: the shares of each in a hundred. */
  readonly kinds: readonly [piece: number, order: number, stock: number];
};

/** Rugs and cloth by the square metre. */
const flat = (
  sizes: readonly (readonly [number, number])[],
  perSquareMetre: { dirhams: number; grams: number; days: number },
): Sized[] =>
  sizes.map(([wide, long]) => {
    const area = wide * long;
    const { dirhams, grams, days } = perSquareMetre;
    const each = (by: number) => Math.max(1, Math.round(area * by));
    const size = { widthMm: Math.round(wide * 1000), lengthMm: Math.round(long * 1000) };
    return [size, each(dirhams), each(grams), each(days)];
  });

const small = [[0.9, 1.5], [1, 1.6], [1.2, 1.8]] as const;
const room = [[1.5, 2.4], [1.6, 2.5], [1.7, 2.6], [2, 3]] as const;
const large = [[2.5, 3.5], [3, 4]] as const;

const knotted = { technique: 'hand-knotted', fibre: 'wool', age: 'new' } as const;
const woven = { technique: 'hand-woven', fibre: 'wool', age: 'new' } as const;
const clay = { foodContact: 'no', glazed: 'yes', age: 'new' } as const;
const silver = { metal: 'silver-925', coral: 'no', age: 'new' } as const;
const oneOfOne = [88, 12, 0] as const;
const loom = [70, 30, 0] as const;
const bench = [10, 15, 75] as const;
const d = (diameter: number, height?: number): Size => height ? { diameterMm: diameter, heightMm: height } : { diameterMm: diameter };
const h = (heightMm: number): Size => ({ heightMm });
const shoes = (from: number, to: number, dirhams: number): Sized[] =>
  Array.from({ length: to - from + 1 }, (_, index) => [{ shoeSizeEu: from + index }, dirhams, 380 + index * 12, 2]);
const bag = (widthMm: number, heightMm: number): Size => ({ widthMm, heightMm });
const box = (lengthMm: number, widthMm: number, heightMm: number): Size => ({ lengthMm, widthMm, heightMm });

export const shelves: readonly Shelf[] = [
  { form: 'rug', style: 'beni-ouarain', by: ['adfel-n-bouiblane'], goods: 20, materials: ['wool'], colours: [['ivory', 'black'], ['ivory', 'brown'], ['ivory', 'grey']], sizes: flat([...small, ...room, ...large], { dirhams: 1150, grams: 2700, days: 11 }), attributes: { ...knotted, pile: 'high', dye: 'undyed' }, kinds: loom },
  { form: 'rug', style: 'mrirt', by: ['tislit-n-imrirt'], goods: 12, materials: ['wool'], colours: [['ivory', 'henna', 'grey', 'black'], ['ivory', 'pink', 'brown'], ['ivory', 'blue', 'grey'], ['ivory', 'green', 'black']], sizes: flat([...room, ...large], { dirhams: 1450, grams: 3200, days: 13 }), attributes: { ...knotted, pile: 'high' }, kinds: loom },
  { form: 'rug', style: 'azilal', by: ['tizi-n-wulawen', 'tislit-n-imrirt'], goods: 18, materials: ['wool', 'cotton'], colours: [['ivory', 'multicolour'], ['ivory', 'red', 'indigo'], ['ivory', 'pink', 'saffron'], ['ivory', 'blue', 'orange', 'green'], ['ivory', 'black', 'red']], sizes: flat([...small, ...room], { dirhams: 980, grams: 2400, days: 10 }), attributes: { ...knotted, pile: 'medium' }, kinds: oneOfOne },
  { form: 'rug', style: 'boujaad', by: ['ward-lhamra', 'nsij-chaouia'], goods: 15, materials: ['wool'], colours: [['pink', 'orange', 'red'], ['red', 'saffron', 'indigo'], ['orange', 'pink'], ['red', 'white', 'green']], sizes: flat([...small, ...room], { dirhams: 860, grams: 2500, days: 9 }), attributes: { ...knotted, pile: 'medium' }, kinds: oneOfOne },
  { form: 'rug', style: 'taznakht', by: ['tigmi-n-talst'], goods: 14, materials: ['wool'], colours: [['saffron', 'red', 'indigo'], ['orange', 'indigo', 'saffron'], ['red', 'saffron', 'green'], ['henna', 'blue', 'saffron']], sizes: flat([...small, ...room], { dirhams: 1250, grams: 2300, days: 14 }), attributes: { ...knotted, pile: 'low', dye: 'plant-dyed' }, kinds: loom },
  { form: 'rug', style: 'rabati', by: ['dar-zarbiat-bouregreg'], goods: 11, materials: ['wool'], colours: [['red', 'indigo', 'ivory'], ['blue', 'red', 'ivory'], ['green', 'saffron', 'red'], ['henna', 'indigo', 'ivory']], sizes: flat([[1.4, 2], ...room, ...large], { dirhams: 2100, grams: 2900, days: 24 }), attributes: { ...knotted, pile: 'low' }, kinds: [45, 55, 0] },
  { form: 'rug', style: 'zemmour', by: ['tafukt-n-zemmur'], goods: 6, materials: ['wool'], colours: [['red', 'black', 'ivory'], ['red', 'saffron', 'indigo'], ['red', 'orange', 'white']], sizes: flat([...small, ...room], { dirhams: 1050, grams: 2100, days: 13 }), attributes: { ...knotted, pile: 'low' }, kinds: oneOfOne },
  { form: 'rag-rug', style: 'boucherouite', by: ['nsij-chaouia', 'tizi-n-wulawen'], goods: 14, materials: ['recycled-textile', 'cotton'], colours: [['multicolour'], ['pink', 'blue', 'multicolour'], ['green', 'orange', 'multicolour'], ['red', 'white', 'multicolour']], sizes: flat([[0.8, 1.3], ...small, [1.3, 2.1], [1.5, 2.4]], { dirhams: 560, grams: 2300, days: 6 }), attributes: { technique: 'hand-knotted', fibre: 'cotton', age: 'new' }, kinds: oneOfOne },
  { form: 'flat-rug', style: 'hanbel', by: ['azetta-n-ifri', 'tigmi-n-talst', 'nsij-chaouia'], goods: 13, materials: ['wool'], colours: [['red', 'black', 'saffron'], ['indigo', 'ivory', 'henna'], ['green', 'red', 'ivory'], ['henna', 'saffron', 'black'], ['blue', 'ivory', 'black']], sizes: flat([...small, ...room], { dirhams: 620, grams: 1450, days: 8 }), attributes: woven, kinds: loom },
  { form: 'flat-rug', style: 'zanafi', by: ['tigmi-n-talst'], goods: 8, materials: ['wool'], colours: [['black', 'white'], ['brown', 'ivory'], ['black', 'ivory']], sizes: flat([...small, ...room], { dirhams: 700, grams: 1500, days: 9 }), attributes: { ...woven, dye: 'undyed' }, kinds: loom },
  { form: 'flat-rug', style: 'zemmour', by: ['tafukt-n-zemmur'], goods: 6, materials: ['wool', 'cotton'], colours: [['red', 'white', 'black'], ['red', 'saffron', 'green'], ['red', 'indigo', 'white']], sizes: flat([...small, ...room], { dirhams: 760, grams: 1400, days: 11 }), attributes: woven, kinds: oneOfOne },
  { form: 'runner', style: 'boujaad', by: ['ward-lhamra'], goods: 5, materials: ['wool'], colours: [['pink', 'red'], ['orange', 'saffron', 'red']], sizes: flat([[0.7, 2.4], [0.8, 3], [0.9, 3.6]], { dirhams: 900, grams: 2500, days: 9 }), attributes: { ...knotted, pile: 'medium' }, kinds: oneOfOne },
  { form: 'runner', style: 'beni-ouarain', by: ['adfel-n-bouiblane'], goods: 5, materials: ['wool'], colours: [['ivory', 'black'], ['ivory', 'brown']], sizes: flat([[0.7, 2.4], [0.8, 3], [0.9, 4]], { dirhams: 1150, grams: 2700, days: 11 }), attributes: { ...knotted, pile: 'high' }, kinds: loom },
  { form: 'blanket', style: 'handira', by: ['adfel-n-bouiblane', 'tizi-n-wulawen', 'azetta-n-ifri'], goods: 10, materials: ['wool', 'cotton', 'metal-thread'], colours: [['ivory'], ['ivory', 'indigo'], ['ivory', 'red', 'black']], sizes: flat([[1, 1.8], [1.2, 2], [1.3, 2.2]], { dirhams: 950, grams: 1500, days: 11 }), attributes: { fibre: 'wool', age: 'new' }, kinds: oneOfOne },
  { form: 'blanket', style: 'hanbel', by: ['azetta-n-ifri', 'dar-mendil-akhdar'], goods: 6, materials: ['wool'], colours: [['red', 'white'], ['indigo', 'ivory'], ['green', 'ivory', 'red']], sizes: flat([[1.4, 2], [1.5, 2.2]], { dirhams: 420, grams: 900, days: 5 }), attributes: { fibre: 'wool', age: 'new' }, kinds: [30, 30, 40] },
  { form: 'cushion-cover', style: 'hanbel', by: ['azetta-n-ifri', 'tigmi-n-talst', 'tafukt-n-zemmur'], goods: 10, materials: ['wool'], colours: [['saffron', 'henna'], ['red', 'black'], ['indigo', 'ivory'], ['green', 'saffron'], ['pink', 'red']], sizes: [[{ widthMm: 450, lengthMm: 450 }, 240, 420, 3], [{ widthMm: 500, lengthMm: 500 }, 290, 480, 3], [{ widthMm: 600, lengthMm: 600 }, 380, 640, 4]], attributes: { fibre: 'wool', filling: 'unstuffed', age: 'new' }, kinds: bench },
  { form: 'scarf', style: 'fes', by: ['riad-el-mansej', 'dar-mendil-akhdar'], goods: 9, materials: ['sabra'], colours: [['indigo', 'ivory'], ['red', 'saffron'], ['green', 'ivory'], ['pink', 'ivory'], ['blue', 'saffron']], sizes: flat([[0.5, 1.8], [0.7, 2]], { dirhams: 260, grams: 190, days: 2 }), attributes: { fibre: 'viscose' }, kinds: bench },
  { form: 'scarf', by: ['dar-mendil-akhdar', 'azetta-n-ifri'], goods: 8, materials: ['wool'], colours: [['indigo'], ['henna', 'ivory'], ['red', 'black'], ['grey', 'ivory']], sizes: flat([[0.6, 1.9], [0.7, 2]], { dirhams: 270, grams: 210, days: 2 }), attributes: { fibre: 'wool', dye: 'plant-dyed' }, kinds: bench },
  { form: 'kaftan', style: 'marrakech', by: ['derb-nhas-jdid', 'riad-el-mansej'], goods: 10, materials: ['silk'], colours: [['indigo', 'saffron'], ['green', 'saffron'], ['red', 'saffron'], ['pink', 'ivory'], ['ivory', 'saffron'], ['blue', 'ivory']], sizes: [[{ lengthMm: 1380 }, 2900, 1100, 24], [{ lengthMm: 1450 }, 3600, 1250, 30]], attributes: { fibre: 'silk', wearer: 'women', cut: 'open-front', garmentSize: 'm', embroidery: 'hand' }, kinds: [40, 60, 0] },
  { form: 'djellaba', style: 'fes', by: ['azetta-n-ifri', 'derb-nhas-jdid'], goods: 6, materials: ['wool'], colours: [['ivory'], ['brown'], ['indigo'], ['green']], sizes: [[{ lengthMm: 1300 }, 1100, 1200, 9], [{ lengthMm: 1400 }, 1250, 1350, 10]], attributes: { fibre: 'wool', wearer: 'anyone', cut: 'dress', garmentSize: 'l', age: 'new' }, kinds: [10, 50, 40] },
  { form: 'plate', style: 'fes', by: ['bab-el-khazzafin'], goods: 12, materials: ['earthenware'], colours: [['blue', 'white'], ['indigo', 'white'], ['green', 'white'], ['blue', 'white', 'saffron']], sizes: [[d(250), 320, 900, 3], [d(320), 460, 1400, 4], [d(380), 640, 1950, 5], [d(420), 820, 2400, 7]], attributes: clay, kinds: [30, 10, 60] },
  { form: 'plate', style: 'safi', by: ['dar-tin-bhar'], goods: 11, materials: ['clay'], colours: [['blue', 'green', 'saffron'], ['saffron', 'henna'], ['green', 'blue'], ['orange', 'blue', 'green'], ['red', 'saffron']], sizes: [[d(240), 210, 850, 2], [d(300), 290, 1300, 3], [d(350), 390, 1750, 3]], attributes: clay, kinds: bench },
  { form: 'bowl', style: 'tamegroute', by: ['akal-n-dra'], goods: 9, materials: ['clay'], colours: [['green'], ['green', 'brown'], ['saffron'], ['blue'], ['henna']], sizes: [[d(140, 80), 120, 480, 1], [d(200, 110), 190, 900, 2], [d(280, 140), 310, 1700, 2]], attributes: clay, kinds: bench },
  { form: 'vase', style: 'tamegroute', by: ['akal-n-dra'], goods: 9, materials: ['clay'], colours: [['green'], ['saffron'], ['white'], ['black'], ['blue']], sizes: [[h(220), 260, 1300, 2], [h(280), 390, 1900, 3], [h(380), 620, 3200, 4]], attributes: clay, kinds: bench },
  { form: 'tagine', style: 'safi', by: ['dar-tin-bhar'], goods: 9, materials: ['clay'], colours: [['green', 'brown'], ['blue', 'saffron', 'henna'], ['henna', 'ivory'], ['saffron', 'blue'], ['orange', 'green']], sizes: [[d(240, 210), 280, 2200, 3], [d(280, 240), 370, 2900, 3], [d(330, 280), 470, 3900, 4]], attributes: clay, kinds: bench },
  { form: 'jug', style: 'safi', by: ['dar-tin-bhar', 'akal-n-dra'], goods: 5, materials: ['clay'], colours: [['blue'], ['green'], ['ivory'], ['henna']], sizes: [[h(240), 260, 1500, 2], [h(290), 330, 2000, 2]], attributes: clay, kinds: bench },
  { form: 'tile-panel', style: 'fes', by: ['bab-el-khazzafin', 'riad-el-mansej', 'derb-seffarin'], goods: 10, materials: ['earthenware'], colours: [['blue', 'green', 'saffron'], ['green', 'white', 'black'], ['indigo', 'saffron', 'red'], ['red', 'green', 'indigo'], ['blue', 'white']], sizes: [[{ widthMm: 300, lengthMm: 300 }, 560, 3000, 8], [{ widthMm: 400, lengthMm: 400 }, 940, 5200, 13], [{ widthMm: 400, lengthMm: 500 }, 1180, 6500, 16]], attributes: { setting: 'in-cement', glazed: 'yes', age: 'new' }, kinds: [20, 60, 20] },
  { form: 'fibula', style: 'tiznit', by: ['igherm-n-nuqert', 'taghlaght-n-wad-nun'], goods: 9, materials: ['silver', 'enamel'], colours: [['saffron', 'green', 'blue'], ['blue', 'green'], ['red', 'green', 'saffron'], ['orange', 'blue']], sizes: [[{ lengthMm: 90 }, 1200, 70, 6], [{ lengthMm: 120 }, 1850, 110, 9], [{ lengthMm: 150 }, 2600, 160, 12]], attributes: silver, kinds: [50, 30, 20] },
  { form: 'bracelet', style: 'tiznit', by: ['igherm-n-nuqert', 'taghlaght-n-wad-nun', 'haddadat-zerhoun'], goods: 9, materials: ['silver', 'enamel'], colours: [['green'], ['saffron'], ['blue'], ['red']], sizes: [[d(58), 620, 55, 3], [d(62), 720, 65, 4], [d(66), 890, 84, 5]], attributes: silver, kinds: bench },
  { form: 'pouf', style: 'marrakech', by: ['derb-nhas-jdid', 'khaimat-saquia', 'derb-seffarin', 'rimal-dakhla'], goods: 10, materials: ['leather'], colours: [['henna'], ['saffron'], ['brown'], ['red'], ['indigo'], ['green', 'ivory']], sizes: [[d(450, 280), 560, 1150, 3], [d(500, 300), 690, 1300, 3], [d(600, 340), 880, 1700, 4]], attributes: { outer: 'leather', filling: 'unstuffed', embroidery: 'hand' }, kinds: bench },
  { form: 'babouche', style: 'fes', by: ['derb-seffarin', 'derb-nhas-jdid'], goods: 9, materials: ['leather'], colours: [['saffron'], ['white'], ['brown'], ['black', 'white'], ['red', 'saffron'], ['indigo', 'white']], sizes: shoes(37, 44, 280), attributes: { upper: 'leather', sole: 'leather', wearer: 'anyone' }, kinds: bench },
  { form: 'babouche', by: ['tifirt-n-argan'], goods: 5, materials: ['leather'], colours: [['red', 'saffron'], ['saffron', 'red'], ['green', 'saffron']], sizes: shoes(37, 42, 340), attributes: { upper: 'leather', sole: 'rubber', wearer: 'women', embroidery: 'hand' }, kinds: bench },
  { form: 'bag', style: 'marrakech', by: ['derb-nhas-jdid', 'khaimat-saquia', 'taghlaght-n-wad-nun'], goods: 8, materials: ['leather', 'wool'], colours: [['red', 'indigo'], ['saffron', 'red'], ['green', 'ivory'], ['indigo', 'saffron']], sizes: [[bag(300, 250), 690, 640, 3], [bag(350, 280), 820, 780, 4], [bag(400, 300), 960, 920, 4]], attributes: { outer: 'leather' }, kinds: bench },
  { form: 'wallet', style: 'marrakech', by: ['derb-nhas-jdid', 'rimal-dakhla', 'khaimat-saquia'], goods: 5, materials: ['leather'], colours: [['brown'], ['red'], ['indigo'], ['green'], ['black']], sizes: [[bag(110, 90), 140, 110, 1], [bag(190, 100), 190, 160, 1]], attributes: { outer: 'leather' }, kinds: bench },
  { form: 'lantern', style: 'marrakech', by: ['derb-nhas-jdid'], goods: 8, materials: ['brass'], colours: [['saffron']], sizes: [[h(320), 520, 1300, 4], [h(420), 740, 1900, 5], [h(600), 1280, 3300, 8]], attributes: { electric: 'not-electric', mounting: 'standing', age: 'new' }, kinds: bench },
  { form: 'tray', style: 'fes', by: ['derb-seffarin', 'haddadat-zerhoun'], goods: 7, materials: ['brass'], colours: [['saffron']], sizes: [[d(350), 720, 1500, 4], [d(450), 1100, 2200, 6], [d(600), 1850, 3900, 9]], attributes: { foodContact: 'no', age: 'new' }, kinds: [40, 20, 40] },
  { form: 'teapot', style: 'fes', by: ['derb-seffarin', 'haddadat-zerhoun'], goods: 4, materials: ['nickel-silver'], colours: [['grey']], sizes: [[{ volumeMl: 600 }, 480, 700, 3], [{ volumeMl: 1000 }, 620, 950, 3]], attributes: { foodContact: 'no', age: 'new' }, kinds: bench },
  { form: 'box', style: 'essaouira', by: ['ghabat-argan-mogador'], goods: 9, materials: ['thuya', 'lemonwood'], colours: [['brown'], ['brown', 'saffron']], sizes: [[box(140, 100, 60), 260, 450, 3], [box(200, 130, 80), 410, 850, 4], [box(280, 190, 110), 760, 1900, 7]], attributes: { inlay: 'marquetry', age: 'new' }, kinds: bench },
  { form: 'basket', by: ['halfat-chark', 'tifirt-n-argan', 'tafukt-n-zemmur'], goods: 8, materials: ['palm', 'wool'], colours: [['saffron', 'red'], ['indigo', 'red'], ['green', 'saffron'], ['pink', 'orange'], ['black', 'red']], sizes: [[d(250, 260), 190, 520, 3], [d(350, 340), 290, 900, 4], [d(450, 430), 420, 1500, 6]], attributes: { foodContact: 'no', age: 'new' }, kinds: bench },
  { form: 'bread-basket', by: ['halfat-chark', 'rimal-dakhla'], goods: 5, materials: ['esparto', 'wool'], colours: [['red'], ['saffron'], ['ivory']], sizes: [[d(300, 90), 130, 380, 2], [d(380, 110), 180, 560, 2]], attributes: { foodContact: 'no', age: 'new' }, kinds: bench },
  { form: 'straw-hat', by: ['halfat-chark', 'tifirt-n-argan'], goods: 3, materials: ['palm'], colours: [['ivory'], ['saffron']], sizes: [[d(400), 110, 180, 1], [d(440), 130, 210, 1]], attributes: { wearer: 'anyone', age: 'new' }, kinds: [0, 0, 100] },
  { form: 'argan-oil', by: ['tifirt-n-argan'], goods: 6, materials: ['argan-kernel'], colours: [['saffron']], sizes: [[{ volumeMl: 50 }, 80, 130, 1], [{ volumeMl: 100 }, 140, 220, 1], [{ volumeMl: 250 }, 290, 480, 1]], attributes: { use: 'cosmetic', refining: 'virgin' }, kinds: [0, 0, 100] },
];
