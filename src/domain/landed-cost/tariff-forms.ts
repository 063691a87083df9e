// How each craft form is told apart for customs. An answer is a class ("basket"), a question
// ("ask-sole"), or a class with the question that may still move it ("basket?ask-plait").
import { clays, fibres, is, metals, plaits, type Traits, woods, wools } from './traits.ts';

type Answer = (traits: Traits) => string;

const skins = ['leather', 'suede'] as const;
const coppers = ['brass', 'copper', 'nickel-silver'] as const;
const irons = ['iron', 'steel'] as const;
const synthetics = ['synthetic', 'synthetic-fibre', 'polyester'] as const;

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

function blanket({ material }: Traits): string {
  if (is(material, ...wools)) return 'blanket-wool';
  return is(material, 'cotton') ? 'blanket-cotton' : askOr(material, 'ask-fibre');
}

function wallHanging(traits: Traits): string {
  if (is(traits.technique, 'flat-woven', 'woven')) return 'rug-kilim?ask-blanket';
  return blanket(traits);
}

function cushionCover({ material, filled }: Traits): string {
  if (filled) return 'cushion-stuffed';
  if (!material) return 'ask-fibre';
  if (is(material, 'cotton')) return 'cushion-cover';
  return is(material, ...fibres) ? 'cushion-cover-other' : 'ask-broker';
}

function floorCushion(traits: Traits): string {
  return traits.filled === undefined ? 'ask-filled' : cushionCover(traits);
}

function pouf({ material, filled }: Traits): string {
  if (filled === undefined) return 'ask-filled';
  if (filled) return 'cushion-stuffed';
  if (!material) return 'ask-material';
  if (is(material, ...skins)) return 'pouf-shell';
  return is(material, ...fibres) ? 'cushion-cover-other' : 'ask-broker';
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

/** A thing of leather, else a question or a broker's. */
function ofLeather(tariffClass: string): Answer {
  return ({ material }) => (is(material, ...skins) ? tariffClass : askOr(material, 'ask-material'));
}

// Brass for the table is of chapter 74, brass to look at of heading 8306: half the value in the US.
function tableware({ material, use }: Traits): string {
  const ornament = use === 'ornament';
  if (is(material, 'porcelain')) return ornament ? 'ask-broker' : 'porcelain-tableware';
  if (is(material, ...clays)) return ornament ? 'ceramic-ornament' : 'tagine-earthenware';
  if (is(material, ...coppers)) {
    if (ornament) return 'ornament-base-metal';
    return use ? 'tray-brass-kitchen' : 'tray-brass-kitchen?ask-tray-or-ornament';
  }
  if (is(material, ...irons)) return ornament ? 'ornament-base-metal' : 'iron-kitchen';
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

function lantern({ electric }: Traits): string {
  if (electric === 'no') return 'lamp-nonelectric';
  if (electric === 'ceiling') return 'lamp-electric-ceiling';
  return electric === 'table' ? 'lamp-electric-table' : 'ask-electric';
}

/** A lamp whose place the form itself says. */
function lampOf(place: 'ceiling' | 'table'): Answer {
  return ({ electric }) => {
    if (!electric) return 'ask-electric';
    return electric === 'no' ? 'lamp-nonelectric' : `lamp-electric-${place}`;
  };
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
  const { material, cut } = traits;
  if (cut === 'open-front') return looseGarment(traits);
  if (is(material, 'cotton')) return 'kaftan-cotton';
  return is(material, ...synthetics) ? 'kaftan-synthetic' : askOr(material, 'ask-fibre');
}

function looseGarment({ material, wearer }: Traits): string {
  if (is(wearer, 'men')) return 'ask-broker';
  return is(material, 'cotton') ? 'djellaba-cotton' : askOr(material, 'ask-fibre');
}

function tableLinen({ material }: Traits): string {
  return is(material, 'cotton') ? 'table-linen-embroidered' : askOr(material, 'ask-fibre');
}

function furniture({ material }: Traits): string {
  return is(material, ...woods) ? 'furniture-wood' : askOr(material, 'ask-material');
}

function seat({ material, upholstered }: Traits): string {
  if (!is(material, ...woods)) return askOr(material, 'ask-material');
  return is(upholstered, 'yes') ? 'furniture-seat-upholstered' : askOr(upholstered, 'ask-seat');
}

function mirror({ material }: Traits): string {
  return is(material, ...metals) ? 'frame-mirror-metal' : askOr(material, 'ask-material');
}

function arganOil({ use }: Traits): string {
  if (use === 'cosmetic') return 'argan-cosmetic';
  return use === 'food' ? 'argan-food' : 'ask-use';
}

const always =
  (answer: string): Answer =>
  () =>
    answer;
const broker = always('ask-broker');

export const tariffForms: Readonly<Record<string, Answer>> = {
  rug,
  'prayer-rug': rug,
  runner: rug,
  'rag-rug': always('rug-boucherouite'),
  'flat-rug': ({ kelim }) => (kelim === false ? 'rug-woven-other' : 'rug-kilim'),
  blanket,
  bedspread: blanket,
  'wall-hanging': wallHanging,
  'cushion-cover': cushionCover,
  'floor-cushion': floorCushion,
  pouf,
  tablecloth: tableLinen,
  'table-runner': tableLinen,
  'embroidery-panel': always('embroidery-piece'),
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
  basket: always('basket'),
  'bread-basket': always('basket'),
  'market-basket': always('bag-straw'),
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
  jar: ({ use, ...traits }) => (use ? tableware({ ...traits, use }) : ornament(traits)),
  vase: ornament,
  figurine: ornament,
  'candle-holder': candleHolder,
  'incense-burner': articleOrOrnament,
  tile: always('zellige-tile'),
  'tile-panel': always('zellige-tile'),
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
  ironwork: always('iron-article'),
  box,
  chest: furniture,
  'low-table': furniture,
  'zellige-table': broker,
  stool: seat,
  'chess-set': broker,
  drum: always('drum'),
  bendir: always('drum'),
  darbuka: always('drum'),
  qraqeb: always('drum'),
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
