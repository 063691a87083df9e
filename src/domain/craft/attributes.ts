// The closed attributes a form may ask, with their closed values. They carry what a tariff, a
// safety law or a buyer needs to know beyond form, material and size; labels are in messages/craft.
import { isIdOf } from './names.ts';

export type AttributeId = keyof typeof attributes;
export type AttributeValue<Id extends AttributeId> = (typeof attributes)[Id][number];

export const attributes = {
  technique: ['hand-knotted', 'hand-woven', 'hand-tufted', 'hand-hooked'],
  pile: ['low', 'medium', 'high'],
  /** The fibre that weighs most: where several are mixed, only the maker knows. */
  fibre: ['wool', 'cotton', 'silk', 'viscose', 'linen', 'synthetic', 'metal-thread', 'other'],
  dye: ['undyed', 'plant-dyed', 'synthetic-dyed'],
  embroidery: ['none', 'hand', 'machine'],
  filling: ['unstuffed', 'stuffed-wool', 'stuffed-cotton', 'stuffed-other'],
  sole: ['leather', 'rubber', 'textile', 'raffia'],
  upper: ['leather', 'textile', 'raffia'],
  outer: ['leather', 'textile', 'basketry'],
  wearer: ['women', 'men', 'children', 'anyone'],
  cut: ['dress', 'open-front'],
  garmentSize: ['one-size', 's', 'm', 'l', 'xl'],
  foodContact: ['yes', 'no'],
  glazed: ['yes', 'no'],
  setting: ['loose', 'on-net', 'in-cement'],
  metal: ['silver-925', 'silver-800', 'gold', 'base-metal'],
  coral: ['yes', 'no'],
  electric: ['not-electric', 'electric-bulb', 'electric-led-only'],
  mounting: ['hanging', 'standing', 'wall'],
  inlay: ['none', 'marquetry'],
  use: ['cosmetic', 'edible'],
  refining: ['virgin', 'refined'],
  drumHead: ['goatskin', 'calfskin', 'fish-skin', 'synthetic'],
  upholstered: ['yes', 'no'],
  soapKind: ['bar', 'paste', 'liquid'],
  age: ['new', 'under-100-years', 'over-100-years'],
  /** Asked by lines of some tariffs only, so no paper waits for them. */
  kelim: ['yes', 'no'],
  usedAs: ['bed', 'wall', 'floor'],
  purpose: ['use', 'ornament'],
  frame: ['yes', 'no'],
  visibleGround: ['yes', 'no'],
  enamelled: ['yes', 'no'],
  wornOutdoors: ['yes', 'no'],
  acidOver: ['yes', 'no'],
} as const satisfies Record<string, readonly string[]>;

export const attributeIds = Object.keys(attributes) as readonly AttributeId[];

export function isAttribute(value: unknown): value is AttributeId {
  return isIdOf(attributes, value);
}

export function isValueOf(id: AttributeId, value: unknown): value is string {
  return (attributes[id] as readonly unknown[]).includes(value);
}
