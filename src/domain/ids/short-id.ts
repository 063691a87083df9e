// The part of a page's address that resolves: eight characters, from a good's number in the house.

const alphabet = '23456789abcdefghjkmnpqrstvwxyz'; // no look-alikes, no vowels that spell words

/** A short id for a URL from random bytes (one a character): "k7m2x9pq". */
export function newShortId(random: (bytes: number) => Uint8Array, length = 8): string {
  let text = '';
  while (text.length < length) {
    for (const byte of random(length)) {
      if (byte < 240 && text.length < length) text += alphabet[byte % 30];
    }
  }
  return text;
}

export function isShortId(text: string): boolean {
  return /^[2-9a-hj-kmnp-tv-z]{8}$/.test(text);
}
