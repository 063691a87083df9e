// What was told of a good in the words the lines of a tariff ask with. What nobody told stays
// untold: a line is never settled by a guess.
import type { Attributes } from './shipment.ts';
import { traitsOfForm } from './tariff-class.ts';
import { flagOf, is, materialsOf, synthetics, type Traits, wordOf } from './traits.ts';

/** All attributes as they were given, and over them those that tariff lines ask for. */
export function toldOf(form: string, attributes: Attributes = {}): Attributes {
  const traits = traitsOfForm(form, attributes);
  const { body, material, fibre, sole, upper, wearer, filled, enamelled, kelim, led } = traits;
  const told = {
    material: body ?? material,
    fibre: is(fibre, ...synthetics) ? 'synthetic' : fibre,
    silkMetalOrSynthetic: fibre && is(fibre, ...synthetics, 'silk', 'metal-thread'),
    cotton: fibre ? fibre === 'cotton' : is(material, 'leather', 'suede') ? false : undefined,
    sole,
    hardSole: sole && is(sole, 'leather', 'rubber', 'plastic'),
    upper,
    wearer,
    filled,
    enamelled,
    kelim,
    led,
    clay: clayOf(traits, attributes),
    marquetry: flagOf(attributes.marquetry) ?? marquetryOf(wordOf(attributes.inlay)),
    handmade: flagOf(attributes.handmade),
    wornOutdoors: flagOf(attributes.wornOutdoors),
    acidOver: flagOf(attributes.acidOver),
    precious: flagOf(attributes.precious) ?? preciousOf(attributes),
    candlestick: flagOf(attributes.candlestick) ?? (form === 'candle-holder' ? true : undefined),
  };
  const all: Record<string, Attributes[string]> = { ...attributes };
  for (const [name, value] of Object.entries(told)) if (value !== undefined) all[name] = value;
  return all;
}

// Combined Nomenclature of 6912 and 6913: common pottery, stoneware, earthenware or fine pottery.
function clayOf({ body }: Traits, { clay }: Attributes): string | undefined {
  if (is(body, 'clay', 'terracotta')) return wordOf(clay) ?? 'common';
  if (is(body, 'earthenware', 'faience')) return wordOf(clay) ?? 'fine';
  return wordOf(clay) ?? (body === 'stoneware' ? body : undefined);
}

function marquetryOf(inlay?: string): boolean | undefined {
  return inlay === undefined ? undefined : inlay === 'marquetry';
}

function preciousOf(attributes: Attributes): true | undefined {
  const rich = ['silver', 'gold', 'semi-precious-stone', 'coral'];
  return materialsOf(attributes).some((one) => rich.includes(one)) ? true : undefined;
}
