// Pages in the states that no link leads to: sold meanwhile, wrongly filled in, on its way, broken.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marketBySlug } from '#domain/markets.ts';
import { root } from '../../bin/root.ts';
import { openBrowser } from '../browser.ts';
import { type BudgetName, overweight, tell, weighPage } from '../bytes.ts';
import { tooHeavyToSend, whileOrdersAreLost } from './house-rows.ts';
import { nuFaults } from './nu-checker.ts';
import { readPage } from './read-page.ts';
import {
  aVisitor,
  beginReview,
  fillCart,
  linksOn,
  pay,
  pocket,
  publishReviews,
  putInCart,
  signInAtDesk,
  type Visitor,
  writeReview,
} from './visitor.ts';

const thorough = process.env.PROOF === '1';
const slugs = thorough
  ? ['en-us', 'fr-fr', 'de-de', 'ar-fr', 'es-es', 'ja-jp']
  : ['en-us', 'ar-fr', 'ja-jp'];
const out = join(root, 'tests/.out/html-states');

let browser: Browser;
let piece: string;
let plate: string;
let ofWhomNothingIsSaid: string;
let tooHeavy: string;
let undecided: string;
let order: string;
let review: string;
let written: string;
let reviewed: string;
let files = 0;
const late = new Map<string, Visitor>();
beforeAll(async () => {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  browser = await openBrowser();
  const buyer = await aVisitor(browser, 'en-us');
  const goods = await linksOn(buyer, { path: '/crafts', to: '/goods/' });
  const find = (name: RegExp) => bare(goods.find((path) => name.test(path))!);
  piece = bare(
    await firstToBeHad(
      buyer,
      goods.filter((path) => /kilim|rag-rug|box/.test(path)),
    ),
  );
  plate = find(/safi-plate/);
  ofWhomNothingIsSaid = find(/azilal-rug.*100x150/);
  for (const slug of slugs) {
    const visitor = await aVisitor(browser, slug);
    await putInCart(visitor, piece);
    await putInCart(visitor, plate);
    late.set(slug, visitor);
  }
  await putInCart(buyer, piece);
  order = bare(await pay(buyer));
  review = bare(await beginReview(buyer));
  tooHeavy = `/goods/a-${await tooHeavyToSend(process.env.QAFILA_HOUSE_DATA!)}`;
  undecided = await payWithoutAnswer();
  await fillCart(buyer, 'metal');
  await pay(buyer);
  written = bare(await beginReview(buyer));
  await writeReview(buyer);
  const seen = await buyer.page.locator('.review a[href*="/goods/"]').first().getAttribute('href');
  reviewed = bare(seen!);
  const desk = await aVisitor(browser);
  await signInAtDesk(desk);
  await publishReviews(desk);
});
afterAll(() => browser.close());

/** Where somebody waits whose payment the gateway neither takes nor refuses. */
async function payWithoutAnswer(): Promise<string> {
  const visitor = await aVisitor(browser, 'en-us');
  await fillCart(visitor, 'metal');
  const { search } = new URL(await pay(visitor, 'never'));
  return `/checkout/return${search}`;
}

async function firstToBeHad({ page, house, start }: Visitor, goods: readonly string[]) {
  for (const path of goods) {
    await page.goto(house + start + path);
    if (await page.locator('form[action$="/cart"] button').count()) return path;
  }
  throw new Error('every piece is sold');
}

