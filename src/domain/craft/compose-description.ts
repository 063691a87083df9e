// A few sentences from facts alone: nothing is praised, no motif is given a meaning.
import { craftMessages } from '#messages/craft/craft-messages.ts';
import type { Origin } from '#messages/craft/said.ts';
import type { Language } from '../markets.ts';
import { type AttributeId, attributeIds, type AttributeValue } from './attributes.ts';
import { composeMeasures } from './compose-size.ts';
import type { FormId } from './forms.ts';
import type { GoodFacts } from './good-facts.ts';
import { composeMaking, isPrefecture } from './making.ts';
import { sentenceCase, thingInMaterials, withColours } from './phrase.ts';
import { placeName } from './place-name.ts';
import { provinceName } from './provinces.ts';
import { regionName, regionsNamedAsOrigin } from './regions.ts';
import type { LengthUnit } from './sizes.ts';
import { thingOf } from './thing.ts';

export function composeDescription(
  facts: GoodFacts,
  language: Language,
  unit: LengthUnit = 'cm',
): string {
  const sentences = [about(facts, language), composeMeasures(facts, language, unit)];
  sentences.push(details(facts, language), ...composeMaking(facts, language));
  return sentences.filter(Boolean).join(craftMessages(language).betweenSentences);
}

function about(facts: GoodFacts, language: Language): string {
  const say = craftMessages(language);
  const phrase = withColours(thingInMaterials(facts, language), facts, facts.colours, language);
  const { gender, many } = thingOf(facts, language);
  const { region } = facts;
  const where = say.where({
    ...placeOf(facts, language),
    region: region ? regionName(region, language) : '',
    inMorocco: region !== undefined && !regionsNamedAsOrigin.includes(region),
  });
  const origin = origins[facts.form] ?? 'made';
  return say.about({ phrase: sentenceCase(phrase, language), where, gender, many, origin });
}

const origins: Readonly<Partial<Record<FormId, Origin>>> = {
  'fossil-mineral': 'found',
  painting: 'created',
};

/** A town that gives its province its name is said alone. */
function placeOf(facts: GoodFacts, language: Language) {
  const place = facts.place ? placeName(facts.place, language) : '';
  const { province: id } = facts;
  const name = id ? provinceName(id, language) : '';
  const province = name.split('-')[0] === place || name === place ? '' : name;
  return { place, province, prefecture: id !== undefined && isPrefecture(id) };
}

// Absences are not said, except of food: what must not touch it is worth knowing.
const unsaid: Readonly<Partial<Record<AttributeId, readonly string[] | 'all'>>> = {
  fibre: 'all',
  upper: 'all',
  outer: 'all',
  cut: 'all',
  coral: 'all',
  kelim: 'all',
  purpose: 'all',
  frame: 'all',
  visibleGround: 'all',
  acidOver: 'all',
  embroidery: ['none'],
  inlay: ['none'],
  enamelled: ['no'],
  wornOutdoors: ['no'],
  glazed: ['no'],
  wearer: ['anyone'],
  upholstered: ['no'],
};

function details(facts: GoodFacts, language: Language): string {
  const items = attributeIds.flatMap((id) => {
    const value = facts.attributes[id];
    if (value === undefined || unsaid[id] === 'all' || unsaid[id]?.includes(value)) return [];
    return [attributeValueName(id, value as AttributeValue<typeof id>, language)];
  });
  if (items.length === 0) return '';
  return craftMessages(language).details({ first: sentenceCase(items[0] ?? '', language), items });
}

/** What an answer is called: "hand-knotted", "Sohle aus Leder". */
export function attributeValueName(id: AttributeId, value: string, language: Language): string {
  const values: Readonly<Record<string, string>> = craftMessages(language).attributes[id].values;
  const name = values[value];
  if (name === undefined) throw new RangeError(`${id} has no value ${value}`);
  return name;
}
