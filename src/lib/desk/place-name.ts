// The name of a destination of the law: a country, or a place apart in one ("XI", "PT-30").
import { countryName } from '#lib/format/names.ts';

export function placeName(place: string, locale: string): string {
  if (place === 'XI') return `${countryName('GB', locale)} (XI)`;
  const [country = place, region] = place.split('-');
  return region ? `${countryName(country, locale)} (${place})` : countryName(place, locale);
}
