// How things travel and come back; what is promised of returns is the operator's own rule.
import { returnsIn } from '#server/channels/return-policy.ts';
import { currentMarket } from '#server/current-market.ts';
import { shopMarketOf } from '../../shop-market.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ params }: PageServerLoadEvent) {
  const { country } = shopMarketOf(params);
  return { returns: await returnsIn(currentMarket(), { country }) };
}
