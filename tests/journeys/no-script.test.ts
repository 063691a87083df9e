// Somebody whose browser runs no script: she looks round, filters, changes country, gives a work as a
// gift, pays and follows the parcel; and her order is the one that a browser with scripts would place.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../browser.ts';
import { choose, house } from './steps.ts';
import { pocket } from './visitor.ts';

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

const answers: Readonly<Record<string, string>> = {
  email: 'lena@example.invalid',
  name: 'Lena Beispiel',
  line1: 'Kastanienallee 12',
  postcode: '10435',
  city: 'Berlin',
  phone: '+49301234567',
};

/** From the American shop to a paid gift in the German one; what the order's page says then. */
async function buyAsGift(page: Page): Promise<string> {
  await page.goto(`${house()}/en-us/`);
  await page.click('footer a[href="/en-us/crafts/pottery"]');
  await page.waitForURL('**/en-us/crafts/pottery');
  await filterByForm(page);
  await changeCountry(page);
  expect(new URL(page.url()).searchParams.getAll('form')).toEqual(['plate']);
  await page.locator('main .card h2 a[href*="safi"]').click();
  await page.waitForURL(/\/de-de\/goods\//);
  await page.check('input[name="gift"]');
  await page.click('form[action$="/cart"] button');
  await page.waitForURL(/\/de-de\/cart/);
  await page.click('main a[href*="/checkout"]');
  for (const [name, value] of Object.entries(answers)) {
    const field = page.locator(`[name="${name}"]`);
    if (await field.count()) await field.fill(value);
  }
  await page.fill('[name="giftMessage"]', 'Für deine neue Küche.');
  await page.locator('form:has([name="total"]) button').last().click();
  await choose(page, 'approve');
  await page.waitForURL(/\/de-de\/orders\//);
  return page.locator('main').innerText();
}

async function filterByForm(page: Page): Promise<void> {
  await page.click('details.filters > summary');
  await page.check('input[name="form"][value="plate"]');
  await page.click('details.filters form button');
  await page.waitForURL(/form=plate/);
  expect(await page.locator('.active a').count()).toBeGreaterThan(0);
}

async function changeCountry(page: Page): Promise<void> {
  await page.click('.switch summary');
  await page.click('.switch a[href^="/de-de/"]');
  await page.waitForURL(/\/de-de\/crafts\/pottery/);
}

describe('without scripts', () => {
  let context: BrowserContext;
  let said: string;
  let tracking: string;

  it('she looks round, filters, changes country, gives a gift and pays', async () => {
    context = await browser.newContext({ ...pocket, javaScriptEnabled: false });
    const page = await context.newPage();
    said = await buyAsGift(page);
    expect(said).toContain('Für deine neue Küche.');
    tracking = page.url();
  });

  it('she follows the parcel by the address of her order, from another browser too', async () => {
    const other = await browser.newContext({ ...pocket, javaScriptEnabled: false });
    const page = await other.newPage();
    await page.goto(tracking);
    expect(await page.locator('main').innerText()).toBe(said);
    expect(await page.locator('main .stops li').count()).toBeGreaterThan(2);
  });

  it('she finds her order again by a mail', async () => {
    const page = await context.newPage();
    await page.goto(`${house()}/de-de/orders`);
    await page.fill('[name="email"]', answers.email!);
    await page.click('main form button');
    expect(await page.locator('main [role="status"]').count()).toBe(1);
  });

  it('with scripts the very same order is placed', async () => {
    const page = await (await browser.newContext(pocket)).newPage();
    const again = await buyAsGift(page);
    const alike = (text: string) =>
      text.replace(/(QF|PA)-[0-9A-Z*~$=]+/g, '$1-').replace(/\d\d:\d\d/g, '');
    expect(alike(again)).toBe(alike(said));
  });
});
