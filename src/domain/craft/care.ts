// What keeps a good well: closed ids, said in messages/craft `care`. The form says some, the
// materials the rest, and what is known of the piece takes back what does not apply.
import { craftMessages } from '#messages/craft/craft-messages.ts';
import type { Language } from '../markets.ts';
import { formRow } from './forms.ts';
import type { GoodFacts } from './good-facts.ts';
import type { MaterialId } from './materials.ts';

export const careIds = [
  'vacuum-gently',
  'turn-round',
  'shake-out',
  'blot-spills',
  'clean-by-specialist',
  'wash-by-hand-cold',
  'dry-flat-in-shade',
  'no-bleach',
  'iron-inside-out',
  'air-often',
  'wipe-leather',
  'feed-leather',
  'soak-before-first-use',
  'low-heat-with-diffuser',
  'no-sudden-heat',
  'wash-dishes-by-hand',
  'dry-at-once',
  'no-scouring',
  'polish-brass',
  'polish-silver',
  'oil-wood',
  'wash-tiles-mildly',
  'no-acid',
  'take-off-for-water',
  'store-apart',
  'keep-from-damp-and-heat',
  'loosen-strings',
  'unplug-first',
  'watch-the-flame',
  'dust-softly',
  'wipe-damp',
  'keep-dry',
  'keep-from-sun',
  'keep-cool-and-dark',
  'rinse-eyes',
] as const;

export type CareId = (typeof careIds)[number];

const ofMaterial: Readonly<Partial<Record<MaterialId, readonly CareId[]>>> = {
  leather: ['wipe-leather', 'feed-leather'],
  brass: ['polish-brass'],
  copper: ['polish-brass'],
  silver: ['polish-silver'],
  coral: ['no-acid'],
  'mother-of-pearl': ['no-acid'],
  marble: ['no-acid'],
};

// Washing water is for cotton and linen and wool: what would be spoilt by it goes to a specialist.
const neverWashed: readonly MaterialId[] = ['silk', 'metal-thread', 'leather', 'suede', 'viscose'];
const inWater: readonly CareId[] = ['wash-by-hand-cold', 'dry-flat-in-shade', 'iron-inside-out'];

/** The care of a piece in a fixed order, each once. */
export function careOf({ form, materials, attributes }: GoodFacts): CareId[] {
  const said = new Set<CareId>(formRow(form).care);
  for (const id of materials) for (const care of ofMaterial[id] ?? []) said.add(care);
  if (inWater.some((id) => said.has(id)) && materials.some((id) => neverWashed.includes(id))) {
    for (const id of [...inWater, 'no-bleach'] as const) said.delete(id);
    said.add('clean-by-specialist');
  }
  if (attributes['electric'] === 'not-electric') said.delete('unplug-first');
  if (attributes['electric']?.startsWith('electric-')) said.delete('watch-the-flame');
  if (attributes['foodContact'] === 'no') {
    for (const id of ['soak-before-first-use', 'low-heat-with-diffuser'] as const) said.delete(id);
  }
  return careIds.filter((id) => said.has(id));
}

/** The care of a piece as sentences of a language. */
export function composeCare(facts: GoodFacts, language: Language): string[] {
  const { care } = craftMessages(language);
  return careOf(facts).map((id) => care[id]);
}
