// One cooperative's part of a cart: its lines, when they arrive, what the parcel costs and why.
import { houseName } from '#domain/cooperatives/house-name.ts';
import { type ShopMarket } from '#domain/markets.ts';
import { formatDays } from '#lib/format/days.ts';
import { formatMoney, isolated } from '#lib/format/money.ts';
import { unbroken } from '#lib/format/unbroken.ts';
import { cooperativePath, goodPath } from '#lib/paths.ts';
import { checkoutMessages } from '#messages/checkout/checkout-messages.ts';
import type { ShownGood } from '#server/catalogue/show-goods.ts';
import type { CartLine } from '#server/checkout/cart.ts';
import type { CannotShip, ParcelQuote } from '#server/customs/parcel-quote.ts';
import { presentPicture } from '../present-card.server.ts';
import { presentMoneyLines } from '../present-money-line.server.ts';
import { sayCost } from '../say-cost.ts';
import type { LineView, ParcelView } from './cart-view.ts';
import { type Alone, differences } from './differences.ts';
import { type Parts, presentSums } from './present-sums.server.ts';

/** The good as the shop shows it now; undefined when it is withdrawn. */
export type LineToShow = { readonly line: CartLine; readonly good: ShownGood | undefined };

type ParcelToShow = {
  readonly lines: readonly LineToShow[];
  readonly quote: ParcelQuote | CannotShip | undefined;
  /** What each costs alone, where there is more than one in the parcel. */
  readonly alone: readonly Alone[];
  readonly shopMarket: ShopMarket;
};

export function presentParcel({ lines, quote, alone, shopMarket }: ParcelToShow): ParcelView {
  const { locale, language } = shopMarket;
  const [first] = lines;
  const { cooperativeId, cooperativeSlug } = first!.line;
  const { cooperativeName: name, cooperativeNameArabic: nameArabic } = first!.line;
  const shown = {
    cooperativeId,
    name: houseName({ name, nameArabic }, language),
    href: cooperativePath(shopMarket, cooperativeSlug),
    lines: lines.map((line) => presentLine(line, shopMarket)),
  };
  if (!quote || 'refused' in quote) {
    const missing = (quote?.missing ?? []).map((one) => sayCost(one, shopMarket));
    const nothing = { sums: [], total: undefined, details: [], doorDetails: [], warnings: [] };
    const told = { differs: [], missing: [...new Set(missing)], notTogether: alone.length > 0 };
    return { ...shown, ...nothing, ...told, arrives: undefined };
  }
  return {
    ...shown,
    arrives: quote.arrival && formatDays(quote.arrival.earliest, quote.arrival.latest, locale),
    sums: presentSums(partsOf(quote), shopMarket),
    total: quote.total,
    details: presentMoneyLines(quote.lines, { when: 'now', shopMarket }),
    doorDetails: presentMoneyLines(quote.lines, { when: 'at-door', shopMarket }),
    warnings: [...new Set(quote.warnings.map((warning) => sayCost(warning, shopMarket)))],
    differs: alone.length
      ? differences({ together: quote, alone, reader: shopMarket, locale })
      : [],
    missing: [],
    notTogether: false,
  };
}

export function partsOf(quote: ParcelQuote): Parts {
  const { goodsTotal, freight, duties, taxes, fees } = quote;
  return { goods: goodsTotal, freight, duties, taxes, fees };
}

function presentLine({ line, good }: LineToShow, shopMarket: ShopMarket): LineView {
  const { variantId, title, facts, shortId, kind, quantity, left } = line;
  const picture = good?.picture;
  return {
    variantId,
    title: unbroken(title),
    href: good && facts ? goodPath(shopMarket, { facts, shortId }) : undefined,
    picture: facts && picture && presentPicture(picture, { facts }, shopMarket),
    quantity,
    most: kind === 'piece' ? 1 : Math.max(quantity, Math.min(left ?? 99, 999)),
    unit: line.unit,
    line: line.line,
    trouble: troubleOf(line, shopMarket),
    priceChanged: line.trouble === 'price-changed',
  };
}

function troubleOf(line: CartLine, shopMarket: ShopMarket): string | undefined {
  const { locale } = shopMarket;
  const say = checkoutMessages(shopMarket).cart;
  const { sellerUnit: before, sellerUnitNow: now = before } = line;
  switch (line.trouble) {
    case 'sold-out':
      return say.soldMeanwhile;
    case 'not-for-sale':
      return say.notForSale;
    case 'fewer-left':
      return say.fewerLeft({ count: line.left ?? 0 });
    case 'price-changed':
      return say.priceChanged({
        before: isolated(formatMoney(before, locale)),
        now: isolated(formatMoney(now, locale)),
      });
    default:
      return undefined;
  }
}
