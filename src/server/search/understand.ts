// Words no vocabulary knows: carried by a good as they are, misspelt, or nobody's.
import type { Asked } from '#domain/search/read-query.ts';
import { mergeSenses, type Sense, type Token } from '#domain/search/concept.ts';
import type { Market } from '../market.ts';
import type { SearchEngine } from './engine.ts';

export type Understood = {
  readonly words: readonly Asked[];
  /** Wished for: they lift and leave nothing out. */
  readonly wishes: readonly Asked[];
  readonly unknown: readonly string[];
  readonly readAs: readonly { readonly said: string; readonly as: string }[];
};

/** One query, and none when the vocabulary knows every word. */
export async function understand(
  market: Market,
  { engine, asked }: { engine: SearchEngine; asked: readonly Asked[] },
): Promise<Understood> {
  const stems = asked.flatMap(({ word }) => word ?? []);
  const mended = stems.length ? await engine.mend(market, stems) : new Map<string, string[]>();
  const words: Asked[] = [];
  const unknown: string[] = [];
  const readAs: { said: string; as: string }[] = [];
  for (const one of asked) {
    if (one.wished) continue;
    const senses = sensesOf(one, mended.get(one.word ?? ''));
    if (senses.length === 0) unknown.push(one.said);
    else words.push({ ...one, senses });
    const [first] = senses;
    if (first && one.word && first.token !== `word:${one.word}`) {
      readAs.push({ said: one.said, as: first.token });
    }
  }
  return {
    words: mergeForms(words),
    wishes: asked.filter(({ wished }) => wished),
    unknown,
    readAs,
  };
}

/** A good is one thing: who names two, "kilim rug" or "sofa with ottoman", is shown either. */
function mergeForms(words: readonly Asked[]): Asked[] {
  const isForm = ({ senses }: Asked) => senses.every(({ token }) => token.startsWith('form:'));
  const [first, ...others] = words.filter(isForm);
  if (!first || others.length === 0) return [...words];
  const merged: Asked = {
    said: [first, ...others].map(({ said }) => said).join(' '),
    senses: mergeSenses([first, ...others].flatMap(({ senses }) => senses)),
  };
  return words.flatMap((word) => (word === first ? [merged] : isForm(word) ? [] : [word]));
}

/** What a good carries as it is typed comes first, then the vocabulary's guess, then the goods'. */
function sensesOf(
  { word, senses, guesses }: Asked,
  tokens: readonly string[] = [],
): readonly Sense[] {
  if (word === undefined) return senses;
  if (tokens.includes(`word:${word}`)) return senses;
  if (guesses) return guesses;
  return tokens.map((token) => ({ token: token as Token, weight: 0.7 }));
}
