// Two markets nobody lives in: en-xa shows text that is not of messages and boxes that are too narrow,
// ar-xb shows what does not turn round where text runs from the right.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../browser.ts';
import { type PageToRead, shopPages } from './pages.ts';
import { unbracketed } from './shown-text.ts';
import { aVisitor, fillCart, type Visitor } from './visitor.ts';

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

// What no route answers is told by the house itself, in no market.
const pages = shopPages.filter(({ path }) => path !== '/no-such-page');

async function twoVisitors(slug: string) {
  const [empty, filled] = [await aVisitor(browser, slug), await aVisitor(browser, slug)];
  await fillCart(filled);
  return (page: PageToRead) => (page.filled ? filled : empty);
}

async function visit(visitor: Visitor, { path }: PageToRead): Promise<Page> {
  const { page, house, start } = visitor;
  await page.goto(house + start + (typeof path === 'string' ? path : await path(visitor)));
  return page;
}

describe('in en-xa', () => {
  let of: (page: PageToRead) => Visitor;
  beforeAll(async () => void (of = await twoVisitors('en-xa')));

  it.each(pages)('every text of $name is of messages', async (asked) => {
    const page = await visit(of(asked), asked);
    expect(await page.getAttribute('html', 'lang')).toBe('en-XA');
    expect(await page.locator('body').innerText()).toMatch(/\[[^\]]+\]/);
    expect(await unbracketed(page)).toEqual([]);
  });

  it.each(pages)('$name has room for two fifths more text', async (asked) => {
    const page = await visit(of(asked), asked);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await tooWide(page, width)).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 740 });
  });

  it('no engine is invited, and no other market knows of it', async () => {
    const { page, house } = of(pages[0]!);
    await page.goto(`${house}/en-xa/`);
    expect(await page.getAttribute('meta[name="robots"]', 'content')).toBe('noindex');
    expect(await page.locator('link[hreflang], link[rel="canonical"]').count()).toBe(0);
    for (const path of ['/', '/en-us/']) {
      const html = await (await page.request.get(house + path)).text();
      expect(html).not.toMatch(/en-xa|ar-xb/i);
    }
  });
});

/** Boxes that begin where reading begins, or end where it ends; their text may be of any length. */
const begins = [
  '.header .home',
  '.header .crafts a',
  '.breadcrumbs',
  'main h1',
  'main h2',
  'main .lead',
  'main .grid > *',
  'main form',
  'main input:not([type="hidden"])',
  'main dl dt',
  'main section',
  '.footer .name',
  '.footer li a',
];
const ends = ['.header .cart', 'main dl dd', 'main .grid > *', 'main section', 'main form'];

describe('in ar-xb', () => {
  let mirrored: (page: PageToRead) => Visitor;
  let straight: (page: PageToRead) => Visitor;
  beforeAll(async () => {
    mirrored = await twoVisitors('ar-xb');
    straight = await twoVisitors('en-us');
  });

  it.each(pages)('$name is its own mirror', async (asked) => {
    const page = await visit(mirrored(asked), asked);
    const other = await visit(straight(asked), asked);
    expect(await page.getAttribute('html', 'dir')).toBe('rtl');
    expect(await other.getAttribute('html', 'dir')).toBe('ltr');
    for (const width of [360, 1280]) {
      for (const one of [page, other]) await one.setViewportSize({ width, height: 740 });
      const [turned, plain] = [await edges(page, 'rtl'), await edges(other, 'ltr')];
      expect(Object.keys(plain).length).toBeGreaterThan(4);
      expect(apart(turned, plain)).toEqual([]);
      expect(await tooWide(page, width)).toEqual([]);
    }
    for (const one of [page, other]) await one.setViewportSize({ width: 360, height: 740 });
  });
});

const mostApart = 4;

/** Boxes that stand elsewhere, by more than the marks that turn a text around can widen it. */
function apart(turned: Record<string, number[]>, plain: Record<string, number[]>): string[] {
  const selectors = [...new Set([...Object.keys(turned), ...Object.keys(plain)])];
  return selectors.filter((one) => {
    const [a, b] = [turned[one] ?? [], plain[one] ?? []];
    return a.length !== b.length || a.some((place, at) => Math.abs(place - b[at]!) > mostApart);
  });
}

/** How far each box is from the side where its line begins or ends, in pixels. */
async function edges(page: Page, dir: 'rtl' | 'ltr'): Promise<Record<string, number[]>> {
  return page.evaluate(
    ({ begins, ends, dir }) => {
      const fromLeft = (box: DOMRect) => box.left;
      const fromRight = (box: DOMRect) => document.documentElement.clientWidth - box.right;
      const [begin, end] = dir === 'rtl' ? [fromRight, fromLeft] : [fromLeft, fromRight];
      const measure = (selector: string, side: (box: DOMRect) => number) =>
        [...document.querySelectorAll<HTMLElement>(selector)]
          .filter((one) => one.checkVisibility() && !one.closest('.out-of-sight'))
          .slice(0, 6)
          .map((one) => side(one.getBoundingClientRect()));
      const sides = [
        ...begins.map((one) => [`${one} begins`, measure(one, begin)] as const),
        ...ends.map((one) => [`${one} ends`, measure(one, end)] as const),
      ];
      return Object.fromEntries(sides.filter(([, places]) => places.length > 0));
    },
    { begins, ends, dir },
  );
}

async function tooWide(page: Page, width: number): Promise<string[]> {
  return page.evaluate((width) => {
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > width + 1 || left < -1;
    });
    return wide
      .slice(0, 3)
      .map((one) => `${width}: ${one.localName}.${[...one.classList].join('.')}`);
  }, width);
}
