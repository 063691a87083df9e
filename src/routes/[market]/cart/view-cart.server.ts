// A cart read, quoted for a destination and made ready to show: the same for the cart and the
// checkout.
import { areaName } from '#domain/addresses/areas.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { sum } from '#domain/money/money.ts';
import { countryName } from '#lib/format/names.ts';
import { showGoods } from '#server/catalogue/show-goods.ts';
import type { Cart, CartLine, Destination } from '#server/checkout/cart.ts';
import { type CartQuote, isPriced, isRefused, quoteCart } from '#server/checkout/quote-cart.ts';
import { quoteParcels } from '#server/customs/quote-parcel.ts';
import type { Market } from '#server/market.ts';
import type { CartView } from './cart-view.ts';
import { asksRegion } from './destination.ts';
import type { Alone } from './differences.ts';
import { addParts, presentSums } from './present-sums.server.ts';
import { type LineToShow, partsOf, presentParcel } from './present-parcel.server.ts';

type ToView = {
  readonly cart: Cart;
  readonly shopMarket: ShopMarket;
  readonly destination: Destination;
};

export async function viewCart(market: Market, asked: ToView): Promise<CartView> {
  const { cart, shopMarket, destination } = asked;
  const [{ quote, giftRefused }, lines] = await Promise.all([
    quoteAsGift(market, asked),
    linesToShow(market, cart),
  ]);
  const parcels = await Promise.all(
    [...byCooperative(lines)].map(async ([cooperativeId, lines]) =>
      presentParcel({
        lines,
        quote: quote.parcels.find((parcel) => parcel.cooperativeId === cooperativeId),
        alone: await quoteEachAlone(market, { lines, cart, destination }),
        shopMarket,
      }),
    ),
  );
  const { troubled, ...rest } = standing(quote, cart);
  const stands = { ...rest, giftRefused, troubled: troubled || giftRefused };
  return { parcels, ...presentWhole(quote, asked), ...stands };
}

/** What cannot go as a gift is shown as it could go otherwise, and the gift box says why. */
async function quoteAsGift(market: Market, { cart, destination }: ToView) {
  const gift = !!cart.gift;
  const quote = await quoteCart(market, { cart, destination, gift });
  if (!gift || !quote.parcels.some(isRefused)) return { quote, giftRefused: false };
  const plain = await quoteCart(market, { cart, destination, gift: false });
  return { quote: plain, giftRefused: !plain.parcels.some(isRefused) };
}

function presentWhole(quote: CartQuote, { shopMarket, destination, cart }: ToView) {
  const { currency, country, language, locale } = shopMarket;
  const priced = quote.parcels.filter(isPriced);
  const region = asksRegion(shopMarket) && destination.region;
  return {
    sums: quote.total && presentSums(addParts(priced.map(partsOf), currency), shopMarket),
    total: quote.total,
    atDoor: sum(
      priced.map((parcel) => parcel.atDoor),
      currency,
    ),
    status: quote.status,
    place: region ? areaName(country, region, language) : countryName(country, locale),
    gift: cart.gift,
  };
}

function standing(quote: CartQuote, cart: Cart) {
  const included = quote.status === 'known' || quote.status === 'bounded';
  return {
    giftPossible: included,
    phoneNeeded: quote.parcels.some((parcel) => isPriced(parcel) && parcel.transport !== 'post'),
    troubled: cart.lines.some((line) => line.trouble) || quote.parcels.some(isRefused),
  };
}

async function linesToShow(market: Market, { lines }: Cart): Promise<LineToShow[]> {
  const shown = await showGoods(market, {
    goodIds: [...new Set(lines.map((line) => line.goodId))],
  });
  return lines.map((line) => ({ line, good: shown.get(line.goodId) }));
}

function byCooperative(lines: readonly LineToShow[]): Map<string, LineToShow[]> {
  const groups = new Map<string, LineToShow[]>();
  for (const one of lines) {
    const { cooperativeId } = one.line;
    groups.set(cooperativeId, [...(groups.get(cooperativeId) ?? []), one]);
  }
  return groups;
}

/**
 * Nothing to compare where the parcel holds one good alone, or where one of them has no price
 * alone.
 */
async function quoteEachAlone(
  market: Market,
  {
    lines,
    cart,
    destination,
  }: {
    lines: readonly LineToShow[];
    cart: Cart;
    destination: Destination;
  },
): Promise<Alone[]> {
  const units = lines.reduce((count, { line }) => count + line.quantity, 0);
  if (units < 2) return [];
  const { marketSlug } = cart;
  const gift = !!cart.gift;
  const quotes = await quoteParcels(market, {
    marketSlug,
    destination,
    gift,
    parcels: lines.map(({ line: { variantId, sellerUnit, rate, cooperativeId } }) => ({
      cooperativeId,
      goods: [{ variantId, quantity: 1, sellerUnit, rate }],
    })),
  });
  const alone = quotes.flatMap((quote, at) =>
    isPriced(quote) ? [{ quantity: lines[at]!.line.quantity, sums: quote }] : [],
  );
  return alone.length === lines.length ? alone : [];
}
