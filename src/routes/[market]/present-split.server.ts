// Where the money of a delivered price goes: the makers' part first, and the parts are the whole.
import { personName } from '#domain/craft/person-name.ts';
import { type Money, add, money, sum } from '#domain/money/money.ts';
import { split } from '#domain/money/split.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { shareOut } from '#domain/orders/shares.ts';
import { countryName, formatList } from '#lib/format/names.ts';
import type { SharePart } from '#lib/price-view.ts';
import { shopMessages } from '#messages/shop/shop-messages.ts';
import type { GoodPage } from '#server/catalogue/read-good.ts';
import type { ParcelQuote } from '#server/customs/parcel-quote.ts';

type Priced = {
  readonly good: Pick<GoodPage, 'makers' | 'terms'>;
  readonly quote: ParcelQuote;
  readonly shopMarket: ShopMarket;
};

/** The names that may be said, and whether they are all of the makers. */
export function namesOf({ makers }: Pick<GoodPage, 'makers'>): { names: string[]; all: boolean } {
  const names = makers.flatMap((maker) => maker.name ?? []);
  return { names, all: names.length > 0 && names.length === makers.length };
}

export function presentSplit({ good, quote, shopMarket }: Priced): { parts: SharePart[] } {
  const { locale, country, language } = shopMarket;
  const say = shopMessages(shopMarket).good.part;
  const { maker, cooperative, platform } = partsOfGoods({ good, quote });
  const { names, all } = namesOf(good);
  const named = names.map((name) => personName(name, language));
  const levied = [quote.duties, quote.taxes, quote.fees].reduce(add);
  const anyMaker = maker.minor > 0n;
  return {
    parts: [
      {
        kind: 'maker',
        label: all ? say.named({ names: formatList(named, locale) }) : say.makers,
        amount: maker,
      },
      {
        kind: 'cooperative',
        label: anyMaker ? say.cooperative : say.cooperativeAndMakers,
        amount: cooperative,
      },
      { kind: 'transport', label: say.transport, amount: quote.freight },
      {
        kind: 'duties',
        label: say.duties({ country: countryName(country, locale) }),
        amount: levied,
      },
      { kind: 'platform', label: say.platform, amount: platform },
    ],
  };
}

/** The seller's shares, to the centime as the ledger will pay them, as parts of the buyer's money. */
function partsOfGoods({
  good,
  quote,
}: Pick<Priced, 'good' | 'quote'>): Record<'maker' | 'cooperative' | 'platform', Money> {
  const [line] = quote.goods;
  const { currency } = quote.goodsTotal;
  if (!line)
    return {
      maker: money(0, currency),
      cooperative: money(0, currency),
      platform: money(0, currency),
    };
  const shares = shareOut(line.sellerUnit, good.terms, good.makers);
  const weights = (['maker', 'cooperative', 'platform'] as const).map((kind) => {
    const amounts = shares.filter((share) => share.kind === kind).map((share) => share.amount);
    return sum(amounts, line.sellerUnit.currency).minor;
  });
  const [maker, cooperative, platform] = split(quote.goodsTotal, weights) as [Money, Money, Money];
  return { maker, cooperative, platform };
}
