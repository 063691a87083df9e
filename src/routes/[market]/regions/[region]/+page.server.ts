// What is made in one region, and by which cooperatives.
import { isRegion, regionName } from '#domain/craft/regions.ts';
import { regionPath, regionsPath } from '#lib/paths.ts';
import { placesMessages } from '#messages/places/places-messages.ts';
import { listCooperatives } from '#server/catalogue/read-cooperative.ts';
import { currentMarket } from '#server/current-market.ts';
import { NotFound } from '#server/not-there.ts';
import { presentHouse } from '../../cooperatives/present-house.server.ts';
import { readShelfPage } from '../../crafts/read-shelf-page.server.ts';
import { shareRegion } from '../../share.server.ts';
import { shopMarketOf } from '../../shop-market.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ params, url }: PageServerLoadEvent) {
  const shopMarket = shopMarketOf(params);
  const { region } = params;
  if (!isRegion(region)) throw new NotFound(`region ${region}`);
  const title = regionName(region, shopMarket.language);
  const subject = { title, demands: { region: [region] } };
  const [shelf, cooperatives] = await Promise.all([
    readShelfPage({ shopMarket, query: url.searchParams, subject }),
    listCooperatives(currentMarket(), { region, limit: 24 }),
  ]);
  const text = placesMessages(shopMarket).regions.title;
  return {
    ...shelf,
    region,
    share: shareRegion(region, shopMarket),
    houses: cooperatives.map((one) => presentHouse(one, shopMarket)),
    at: {
      path: regionPath(shopMarket, region),
      steps: [{ text, href: regionsPath(shopMarket) }],
    },
  };
}