/** Its path without the market, and a good by its id alone: the name differs by language. */
function bare(address: string): string {
  const path = new URL(address, 'http://house').pathname.replace(/^\/[a-z]{2}-[a-z]{2}\//, '/');
  return path.replace(/^\/goods\/.*-/, '/goods/a-');
}

type State = {
  readonly name: string;
  readonly path: () => string;
  readonly says?: string;
  readonly status?: number;
  readonly budget?: BudgetName;
  readonly before?: (visitor: Visitor) => Promise<void>;
  readonly arrive?: (page: Page) => Promise<Response | null>;
};

const sendEmpty = (address: () => string, button: string) => async (page: Page) => {
  await page.goto(address());
  const [answer] = await Promise.all([
    page.waitForNavigation(),
    page.locator(button).last().click(),
  ]);
  return answer;
};

const states: readonly State[] = [
  { name: 'a sold piece', path: () => piece, says: '.alike', budget: 'good' },
  {
    name: 'a work that cannot be sent there',
    path: () => tooHeavy,
    says: '#others',
    budget: 'good',
  },
  { name: 'a work whose maker is not named', path: () => ofWhomNothingIsSaid, budget: 'good' },
  {
    name: 'a cart of two cooperatives, one work sold',
    path: () => '/cart',
    says: '.line .wide p',
    budget: 'cart',
  },
  {
    name: 'saved works',
    path: () => '/saved',
    says: '.works .card',
    before: saveSome,
    budget: 'craft',
  },
  { name: 'a payment that is not decided', path: () => undecided, says: '.back a' },
  { name: 'an order', path: () => order, says: '.order', budget: 'order' },
  { name: 'a review to write', path: () => review, says: '.review form' },
  { name: 'a review that is published', path: () => written, says: '.review [role="status"]' },
  {
    name: 'a work with a review',
    path: () => reviewed,
    says: '.reviews blockquote',
    budget: 'good',
  },
];

describe.each(slugs)('in the market %s', (slug) => {
  const { language } = marketBySlug(slug)!;

  it.each(states)('$name is whole for everybody', async (state) => {
    const visitor = late.get(slug)!;
    await state.before?.(visitor);
    const address = visitor.house + visitor.start + state.path();
    expect(await look(visitor, { address, language })).toEqual([]);
    if (state.says) expect(await visitor.page.locator(state.says).count()).toBeGreaterThan(0);
  });

  it.each(states.filter(({ budget }) => budget))('$name weighs what it may', async (state) => {
    const { context, house, start } = late.get(slug)!;
    const storageState = await context.storageState();
    const stranger = await browser.newContext({ ...pocket, storageState });
    const weight = await weighPage(await stranger.newPage(), house + start + state.path());
    await stranger.close();
    expect(overweight(state.budget!, weight, language), tell(weight)).toEqual([]);
  });

  it('a checkout that is wrongly filled in is whole for everybody', async () => {
    const visitor = await aVisitor(browser, slug);
    await putInCart(visitor, plate);
    const address = `${visitor.house}${visitor.start}/checkout`;
    const arrive = sendEmpty(() => address, 'form:has([name="total"]) button');
    expect(await look(visitor, { address, language, status: 400, arrive })).toEqual([]);
    expect(await visitor.page.locator('#problem').count()).toBe(1);
  });

  it('a review that is wrongly filled in is whole for everybody', async () => {
    const visitor = late.get(slug)!;
    const address = visitor.house + visitor.start + review;
    const arrive = sendEmpty(() => address, '.review form button');
    expect(await look(visitor, { address, language, status: 400, arrive })).toEqual([]);
    expect(await visitor.page.locator('#problem').count()).toBe(1);
  });
});

describe('a house that is broken', () => {
  it.each(slugs)('says so in %s, and shows the way out', async (slug) => {
    const visitor = late.get(slug)!;
    const { language } = marketBySlug(slug)!;
    const address = visitor.house + visitor.start + order;
    await whileOrdersAreLost(process.env.QAFILA_HOUSE_DATA!, async () => {
      expect(await look(visitor, { address, language, status: 500 })).toEqual([]);
      expect(await visitor.page.locator('main .ways a').count()).toBeGreaterThan(0);
    });
  });

  if (thorough) {
    it('serves nothing the Nu Html Checker calls an error', async () => {
      expect(await nuFaults(out)).toEqual([]);
    });
  }
});

async function look(visitor: Visitor, asked: Omit<Parameters<typeof readPage>[1], 'shop'>) {
  const { faults, html } = await readPage(visitor.page, { shop: true, thorough, ...asked });
  if (thorough) writeFileSync(join(out, `${++files}.html`), `${html}<!-- ${asked.address} -->`);
  return faults;
}

async function saveSome({ context, house }: Visitor): Promise<void> {
  const value = [piece, plate, ofWhomNothingIsSaid].map((path) => path.split('-').at(-1)).join('.');
  await context.addCookies([{ name: 'saved', value, url: house }]);
}
