// The closed list of markets: language + destination country, as in the first part of every URL.
import type { Currency } from './money/currency.ts';

export type Language = 'en' | 'fr' | 'ar' | 'de' | 'es' | 'ja';
/** Languages nobody speaks, to find what was never put into messages: see pseudo-markets.ts. */
export type PseudoLanguage = 'en-XA' | 'ar-XB';

/**
 * `region` is the place a page quotes for (decision 7): a postcode area or province where tax varies
 * inside the country, else the capital. `locale` is for Intl; Arabic is always ar-MA for its digits.
 */
export type ShopMarket = {
  readonly slug: string;
  readonly language: Language;
  readonly country: string;
  readonly currency: Currency;
  readonly locale: string;
  readonly region?: string;
  readonly city: string;
  /** Its messages are made from English; everything else of it is a market like the others. */
  readonly pseudo?: PseudoLanguage;
};

export const markets = [
  { slug: 'en-us', language: 'en', country: 'US', currency: 'USD', locale: 'en-US', region: 'NY', city: 'New York' },
  { slug: 'en-gb', language: 'en', country: 'GB', currency: 'GBP', locale: 'en-GB', city: 'London' },
  { slug: 'en-ca', language: 'en', country: 'CA', currency: 'CAD', locale: 'en-CA', region: 'ON', city: 'Toronto' },
  { slug: 'fr-ca', language: 'fr', country: 'CA', currency: 'CAD', locale: 'fr-CA', region: 'QC', city: 'Montréal' },
  { slug: 'fr-fr', language: 'fr', country: 'FR', currency: 'EUR', locale: 'fr-FR', city: 'Paris' },
  { slug: 'de-de', language: 'de', country: 'DE', currency: 'EUR', locale: 'de-DE', city: 'Berlin' },
  { slug: 'en-de', language: 'en', country: 'DE', currency: 'EUR', locale: 'en-DE', city: 'Berlin' },
  { slug: 'de-at', language: 'de', country: 'AT', currency: 'EUR', locale: 'de-AT', city: 'Wien' },
  { slug: 'fr-be', language: 'fr', country: 'BE', currency: 'EUR', locale: 'fr-BE', city: 'Bruxelles' },
  { slug: 'en-nl', language: 'en', country: 'NL', currency: 'EUR', locale: 'en-NL', city: 'Amsterdam' },
  { slug: 'es-es', language: 'es', country: 'ES', currency: 'EUR', locale: 'es-ES', city: 'Madrid' },
  { slug: 'es-us', language: 'es', country: 'US', currency: 'USD', locale: 'es-US', region: 'NY', city: 'Nueva York' },
  { slug: 'ja-jp', language: 'ja', country: 'JP', currency: 'JPY', locale: 'ja-JP', city: '東京' },
  { slug: 'en-jp', language: 'en', country: 'JP', currency: 'JPY', locale: 'en-JP', city: 'Tokyo' },
  { slug: 'ar-ae', language: 'ar', country: 'AE', currency: 'AED', locale: 'ar-MA', city: 'دبي' },
  { slug: 'ar-fr', language: 'ar', country: 'FR', currency: 'EUR', locale: 'ar-MA', city: 'باريس' },
  { slug: 'ar-de', language: 'ar', country: 'DE', currency: 'EUR', locale: 'ar-MA', city: 'برلين' },
] as const satisfies readonly ShopMarket[];

const bySlug: ReadonlyMap<string, ShopMarket> = new Map(markets.map((market) => [market.slug, market]));

export function marketBySlug(slug: string): ShopMarket | undefined {
  return bySlug.get(slug);
}

export function direction(language: string): 'ltr' | 'rtl' {
  return /^ar(-|$)/.test(language) ? 'rtl' : 'ltr';
}
