// What a review may be: one to five stars, words in a language, a name as she wants it shown.

export const mostWords = 2000;
export const mostName = 40;

export type ReviewSaid = {
  readonly stars: string;
  readonly words: string;
  readonly language: string;
  readonly name: string;
};

export type ReviewChecked = {
  readonly stars: number;
  readonly words: string;
  readonly language: string;
  readonly name: string;
};

export type ReviewField = 'stars' | 'words' | 'language' | 'name';

/** The review as it is kept, or the fields that cannot stand. */
export function checkReview(said: ReviewSaid): ReviewChecked | { wrong: ReviewField[] } {
  const words = said.words.replaceAll('\r\n', '\n').trim();
  const name = said.name.replace(/\s+/g, ' ').trim();
  const wrong: ReviewField[] = [];
  if (!/^[1-5]$/.test(said.stars)) wrong.push('stars');
  if (words.length > mostWords) wrong.push('words');
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(said.language)) wrong.push('language');
  if (name.length > mostName) wrong.push('name');
  if (wrong.length > 0) return { wrong };
  return { stars: Number(said.stars), words, language: said.language, name };
}
