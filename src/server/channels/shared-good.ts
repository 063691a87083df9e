// What a shared picture is made of, for the page that names it and the door that draws it alike: the
// address holds only while both read the same.
import type { ShopGood } from '../catalogue/shop-good.ts';
import type { CardPrice } from '../customs/price-cards.ts';
import { largestSize } from './photo-for-feeds.ts';

type Good = Pick<ShopGood, 'facts' | 'cooperative' | 'demo' | 'pictures'>;

export function sharedGood({ facts, cooperative, demo, pictures }: Good, price?: CardPrice) {
  const [picture] = pictures;
  const photo = picture && largestSize(picture);
  const said = price && price !== 'unknown' && price.status !== 'unknown' ? price : undefined;
  return {
    facts,
    cooperative,
    demo,
    ...(photo ? { photo } : {}),
    ...(said ? { price: said } : {}),
  };
}
