// Who sells and who imports, by name, as the papers of the parcel will say it.
import { markedName } from '#domain/cooperatives/house-name.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { isolated } from '#lib/format/money.ts';
import { countryName } from '#lib/format/names.ts';
import { checkoutMessages } from '#messages/checkout/checkout-messages.ts';
import type { LegalParties } from '#server/orders/legal-parties.ts';

export function sayParties(
  { sellerOfRecord, importer }: LegalParties,
  shopMarket: ShopMarket,
): string {
  const { locale, country: code, language } = shopMarket;
  const named = ({ name }: { readonly name: string }) => isolated(markedName(name, language));
  const say = checkoutMessages(shopMarket).checkout;
  const country = countryName(code, locale);
  const seller = sellerOfRecord ? say.seller({ seller: named(sellerOfRecord) }) : say.sellerOpen;
  return [seller, sayImporter()].join(' ');

  function sayImporter(): string {
    if (!importer) return say.importerOpen({ country });
    if (importer === 'recipient') return say.importerRecipient({ country });
    return say.importer({ importer: named(importer), country });
  }
}
