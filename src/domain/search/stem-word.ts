// The light stem of a folded word. One rule for every language of a script, because nobody says which
// language she types: it only has to bring the forms of one word together, on both sides alike.

/** Of a word as foldText leaves it. */
export function stemWord(word: string): string {
  if (/^[a-z]/.test(word)) return stemLatin(word);
  if (/^[\u0621-\u064a]/.test(word)) return stemArabic(word);
  return word;
}

/** Plurals and agreements of English, French, German and Spanish: "blaue", "blauer", "rugs", "rojas". */
function stemLatin(word: string): string {
  if (word.length < 4) return word;
  let stem = word;
  if (/[^s]s$/.test(stem)) stem = stem.slice(0, -1);
  else if (/(a|e|o)ux$/.test(stem)) stem = stem.slice(0, -1);
  if (/ie$/.test(stem) && stem !== word && stem.length > 4) return `${stem.slice(0, -2)}y`;
  const ending = /(?:en|er|em|es|ed|e|o|a)$/.exec(stem)?.[0] ?? '';
  return stem.length - ending.length >= 3 ? stem.slice(0, stem.length - ending.length) : stem;
}

const arabicEndings = ['يات', 'ات', 'ون', 'ين', 'يه', 'ان', 'ها', 'ه', 'ي'];

/** Without the article and what is written onto it, and without the endings of number and gender. */
function stemArabic(word: string): string {
  const bare = /^[وف]?(?:[بك]?ال|لل)(.{2,})$/.exec(word)?.[1] ?? word;
  const ending = arabicEndings.find((one) => bare.endsWith(one) && bare.length - one.length >= 3);
  return ending ? bare.slice(0, -ending.length) : bare;
}

/** "وزربية", "بزربية": a letter that is a word of its own in other scripts, taken off when unknown. */
export function withoutArabicPrefix(word: string): string | undefined {
  return /^[وفبلك][\u0621-\u064a]{3,}$/.test(word) ? stemWord(word.slice(1)) : undefined;
}
