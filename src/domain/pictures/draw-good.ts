// Pictures of demo goods by form: honest drawings, the same for the same seed, of no real piece.
import { arganOil } from './argan-oil.ts';
import { azilal, boujaad } from './azilal.ts';
import { babouche } from './babouche.ts';
import { bag } from './bag.ts';
import { basket } from './basket.ts';
import { beniOuarain } from './beni-ouarain.ts';
import { boucherouite } from './boucherouite.ts';
import { bracelet } from './bracelet.ts';
import { cushion } from './cushion.ts';
import { fesPlate } from './fes-plate.ts';
import { fibula } from './fibula.ts';
import { hanbel } from './hanbel.ts';
import { lantern } from './lantern.ts';
import { pouf } from './pouf.ts';
import { safiPlate } from './safi-plate.ts';
import { sampler } from './sampler.ts';
import { scarf } from './scarf.ts';
import { tagine } from './tagine.ts';
import { tamegrouteBowl, tamegrouteVase } from './tamegroute.ts';
import { thuyaBox } from './thuya-box.ts';
import { tray } from './tray.ts';
import { wallet } from './wallet.ts';
import { zellige } from './zellige.ts';

/** `colours` are ids of the vocabulary; those a drawing does not know are left out. */
export type Drawing = (good: {
  seed: number;
  title: string;
  colours?: readonly string[];
}) => string;

export const drawings = {
  'beni-ouarain': beniOuarain,
  azilal,
  boujaad,
  boucherouite,
  hanbel,
  'tamegroute-vase': tamegrouteVase,
  'tamegroute-bowl': tamegrouteBowl,
  tagine,
  'fes-plate': fesPlate,
  'safi-plate': safiPlate,
  zellige,
  tray,
  fibula,
  bracelet,
  pouf,
  babouche,
  bag,
  lantern,
  'thuya-box': thuyaBox,
  basket,
  scarf,
  cushion,
  wallet,
  'argan-oil': arganOil,
  sampler,
} as const satisfies Record<string, Drawing>;

export type DrawingName = keyof typeof drawings;

/** The drawing of a form, and of its styles where they look otherwise. */
const byForm: Record<string, { usual: DrawingName; styles?: Record<string, DrawingName> }> = {
  rug: {
    usual: 'beni-ouarain',
    styles: { azilal: 'azilal', boujaad: 'boujaad', taznakht: 'boujaad', zemmour: 'hanbel' },
  },
  'rag-rug': { usual: 'boucherouite' },
  'flat-rug': { usual: 'hanbel' },
  blanket: { usual: 'hanbel' },
  'cushion-cover': { usual: 'cushion' },
  wallet: { usual: 'wallet' },
  'argan-oil': { usual: 'argan-oil' },
  pouf: { usual: 'pouf' },
  babouche: { usual: 'babouche' },
  bag: { usual: 'bag' },
  plate: { usual: 'safi-plate', styles: { fes: 'fes-plate', tamegroute: 'tamegroute-bowl' } },
  bowl: { usual: 'tamegroute-bowl' },
  tagine: { usual: 'tagine' },
  vase: { usual: 'tamegroute-vase' },
  'tile-panel': { usual: 'zellige' },
  fibula: { usual: 'fibula' },
  bracelet: { usual: 'bracelet' },
  tray: { usual: 'tray' },
  lantern: { usual: 'lantern' },
  box: { usual: 'thuya-box' },
  basket: { usual: 'basket' },
  scarf: { usual: 'scarf' },
};

/** A good by the vocabulary's ids. */
export type Good = { form: string; style?: string; colours?: readonly string[]; seed: number };

/** The picture as svg text; a form nobody has drawn gets a woven sampler, never another form. */
export function drawGood({ form, style, colours, seed }: Good): string {
  const title = [form, style, seed].filter((part) => part !== undefined).join(' ');
  return drawings[drawingOf({ form, style })]({ seed, title, colours });
}

export function drawingOf({ form, style }: Pick<Good, 'form' | 'style'>): DrawingName {
  const row = Object.hasOwn(byForm, form) ? byForm[form] : undefined;
  return (style ? row?.styles?.[style] : undefined) ?? row?.usual ?? 'sampler';
}
