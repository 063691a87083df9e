import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marketBySlug, markets } from '#domain/markets.ts';
import { root } from '../../bin/root.ts';
import { openBrowser } from '../browser.ts';
import { overweight, tell, type Weight, weighPage } from '../bytes.ts';
import { addressesIn } from '../judges/page-head.ts';
import { nuFaults } from './nu-checker.ts';
import { aRug, otherPages, type PageToRead, readElsewhere, shopPages } from './pages.ts';
import { readPage } from './read-page.ts';
import { routeOf, routes } from './routes.ts';
import {
  aVisitor,
  beginReview,
  fillCart,
  linkBeyond,
  pay,
  pocket,
  signInAtDesk,
  type Visitor,
  walk,
  writeReview,
} from './visitor.ts';

const thorough = process.env.PROOF === '1';
const slugs = thorough
  ? ['en-us', 'fr-fr', 'de-de', 'ar-fr', 'es-es', 'ja-jp']
  : ['en-us', 'ar-fr', 'ja-jp'];
const deskLanguages = thorough ? ['fr', 'ar', 'en'] : ['fr', 'ar'];

const out = join(root, 'tests/.out');
const read = new Set<string>();
const links = new Map<string, Visitor>();
const weights: Record<string, Weight> = {};
let browser: Browser;
let htmlFiles = 0;
beforeAll(async () => {
  rmSync(join(out, 'html'), { recursive: true, force: true });
  mkdirSync(join(out, 'html'), { recursive: true });
  browser = await openBrowser();
});
afterAll(async () => {
  writeFileSync(join(out, 'bytes.json'), JSON.stringify(weights, undefined, 2));
  await browser.close();
});

async function look(
  visitor: Visitor,
  address: string,
  asked: Partial<Parameters<typeof readPage>[1]>,
) {
  const reading = await readPage(visitor.page, {
    address,
    language: 'en',
    shop: true,
    thorough,
    ...asked,
  });
  read.add(routeOf(new URL(visitor.page.url()).pathname) ?? '');
  if (thorough)
    writeFileSync(join(out, `html/${++htmlFiles}.html`), `${reading.html}<!-- ${address} -->`);
  // A page that is not there is not there in other markets either.
  if (asked.status) return reading.faults;
  for (const link of reading.links) {
    const plain = link.replace(/#.*/, '');
    if (plain.startsWith(visitor.house) && !links.has(plain)) links.set(plain, visitor);
  }
  return reading.faults;
}

describe.each(slugs)('in the market %s', (slug) => {
  const { language } = marketBySlug(slug)!;
  const empty = `${slug}, empty`;
  const visitors = new Map<string, Visitor>();
  beforeAll(async () => {
    visitors.set(empty, await aVisitor(browser, slug));
    visitors.set(slug, await aVisitor(browser, slug));
    await fillCart(visitors.get(slug)!);
  });
  const of = (page: PageToRead) => visitors.get(page.filled ? slug : empty)!;

  it.each(shopPages)('$name is whole for everybody', async (page) => {
    const address = await addressOf(page, of(page));
    expect(await look(of(page), address, { language, status: page.status })).toEqual([]);
    if (page.says) expect(await of(page).page.locator(page.says).count()).toBeGreaterThan(0);
  });

  it.each(shopPages.filter((page) => page.budget))('$name weighs what it may', async (page) => {
    const address = await addressOf(page, of(page));
    const weight = await weighAsStranger(of(page), address);
    weights[`${slug}: ${page.name}`] = weight;
    expect(overweight(page.budget!, weight, language), tell(weight)).toEqual([]);
  });
});

it.each(['de-de', 'ar-ae'])('a rug is whole for everybody in %s too', async (slug) => {
  const visitor = await aVisitor(browser, slug);
  const { language } = marketBySlug(slug)!;
  expect(await look(visitor, await addressOf(aRug, visitor), { language })).toEqual([]);
});

it('an order is whole for everybody once it is paid, and so is the review of it', async () => {
  const visitor = await aVisitor(browser, 'en-us');
  await fillCart(visitor, 'metal');
  expect(await look(visitor, await pay(visitor), {})).toEqual([]);
  const review = await beginReview(visitor);
  expect(await look(visitor, review, {})).toEqual([]);
  await writeReview(visitor);
  expect(await look(visitor, review, {})).toEqual([]);
});

it('a withdrawal is whole for everybody, to say, to confirm and once it is said', async () => {
  const visitor = await aVisitor(browser, 'en-de');
  const { page } = visitor;
  await fillCart(visitor);
  await pay(visitor);
  await page.waitForURL('**/orders/*');
  const order = page.url();
  await page.click('#withdrawal a');
  await page.waitForURL(`${order}/withdrawal`);
  expect(await look(visitor, `${order}/withdrawal`, {})).toEqual([]);
  await page.goto(`${order}/withdrawal`);
  await page.click('form[action="?/check"] button');
  const confirm = page.getByRole('button', { name: 'Confirm withdrawal' });
  expect(await confirm.count()).toBe(1);
  await confirm.click();
  await page.waitForURL(`${order}/withdrawal`);
  expect(await page.locator('[role="status"]').innerText()).toContain('UTC');
  expect(await look(visitor, `${order}/withdrawal`, {})).toEqual([]);
});

describe.each(otherPages)('$name', ({ languages, path, status, shop = true }) => {
  it.each(languages)('is whole for everybody in %s', async (language) => {
    const visitor = await aVisitor(browser);
    const address = `${visitor.house}${path}${path.endsWith('=') ? language : ''}`;
    expect(await look(visitor, address, { language, status, shop })).toEqual([]);
  });
});

// Most goods have no story: the walk, which takes the first good it meets, does not come to one.
const storyOfAGood = {
  from: '/desk/goods?state=published',
  through: '/desk/goods/',
  to: /\/words$/,
};

describe('the desk', () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await aVisitor(browser);
    await signInAtDesk(visitor);
  });

  it.each(deskLanguages)('is whole for everybody on every page in %s', async (language) => {
    const within = (path: string) =>
      /^\/desk(\/|\?|$)(?!sign-)/.test(path) ? routeOf(path) : undefined;
    const found = await walk(visitor, { from: `/desk?lang=${language}`, kindOf: within });
    expect(found.size).toBeGreaterThan(3);
    const story = await linkBeyond(visitor, storyOfAGood);
    found.set(routeOf(story)!, story);
    const faults: Record<string, readonly string[]> = {};
    for (const [route, path] of found) {
      const told = await look(visitor, visitor.house + path, { language, shop: false });
      if (told.length) faults[route] = told;
    }
    expect(faults).toEqual({});
  });
});

