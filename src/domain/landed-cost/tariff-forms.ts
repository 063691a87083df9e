// How each craft form is told apart for customs. An answer is a class ("basket"), a question
// ("ask-sole"), or a class with the question that may still move it ("basket?ask-plait").
import {
  clays,
  fibres,
  is,
  metals,
  plaits,
  synthetics,
  type Traits,
  woods,
  wools,
} from './traits.ts';

type Answer = (traits: Traits) => string;

const skins = ['leather', 'suede'] as const;
const coppers = ['brass', 'copper', 'nickel-silver'] as const;
const irons = ['iron', 'steel'] as const;

// What is said but falls in no class that was read is for a broker to name.
function askOr(said: string | undefined, question: string): string {
  return said === undefined ? question : 'ask-broker';
}

function rug({ technique, material, kelim }: Traits): string {
  if (is(technique, 'tufted')) return 'rug-tufted';
  if (is(technique, 'flat-woven', 'woven'))
    return kelim === false ? 'rug-woven-other' : 'rug-kilim';
  if (!is(technique, 'knotted')) return technique ? 'ask-broker' : 'ask-technique';
  if (!material) return 'ask-fibre';
  return is(material, ...wools) ? 'rug-knotted-wool' : 'rug-boucherouite';
}

/** Rags are of no wool and knotted, unless the maker says otherwise. */
function ragRug({
  technique = 'knotted',
  material = 'recycled-textile',
  ...traits
}: Traits): string {
  return rug({ ...traits, technique, material });
}

function flatRug({ technique = 'flat-woven', ...traits }: Traits): string {
  return rug({ ...traits, technique });
}

// What lies on the floor is a flat-woven rug; what hangs on the wall may be of another heading.
function blanket({ material, usedAs }: Traits): string {
  if (usedAs === 'floor') return 'rug-kilim';
  const doubt = usedAs === 'wall' ? '?ask-broker' : '';
  if (is(material, ...wools)) return `blanket-wool${doubt}`;
  return is(material, 'cotton') ? `blanket-cotton${doubt}` : askOr(material, 'ask-fibre');
}

function wallHanging(traits: Traits): string {
  const { technique, usedAs } = traits;
  if (usedAs || !is(technique, 'flat-woven', 'woven')) return blanket(traits);
  return 'rug-kilim?ask-blanket';
}

function cushionCover({ material, filled, fibre }: Traits): string {
  if (filled) return 'cushion-stuffed';
  if (!material) return 'ask-fibre';
  if (!is(material, ...fibres)) return 'ask-broker';
  return coverOf(fibre);
}

// 6304.92 is of cotton, 6304.93 of synthetic fibres, 6304.99 of all others; 6304.93 was not read.
function coverOf(fibre?: string): string {
  if (fibre === 'cotton') return 'cushion-cover';
  return is(fibre, ...synthetics) ? 'ask-broker' : 'cushion-cover-other';
}

function floorCushion(traits: Traits): string {
  return traits.filled === undefined ? 'ask-filled' : cushionCover(traits);
}

// On a frame it is a seat, of a subheading that was not read.
function pouf({ material, filled, fibre, frame }: Traits): string {
  if (frame) return 'ask-broker';
  if (filled === undefined) return 'ask-filled';
  if (filled) return 'cushion-stuffed';
  if (!material) return 'ask-material';
  if (is(material, ...skins)) return 'pouf-shell';
  return is(material, ...fibres) ? coverOf(fibre) : 'ask-broker';
}

function babouche({ material, sole }: Traits): string {
  if (is(material, 'raffia', 'palm')) return sole ? 'babouche-raffia' : 'ask-sole';
  if (!is(material, ...skins)) return askOr(material, 'ask-upper');
  if (is(sole, 'leather')) return 'babouche-leather';
  return is(sole, 'rubber', 'plastic') ? 'babouche-rubber' : askOr(sole, 'ask-sole');
}

function bag({ material }: Traits): string {
  if (is(material, ...skins)) return 'bag-leather';
  if (is(material, ...plaits)) return 'bag-straw';
  return is(material, ...fibres) ? 'bag-kilim' : askOr(material, 'ask-material');
}

/** A basket to carry is of basketry, unless its outside is said to be of something else. */
function marketBasket({ outer, ...traits }: Traits): string {
  return is(outer, ...skins, ...fibres) ? bag({ ...traits, material: outer }) : 'bag-straw';
}

/** Basketwork is of what can be plaited; a basket of wool or leather is for a broker. */
function basket({ body }: Traits): string {
  return body === undefined || is(body, ...plaits) ? 'basket' : 'basket?ask-broker';
}

