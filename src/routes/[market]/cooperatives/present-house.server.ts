// A cooperative as lists and its own page say it: no person in it, only numbers.
import { houseName } from '#domain/cooperatives/house-name.ts';
import { crafts } from '#domain/craft/crafts.ts';
import { placeName } from '#domain/craft/place-name.ts';
import { isRegion, regionName } from '#domain/craft/regions.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { isCraft } from '#domain/shelf/goods-filter.ts';
import { formatList } from '#lib/format/names.ts';
import type { HouseView } from '#lib/house-view.ts';
import { cooperativePath } from '#lib/paths.ts';
import { shopMessages } from '#messages/shop/shop-messages.ts';
import type { ListedCooperative } from '#server/catalogue/read-cooperative.ts';

export function presentHouse(one: ListedCooperative, shopMarket: ShopMarket): HouseView {
  const { language, locale } = shopMarket;
  const say = shopMessages(shopMarket).cooperative;
  const made = one.crafts.filter(isCraft).map((id) => crafts[id][language]);
  return {
    href: cooperativePath(shopMarket, one.slug),
    slug: one.slug,
    seal: one.seal,
    name: houseName(one, language),
    place: placeName(one.place, language),
    region: isRegion(one.region) ? regionName(one.region, language) : '',
    crafts: made.length > 0 ? formatList(made, locale) : '',
    told: [
      one.foundedYear && say.since({ year: String(one.foundedYear) }),
      one.members && say.members({ count: one.members }),
      one.women && say.women({ count: one.women }),
    ].filter((text): text is string => Boolean(text)),
  };
}
