// How a cooperative's price is shared on a day: its own terms, else the house's.
import { houseTerms } from '#domain/cooperatives/house-terms.ts';
import type { Terms } from '#domain/orders/shares.ts';
import type { Day } from '#domain/time/day.ts';
import type { Market } from '../market.ts';
import { findTerms } from './store-of-members.ts';

type Asked = { readonly cooperativeId: string; readonly on: Day };

export async function termsOn(market: Market, asked: Asked): Promise<Terms> {
  const { makersBasisPoints, cooperativeBasisPoints, platformBasisPoints } = await termsInForce(
    market,
    asked,
  );
  return { makersBasisPoints, cooperativeBasisPoints, platformBasisPoints };
}

/** The same, with the day they began and whether they are the cooperative's own. */
export async function termsInForce(
  market: Market,
  asked: Asked,
): Promise<Terms & { fromOn?: Day; own: boolean }> {
  return (await findTerms(market, asked)) ?? { ...houseTerms, own: false };
}
