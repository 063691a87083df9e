// The language of a seller's text where it is plain: by its script, or by the small words only one
// language has so many of. Undefined when two are close, because a wrong tag mistranslates.
const smallWords = {
  en: 'the and of with for is this it are from in by or your',
  fr: 'le la les des et une un du pour avec dans est ce cette sur en au',
  de: 'der die das und mit ist ein eine für von aus auf den dem im',
  it: 'il la di con per che una un del della e è nel gli da fatto sono dei alla',
  es: 'el la de los las con para y una un del que en es por',
} as const;

export function detectLanguage(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 12) return undefined;
  const share = (script: RegExp) => (text.match(script)?.length ?? 0) / letters;
  if (share(/[\u2d30-\u2d7f]/gu) > 0.5) return 'zgh';
  if (share(/\p{Script=Arabic}/gu) > 0.5) return 'ar';
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.15) return 'ja';
  if (share(/\p{Script=Latin}/gu) < 0.8) return undefined;
  return bySmallWords(text.toLowerCase().match(/\p{L}+/gu) ?? []);
}

function bySmallWords(words: readonly string[]): string | undefined {
  const scores = Object.entries(smallWords)
    .map(([language, list]) => {
      const known = new Set(list.split(' '));
      return { language, score: words.filter((word) => known.has(word)).length };
    })
    .sort((left, right) => right.score - left.score);
  const [first, second] = scores;
  if (!first || first.score < 2) return undefined;
  return first.score >= 1.5 * (second?.score ?? 0) ? first.language : undefined;
}
