// Every drawing by name.
import { arganOil } from './argan-oil.ts';
import { azilal, boujaad } from './azilal.ts';
import { babouche } from './babouche.ts';
import { bag } from './bag.ts';
import { basket } from './basket.ts';
import { beniOuarain, mrirt } from './beni-ouarain.ts';
import { boucherouite } from './boucherouite.ts';
import { bracelet } from './bracelet.ts';
import { cushion } from './cushion.ts';
import { fesPlate } from './fes-plate.ts';
import { fibula } from './fibula.ts';
import { handira } from './handira.ts';
import { hanbel, zemmour } from './hanbel.ts';
import { djellaba, gandoura, kaftan, takchita } from './kaftan.ts';
import { lantern } from './lantern.ts';
import { pouf } from './pouf.ts';
import { rabati } from './rabati.ts';
import { safiPlate } from './safi-plate.ts';
import { pattern } from './pattern.ts';
import { scarf } from './scarf.ts';
import { tagine } from './tagine.ts';
import { tamegrouteBowl, tamegrouteVase } from './tamegroute.ts';
import { taznakht } from './taznakht.ts';
import { thuyaBox } from './thuya-box.ts';
import { tray } from './tray.ts';
import { wallet } from './wallet.ts';
import { ware } from './wares.ts';
import { zanafi } from './zanafi.ts';
import { zellige } from './zellige.ts';
import type { Drawing } from './draw-good.ts';

export const drawings = {
  'beni-ouarain': beniOuarain,
  mrirt,
  azilal,
  boujaad,
  taznakht,
  rabati,
  boucherouite,
  hanbel,
  zemmour,
  zanafi,
  handira,
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
  kaftan,
  takchita,
  gandoura,
  djellaba,
  bowl: ware('bowl'),
  cup: ware('cup'),
  jug: ware('jug'),
  jar: ware('jar'),
  'couscous-dish': ware('couscous-dish'),
  'candle-holder': ware('candle-holder'),
  teapot: ware('teapot'),
  'incense-burner': ware('incense-burner'),
  mortar: ware('mortar'),
  washbasin: ware('washbasin'),
  'tea-glass': ware('tea-glass'),
  'glass-beldi': ware('glass-beldi'),
  'fez-hat': ware('fez-hat'),
  'straw-hat': ware('straw-hat'),
  'bread-basket': ware('bread-basket'),
  stool: ware('stool'),
  'low-table': ware('low-table'),
  drum: ware('drum'),
  darbuka: ware('darbuka'),
  bendir: ware('bendir'),
  candle: ware('candle'),
  pattern,
} as const satisfies Record<string, Drawing>;

export type DrawingName = keyof typeof drawings;
