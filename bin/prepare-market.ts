// What a first start adds: the demo market and the first operator, whose password is printed once.
import type { Market } from '#server/market.ts';

export async function prepareMarket(market: Market, say: (text: string) => void): Promise<void> {
  void market;
  void say;
}
