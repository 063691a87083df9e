// The market of an address: one of the closed list, or a pseudo one where the settings open them.
import { marketBySlug, type ShopMarket } from '#domain/markets.ts';
import { pseudoMarketBySlug } from '#domain/pseudo-markets.ts';
import { currentMarket } from './current-market.ts';

export function findShopMarket(slug: string): ShopMarket | undefined {
  return marketBySlug(slug) ?? pseudo(slug);
}

// The settings are asked only for a slug that only a test would write.
function pseudo(slug: string): ShopMarket | undefined {
  const found = pseudoMarketBySlug(slug);
  return found && currentMarket().settings.pseudo ? found : undefined;
}
