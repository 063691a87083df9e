// Pictures of demo goods by form: honest drawings, the same for the same seed, of no real piece.
import { isForm, formRow } from '../craft/forms.ts';
import type { Size } from '../craft/sizes.ts';
import type { Scene } from './canvas.ts';
import { type DrawingName, drawings } from './drawings.ts';
import { closeUp, evening, paper } from './paper.ts';
import { besideKnown } from './scale.ts';

/**
 * What a drawing is asked for. `colours` and `materials` are ids of the vocabulary; those a drawing
 * does not know are left out. `view` back: what can be turned over is drawn from behind.
 */
export type Drawing = (good: {
  seed: number;
  title: string;
  colours?: readonly string[];
  materials?: readonly string[];
  size?: Size;
  view?: View;
}) => Scene;

export type View = 'whole' | 'detail' | 'back' | 'light' | 'scale';

/** Changed when a drawing changes, so that what was kept of the old ones is drawn again. */
export const drawingVersion = 3;

/** A good by the vocabulary's ids. */
export type Good = {
  form: string;
  style?: string;
  colours?: readonly string[];
  materials?: readonly string[];
  size?: Size;
  seed: number;
};

/** The drawing of a form, and of its styles where they look otherwise. */
const byForm: Record<string, { usual: DrawingName; styles?: Record<string, DrawingName> }> = {
  rug: {
    usual: 'beni-ouarain',
    styles: {
      mrirt: 'mrirt',
      azilal: 'azilal',
      boujaad: 'boujaad',
      taznakht: 'taznakht',
      rabati: 'rabati',
      zemmour: 'zemmour',
    },
  },
  runner: {
    usual: 'azilal',
    styles: {
      'beni-ouarain': 'beni-ouarain',
      boujaad: 'boujaad',
      taznakht: 'taznakht',
      hanbel: 'hanbel',
      zanafi: 'zanafi',
      boucherouite: 'boucherouite',
      zemmour: 'zemmour',
    },
  },
  'prayer-rug': { usual: 'rabati', styles: { taznakht: 'taznakht', hanbel: 'hanbel' } },
  'rag-rug': { usual: 'boucherouite' },
  'flat-rug': {
    usual: 'hanbel',
    styles: { zanafi: 'zanafi', taznakht: 'taznakht', zemmour: 'zemmour' },
  },
  'wall-hanging': {
    usual: 'hanbel',
    styles: { zanafi: 'zanafi', boucherouite: 'boucherouite', handira: 'handira' },
  },
  blanket: {
    usual: 'hanbel',
    styles: { handira: 'handira', zanafi: 'zanafi', zemmour: 'zemmour' },
  },
  bedspread: { usual: 'handira' },
  'cushion-cover': { usual: 'cushion' },
  'floor-cushion': { usual: 'cushion' },
  wallet: { usual: 'wallet' },
  'argan-oil': { usual: 'argan-oil' },
  pouf: { usual: 'pouf' },
  babouche: { usual: 'babouche' },
  bag: { usual: 'bag' },
  plate: {
    usual: 'safi-plate',
    styles: { fes: 'fes-plate', meknes: 'fes-plate', tamegroute: 'tamegroute-bowl' },
  },
  bowl: { usual: 'bowl', styles: { tamegroute: 'tamegroute-bowl' } },
  tagine: { usual: 'tagine' },
  vase: { usual: 'tamegroute-vase' },
  'tile-panel': { usual: 'zellige' },
  fibula: { usual: 'fibula' },
  bracelet: { usual: 'bracelet' },
  tray: { usual: 'tray' },
  lantern: { usual: 'lantern' },
  'table-lamp': { usual: 'lantern' },
  box: { usual: 'thuya-box' },
  basket: { usual: 'basket' },
  scarf: { usual: 'scarf' },
  shawl: { usual: 'scarf' },
  kaftan: { usual: 'kaftan' },
  takchita: { usual: 'takchita' },
  gandoura: { usual: 'gandoura' },
  djellaba: { usual: 'djellaba' },
  burnous: { usual: 'djellaba' },
};

