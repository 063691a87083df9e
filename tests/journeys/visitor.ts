// Somebody who visits the running house: knows addresses, fills a cart, pays, signs in at the desk.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { phone } from '../browser.ts';

export type Visitor = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly house: string;
  /** Where the market begins: "/en-us", or nothing. */
  readonly start: string;
};

// 1.75 pixels a point: what Lighthouse's phone has, and most phones that cost little.
export const pocket = { ...phone, deviceScaleFactor: 1.75, reducedMotion: 'reduce' } as const;

export async function aVisitor(browser: Browser, slug = ''): Promise<Visitor> {
  const context = await browser.newContext(pocket);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return { context, page, house: process.env.QAFILA_HOUSE!, start: slug && `/${slug}` };
}

/** The paths, without the market, of every link on a page of the market that begins with `to`. */
export async function linksOn(
  { context, house, start }: Visitor,
  { path, to }: { path: string; to: string },
): Promise<string[]> {
  const links = await linksOf(context, house + start + path);
  const found = links.filter((link) => link.startsWith(start + to));
  if (found.length === 0) throw new Error(`no link to ${to} on ${start}${path}`);
  return [...new Set(found)].map((link) => link.slice(start.length));
}

export async function signInAtDesk({ page, house }: Visitor): Promise<void> {
  const [email = '', password = ''] = (process.env.QAFILA_OPERATOR ?? '').split('|');
  await page.goto(`${house}/desk/sign-in`);
  await page.fill('input[name="email"]', email);
  await page.fill('input[name="password"]', password);
  await page.click('form:has(input[name="password"]) button');
  await page.waitForURL(`${house}/desk`);
}

/** At the desk: every review that waits is published. */
export async function publishReviews({ page, house }: Visitor): Promise<void> {
  const waiting = page.locator('table a[href^="/desk/reviews/"]');
  for (;;) {
    await page.goto(`${house}/desk/reviews`);
    if ((await waiting.count()) === 0) return;
    await waiting.first().click();
    await page.click('form[action="?/publish"] button');
    await page.waitForSelector('main [role="status"]');
  }
}

/** Adds the first good of a craft that can be had in this market. */
export async function fillCart(visitor: Visitor, craft = 'pottery'): Promise<void> {
  const { page, house, start } = visitor;
  for (const good of await linksOn(visitor, { path: `/crafts/${craft}`, to: '/goods/' })) {
    await page.goto(house + start + good);
    const button = page.locator('form[action$="/cart"] button');
    if ((await button.count()) === 0) continue;
    await button.first().click();
    await page.waitForURL(`**${start}/cart*`);
    return;
  }
  throw new Error(`nothing of ${craft} can be had in ${start}`);
}

/** One good, by its path without the market. */
export async function putInCart({ page, house, start }: Visitor, good: string): Promise<void> {
  await page.goto(house + start + good);
  await page.click('form[action$="/cart"] button');
  await page.waitForURL(`**${start}/cart*`);
}

/** The answers of a buyer in New York, by the names of the fields. */
export const addressOf: Readonly<Record<string, string>> = {
  email: 'ada@example.com',
  name: 'Ada Example',
  line1: '7 Example Street',
  city: 'New York',
  region: 'NY',
  postcode: '10001',
  phone: '+12125550123',
};

/** From the page of a paid order to the page where it is reviewed. */
export async function beginReview({ page }: Visitor): Promise<string> {
  await Promise.all([page.waitForNavigation(), page.click('form[action$="review"] button')]);
  return page.url();
}

/** Says how it is, on the page of a review. */
export async function writeReview({ page }: Visitor): Promise<void> {
  const form = page.locator('.review form').first();
  await form.locator('[name="stars"]').first().check();
  await form.locator('[name="words"]').fill('It is warmer than the picture says.');
  await Promise.all([page.waitForNavigation(), form.locator('button').last().click()]);
}

/** From a cart to the page of the paid order, in the market of the United States. */
export async function pay(
  { page, house, start }: Visitor,
  choice: 'approve' | 'never' = 'approve',
): Promise<string> {
  await page.goto(`${house}${start}/checkout`);
  for (const [name, value] of Object.entries(addressOf)) {
    const field = page.locator(`[name="${name}"]`).first();
    if ((await field.count()) === 0) continue;
    const chosen = (await field.evaluate((element) => element.localName)) === 'select';
    await (chosen ? field.selectOption(value) : field.fill(value));
  }
  for (const box of await page.locator('input[name="acceptDoor"]').all()) await box.check();
  await page.locator('form:has([name="total"]) button').last().click();
  await page.click(`button[value="${choice}"]`);
  await page.waitForURL(`${house}/**`);
  return page.url();
}

/** The first page linked to from here that leads on to one of this kind, and its address. */
export async function linkBeyond(
  { context, house }: Visitor,
  { from, through, to }: { from: string; through: string; to: RegExp },
): Promise<string> {
  for (const path of await linksOf(context, house + from)) {
    if (!path.startsWith(through)) continue;
    const beyond = (await linksOf(context, house + path)).find((link) => to.test(link));
    if (beyond) return beyond;
  }
  throw new Error(`nothing on ${from} leads on to ${to}`);
}

/** One address of every kind of page that links lead to from here, by the kind. */
export async function walk(
  { context, house }: Visitor,
  { from, kindOf }: { from: string; kindOf(path: string): string | undefined },
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const waiting = [from];
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const kind = kindOf(path);
    if (!kind || found.has(kind)) continue;
    found.set(kind, path);
    waiting.push(...(await linksOf(context, house + path)));
  }
  return found;
}

async function linksOf(context: BrowserContext, address: string): Promise<string[]> {
  const html = await (await context.request.get(address)).text();
  const found = [...html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)];
  return found.map((match) => match[1]!.replaceAll('&amp;', '&'));
}