describe('the house', () => {
  it('has no link that leads nowhere', async () => {
    expect(links.size).toBeGreaterThan(50);
    const dead: string[] = [];
    const waiting = [...links];
    const follow = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const [address, { context }] = next;
        const answer = await context.request.get(address).catch((error: Error) => error);
        if (answer instanceof Error) dead.push(`${answer.message}: ${address}`);
        else if (answer.status() >= 400) dead.push(`${answer.status()}: ${address}`);
      }
    };
    await Promise.all([follow(), follow(), follow()]);
    expect(dead.sort()).toEqual([]);
  });

  it.each(shopPages.filter(({ name }) => ['home', 'a craft', 'a rug'].includes(name)))(
    'names $name in every market, and each names it back',
    async (page) => {
      const visitor = await aVisitor(browser, 'en-us');
      const address = await addressOf(page, visitor);
      const read = async (one: string) =>
        addressesIn(await (await visitor.context.request.get(one)).text());
      const { others } = await read(address);
      expect(others).toHaveLength(markets.length);
      for (const other of others) {
        const there = await read(other);
        expect(there.canonical).toBe(other);
        expect(there.others, other).toContain(address);
      }
    },
  );

  if (thorough) {
    it('serves nothing the Nu Html Checker calls an error', async () => {
      expect(await nuFaults(join(out, 'html'))).toEqual([]);
    });
  }

  it('has no page that nobody read', () => {
    const elsewhere = Object.keys(readElsewhere);
    const unread = routes.filter(
      (route) =>
        !read.has(route) && !elsewhere.some((one) => route === one || route.startsWith(`${one}/`)),
    );
    expect(unread).toEqual([]);
  });
});

async function addressOf({ path }: PageToRead, visitor: Visitor) {
  return visitor.house + visitor.start + (typeof path === 'string' ? path : await path(visitor));
}

/** The same cart, but nothing in the browser's store. */
async function weighAsStranger({ context }: Visitor, address: string) {
  const storageState = await context.storageState();
  const fresh = await browser.newContext({ ...pocket, storageState });
  try {
    return await weighPage(await fresh.newPage(), address);
  } finally {
    await fresh.close();
  }
}
