// Somebody changes the country or the language and stays on the page, with what was asked of it.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markets } from '#domain/markets.ts';
import { openBrowser } from '../browser.ts';
import { aRug } from './pages.ts';
import { aVisitor, type Visitor } from './visitor.ts';

let visitor: Visitor;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  visitor = await aVisitor(browser, 'en-us');
});
afterAll(() => browser.close());

async function switchFrom(path: string, to: string): Promise<URL> {
  const { page, house, start } = visitor;
  await page.goto(house + start + path);
  await page.click('.switch summary');
  const answered = page.waitForResponse((answer) => answer.request().isNavigationRequest());
  await page.click(`.switch a[href^="/${to}/"]`);
  // The link is the address itself: nobody is sent on.
  expect((await answered).status()).toBe(200);
  await page.waitForURL(`**/${to}/**`);
  return new URL(page.url());
}

describe.each(markets.filter(({ slug }) => /^(es-es|ja-jp|ar-fr|de-at)$/.test(slug)))(
  'from the United States to $slug',
  ({ slug, language }) => {
    it('a good is the same good, under the name it has there', async () => {
      const path = typeof aRug.path === 'string' ? aRug.path : await aRug.path(visitor);
      const { pathname } = await switchFrom(path, slug);
      expect(pathname.split('-').at(-1)).toBe(path.split('-').at(-1));
      expect(await visitor.page.getAttribute('html', 'lang')).toBe(language);
      expect(await visitor.page.locator('main h1').count()).toBe(1);
    });

    it('a list keeps its filters and its sorting', async () => {
      const { pathname, search } = await switchFrom(
        '/crafts?colour=ivory&form=rug&sort=cheapest',
        slug,
      );
      expect(pathname).toBe(`/${slug}/crafts`);
      expect(search).toBe('?colour=ivory&form=rug&sort=cheapest');
      const { page } = visitor;
      await page
        .locator('details.filters')
        .evaluate((one: HTMLDetailsElement) => (one.open = true));
      expect(await page.locator('input[name="form"][value="rug"]').isChecked()).toBe(true);
    });
  },
);
