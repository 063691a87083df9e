// One variant with its delivered price, line by line, or the honest sentence that there is none.
import type { Warning } from '#domain/landed-cost/quote.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { formatDay, formatDays } from '#lib/format/days.ts';
import { formatMoney, isolated } from '#lib/format/money.ts';
import type { OfferView } from '#lib/good-view.ts';
import { shopMessages } from '#messages/shop/shop-messages.ts';
import type { GoodPage } from '#server/catalogue/read-good.ts';
import type { ShopVariant } from '#server/catalogue/shop-good.ts';
import type { CannotShip, ParcelQuote } from '#server/customs/parcel-quote.ts';
import { presentMoneyLines } from '../../present-money-line.server.ts';
import { presentSplit } from '../../present-split.server.ts';
import { sayCost } from '../../say-cost.ts';

type Offered = {
  readonly good: GoodPage;
  readonly variant: ShopVariant;
  readonly quote?: ParcelQuote | CannotShip;
  readonly shopMarket: ShopMarket;
};

export function presentOffer({ good, variant, quote, shopMarket }: Offered): OfferView {
  const { locale } = shopMarket;
  const shown = {
    variantId: variant.variantId,
    name: variant.options.map((option) => option.value).join(' · '),
    left: variant.stock,
    available: !good.sold && (variant.stock > 0 || good.kind === 'made-to-order'),
  };
  if (!quote || 'refused' in quote) {
    const missing = (quote?.missing ?? []).map((one) => sayCost(one, shopMarket));
    return { ...shown, available: false, missing };
  }
  return {
    ...shown,
    price: {
      total: quote.total,
      atDoor: quote.atDoor,
      status: quote.status,
      lines: presentMoneyLines(quote.lines, { when: 'now', shopMarket }),
      doorLines: presentMoneyLines(quote.lines, { when: 'at-door', shopMarket }),
      reasons: quote.warnings.filter(isReason).map((warning) => sayCost(warning, shopMarket)),
      warnings: quote.warnings
        .filter((warning) => !isReason(warning))
        .map((warning) => sayCost(warning, shopMarket)),
      ...rateSentence(quote, shopMarket),
      parts: presentSplit({ good, quote, shopMarket }).parts,
      ...(quote.arrival
        ? { arrives: formatDays(quote.arrival.earliest, quote.arrival.latest, locale) }
        : {}),
    },
  };
}

/** The seller is paid in her own currency; which amount that is, by whose rate of which day. */
function rateSentence({ goods: [line], rate }: ParcelQuote, shopMarket: ShopMarket) {
  const { locale } = shopMarket;
  if (!line || rate.from === rate.to) return {};
  return {
    rate: shopMessages(shopMarket).good.rate({
      from: isolated(formatMoney(line.sellerUnit, locale)),
      to: isolated(formatMoney(line.unit, locale)),
      day: formatDay(rate.on, locale),
      source: isolated(rate.source),
    }),
  };
}

/** Why the price is not the whole of it. */
function isReason({ weight }: Warning): boolean {
  return weight === 'partial';
}
