// Freezes a cart's lines again where the seller's price changed or the rate is of another day: what
// the buyer sees next is what she will be charged, and she accepts it again.
import type { Currency } from '#domain/money/currency.ts';
import { marketBySlug } from '#domain/markets.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import { rateBetween } from '#server/exchange/rate-between.ts';
import type { Market } from '#server/market.ts';
import type { Cart, CartLine } from './cart.ts';
import { cartToChange } from './cart-to-change.ts';
import { writeLine } from './store-of-lines.ts';

export type Refreshed =
  | { readonly changed: boolean; readonly refused?: undefined }
  | { readonly refused: 'no-rate'; readonly from: string; readonly to: string };

const rateHoldsHours = 24;

export async function refreshCart(
  market: Market,
  { token, cart }: { token: string; cart: Cart },
): Promise<Refreshed> {
  const { currency: to } = marketBySlug(cart.marketSlug)!;
  const stale = cart.lines.filter((line) => isStale(line, market.now()));
  for (const line of stale) {
    const from: Currency = (line.sellerUnitNow ?? line.sellerUnit).currency;
    const rate = await rateBetween(market, { from, to });
    if (!rate) return { refused: 'no-rate', from, to };
    await inTransaction(market, async (market) => {
      const { id: cartId } = (await cartToChange(market, { token }))!;
      const { variantId, quantity, sellerUnit } = line;
      const now = line.sellerUnitNow ?? sellerUnit;
      await writeLine(market, { cartId, variantId, quantity, sellerUnit: now, rate });
    });
  }
  return { changed: stale.length > 0 };
}

function isStale(line: CartLine, now: Date): boolean {
  const hours = (now.getTime() - line.addedAt.getTime()) / 3_600_000;
  return line.trouble === 'price-changed' || hours > rateHoldsHours;
}