/** A thing of leather, else a question or a broker's. */
function ofLeather(tariffClass: string): Answer {
  return ({ material }) => (is(material, ...skins) ? tariffClass : askOr(material, 'ask-material'));
}

// Brass for the table is of chapter 74, brass to look at of heading 8306: half the value in the US.
function tableware({ material, use, enamelled }: Traits): string {
  const ornament = use === 'ornament';
  if (is(material, 'porcelain')) return ornament ? 'ask-broker' : 'porcelain-tableware';
  if (is(material, ...clays)) return ornament ? 'ceramic-ornament' : 'tagine-earthenware';
  if (is(material, ...coppers)) {
    if (ornament) return 'ornament-base-metal';
    return use ? 'tray-brass-kitchen' : 'tray-brass-kitchen?ask-tray-or-ornament';
  }
  if (is(material, ...irons)) {
    if (ornament) return 'ornament-base-metal';
    return enamelled ? 'iron-kitchen?ask-broker' : 'iron-kitchen';
  }
  if (!is(material, ...woods)) return askOr(material, 'ask-material');
  return ornament ? 'wood-ornament' : 'wood-kitchen';
}

function ornament({ material }: Traits): string {
  if (is(material, ...clays)) return 'ceramic-ornament';
  if (is(material, ...metals)) return 'ornament-base-metal';
  return is(material, ...woods) ? 'wood-ornament' : askOr(material, 'ask-material');
}

/** A brass article that may be of use or only to look at. */
function articleOrOrnament(traits: Traits): string {
  if (!is(traits.material, ...coppers)) return ornament(traits);
  if (traits.use === 'ornament') return 'ornament-base-metal';
  return traits.use ? 'article-brass-other' : 'article-brass-other?ask-tray-or-ornament';
}

function candleHolder({ material }: Traits): string {
  if (is(material, ...clays)) return 'ceramic-ornament';
  return is(material, ...metals) ? 'lamp-nonelectric' : askOr(material, 'ask-material');
}

function jewellery({ material }: Traits): string {
  if (!material) return 'ask-metal';
  if (is(material, 'silver')) return 'silver-jewellery';
  return is(material, 'gold') ? 'gold-jewellery' : 'imitation-jewellery';
}

// HS 2022 gave lamps for LED alone subheadings of their own, which were not read.
function lantern({ electric, led }: Traits): string {
  if (electric === 'no') return 'lamp-nonelectric';
  if (!electric) return 'ask-electric';
  if (led) return 'ask-broker';
  return electric === 'yes' ? 'ask-mounting' : `lamp-electric-${electric}`;
}

/** A lamp whose place the form itself says. */
function lampOf(place: 'ceiling' | 'table'): Answer {
  return ({ electric, led }) =>
    lantern({ electric: electric === 'no' ? electric : electric && place, led });
}

function box(traits: Traits): string {
  if (is(traits.material, ...woods)) return 'thuya-marquetry-box';
  if (is(traits.material, ...coppers)) return articleOrOrnament(traits);
  return askOr(traits.material, 'ask-material');
}

function scarf({ material }: Traits): string {
  if (!material) return 'ask-fibre';
  if (is(material, ...wools)) return 'scarf-wool';
  if (is(material, 'silk')) return 'scarf-silk';
  return is(material, ...fibres) ? 'scarf-cotton' : 'ask-broker';
}

function kaftan(traits: Traits): string {
  const { material, cut, wearer } = traits;
  if (is(wearer, 'men')) return 'ask-broker';
  if (cut === 'open-front' || wearer === 'anyone') return looseGarment(traits);
  if (is(material, 'cotton')) return 'kaftan-cotton';
  return is(material, ...synthetics) ? 'kaftan-synthetic' : askOr(material, 'ask-fibre');
}

function looseGarment(traits: Traits): string {
  const { material, cut, wearer } = traits;
  if (is(wearer, 'men')) return 'ask-broker';
  if (cut === 'dress' && is(wearer, 'women', 'children')) return kaftan(traits);
  if (!is(material, 'cotton')) return askOr(material, 'ask-fibre');
  return cut === 'dress' && !wearer ? 'djellaba-cotton?ask-wearer' : 'djellaba-cotton';
}

function tableLinen({ material }: Traits): string {
  return is(material, 'cotton') ? 'table-linen-embroidered' : askOr(material, 'ask-fibre');
}

function furniture({ body }: Traits): string {
  return is(body, ...woods) ? 'furniture-wood' : askOr(body, 'ask-material');
}

