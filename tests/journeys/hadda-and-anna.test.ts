// Hadda's cooperative applies, is approved and lists a rug from a phone; Anna in Berlin reads about it
// in German without JavaScript, sends it as a gift and pays; papers, ledger and mails are right.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { steps } from '#lib/atelier/steps.ts';
import { root } from '../../bin/root.ts';
import { aPerson, desktop, openBrowser } from '../browser.ts';
import { nuFaults } from './nu-checker.ts';
import { readPage } from './read-page.ts';
import { aPhoto, choose, house, lookAt, signInAtDesk, untilItSays, untilThere } from './steps.ts';

let browser: Browser;
let desk: Page;
beforeAll(async () => {
  browser = await openBrowser();
  desk = (await aPerson(browser, { ...desktop, isMobile: false, hasTouch: false })).page;
});
afterAll(() => browser.close());

const name = `Tawrirt n Tudert ${Date.now() % 100_000}`;
const email = `hadda-${Date.now()}@example.invalid`;
let account: { email: string; password: string };
let goodPath = '';
let orderPath = '';
let groupNumber = '';
let price = '';

/** Every screen of the atelier as every-page.test.ts reads the others: valid, and whole for everybody. */
async function everyScreenIsWhole(page: Page, draft: string): Promise<void> {
  const folder = join(root, 'tests/.out/html-atelier');
  await mkdir(folder, { recursive: true });
  const screens = ['', '/new', '/work', '/password'].map((path) => `${house()}/atelier${path}`);
  for (const address of [...screens, ...steps.map((step) => `${draft}/${step}`)]) {
    const { faults, html } = await readPage(page, { address, language: 'ar', shop: false });
    expect(faults, address).toEqual([]);
    await writeFile(join(folder, `${address.split('/').at(-1)}.html`), html);
  }
  if (process.env.PROOF === '1') expect(await nuFaults(folder)).toEqual([]);
  await page.close();
}

