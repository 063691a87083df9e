// A quote for tests of paying, with real sums and without the law: freight by the piece, duties, taxes
// and a fee by the hundred of the goods. What the law itself answers is tested with the law.
import { exchange } from '#domain/money/exchange.ts';
import type { QuoteStatus } from '#domain/landed-cost/quote.ts';
import { fraction, type Money, money, sum, times, zero } from '#domain/money/money.ts';
import { marketBySlug } from '#domain/markets.ts';
import type { QuoteParcel } from './quote-cart.ts';

export function aQuoter(status: QuoteStatus = 'known', freightMinor = 2_390): QuoteParcel {
  return async (market, parcel) => {
    const { currency } = marketBySlug(parcel.marketSlug)!;
    if (status === 'unknown') {
      const { cooperativeId } = parcel;
      return {
        refused: 'cannot-ship-there',
        cooperativeId,
        missing: [{ key: 'missing-lane', values: {} }],
      };
    }
    const rows = await market.db
      .selectFrom('variants')
      .select(['id', 'good_id'])
      .where(
        'id',
        'in',
        parcel.goods.map((good) => good.variantId),
      )
      .execute();
    const goods = parcel.goods.map(({ variantId, quantity, sellerUnit, rate }) => {
      const unit = exchange(sellerUnit, rate);
      const goodId = rows.find((row) => row.id === variantId)!.good_id;
      return { variantId, goodId, quantity, unit, line: times(unit, quantity), sellerUnit };
    });
    const goodsTotal = sum(
      goods.map((good) => good.line),
      currency,
    );
    const part = (percent: bigint): Money => fraction(goodsTotal, percent, 100n, 'half-up');
    const parts = {
      goodsTotal,
      freight: money(freightMinor * goods.length, currency),
      duties: part(8n),
      taxes: part(19n),
      fees: money(parcel.gift ? 0n : 150n, currency),
    };
    return {
      cooperativeId: parcel.cooperativeId,
      marketSlug: parcel.marketSlug,
      country: parcel.destination.country,
      status,
      lane: 'post:checkout',
      transport: 'post',
      claim: 'none',
      carrier: 'Barid Al-Maghrib',
      goods,
      rate: parcel.goods[0]!.rate,
      ...parts,
      total: sum(Object.values(parts), currency),
      atDoor: status === 'partial' ? money(500n, currency) : zero(currency),
      lines: [],
      warnings: [],
      days: { least: 6, most: 12 },
      shipment: { on: '2026-11-23' },
      answer: { status, lanes: [{ id: 'post:checkout' }], classification: [] },
    };
  };
}
