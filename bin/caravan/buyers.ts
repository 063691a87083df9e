// Invented buyers, one a destination, with an address every post can read.
import type { ShipTo } from '#domain/addresses/ship-to.ts';
import type { Buyer } from '#server/orders/place-group.ts';
import type { ShopMarket } from '#domain/markets.ts';

type Home = Omit<ShipTo, 'name' | 'country'> & { readonly name: string };

const homes: Readonly<Record<string, Home>> = {
  DE: {
    name: 'Lena Großmann',
    addressLines: ['Exempelstraße 7'],
    postcode: '10115',
    city: 'Berlin',
  },
  FR: {
    name: 'Camille Exemple',
    addressLines: ['7 rue de l’Exemple'],
    postcode: '75011',
    city: 'Paris',
  },
  GB: { name: 'Ada Sample', addressLines: ['7 Sample Street'], postcode: 'E1 6AN', city: 'London' },
  US: {
    name: 'June Sample',
    addressLines: ['7 Sample Avenue'],
    postcode: '10001',
    city: 'New York',
  },
  CA: {
    name: 'Rose Sample',
    addressLines: ['7 Sample Road'],
    postcode: 'M5H 2N2',
    city: 'Toronto',
  },
  JP: {
    name: 'Hanako Rei',
    addressLines: ['1-2-3 Reidai, Chiyoda-ku'],
    postcode: '100-0001',
    city: 'Tokyo',
  },
  AE: { name: 'Mariam Sample', addressLines: ['7 Sample Street'], city: 'Dubai' },
};

export function buyerIn(shop: ShopMarket): { buyer: Buyer; shipTo: ShipTo } {
  const home = homes[shop.country];
  if (!home) throw new Error(`no invented buyer lives in ${shop.country}`);
  const { name } = home;
  const email = `${name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z]+/g, '.')}@buyer.invalid`;
  const region = shop.region ? { region: shop.region } : {};
  return {
    buyer: { name, email, language: shop.language },
    shipTo: { ...home, ...region, country: shop.country },
  };
}
