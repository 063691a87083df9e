// Two markets for tests, in no list: the American shop with its messages bracketed and lengthened,
// and with them running from right to left. A house opens them only when its settings say so.
import { marketBySlug, type PseudoLanguage, type ShopMarket } from './markets.ts';

const twin = 'en-us';

export const pseudoMarkets: readonly ShopMarket[] = (['en-XA', 'ar-XB'] as const).map(
  (pseudo: PseudoLanguage) => ({
    ...marketBySlug(twin)!,
    slug: pseudo.toLowerCase(),
    pseudo,
  }),
);

export function pseudoMarketBySlug(slug: string): ShopMarket | undefined {
  return pseudoMarkets.find((market) => market.slug === slug);
}

/** Where a cart of this market is kept: rooms know only the closed list. */
export function keptAs({ slug, pseudo }: Pick<ShopMarket, 'slug' | 'pseudo'>): string {
  return pseudo ? twin : slug;
}
