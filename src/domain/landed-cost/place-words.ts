// A name of a place as its words, whatever the accents, the spelling of letters and the order of
// "county of", "province de", "Insel": so that a region is known however it is written.

/** "Île de la Réunion" is "ile de la reunion", "Færøerne" is "faeroerne". */
export function placeWords(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ß/g, 'ss')
    .replace(/ð/g, 'd')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .replace(/ー/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const ofNoPlace = new Set(
  (
    'the of de la le les el los las du des d l di del della der die das den und and et y e ' +
    'da do dos ' +
    'county co region regione province provincia prefecture comunidad autonomous community ' +
    'autonoma autonome communaute ciudad city freistaat hansestadt freie land bundesland canton ' +
    'kanton cantone state estado etat departement department district distrito region island ' +
    'islands ile iles isla islas insel inseln isole ilha ilhas archipelago archipel'
  ).split(' '),
);

/** "reunion" for "Île de la Réunion": the name without what only says what kind of place it is. */
export function bareWords(words: string): string {
  return words
    .split(' ')
    .filter((word) => !ofNoPlace.has(word))
    .join(' ');
}

/** "Antrim, Northern Ireland" is two names and the whole of them. */
export function namesIn(text: string): string[] {
  const parts = text.split(/[,;/()、،]/);
  return [...new Set([text, ...parts].map(placeWords))].filter((name) => name !== '');
}
