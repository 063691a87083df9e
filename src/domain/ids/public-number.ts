// Numbers people read aloud: six Crockford base-32 characters of a sequence and a check character.

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const checkAlphabet = `${alphabet}*~$=U`; // Crockford: the value modulo 37

/** "QF-00001R4": prefix, six characters of the sequence number, one check character. */
export function publicNumber(prefix: string, sequence: bigint): string {
  if (sequence < 0n || sequence >= 32n ** 6n) throw new RangeError('outside the sequence');
  let text = '';
  for (let rest = sequence, place = 0; place < 6; place++, rest /= 32n) {
    text = alphabet[Number(rest % 32n)] + text;
  }
  return `${prefix}-${text}${checkAlphabet[Number(sequence % 37n)]}`;
}

/** The sequence number, or undefined when the text is no number of this kind or is mistyped. */
export function readPublicNumber(prefix: string, text: string): bigint | undefined {
  const clean = text.trim().toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
  const match = /^([A-Z0-9]+)-?([0-9A-HJKMNP-TV-Z]{6})([0-9A-Z*~$=])$/.exec(clean);
  if (!match || match[1] !== prefix.toUpperCase()) return undefined;
  const value = [...match[2]!].reduce((sum, char) => sum * 32n + BigInt(alphabet.indexOf(char)), 0n);
  return checkAlphabet[Number(value % 37n)] === match[3] ? value : undefined;
}
