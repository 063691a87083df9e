// What people do again and again in a journey: pictures of where they are, paying, the desk's work.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { root } from '../../bin/root.ts';

export const house = () => process.env.QAFILA_HOUSE!;
const shots = join(root, 'tests/.out/shots');

/** A picture of the page at the width of a phone and of a desk, to be looked at by a person. */
export async function lookAt(page: Page, name: string): Promise<void> {
  await mkdir(shots, { recursive: true });
  const before = page.viewportSize()!;
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: join(shots, `${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize(before);
}

/** A photo as a phone takes it: with the place where it was taken, which nobody must ever see. */
export async function aPhoto(hue: number): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="1600">
    <rect width="1200" height="1600" fill="hsl(${hue} 40% 70%)"/>
    <path d="M600 200 1000 800 600 1400 200 800Z" fill="hsl(${hue + 180} 50% 30%)"/></svg>`;
  return sharp(Buffer.from(svg))
    .withExif({
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '31/1 58/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '6/1 34/1 0/1',
      },
    })
    .jpeg({ quality: 80 })
    .toBuffer();
}

/** At the pretend gateway's page: one of its buttons. */
export async function choose(
  page: Page,
  choice: 'approve' | 'decline' | 'challenge' | 'never',
): Promise<void> {
  await page.locator(`button[name="choice"][value="${choice}"]`).first().click();
}

export async function signInAtDesk(page: Page): Promise<void> {
  const [email = '', password = ''] = (process.env.QAFILA_OPERATOR ?? '').split('|');
  await page.goto(`${house()}/desk/sign-in?lang=en`);
  await page.fill('input[name="email"]', email);
  await page.fill('input[name="password"]', password);
  await page.locator('form:has(input[name="password"]) button').click();
  await page.waitForURL(/\/desk(\?.*)?$/);
}

/** Reloads until the page says it, as somebody would who waits for a mail. */
export async function untilItSays(page: Page, url: string, text: string | RegExp): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    await page.goto(url);
    if (
      await page
        .getByText(text)
        .first()
        .isVisible()
        .catch(() => false)
    )
      return;
    await page.waitForTimeout(500);
  }
  throw new Error(`${url} never said ${String(text)}`);
}

/** The first such thing on the page, which was told of a moment ago: the page is asked for until it has it. */
export async function untilThere(page: Page, url: string, selector: string): Promise<Locator> {
  for (let tries = 0; tries < 30; tries++) {
    await page.goto(url);
    const found = page.locator(selector).first();
    if ((await found.count()) > 0) return found;
    await page.waitForTimeout(500);
  }
  throw new Error(`${url} never had ${selector}`);
}
