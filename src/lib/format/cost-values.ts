// What a sentence of the landed-cost law speaks of, in the words of its reader: sums and rates, names of
// countries, ways of carrying, registrations. The law itself writes codes alone.
import type { ShopMarket } from '#domain/markets.ts';
import type { LandedCostMessages } from '#messages/landed-cost/en.ts';
import { countryName } from './names.ts';
import { sayRate } from './rate.ts';

type Reader = Pick<ShopMarket, 'language' | 'pseudo' | 'locale'>;
type Values = Readonly<Record<string, string | number>>;

const sums = ['rate', 'limit', 'saved', 'duty', 'fee'];

/** What is written in no way known here stays as the law wrote it. */
export function readCostValues(values: Values, reader: Reader, words: LandedCostMessages): Values {
  const read = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? readValue(name, value, { reader, words }) : value,
  ]);
  return Object.fromEntries(read);
}

function readValue(
  name: string,
  value: string,
  { reader, words }: { reader: Reader; words: LandedCostMessages },
): string {
  if (sums.includes(name)) return sayRate(value, reader);
  if (name === 'registration') return value.toUpperCase().replace('-', ' ');
  if (name === 'transport') return wayOf(value, words);
  // Currencies come by `from` as well, with three letters.
  if (name === 'country' || name === 'from') return placeOf(value, reader.locale);
  if (name === 'origin')
    return value.replace(/\b[A-Z]{2}\b/g, (code) => placeOf(code, reader.locale));
  return value;
}

function wayOf(transport: string, words: LandedCostMessages): string {
  const key = `transport-${transport}`;
  return Object.hasOwn(words, key) ? String(words[key as 'transport-post']) : transport;
}

function placeOf(place: string, locale: string): string {
  const code = place === 'XI' ? 'GB' : place.slice(0, 2);
  if (!/^[A-Z]{2}(-\w+)?$/.test(place)) return place;
  const name = countryName(code, locale);
  return code === place ? name : `${name} (${place})`;
}
