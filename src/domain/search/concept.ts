// What a word can stand for: a closed idea of the vocabulary, the same in every language, or the bare
// word. Both are tokens: text a good carries and a question asks for.

/** Before the colon the kind of idea, after it the id: `form:rug`, `colour:blue`, `word:hadda`. */
export type Token = `${TokenKind}:${string}`;
export type TokenKind =
  | 'craft'
  | 'form'
  | 'style'
  | 'material'
  | 'colour'
  | 'region'
  | 'province'
  | 'technique'
  | 'dye'
  | 'motif'
  | 'size'
  | 'long-side'
  | 'short-side'
  | 'shoe'
  | 'place'
  | 'kind'
  | 'ships'
  | 'cooperative'
  | 'women'
  | 'origin'
  | 'attribute'
  | 'word';

/** `weight` is 1 for what was said, less for what is near to it. */
export type Sense = { readonly token: Token; readonly weight: number };

/** The strongest weight of each token, the strongest first. */
export function mergeSenses(senses: readonly Sense[]): Sense[] {
  const best = new Map<Token, number>();
  for (const { token, weight } of senses) best.set(token, Math.max(weight, best.get(token) ?? 0));
  return [...best]
    .map(([token, weight]) => ({ token, weight }))
    .sort((a, b) => b.weight - a.weight);
}
