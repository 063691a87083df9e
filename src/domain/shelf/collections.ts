// Collections chosen by the house: each is a question asked of the shelf, never a list of pieces, so
// that what answers it is always true.
import type { FormId } from '../craft/forms.ts';
import { isIdOf, type Names } from '../craft/names.ts';
import type { Currency } from '../money/currency.ts';
import type { Money } from '../money/money.ts';
import { bracketEnds, bracketIds } from './price-brackets.ts';
import type { FacetName, GoodsFilter } from './goods-filter.ts';

type Attribute = `${string}-${string}`;

/**
 * `filter`: what a piece must be. `attributes`: facts of which it must carry one, as search knows them.
 * `bracket`: the delivered price is at most the upper end of this step of the market's currency.
 * The names of a collection with a bracket hold `{price}`, where that price is said.
 */
export type Collection = {
  readonly filter: Partial<GoodsFilter>;
  readonly attributes?: readonly Attribute[];
  readonly bracket?: number;
  readonly name: Names;
};

export type CollectionId = keyof typeof collections;

const floor: readonly FormId[] = ['rug', 'rag-rug', 'flat-rug', 'runner', 'prayer-rug', 'mat'];
const table: readonly FormId[] = [
  'plate',
  'bowl',
  'cup',
  'jug',
  'tagine',
  'couscous-dish',
  'teapot',
  'tea-glass',
  'glass-beldi',
  'tray',
  'bread-basket',
  'tablecloth',
  'table-runner',
  'spoon',
  'chopping-board',
  'mortar',
];
const worn: readonly FormId[] = [
  'babouche',
  'sandals',
  'bag',
  'belt',
  'scarf',
  'shawl',
  'kaftan',
  'djellaba',
  'gandoura',
  'takchita',
  'burnous',
  'sash',
  'fez-hat',
  'straw-hat',
  'fibula',
  'bracelet',
  'necklace',
  'earrings',
  'ring',
  'pendant',
];
const light: readonly FormId[] = [
  'lantern',
  'table-lamp',
  'ceiling-lamp',
  'wall-lamp',
  'candle-holder',
  'candle',
];
const wall: readonly FormId[] = [
  'wall-hanging',
  'mirror',
  'painting',
  'embroidery-panel',
  'tile-panel',
];
const tea: readonly FormId[] = ['teapot', 'tea-glass', 'glass-beldi', 'tray', 'bread-basket'];

