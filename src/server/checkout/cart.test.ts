import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { money } from '#domain/money/money.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { aGood } from './a-good.ts';
import { addToCart } from './add-to-cart.ts';
import { changeCartLine } from './change-cart-line.ts';
import { moveCart } from './move-cart.ts';
import { quoteCart } from './quote-cart.ts';
import { readCart } from './read-cart.ts';
import { setGift } from './set-gift.ts';

let market: TestMarket;
beforeAll(async () => (market = await openTestMarket()));
afterAll(() => market.close());

async function aCart(variantId: string, quantity = 1, token?: string) {
  const added = await addToCart(market, { token, marketSlug: 'de-de', variantId, quantity });
  if (added.refused) throw new Error(added.refused);
  return added.token;
}

describe('a cart', () => {
  it('freezes the seller’s price with the rate of the day and where it is from', async () => {
    const { variantId } = await aGood(market);
    const token = await aCart(variantId);
    const [line] = (await readCart(market, { token }))!.lines;
    expect(line).toMatchObject({
      title: 'Teppich im Beni-Ouarain-Stil aus Wolle, elfenbeinfarben, 150 × 200 cm',
      sellerUnit: money(130_000n, 'MAD'),
      unit: money(12_142n, 'EUR'), // 1,300.00 MAD × 0.0934
      rate: { from: 'MAD', to: 'EUR', source: 'pretend rate, demo', on: '2026-11-23' },
      trouble: undefined,
      left: 1,
    });
  });

  it('is found by its token only, and the house keeps no more than the hash', async () => {
    const { variantId } = await aGood(market);
    const token = await aCart(variantId);
    expect(token).toMatch(/^[\w-]{22}$/);
    const rows = await market.db.selectFrom('carts').select('token_sha256').execute();
    expect(rows.filter((row) => row.token_sha256.includes(token))).toEqual([]);
    expect(await readCart(market, { token: 'AAAAAAAAAAAAAAAAAAAAAA' })).toBeUndefined();
    expect(await readCart(market, { token: "' or 1=1 --" })).toBeUndefined();
  });

  it('takes a one-of-a-kind piece once, however often somebody clicks', async () => {
    const { variantId } = await aGood(market);
    const token = await aCart(variantId);
    await aCart(variantId, 1, token);
    expect((await readCart(market, { token }))!.lines.map((line) => line.quantity)).toEqual([1]);
  });

  it('never holds more than there is, and says how many are left', async () => {
    const { variantId } = await aGood(market, { left: 3 });
    const token = await aCart(variantId, 2);
    const more = { token, marketSlug: 'de-de', variantId, quantity: 2 };
    expect(await addToCart(market, more)).toEqual({ refused: 'sold-out', left: 3 });
    expect(await changeCartLine(market, { token, variantId, quantity: 4 })).toEqual({
      refused: 'sold-out',
      left: 3,
    });
    expect(await changeCartLine(market, { token, variantId, quantity: 3 })).toMatchObject({
      quantity: 3,
    });
    await changeCartLine(market, { token, variantId, quantity: 0 });
    expect((await readCart(market, { token }))!.lines).toEqual([]);
  });

  it('is not bounded by a counter when the good is made to order', async () => {
    const { variantId } = await aGood(market, { left: 1, kind: 'made-to-order' });
    const token = await aCart(variantId, 4);
    expect((await readCart(market, { token }))!.lines[0]).toMatchObject({
      quantity: 4,
      left: undefined,
    });
  });

  it.each([0, -1, 1.5, 1_000, Number.NaN, 1e9])('refuses %d pieces', async (quantity) => {
    const { variantId } = await aGood(market, { left: 5 });
    const asked = await addToCart(market, { marketSlug: 'de-de', variantId, quantity });
    expect(asked).toEqual({ refused: 'not-a-quantity' });
  });

  it('refuses what is not on sale', async () => {
    const { variantId, goodId } = await aGood(market);
    const ask = () => addToCart(market, { marketSlug: 'de-de', variantId, quantity: 1 });
    await market.db.updateTable('goods').set({ state: 'sold' }).where('id', '=', goodId).execute();
    expect(await ask()).toEqual({ refused: 'sold-out', left: 0 });
    await market.db
      .updateTable('goods')
      .set({ state: 'withdrawn' })
      .where('id', '=', goodId)
      .execute();
    expect(await ask()).toEqual({ refused: 'not-for-sale' });
  });

  it('says which line is in trouble, and why', async () => {
    const sold = await aGood(market);
    const fewer = await aGood(market, { left: 5 });
    const dearer = await aGood(market);
    const token = await aCart(
      dearer.variantId,
      1,
      await aCart(fewer.variantId, 4, await aCart(sold.variantId)),
    );
    const set = (id: string, values: { stock?: number; price_minor?: bigint }) =>
      market.db.updateTable('variants').set(values).where('id', '=', id).execute();
    await set(sold.variantId, { stock: 0 });
    await set(fewer.variantId, { stock: 2 });
    await set(dearer.variantId, { price_minor: 140_000n });
    const lines = (await readCart(market, { token }))!.lines;
    const troubles = new Map(lines.map((line) => [line.variantId, line.trouble]));
    expect(troubles.get(sold.variantId)).toBe('sold-out');
    expect(troubles.get(fewer.variantId)).toBe('fewer-left');
    expect(troubles.get(dearer.variantId)).toBe('price-changed');
  });

  it('moves to another market at that market’s rate', async () => {
    const { variantId } = await aGood(market);
    const token = await aCart(variantId);
    expect(await moveCart(market, { token, marketSlug: 'ja-jp' })).toEqual({ moved: true });
    const cart = (await readCart(market, { token }))!;
    expect(cart.marketSlug).toBe('ja-jp');
    expect(cart.lines[0]!.unit).toEqual(money(21_346n, 'JPY'));
  });

  it('sells nothing where there is no rate to be trusted', async () => {
    const production = await openTestMarket({
      env: { QAFILA_MODE: 'production', ORIGIN: 'https://shop.example' },
    });
    const { variantId } = await aGood(production);
    const ask = () => addToCart(production, { marketSlug: 'de-de', variantId, quantity: 1 });
    expect(await ask()).toEqual({ refused: 'no-rate', from: 'MAD', to: 'EUR' });
    await production.db
      .insertInto('exchange_rates')
      .values({
        from_currency: 'MAD',
        to_currency: 'EUR',
        on_day: '2026-11-10',
        numerator: 934n,
        denominator: 10_000n,
        source: 'a bank',
      })
      .execute();
    expect((await ask()).refused).toBe('no-rate'); // thirteen days old
    await production.close();
  });
});

