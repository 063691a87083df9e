// Which part of a country a place is in, where a part of it has a law of its own: one of the places
// apart, the mainland, or nowhere that was read. A whole postcode decides; a name must be known.
import { regionOf } from './holds.ts';
import { namesApart } from './names-apart.ts';
import { mainland, wholePostcode } from './names-of-mainland.ts';
import { bareWords, namesIn, placeWords } from './place-words.ts';
import type { ApartPlace, DestinationRules } from './rule.ts';
import type { Destination } from './shipment.ts';

type Names = { readonly exact: ReadonlySet<string>; readonly bare: ReadonlySet<string> };

/** The place apart whose postcode, region or name this is. */
export function placeApart(to: Destination, rules: DestinationRules): ApartPlace | undefined {
  const { apart = [] } = rules;
  const codes = codesOf(to);
  const byPostcode = apart.find(({ postcodes = [] }) =>
    postcodes.some((start) => codes.some((code) => code.startsWith(start))),
  );
  if (byPostcode) return byPostcode;
  const named = apartByName(to, rules);
  // The name says Madeira and the postcode Lisbon: neither law is taken.
  return named?.rules && decides(to) ? { name: named.name } : named;
}

/** A region was said that is neither apart nor of the mainland, and no postcode decides. */
export function isUnreadRegion(to: Destination, rules: DestinationRules): boolean {
  const said = regionOf(to)?.trim();
  if (!said || !rules.apart || decides(to)) return false;
  const known = mainlandOf(to.country);
  return !placeApart(to, rules) && !(known && namesIn(said).some((name) => isAmong(known, name)));
}

/** The postcode is a whole one of the country. */
export function decides(to: Destination): boolean {
  return codesOf(to).some((code) => wholePostcode[to.country]?.test(code.replace(/-/g, '')));
}

function apartByName(to: Destination, rules: DestinationRules): ApartPlace | undefined {
  const said = regionOf(to);
  const names = said ? namesIn(said) : [];
  if (names.length === 0) return undefined;
  const known = apartOf(rules);
  const exact = known.find(([, place]) => names.some((name) => place.exact.has(name)));
  if (exact) return exact[0];
  // "Palma" is in Majorca, though "Isla de La Palma" without its articles is not.
  const main = mainlandOf(to.country);
  const rest = names.filter((name) => !main?.exact.has(name));
  return known.find(([, place]) => rest.some((name) => isAmong(place, name)))?.[0];
}

// "D-27498", "DE 27498" and "27498" are one place; "FO-100" is known by its letters.
function codesOf({ postcode = '' }: Destination): readonly string[] {
  const written = postcode.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  return written ? [written, written.replace(/^[A-Z]{1,2}-?(?=\d)/, '')] : [];
}

function isAmong({ exact, bare }: Names, name: string): boolean {
  return exact.has(name) || bare.has(bareWords(name));
}

const apartRead = new WeakMap<DestinationRules, readonly (readonly [ApartPlace, Names])[]>();

function apartOf(rules: DestinationRules): readonly (readonly [ApartPlace, Names])[] {
  const read = apartRead.get(rules);
  if (read) return read;
  const also = (name: string) => namesApart[rules.country]?.[name]?.split('|') ?? [];
  const made = (rules.apart ?? []).map(
    (place) =>
      [place, namesOf([place.name, ...(place.regions ?? []), ...also(place.name)])] as const,
  );
  apartRead.set(rules, made);
  return made;
}

const mainlandRead = new Map<string, Names>();

function mainlandOf(country: string): Names | undefined {
  const written = mainland[country];
  if (!written) return undefined;
  const read = mainlandRead.get(country) ?? namesOf(written.split('|'));
  mainlandRead.set(country, read);
  return read;
}

function namesOf(names: readonly string[]): Names {
  const exact = new Set(names.map(placeWords));
  const bare = new Set([...exact].map(bareWords).filter((name) => name !== ''));
  return { exact, bare };
}
