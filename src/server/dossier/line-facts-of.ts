// One line of a parcel in customs' words, from the facts of the good as they were frozen at sale.
import { composeTitle } from '#domain/craft/compose-title.ts';
import { namedAsPair } from '#domain/craft/form-nouns.ts';
import { formRow } from '#domain/craft/forms.ts';
import { checkFacts, type GoodFacts } from '#domain/craft/good-facts.ts';
import { materials } from '#domain/craft/materials.ts';
import { marketBySlug } from '#domain/markets.ts';
import type { Bilingual, Fact, ParcelLine } from '#domain/papers/parcel-facts.ts';
import { en } from '#messages/papers/en.ts';
import { fr } from '#messages/papers/fr.ts';
import { moneyOf } from './amounts-of.ts';
import { classifiedAs, type PaidLane } from './paid-lane.ts';
import type { LineRow, ParcelRows } from './store.ts';

type Asked = { parcel: ParcelRows; lane: PaidLane | undefined; destination: string };

export function lineFactsOf(row: LineRow, { parcel, destination }: Asked): ParcelLine {
  const facts = factsOf(row);
  return {
    description: {
      en: facts && composeTitle(facts, 'en'),
      fr: facts && composeTitle(facts, 'fr'),
    },
    material: facts ? materialOf(facts) : { en: undefined, fr: undefined },
    making: facts ? makingOf(facts) : { en: undefined, fr: undefined },
    atDestination: atDestination(facts, parcel),
    hs: hsOf(row, { parcel, destination }),
    origin: { country: row.origin_country ?? undefined, region: row.origin_region ?? undefined },
    quantity: row.quantity,
    unit: facts && namedAsPair.en.includes(facts.form) ? 'pair' : 'piece',
    unitPrice: moneyOf(row, row.unit_minor),
    value: moneyOf(row, row.line_minor),
    netWeightGrams: row.weight_grams === null ? undefined : row.weight_grams * row.quantity,
  };
}

/** Facts that no longer hold under today's vocabulary are as good as missing. */
function factsOf({ facts }: LineRow): GoodFacts | undefined {
  const checked = checkFacts(facts);
  return 'refused' in checked ? undefined : checked;
}

function materialOf(facts: GoodFacts): Bilingual {
  if (facts.materials.length === 0) return { en: undefined, fr: undefined };
  const named = (language: 'en' | 'fr') =>
    facts.materials.map((id) => materials[id][language]).join(', ');
  return { en: named('en'), fr: named('fr') };
}

// Only hand-made goods are listed; where the technique moves the tariff, the form asks for it.
function makingOf({ form, attributes }: GoodFacts): Bilingual {
  const asked = (formRow(form).asks as readonly string[]).includes('technique');
  const making = attributes['technique'] ?? (asked ? undefined : 'by-hand');
  if (making === undefined || !isMaking(making)) return { en: undefined, fr: undefined };
  return { en: en.making[making], fr: fr.making[making] };
}

function isMaking(value: string): value is keyof typeof en.making {
  return Object.hasOwn(en.making, value);
}

function atDestination(
  facts: GoodFacts | undefined,
  parcel: ParcelRows,
): ParcelLine['atDestination'] {
  const language = marketBySlug(parcel.market_slug)?.language ?? 'en';
  if (language === 'en' || language === 'fr') return null;
  return { language, description: facts && composeTitle(facts, language) };
}

/**
 * The code a person settled, else the one the price was quoted on. One the law was not sure of is a
 * guess, and says so.
 */
function hsOf(row: LineRow, { parcel, destination }: Omit<Asked, 'lane'>): Fact<string> {
  if (row.hs_code) return row.hs_code;
  const found = classifiedAs(parcel, [row.variant_id, row.good_id, row.id, row.title]);
  const code = (destination === 'US' ? found?.national : undefined) ?? found?.hs6;
  const value = code?.replace(/\D/g, '');
  if (!found || !value) return undefined;
  return found.confidence === 'high' ? value : { assumed: true, question: 'hs', value };
}
