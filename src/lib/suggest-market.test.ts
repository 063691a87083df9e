import { expect, test } from 'vitest';
import { suggestMarket } from './suggest-market.ts';

test.each([
  ['de-DE,de;q=0.9,en;q=0.8', 'de-de'],
  ['fr-CA,fr;q=0.9,en;q=0.5', 'fr-ca'],
  ['en;q=0.5,fr;q=0.9', 'fr-ca'],
  ['en-GB', 'en-gb'],
  ['en,de-DE;q=0.5', 'en-de'],
  ['ar-MA,ar;q=0.9', 'ar-ae'],
  ['ar,fr-FR;q=0.8', 'ar-fr'],
  ['de-AT,de;q=0.9', 'de-at'],
  ['es-ES,es;q=0.9', 'es-es'],
  ['es-US,es;q=0.9,en;q=0.8', 'es-us'],
  ['es-MX,es;q=0.9', 'es-es'],
  ['fr-BE', 'fr-be'],
  ['nl-NL,nl;q=0.9', 'en-nl'],
  ['ja', 'ja-jp'],
  ['sv-SE,ja;q=0.2', 'ja-jp'],
  ['sv-SE', 'en-us'],
  ['*', 'en-us'],
  ['', 'en-us'],
  [null, 'en-us'],
])('a browser that says %s is shown the market %s first', (header, slug) => {
  expect(suggestMarket(header).slug).toBe(slug);
});