/** The fibre said of a seat is that of its cover: what it is made of is its frame. */
function seat({ body, upholstered }: Traits): string {
  if (!is(body, ...woods)) return askOr(body, 'ask-material');
  return is(upholstered, 'yes') ? 'furniture-seat-upholstered' : askOr(upholstered, 'ask-seat');
}

function mirror({ material }: Traits): string {
  return is(material, ...metals) ? 'frame-mirror-metal' : askOr(material, 'ask-material');
}

function arganOil({ use }: Traits): string {
  if (use === 'cosmetic') return 'argan-cosmetic';
  return use === 'food' ? 'argan-food' : 'ask-use';
}

// 6907.23 is of loose tiles, 6907.30 of mosaic on a net; what is set in cement is for a broker.
function tile({ setting }: Traits): string {
  if (setting === 'on-net') return 'ask-broker';
  return is(setting, 'in-cement') ? 'zellige-tile?ask-broker' : 'zellige-tile';
}

/** A vessel told to be for food is tableware, else it is to look at. */
const vessel: Answer = (traits) => (traits.use ? tableware(traits) : ornament(traits));

const always =
  (answer: string): Answer =>
  () =>
    answer;
const broker = always('ask-broker');

/** What a form says by its name, so that nobody need be asked. */
export const saidByForm: Readonly<Record<string, Traits>> = {
  'cushion-cover': { frame: false },
  'floor-cushion': { frame: false },
  oud: { played: 'plucked' },
  guembri: { played: 'plucked' },
};

export const tariffForms: Readonly<Record<string, Answer>> = {
  rug,
  'prayer-rug': rug,
  runner: rug,
  'rag-rug': ragRug,
  'flat-rug': flatRug,
  blanket,
  bedspread: blanket,
  'wall-hanging': wallHanging,
  'cushion-cover': cushionCover,
  'floor-cushion': floorCushion,
  pouf,
  tablecloth: tableLinen,
  'table-runner': tableLinen,
  'embroidery-panel': ({ visibleGround }) => (visibleGround ? 'ask-broker' : 'embroidery-piece'),
  kaftan,
  takchita: kaftan,
  djellaba: looseGarment,
  gandoura: looseGarment,
  burnous: broker,
  scarf,
  shawl: scarf,
  sash: broker,
  'fez-hat': broker,
  'straw-hat': broker,
  babouche,
  sandals: broker,
  bag,
  backpack: bag,
  wallet: ofLeather('wallet-leather'),
  belt: ofLeather('belt-leather'),
  notebook: broker,
  basket,
  'bread-basket': basket,
  'market-basket': marketBasket,
  mat: broker,
  plate: tableware,
  bowl: tableware,
  cup: tableware,
  jug: tableware,
  tray: tableware,
  teapot: tableware,
  spoon: tableware,
  mortar: tableware,
  'chopping-board': tableware,
  tagine: ({ material, ...traits }) => tableware({ ...traits, material: material ?? 'clay' }),
  'couscous-dish': ({ material, ...traits }) =>
    tableware({ ...traits, material: material ?? 'clay' }),
  jar: vessel,
  vase: vessel,
  figurine: ornament,
  'candle-holder': candleHolder,
  'incense-burner': articleOrOrnament,
  tile,
  'tile-panel': tile,
  washbasin: broker,
  fibula: jewellery,
  bracelet: jewellery,
  earrings: jewellery,
  necklace: jewellery,
  pendant: jewellery,
  ring: jewellery,
  lantern,
  'table-lamp': lampOf('table'),
  'ceiling-lamp': lampOf('ceiling'),
  'wall-lamp': lampOf('ceiling'),
  mirror,
  ironwork: ({ ironMake }) => (is(ironMake, 'forged', 'wire') ? 'ask-broker' : 'iron-article'),
  box,
  chest: furniture,
  'low-table': furniture,
  'zellige-table': broker,
  stool: seat,
  'chess-set': broker,
  drum: always('drum'),
  bendir: always('drum'),
  darbuka: always('drum'),
  qraqeb: always('castanets'),
  oud: always('oud'),
  guembri: always('oud'),
  'tea-glass': always('glass-beldi'),
  'glass-beldi': always('glass-beldi'),
  painting: ({ old }) => (old ? 'painting-old' : 'painting-modern'),
  'fossil-mineral': always('fossil-mineral'),
  antique: always('antique'),
  'argan-oil': arganOil,
  'rose-water': broker,
  candle: always('candle'),
  soap: ({ soapKind }) => (is(soapKind, 'paste', 'liquid') ? 'ask-broker' : 'soap'),
};