describe('a gift', () => {
  it('goes with a few words, and with none too many', async () => {
    const { variantId } = await aGood(market);
    const token = await aCart(variantId);
    const gift = { message: 'ن'.repeat(280), from: 'Lena', hidesPrice: true };
    expect((await setGift(market, { token, gift })).refused).toBeUndefined();
    expect((await readCart(market, { token }))!.gift).toEqual(gift);
    const long = { ...gift, message: '👩‍👩‍👧'.repeat(281) };
    expect(await setGift(market, { token, gift: long })).toEqual({
      refused: 'message-too-long',
      most: 280,
      length: 281,
    });
    expect(
      (await setGift(market, { token, gift: { ...gift, message: '👩‍👩‍👧'.repeat(280) } })).refused,
    ).toBeUndefined();
    await setGift(market, { token, gift: undefined });
    expect((await readCart(market, { token }))!.gift).toBeUndefined();
  });
});

describe('the price of a cart by the law itself', () => {
  it('is one parcel a cooperative, and their sum', async () => {
    const [rug, pouf] = [await aGood(market), await aGood(market)];
    await market.db
      .insertInto('shipping_rates')
      .values({
        id: '01940000-0000-7000-8000-00000000000a',
        carrier: 'Barid Al-Maghrib',
        service: 'EMS',
        lane: 'post',
        countries: ['DE'],
        up_to_grams: 20_000,
        price_minor: 45_000n,
        currency: 'MAD',
        days_least: 6,
        days_most: 12,
        from_on: '2026-01-01',
        source: 'a test',
        sample: true,
      })
      .execute();
    const token = await aCart(pouf.variantId, 1, await aCart(rug.variantId));
    const cart = (await readCart(market, { token }))!;
    const quote = await quoteCart(market, { cart, destination: { country: 'DE' }, gift: false });
    expect(quote.parcels).toHaveLength(2);
    const totals = quote.parcels.map((parcel) => ('refused' in parcel ? 0n : parcel.total.minor));
    expect(quote.total?.minor).toBe(totals[0]! + totals[1]!);
    expect(quote.total!.minor).toBeGreaterThan(2n * 12_142n);
    expect(['known', 'bounded', 'partial']).toContain(quote.status);
  });
});
