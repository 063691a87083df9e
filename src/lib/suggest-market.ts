// The market a browser's languages hint at: a suggestion among links, never a redirection.
import { type ShopMarket, markets } from '#domain/markets.ts';

const byCountry = new Map<string, ShopMarket>(
  markets.toReversed().map((market) => [market.country.toLowerCase(), market]),
);

/** From an Accept-Language header, "fr-CA,fr;q=0.9"; the first market if it says nothing. */
export function suggestMarket(acceptLanguage: string | null): ShopMarket {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .flatMap((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
      const quality = Number(/^\s*q=([\d.]+)$/.exec(rest.join(';'))?.[1] ?? 1);
      const [language = '', country = ''] = tag.split('-');
      return /^[a-z]{2}$/.test(language) && quality > 0 ? [{ language, country, quality }] : [];
    })
    .sort((a, b) => b.quality - a.quality);
  const countries = wanted.map((one) => one.country).filter(Boolean);
  for (const { language, country } of wanted) {
    const spoken = markets.filter((market) => market.language === language);
    const near = [country, ...countries].map((code) =>
      spoken.find((market) => market.country.toLowerCase() === code),
    );
    const found = near.find(Boolean) ?? spoken[0];
    if (found) return found;
  }
  // A language the shop has not, from a country it delivers to: that country, in what it speaks.
  const near = countries.map((code) => byCountry.get(code)).find(Boolean);
  return near ?? markets[0];
}
