// A collection as its market calls it, with the price its name holds.
import { type CollectionId, collectionRow, priceOf } from '#domain/shelf/collections.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { formatMoney, isolated } from '#lib/format/money.ts';

export function nameCollection(id: CollectionId, shopMarket: ShopMarket): string {
  const name = collectionRow(id).name[shopMarket.language];
  const price = priceOf(id, shopMarket.currency);
  return price ? name.replace('{price}', isolated(formatMoney(price, shopMarket.locale))) : name;
}
