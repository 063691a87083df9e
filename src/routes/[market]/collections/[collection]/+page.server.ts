// What answers the question of one collection today.
import { filterOf, isCollection, tokensOf } from '#domain/shelf/collections.ts';
import { collectionPath, collectionsPath } from '#lib/paths.ts';
import { placesMessages } from '#messages/places/places-messages.ts';
import { NotFound } from '#server/not-there.ts';
import { readShelfPage } from '../../crafts/read-shelf-page.server.ts';
import { shopMarketOf } from '../../shop-market.ts';
import { nameCollection } from '../name-collection.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ params, url }: PageServerLoadEvent) {
  const shopMarket = shopMarketOf(params);
  const { collection } = params;
  if (!isCollection(collection)) throw new NotFound(`collection ${collection}`);
  const subject = {
    title: nameCollection(collection, shopMarket),
    demands: filterOf(collection, shopMarket.currency),
    tokens: tokensOf(collection),
  };
  const text = placesMessages(shopMarket).collections.title;
  return {
    ...(await readShelfPage({ shopMarket, query: url.searchParams, subject })),
    at: {
      path: collectionPath(shopMarket, collection),
      steps: [{ text, href: collectionsPath(shopMarket) }],
    },
  };
}
