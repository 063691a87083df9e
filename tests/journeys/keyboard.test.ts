// Somebody without a mouse: from the search to the payment by keys alone, and she always sees where she is.
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desktop, openBrowser, phone } from '../browser.ts';
import { addressOf, aVisitor, type Visitor } from './visitor.ts';

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

const most = 220;

/** Tab until the wanted element has the focus; every stop on the way is looked at. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let stops = 0; stops < most; stops++) {
    await page.keyboard.press('Tab');
    expect(await hiddenFocus(page), page.url()).toBeUndefined();
    if (await page.evaluate((one) => !!document.activeElement?.matches(one), wanted)) return;
  }
  throw new Error(`${wanted} is not reached by Tab on ${page.url()}`);
}

/** What is wrong with the element that has the focus: without a ring, out of sight, or covered. */
async function hiddenFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const one = document.activeElement;
    // Past the last element the browser's own bar has the focus.
    if (!one || one === document.body) return undefined;
    const name = `${one.localName}.${one.className} "${one.textContent!.trim().slice(0, 30)}"`;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    const ringed =
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    if (!ringed) return `no ring: ${name}`;
    const boxes = [...one.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const places = boxes.flatMap(({ left, right, top, bottom }) =>
      [0.1, 0.5, 0.9].map((part) => [left + (right - left) * part, (top + bottom) / 2] as const),
    );
    const label = one.closest('label') ?? one;
    const shown = places.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return !!hit && label.contains(hit);
    });
    return shown ? undefined : `covered or out of sight: ${name}`;
  });
}

/** The ring is painted, and stands out from the ground: three to one, as WCAG 1.4.11 asks. */
async function ringContrast(page: Page): Promise<number> {
  const { ring, ground } = await page.evaluate(() => {
    const one = document.activeElement!;
    let around = one.parentElement!;
    const isClear = (of: Element) =>
      /, 0\)$|transparent/.test(getComputedStyle(of).backgroundColor);
    while (isClear(around) && around.parentElement) around = around.parentElement;
    const { backgroundColor } = getComputedStyle(around);
    return { ring: getComputedStyle(one).outlineColor, ground: backgroundColor };
  });
  const [light, dark] = [await luminance(ring), await luminance(ground)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

async function luminance(colour: string): Promise<number> {
  const channels = colour
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map(Number);
  const [red, green, blue] = channels.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The pixels where the focus is differ from those without it. */
async function isPainted(page: Page): Promise<boolean> {
  const clip = await page.evaluate(() => {
    const { x, y, width, height } = document.activeElement!.getBoundingClientRect();
    return { x: Math.max(0, x - 6), y: Math.max(0, y - 6), width: width + 12, height: height + 12 };
  });
  const [focused, handle] = [
    await page.screenshot({ clip }),
    await page.evaluateHandle(() => document.activeElement),
  ];
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const plain = await page.screenshot({ clip });
  await handle.evaluate((one) =>
    (one as HTMLElement).focus({ preventScroll: true, focusVisible: true } as FocusOptions),
  );
  const [a, b] = await Promise.all([focused, plain].map((png) => sharp(png).raw().toBuffer()));
  return !a!.equals(b!);
}

async function press(page: Page, key: 'Enter' | 'Space'): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.keyboard.press(key)]);
}

async function fillByKeys({ page }: Visitor): Promise<void> {
  for (;;) {
    await page.keyboard.press('Tab');
    expect(await hiddenFocus(page)).toBeUndefined();
    const at = await page.evaluate(() => {
      const one = document.activeElement as HTMLInputElement;
      return {
        name: one.name,
        type: one.type,
        tag: one.localName,
        pays: !!one.matches('form:has([name="total"]) button'),
      };
    });
    if (at.pays) return;
    const answer = addressOf[at.name];
    if (at.type === 'checkbox' && at.name.startsWith('accept')) await page.keyboard.press('Space');
    else if (answer && at.tag === 'select') await page.keyboard.type('New York');
    else if (answer) await page.keyboard.insertText(answer);
  }
}

describe.each([
  ['a wide screen', desktop],
  ['a phone with a keyboard', phone],
])('on %s', (_, size) => {
  it('a work is searched, found, put into the cart and paid for by keys alone', async () => {
    const visitor = await aVisitor(browser, 'en-us');
    const { page, house, start } = visitor;
    await page.setViewportSize(size.viewport);
    await page.goto(`${house}${start}/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.className)).toContain('skip');
    await page.goto(`${house}${start}/search`);
    await tabTo(page, 'main input[type="search"]');
    expect(await isPainted(page)).toBe(true);
    expect(await ringContrast(page)).toBeGreaterThanOrEqual(3);
    await page.keyboard.type('plate');
    await press(page, 'Enter');
    await tabTo(page, 'main .card h2 a');
    expect(await isPainted(page)).toBe(true);
    await press(page, 'Enter');
    expect(page.url()).toContain('/goods/');
    await tabTo(page, 'form[action$="/cart"] button');
    expect(await isPainted(page)).toBe(true);
    expect(await ringContrast(page)).toBeGreaterThanOrEqual(3);
    await press(page, 'Enter');
    expect(page.url()).toContain('/cart');
    await tabTo(page, 'main a[href*="/checkout"]');
    await press(page, 'Enter');
    await fillByKeys(visitor);
    expect(await isPainted(page)).toBe(true);
    await press(page, 'Enter');
    await tabTo(page, 'button[value="approve"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en-us\/orders\//);
    expect(await page.locator('main').innerText()).toMatch(/QF-/);
  });

  it('the choice of country opens and closes by keys', async () => {
    const { page, house, start } = await aVisitor(browser, 'en-us');
    await page.setViewportSize(size.viewport);
    await page.goto(`${house}${start}/crafts`);
    await tabTo(page, '.switch summary');
    await page.keyboard.press('Space');
    await tabTo(page, '.switch a[href^="/ja-jp/"]');
    await press(page, 'Enter');
    expect(page.url()).toContain('/ja-jp/crafts');
  });

  it('every stop of a good and of a list is seen', async () => {
    const { page, house, start } = await aVisitor(browser, 'en-us');
    await page.setViewportSize(size.viewport);
    for (const path of ['/crafts/weaving', '/search?q=plate']) {
      await page.goto(house + start + path);
      await tabTo(page, 'footer li:last-child a');
    }
    await page.locator('main .card h2 a').first().click();
    await page.waitForURL(/\/goods\//);
    await tabTo(page, 'footer li:last-child a');
  });
});
