import { afterAll, beforeAll, expect, test } from 'vitest';
import { markets } from '#domain/markets.ts';
import { sum } from '#domain/money/money.ts';
import { shareKinds } from '#lib/price-view.ts';
import { readGood } from '#server/catalogue/read-good.ts';
import { someGoods } from '#server/catalogue/some-goods.ts';
import { quoteGood } from '#server/customs/quote-good.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { fillDemoMarket } from '../../../db/seeds/fill-demo-market.ts';
import { namesOf, presentSplit } from './present-split.server.ts';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
  await fillDemoMarket(market);
});
afterAll(() => market.close());

test('where the money goes adds up to what is paid, the makers first, in every market', async () => {
  const goods = await someGoods(market, { limit: 24 });
  let quoted = 0;
  for (const { shortId } of goods) {
    const good = await readGood(market, { shortId });
    for (const shopMarket of markets) {
      const quote = await quoteGood(market, { shopMarket, variant: good.variant });
      if ('refused' in quote) continue;
      quoted++;
      const { parts } = presentSplit({ good, quote, shopMarket });
      expect(parts.map((part) => part.kind)).toEqual(shareKinds);
      expect(
        sum(
          parts.map((part) => part.amount),
          shopMarket.currency,
        ),
      ).toEqual(quote.total);
      expect(parts[0]!.amount.minor).toBeGreaterThan(parts[4]!.amount.minor);
    }
  }
  expect(quoted).toBeGreaterThan(100);
});

test('names are said only when every maker of the piece lets hers be said', () => {
  const maker = { personId: 'a', weight: 1 };
  expect(namesOf({ makers: [{ ...maker, name: 'Itto' }, maker] })).toEqual({
    names: ['Itto'],
    all: false,
  });
  expect(namesOf({ makers: [] })).toEqual({ names: [], all: false });
});