/** The picture as svg text. */
export function drawGood(good: Good, view: View = 'whole'): string {
  const { form, style, colours, materials, seed } = good;
  const name = drawingOf(good);
  const title = [form, style, seed].filter((part) => part !== undefined).join(' ');
  const size = good.size ?? (isForm(form) ? formRow(form).typical.size : {});
  const scene = drawings[name]({ seed, title, colours, materials, size, view });
  if (view === 'detail') return paper(scene, { crop: closeUp(scene, closeness(name, seed)) });
  if (view === 'light') return paper(scene, { over: evening(seed) });
  if (view !== 'scale') return paper(scene);
  const known = ofTheTable.includes(name) ? 'glass' : undefined;
  return paper(besideKnown(scene, trueSize(size), known));
}

/** A form nobody has drawn gets a tile of its material, never another form. */
export function drawingOf({ form, style }: Pick<Good, 'form' | 'style'>): DrawingName {
  const row = Object.hasOwn(byForm, form) ? byForm[form] : undefined;
  const own = Object.hasOwn(drawings, form) ? (form as DrawingName) : 'pattern';
  return (style ? row?.styles?.[style] : undefined) ?? row?.usual ?? own;
}

const turnable: readonly DrawingName[] = [
  'beni-ouarain',
  'mrirt',
  'azilal',
  'boujaad',
  'taznakht',
  'rabati',
  'boucherouite',
  'hanbel',
  'zemmour',
  'zanafi',
  'handira',
];

/** The views of a good, the first alone on a first start: the others follow at leisure. */
export function viewsOf(good: Pick<Good, 'form' | 'style'>): readonly View[] {
  const name = drawingOf(good);
  if (name === 'pattern') return ['whole', 'detail', 'light'];
  if (turnable.includes(name)) return ['whole', 'detail', 'back', 'light', 'scale'];
  return name === 'lantern' ? ['whole', 'detail', 'scale'] : ['whole', 'detail', 'light', 'scale'];
}

/** Where a thing is looked at closely: a rug by its corner and fringe. */
const places: Partial<Record<DrawingName, Record<'part' | 'x' | 'y', number>>> = {
  fibula: { part: 0.5, x: 0.2, y: 0.72 },
  bag: { part: 0.5, x: 0.5, y: 0.62 },
  bracelet: { part: 0.5, x: 0.5, y: 0.68 },
  scarf: { part: 0.5, x: 0.5, y: 0.84 },
  'argan-oil': { part: 0.5, x: 0.5, y: 0.6 },
  kaftan: { part: 0.44, x: 0.5, y: 0.3 },
  takchita: { part: 0.44, x: 0.5, y: 0.3 },
  gandoura: { part: 0.44, x: 0.5, y: 0.3 },
  djellaba: { part: 0.44, x: 0.5, y: 0.26 },
};

function closeness(name: DrawingName, seed: number) {
  if (turnable.includes(name)) return { part: 0.5, x: seed % 2 === 0 ? 0.27 : 0.73, y: 0.22 };
  return places[name] ?? { part: 0.46, x: 0.36 + (seed % 3) * 0.14, y: 0.42 };
}

/** What stands on a table is held against a glass of tea, whatever its size. */
const ofTheTable: readonly DrawingName[] = [
  'fes-plate',
  'safi-plate',
  'tagine',
  'tray',
  'bowl',
  'tamegroute-bowl',
  'couscous-dish',
  'teapot',
  'jug',
  'bread-basket',
  'thuya-box',
  'lantern',
];

/** How wide or high the drawn thing is in life; a bottle and a shoe by what they hold. */
function trueSize(size: Size): { wide?: number; high?: number } {
  const { widthMm, lengthMm, heightMm, diameterMm, shoeSizeEu, volumeMl } = size;
  if (diameterMm) return { wide: diameterMm };
  if (widthMm && lengthMm && heightMm) return { wide: Math.max(widthMm, lengthMm) * 1.06 };
  if (widthMm) return { wide: widthMm };
  if (shoeSizeEu) return { high: shoeSizeEu * 6.67 };
  if (volumeMl) return { high: 26 * Math.cbrt(volumeMl) };
  return { high: heightMm ?? lengthMm };
}