export const collections = {
  floor: {
    filter: { form: floor },
    name: {
      en: 'For the floor',
      fr: 'Pour le sol',
      ar: 'للأرض',
      de: 'Für den Boden',
      es: 'Para el suelo',
      ja: '床に',
    },
  },
  table: {
    filter: { form: table },
    name: {
      en: 'For the table',
      fr: 'Pour la table',
      ar: 'للمائدة',
      de: 'Für den Tisch',
      es: 'Para la mesa',
      ja: '食卓に',
    },
  },
  wear: {
    filter: { form: worn },
    name: {
      en: 'To wear',
      fr: 'À porter',
      ar: 'للّبس',
      de: 'Zum Tragen',
      es: 'Para llevar puesto',
      ja: '身につける',
    },
  },
  gifts: {
    filter: { kind: ['ready'] },
    bracket: 1,
    name: {
      en: 'Gifts up to {price}, delivered',
      fr: 'Cadeaux jusqu’à {price}, livrés',
      ar: 'هدايا حتى {price} مع التوصيل',
      de: 'Geschenke bis {price}, geliefert',
      es: 'Regalos de hasta {price}, con entrega',
      ja: 'お届け価格{price}までの贈り物',
    },
  },
  light: {
    filter: { form: light },
    name: {
      en: 'Light',
      fr: 'Lumière',
      ar: 'أضواء',
      de: 'Licht',
      es: 'Luz',
      ja: '明かり',
    },
  },
  wall: {
    filter: { form: wall },
    name: {
      en: 'For the wall',
      fr: 'Pour le mur',
      ar: 'للجدار',
      de: 'Für die Wand',
      es: 'Para la pared',
      ja: '壁に',
    },
  },
  tea: {
    filter: { form: tea },
    name: {
      en: 'Around tea',
      fr: 'Autour du thé',
      ar: 'حول الشاي',
      de: 'Rund um den Tee',
      es: 'En torno al té',
      ja: 'お茶の時間',
    },
  },
  'undyed-wool': {
    filter: { material: ['wool'] },
    attributes: ['dye-undyed'],
    name: {
      en: 'Undyed wool',
      fr: 'Laine non teinte',
      ar: 'صوف غير مصبوغ',
      de: 'Ungefärbte Wolle',
      es: 'Lana sin teñir',
      ja: '染めていないウール',
    },
  },
  blue: {
    filter: { colour: ['blue', 'indigo'] },
    name: { en: 'Blue', fr: 'Bleu', ar: 'الأزرق', de: 'Blau', es: 'Azul', ja: '青' },
  },
  silver: {
    filter: { material: ['silver'] },
    name: { en: 'Silver', fr: 'Argent', ar: 'الفضة', de: 'Silber', es: 'Plata', ja: '銀' },
  },
  women: {
    filter: { women: ['led'] },
    name: {
      en: 'From cooperatives led by women',
      fr: 'De coopératives dirigées par des femmes',
      ar: 'من تعاونيات تقودها نساء',
      de: 'Aus Kooperativen, die Frauen führen',
      es: 'De cooperativas dirigidas por mujeres',
      ja: '女性が運営する協同組合から',
    },
  },
  ready: {
    filter: { ships: ['7'], kind: ['ready'] },
    name: {
      en: 'Ready to leave',
      fr: 'Prêt à partir',
      ar: 'جاهزة للإرسال',
      de: 'Sofort bereit',
      es: 'Listo para salir',
      ja: 'すぐに発送できるもの',
    },
  },
} as const satisfies Record<string, Collection>;

export const collectionIds = Object.keys(collections) as readonly CollectionId[];

/** The rooms of the front page, in their order. */
export const rooms = ['floor', 'table', 'wear', 'gifts'] as const satisfies readonly CollectionId[];

export function isCollection(value: unknown): value is CollectionId {
  return isIdOf(collections, value);
}

export function collectionRow(id: CollectionId): Collection {
  return collections[id];
}

/** What the shelf is asked, in the steps of a currency. */
export function filterOf(id: CollectionId, currency: Currency): Partial<GoodsFilter> {
  const { filter, bracket } = collectionRow(id);
  if (bracket === undefined) return filter;
  return { ...filter, price: bracketIds(currency).slice(0, bracket + 1) };
}

/** The facts a piece must carry one of, as the tokens of search; none where nothing is asked. */
export function tokensOf(id: CollectionId): string[] {
  return (collectionRow(id).attributes ?? []).map((attribute) => `attribute:${attribute}`);
}

/** The price its name holds, where it holds one. */
export function priceOf(id: CollectionId, currency: Currency): Money | undefined {
  const { bracket } = collectionRow(id);
  return bracket === undefined ? undefined : bracketEnds(currency)[bracket];
}

type Shown = {
  readonly form: string;
  readonly materials: readonly string[];
  readonly colours: readonly string[];
  readonly attributes: Readonly<Record<string, string | undefined>>;
};

/** Whether a piece surely belongs; false too where its facts alone cannot tell, as for a price. */
export function surelyIn(id: CollectionId, good: Shown): boolean {
  const { filter, attributes = [], bracket } = collectionRow(id);
  const told: Partial<Record<FacetName, readonly string[]>> = {
    form: [good.form],
    material: good.materials,
    colour: good.colours,
  };
  if (bracket !== undefined) return false;
  const answers = Object.entries(filter).every(([name, wanted]) =>
    (wanted as readonly string[]).some((value) => told[name as FacetName]?.includes(value)),
  );
  const carried = Object.entries(good.attributes).map(([name, value]) => `${name}-${value}`);
  return answers && (attributes.length === 0 || attributes.some((one) => carried.includes(one)));
}
