// The tokens of a good: what it is in closed ideas, and the bare words of its free texts.
import { dyes, isDye } from '../craft/dyes.ts';
import { type FormId, formRow, isForm } from '../craft/forms.ts';
import { techniquesAnswered } from '../craft/making.ts';
import { provinceAt, townAt } from '../craft/place-name.ts';
import { sizeClassOf } from '../shelf/size-classes.ts';
import type { Token } from './concept.ts';
import { measureTokens, shoeToken } from './read-measures.ts';
import { splitWords } from './split-words.ts';
import { isSmallWord, isTerm } from './vocabulary-words.ts';

export type GoodToFind = {
  readonly form: string;
  readonly style?: string | null;
  readonly materials: readonly string[];
  readonly colours: readonly string[];
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly originCountry: string | null;
  readonly originRegion: string | null;
  readonly originProvince: string | null;
  readonly techniques: readonly string[];
  readonly dyes: readonly string[];
  readonly motifs: readonly string[];
  readonly place: string | null;
  readonly longestSideMm: number;
  /** The sides of each variant, and the European sizes of shoes. */
  readonly sidesMm: readonly (readonly number[])[];
  readonly shoeSizes: readonly number[];
  readonly kind: 'piece' | 'made-to-order' | 'stocked';
  readonly makingDays: number | null;
  readonly cooperative: { readonly slug: string; readonly ledByWomen: boolean };
  /** Names, place, own title, story: whatever was written, in any language. */
  readonly texts: readonly (string | null)[];
};

/** A good made to order leaves when it is made; what is ready leaves within a week. */
export const shipsWithin = [7, 30, 90] as const;
const mostWords = 120;

export function goodTokens(good: GoodToFind): Token[] {
  const { cooperative, originCountry, originRegion } = good;
  const province = good.originProvince ?? provinceAt(good.place ?? '');
  const town = originCountry === 'MA' ? townAt(good.place ?? '') : undefined;
  const size = sizeClassOf(good.longestSideMm);
  const days = good.kind === 'made-to-order' ? (good.makingDays ?? Infinity) : 0;
  const tokens: (Token | undefined)[] = [
    craftOf(good.form),
    `form:${good.form}`,
    good.style ? `style:${good.style}` : undefined,
    ...good.materials.map((id): Token => `material:${id}`),
    ...good.colours.map((id): Token => `colour:${id}`),
    originCountry ? `origin:${originCountry}` : undefined,
    // Only what was made in Morocco has one of its regions.
    originCountry === 'MA' && originRegion ? `region:${originRegion}` : undefined,
    originCountry === 'MA' && province ? `province:${province}` : undefined,
    ...[...good.techniques, ...techniquesAnswered(good.attributes)].map(
      (id): Token => `technique:${id}`,
    ),
    ...good.dyes.flatMap((id): Token[] => [
      `dye:${id}`,
      ...(isDye(id) ? [`attribute:dye-${dyes[id].of}` as const] : []),
    ]),
    good.attributes['dye'] === 'undyed' ? 'dye:undyed' : undefined,
    ...good.motifs.map((id): Token => `motif:${id}`),
    size ? `size:${size}` : undefined,
    ...good.sidesMm.flatMap(measureTokens),
    ...good.shoeSizes.map(shoeToken),
    town ? `place:${town}` : undefined,
    `kind:${good.kind === 'made-to-order' ? 'made-to-order' : 'ready'}`,
    ...shipsWithin.filter((most) => days <= most).map((most): Token => `ships:${most}`),
    `cooperative:${cooperative.slug}`,
    cooperative.ledByWomen ? 'women:led' : undefined,
    ...Object.entries(good.attributes).flatMap(([id, value]): Token[] =>
      typeof value === 'string' ? [`attribute:${id}-${value}`] : [],
    ),
    ...wordsOf(good.texts),
  ];
  return [...new Set(tokens.filter((token) => token !== undefined))];
}

function craftOf(form: string): Token | undefined {
  return isForm(form) ? `craft:${formRow(form as FormId).craft}` : undefined;
}

function wordsOf(texts: readonly (string | null)[]): Token[] {
  const words = texts.flatMap((text) => (text ? splitWords(text, isTerm) : []));
  const stems = words
    .filter(({ word }) => word.length > 1 && !isSmallWord(word) && !/^\d+$/.test(word))
    .map(({ stem }): Token => `word:${stem}`);
  return [...new Set(stems)].slice(0, mostWords);
}
