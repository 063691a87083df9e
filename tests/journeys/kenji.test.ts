// Kenji in Tokyo buys two goods of two cooperatives, in Japanese; his first card is declined.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPerson, openBrowser } from '../browser.ts';
import { choose, house, lookAt } from './steps.ts';

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

async function putInCart(page: Page, craft: string): Promise<void> {
  await page.goto(`${house()}/ja-jp/crafts/${craft}`);
  await page.locator('main a[href*="/goods/"]').first().click();
  await page.locator('form[action$="/cart"] button').first().click();
  await page.waitForURL(/\/ja-jp\/cart/);
}

async function fillAddress(page: Page): Promise<void> {
  await page.fill('input[name="email"]', 'kenji@example.invalid');
  await page.fill('input[name="name"]', '佐藤 健二');
  await page.locator('[name="latinName"]').fill('Kenji Sato');
  await page.locator('[name="postcode"]').fill('150-0001');
  const region = page.locator('[name="region"]');
  if (await region.count()) {
    if ((await region.evaluate((field) => field.tagName)) === 'SELECT')
      await region.selectOption({ index: 13 });
    else await region.fill('東京都');
  }
  await page.locator('[name="city"]').fill('渋谷区');
  await page
    .locator('[name="addressLines"], [name="line1"], [name^="address"]')
    .first()
    .fill('神宮前1-2-3');
  const latinCity = page.locator('[name="latinCity"]');
  if (await latinCity.count()) await latinCity.fill('Shibuya-ku, Tokyo');
  await page.locator('[name="latinAddressLines"]').fill('1-2-3 Jingumae');
  const phone = page.locator('[name="phone"]');
  if (await phone.count()) await phone.fill('+81312345678');
  const accept = page.locator('[name="acceptDoor"]');
  if (await accept.count()) await accept.check();
}

describe('Kenji in Tokyo', () => {
  it('buys of two cooperatives in one cart, is declined once, and pays', async () => {
    const { page, context } = await aPerson(browser, { locale: 'ja-JP' });
    await putInCart(page, 'pottery');
    await putInCart(page, 'jewellery');
    expect(await page.getAttribute('html', 'lang')).toBe('ja');
    const cart = await page.locator('main').innerText();
    expect(cart.match(/[¥￥]/g)?.length).toBeGreaterThan(3);
    await lookAt(page, 'cart-ja');
    await page.locator('main a[href*="/checkout"]').first().click();
    await fillAddress(page);
    await lookAt(page, 'checkout-ja');
    await page.locator('main form[method="post"] button').last().click();
    await page.waitForURL(/\/pay\//);
    await lookAt(page, 'gateway-ja');
    await choose(page, 'decline');
    await page.waitForURL(/\/ja-jp\//);
    await lookAt(page, 'declined-ja');
    await page.goto(`${house()}/ja-jp/checkout`);
    await fillAddress(page);
    await page.locator('main form[method="post"] button').last().click();
    await page.waitForURL(/\/pay\//);
    await choose(page, 'challenge');
    await choose(page, 'approve');
    await page.waitForURL(/\/ja-jp\/orders\//);
    await lookAt(page, 'order-ja');
    const order = await page.locator('main').innerText();
    expect(order).toMatch(/QF-/);
    await page.goBack();
    await page.goto(`${house()}/ja-jp/cart`);
    expect(await page.locator('main a[href*="/checkout"]').count()).toBe(0);
    await context.close();
  });
});