/** Holds the big button for two seconds, as she does to tell the story of the rug. */
async function holdToTalk(page: Page): Promise<void> {
  const box = (await page.locator('.hold').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.waitForTimeout(2_000);
  const sent = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.mouse.up();
  expect((await sent).status()).toBeLessThan(400);
  await page.locator('audio').waitFor();
}

describe('from a phone to Berlin', () => {
  it('a cooperative applies in Arabic', async () => {
    const { page, context } = await aPerson(browser);
    await page.goto(`${house()}/apply?lang=ar`);
    expect(await page.getAttribute('html', 'dir')).toBe('rtl');
    await page.fill('input[name="name"]', name);
    await page.selectOption('select[name="legalForm"]', 'cooperative');
    await page.fill('input[name="membersCount"]', '19');
    await page.fill('input[name="womenCount"]', '19');
    await page.check('input[name="crafts"][value="weaving"]');
    await page.selectOption('select[name="region"]', 'MA-05');
    await page.fill('input[name="place"]', 'Azilal');
    await page.fill('input[name="contactName"]', 'Hadda Ouzzine');
    await page.fill('input[name="contactPhone"]', `06${String(Date.now()).slice(-8)}`);
    await page.fill('input[name="contactEmail"]', email);
    await page.fill('input[name="ice"]', '001525713000023');
    await page.fill('input[name="rib"]', '011 519 0000012050005349 21');
    await lookAt(page, 'apply-ar');
    await page.locator('main form button').last().click();
    await page.waitForURL(/\/apply\/thanks/);
    await context.close();
  });

  it('the desk looks at every item, approves it and makes an account', async () => {
    await signInAtDesk(desk);
    await desk.goto(`${house()}/desk/cooperatives`);
    await desk.getByRole('link', { name }).click();
    await desk.waitForURL(/\/desk\/cooperatives\/.+/);
    const here = desk.url();
    const open = desk.locator('form:has(input[name="checked"][value="yes"]) button');
    for (let left = await open.count(); left > 0; left = await open.count()) {
      await Promise.all([desk.waitForNavigation(), open.first().click()]);
      await desk.goto(here);
    }
    await lookAt(desk, 'desk-cooperative-en');
    await Promise.all([
      desk.waitForNavigation(),
      desk.locator('form[action^="?/approve"] button').click(),
    ]);
    await desk.goto(here);
    await Promise.all([
      desk.waitForNavigation(),
      desk.locator('form[action^="?/account"] button').first().click(),
    ]);
    const said = await desk.locator('main').innerText();
    const password = /\b[a-z0-9]{5}(?:-[a-z0-9]{5}){2,}\b/.exec(said)?.[0];
    expect(password, said).toBeDefined();
    account = { email, password: password! };
    await desk.goto(here);
    await desk.fill('input[name="publicName"]', 'Hadda');
    await Promise.all([
      desk.waitForNavigation(),
      desk.locator('form[action^="?/consent"] button').click(),
    ]);
    await lookAt(desk, 'desk-members-en');
  });

  it('Hadda lists a rug from her phone', async () => {
    const { page, context, complaints } = await aPerson(browser);
    const next = () => page.locator('main .bar').last().click();
    await page.goto(`${house()}/atelier?language=ar`);
    const enter = async (password: string) => {
      await page.fill('#email', account.email);
      await page.fill('#password', password);
      await Promise.all([page.waitForNavigation(), page.click('form .bar')]);
    };
    await enter(account.password);
    await page.fill('#current', account.password);
    await page.fill('#next', 'azetta n wulman 2026');
    await Promise.all([page.waitForNavigation(), page.click('form .bar')]);
    await enter('azetta n wulman 2026');
    await page.goto(`${house()}/atelier/new`);
    await lookAt(page, 'atelier-new-ar');
    await page.locator('form .bar').first().click();
    await page.waitForURL('**/photos');
    for (const [at, hue] of [20, 60, 200, 320].entries()) {
      const photo = { name: `shot-${at}.jpg`, mimeType: 'image/jpeg', buffer: await aPhoto(hue) };
      const sent = page.waitForResponse((response) => response.request().method() === 'POST');
      await page.locator('input[type=file]').nth(at).setInputFiles(photo);
      expect((await sent).status()).toBeLessThan(400);
    }
    await page.waitForTimeout(500);
    await lookAt(page, 'atelier-photos-ar');
    await next();
    await page.waitForURL('**/what');
    await page.locator('a.touch').first().click();
    await page.waitForURL('**craft=**');
    await lookAt(page, 'atelier-what-ar');
    await page.locator('button[value=rug]').click();
    await page.waitForURL('**/materials');
    await page.locator('label:has([value=wool])').click();
    await page.locator('label:has([value=ivory])').click();
    await next();
    await page.waitForURL('**/size');
    await page.fill('#widthMm', '١٢٠');
    await page.fill('#lengthMm', '١٨٠');
    await page.fill('#packedWeightGrams', '6');
    await next();
    await page.waitForURL('**/makers');
    await page.locator('label:has([name=makes])').first().click();
    await page.locator('label:has([value=here])').click();
    await next();
    await page.waitForURL('**/price');
    await page.fill('#price', '١٨٠٠');
    await lookAt(page, 'atelier-price-ar');
    await next();
    await page.waitForURL('**/voice');
    await holdToTalk(page);
    await next();
    await page.waitForURL('**/check');
    await lookAt(page, 'atelier-check-ar');
    await everyScreenIsWhole(await context.newPage(), page.url().replace(/\/check.*$/, ''));
    await next();
    await page.waitForURL('**/work?sent=**');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('the desk completes what export asks, and publishes it', async () => {
    await desk.goto(`${house()}/desk/goods`);
    await desk
      .locator('main a[href^="/desk/goods/"]')
      .filter({ hasText: /Rug|rug/ })
      .last()
      .click();
    await desk.waitForURL(/\/desk\/goods\/.+/);
    for (const [field, value] of [
      ['style', 'azilal'],
      ['kind', 'piece'],
      ['attributes.technique', 'hand-knotted'],
      ['attributes.fibre', 'wool'],
      ['attributes.age', 'new'],
    ] as const) {
      const select = desk.locator(`select[name="${field}"]`);
      if (await select.count()) await select.selectOption(value);
    }
    for (const [field, value] of [
      ['originCountry', 'MA'],
      ['place', 'Azilal'],
    ] as const)
      await desk.fill(`input[name="${field}"]`, value);
    await desk.selectOption('select[name="region"]', 'MA-05');
    for (const [field, value] of [
      ['weight', '5600'],
      ['packedWeight', '6000'],
    ] as const) {
      const input = desk.locator(`input[name*="${field}" i]`).first();
      if (await input.count()) await input.fill(value);
    }
    await lookAt(desk, 'desk-good-en');
    await Promise.all([
      desk.waitForNavigation(),
      desk.locator('form[action^="?/save"] button').last().click(),
    ]);
    await Promise.all([
      desk.waitForNavigation(),
      desk.locator('form[action^="?/publish"] button').click(),
    ]);
    const shelf = `${house()}/de-de/crafts/weaving`;
    const rug = await untilThere(desk, shelf, 'main a[href*="/goods/"][href*="120x180"]');
    const href = await rug.getAttribute('href');
    goodPath = href!.replace('/de-de', '');
  });

  it('Anna reads about it in German without JavaScript, sends it as a gift and pays', async () => {
    const { page, context } = await aPerson(browser, { javaScriptEnabled: false, locale: 'de-DE' });
    await page.goto(`${house()}/de-de${goodPath}`);
    expect(await page.getAttribute('html', 'lang')).toBe('de');
    expect(await page.locator('h1').innerText()).toContain('Teppich');
    price = (await page.locator('main bdi').filter({ hasText: '€' }).first().innerText()).trim();
    expect(await page.locator('main').innerText()).toContain('Gemacht von Hadda');
    await lookAt(page, 'good-de');
    const src = await page.locator('main img').first().getAttribute('src');
    const picture = await (await page.request.get(`${house()}${src}`)).body();
    expect((await sharp(picture).metadata()).exif).toBeUndefined();
    await page.locator('input[name="gift"]').check();
    await page.locator('form[action$="/cart"] button').first().click();
    await page.waitForURL(/\/de-de\/cart/);
    expect(await page.locator('main').innerText()).toContain(price);
    await lookAt(page, 'cart-de');
    await page.locator('main a[href*="/checkout"]').first().click();
    await page.fill('input[name="email"]', 'anna@example.invalid');
    await page.fill('input[name="name"]', 'Anna Müller');
    await page
      .locator('[name="addressLines"], [name="line1"], [name^="address"]')
      .first()
      .fill('Kastanienallee 12');
    await page.locator('[name="postcode"]').fill('10435');
    await page.locator('[name="city"]').fill('Berlin');
    const phone = page.locator('[name="phone"]');
    if (await phone.count()) await phone.fill('+49301234567');
    const message = page.locator('[name="giftMessage"]');
    if (await message.count()) {
      await page.locator('[name="gift"]').check();
      await message.fill('Für deine neue Wohnung, liebe Oma!');
    }
    await lookAt(page, 'checkout-de');
    expect(await page.locator('main form button').last().innerText()).toMatch(
      /Zahlungspflichtig bestellen/i,
    );
    await page.locator('main form[method="post"] button').last().click();
    await page.waitForURL(/\/pay\//);
    await choose(page, 'approve');
    await page.waitForURL(/\/de-de\/orders\//);
    orderPath = new URL(page.url()).pathname;
    const said = await page.locator('main').innerText();
    expect(said).toContain(price);
    groupNumber = /QF-[0-9A-Z*~$=]{7}/.exec(said)?.[0] ?? '';
    expect(groupNumber).not.toBe('');
    await lookAt(page, 'order-de');
    await context.close();
  });

  it('the page of the sold piece stays and says so', async () => {
    const { page, context } = await aPerson(browser);
    const answer = await page.goto(`${house()}/de-de${goodPath}`);
    expect(answer?.status()).toBe(200);
    expect(await page.locator('form[action$="/cart"] button').count()).toBe(0);
    await context.close();
  });

  it('the ledger balances and knows what Hadda is owed', async () => {
    await desk.goto(`${house()}/desk/ledger`);
    const said = await desk.locator('main').innerText();
    expect(said).toContain('Hadda Ouzzine');
    await lookAt(desk, 'desk-ledger-en');
    const sums = await desk.locator('table').first().locator('td.figure').allInnerTexts();
    expect(sums.filter((sum) => /[1-9]/.test(sum))).toEqual([]);
  });

  it('the papers are written once the parcel is weighed, with the true value and no gift price lost', async () => {
    await desk.goto(`${house()}/desk/orders/${groupNumber}`);
    await lookAt(desk, 'desk-order-en');
    await desk.locator('a[href^="/desk/parcels/"]').first().click();
    await desk.waitForURL(/\/desk\/parcels\//);
    await desk.fill('input[name="grossWeight"]', '6200');
    await desk.fill('input[name="length"]', '130');
    await desk.fill('input[name="width"]', '30');
    await desk.fill('input[name="height"]', '30');
    const send = (form: string) =>
      Promise.all([
        desk.waitForNavigation(),
        desk.locator(`form[action^="?/${form}"] button`).first().click(),
      ]);
    await send('measure');
    await desk.fill('input[name="addressLine"]', 'Douar Tawrirt, n° 4');
    await desk.fill('input[name="postcode"]', '22000');
    await desk.fill('input[name="taxIdentifier"]', '40123456');
    await desk.fill('input[name="tradeRegister"]', '-');
    await desk.fill('input[name="artisanRegister"]', '-');
    await lookAt(desk, 'desk-parcel-en');
    await send('exporter');
    await send('write');
    const papers = desk.locator('a[href^="/desk/papers/"]');
    expect(await papers.count()).toBe(4);
    expect(await desk.locator('aside').innerText()).not.toMatch(/draft\n/);
    await lookAt(desk, 'desk-papers-en');
    const pdf = await desk.request.get(`${house()}${await papers.first().getAttribute('href')}`);
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('the mails wait in the outbox: hers in German, the cooperative’s in its language', async () => {
    await untilItSays(desk, `${house()}/desk/outbox`, 'anna@example.invalid');
    await untilItSays(desk, `${house()}/desk/outbox`, email);
    await lookAt(desk, 'desk-outbox-en');
    expect(orderPath).toMatch(/^\/de-de\/orders\/.+/);
  });
});
