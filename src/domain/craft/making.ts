// How a good was made, coloured and drawn, as far as somebody told it: names, never what they mean.
// Some of it is told by the answers to customs' questions too, and is then not said twice.
import { type CraftMessages, craftMessages } from '#messages/craft/craft-messages.ts';
import type { Language } from '../markets.ts';
import { dyeName } from './dyes.ts';
import type { GoodFacts } from './good-facts.ts';
import { motifName } from './motifs.ts';
import { provinceName, provinces } from './provinces.ts';
import { type TechniqueId, techniqueName } from './techniques.ts';

/** The techniques an answer names: `attribute-value`. */
const answered: Readonly<Record<string, TechniqueId>> = {
  'technique-hand-knotted': 'knotting',
  'technique-hand-woven': 'flat-weaving',
  'technique-hand-tufted': 'tufting',
  'technique-hand-hooked': 'hooking',
  'embroidery-hand': 'embroidering',
  'embroidery-machine': 'embroidering',
  'glazed-yes': 'glazing',
  'inlay-marquetry': 'marquetry',
};

/** The techniques that the answers tell, by whatever question. */
export function techniquesAnswered(attributes: Readonly<Record<string, unknown>>): TechniqueId[] {
  return Object.entries(attributes).flatMap(([id, value]) => answered[`${id}-${value}`] ?? []);
}

export type MakingKey = 'techniques' | 'dyes' | 'motifs';
export type MakingWord = {
  readonly key: MakingKey;
  readonly label: string;
  readonly names: readonly string[];
};

/** What was told and is not yet said by an answer, each kind with its label; nothing is empty. */
export function makingWords(facts: GoodFacts, language: Language): MakingWord[] {
  const { making }: CraftMessages = craftMessages(language);
  const told = techniquesAnswered(facts.attributes);
  const techniques = (facts.techniques ?? []).filter((id) => !told.includes(id));
  const dyes = (facts.dyes ?? []).filter(
    (id) => id !== 'undyed' || facts.attributes['dye'] !== 'undyed',
  );
  const words = (key: MakingKey, names: readonly string[]): MakingWord[] =>
    names.length > 0 ? [{ key, label: making[key]({ count: names.length }), names }] : [];
  return [
    ...words(
      'techniques',
      techniques.map((id) => techniqueName(id, language)),
    ),
    ...words(
      'dyes',
      dyes.map((id) => dyeName(id, language)),
    ),
    ...words(
      'motifs',
      (facts.motifs ?? []).map((id) => motifName(id, language)),
    ),
  ];
}

/** The same in sentences: "Motifs: lozenge and zigzag." */
export function composeMaking(facts: GoodFacts, language: Language): string[] {
  const { list, listed } = craftMessages(language);
  return makingWords(facts, language).map(({ label, names }) =>
    listed({ label, list: list({ items: names }) }),
  );
}

/** The province or prefecture with the word for it: "Ouarzazate province". */
export function composeProvince(facts: GoodFacts, language: Language): string | undefined {
  const { province } = facts;
  if (!province) return undefined;
  const name = provinceName(province, language);
  return craftMessages(language).province({ name, prefecture: isPrefecture(province) });
}

export function isPrefecture(province: NonNullable<GoodFacts['province']>): boolean {
  return 'prefecture' in provinces[province];
}
