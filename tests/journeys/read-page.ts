// Reads one page as a browser, a validator and a person with a thumb do, and tells every fault found.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Page, Response } from 'playwright-core';
import { root } from '../../bin/root.ts';
import { headFaults } from '../judges/page-head.ts';
import { keepsShape, moves } from './layout.ts';

export type ToRead = {
  readonly address: string;
  readonly status?: number;
  readonly language: string;
  /** In the shop a thumb finds every target, and no page runs Kit's JavaScript. */
  readonly shop: boolean;
  /** Everything at every size and in both colour schemes; else what differs is looked at again. */
  readonly thorough?: boolean;
  /** How one comes to a page that is the answer to a form. */
  readonly arrive?: (page: Page) => Promise<Response | null>;
};

export type Reading = {
  readonly faults: readonly string[];
  readonly links: readonly string[];
  readonly html: string;
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const rules = JSON.parse(readFileSync(join(root, 'tests/journeys/html-validate.json'), 'utf8'));
const validator = new HtmlValidate(new StaticConfigLoader(withoutReasons(rules)));

export async function readPage(page: Page, asked: ToRead): Promise<Reading> {
  const listening = listen(page, asked);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 360, height: 740 });
  const arrive = asked.arrive ?? ((page) => page.goto(asked.address, { waitUntil: 'load' }));
  const answer = await arrive(page);
  const html = await answer!.text();
  const faults = [
    ...hasStatus(answer!, asked),
    ...(await speaks(page, asked.language)),
    ...(await isValid(html)),
    ...(asked.shop ? [...runsNoKit(html), ...headFaults(html, page.url())] : []),
    ...(asked.shop ? await fitsThumbs(page) : []),
    ...(asked.shop ? [...(await keepsShape(page)), ...(await moves(page))] : []),
    ...(await lookAround(page, asked)),
  ];
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) =>
      all.map((link) => new URL(link.getAttribute('href')!, link.baseURI).href),
    );
  faults.push(...(await missingAnchors(page)), ...listening.stop());
  return { faults: [...new Set(faults)], links: [...new Set(links)], html };
}

/** What the page does that it should not, while it is looked at. */
function listen(page: Page, { address, status = 200 }: ToRead) {
  const heard: string[] = [];
  const onConsole = (message: { type(): string; text(): string; location(): { url: string } }) => {
    const itself = status >= 400 && message.location().url.replace(/#.*/, '') === address;
    if (message.type() === 'error' && !itself) heard.push(`console: ${message.text()}`);
  };
  const onError = (error: Error) => heard.push(`script: ${error.message}`);
  const onResponse = (answer: Response) => {
    const itself = answer.url() === address;
    if (answer.status() >= 400 && !itself) heard.push(`${answer.status()} for ${answer.url()}`);
    const { pathname } = new URL(answer.url());
    if (answer.request().resourceType() === 'script') heard.push(`loads ${pathname}`);
  };
  const onFailed = (request: { url(): string; failure(): { errorText: string } | null }) => {
    const why = request.failure()?.errorText;
    // A picture that is no longer wanted after a change of size is let go.
    if (why !== 'net::ERR_ABORTED') heard.push(`${why} for ${request.url()}`);
  };
  page.on('console', onConsole).on('pageerror', onError);
  page.on('response', onResponse).on('requestfailed', onFailed);
  return {
    stop() {
      page.off('console', onConsole).off('pageerror', onError);
      page.off('response', onResponse).off('requestfailed', onFailed);
      return heard.filter(
        (line) => !/^loads (?!.*\/_app\/immutable\/(entry|chunks|nodes)\/)/.test(line),
      );
    },
  };
}

function hasStatus(answer: Response, { status = 200 }: ToRead): string[] {
  return answer.status() === status ? [] : [`answers ${answer.status()}, not ${status}`];
}

async function speaks(page: Page, language: string): Promise<string[]> {
  const { lang, dir } = await page.evaluate(() => {
    const { lang, dir } = document.documentElement;
    return { lang, dir };
  });
  const wanted = { lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' };
  return lang === wanted.lang && dir === wanted.dir ? [] : [`says lang="${lang}" dir="${dir}"`];
}

async function isValid(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `html ${ruleId}: ${message} (${selector})`),
  );
}

function runsNoKit(html: string): string[] {
  return /__sveltekit|\/_app\/immutable\/(entry|chunks|nodes)\//.test(html) ? ['runs Kit'] : [];
}

async function lookAround(page: Page, { thorough }: ToRead): Promise<string[]> {
  await page.evaluate(axe);
  const faults = await obeysAxe(page, '360 light', true);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    faults.push(...(await fits(page, width)));
  }
  if (thorough) faults.push(...(await obeysAxe(page, '1280 light', true)));
  await page.emulateMedia({ colorScheme: 'dark' });
  if (thorough) faults.push(...(await obeysAxe(page, '1280 dark', true)));
  await page.setViewportSize({ width: 360, height: 740 });
  // Colours alone change with the scheme.
  faults.push(...(await fits(page, 360)), ...(await obeysAxe(page, '360 dark', !!thorough)));
  return faults;
}

type AxeFault = {
  id: string;
  help: string;
  nodes: { target: string[]; failureSummary?: string }[];
};
type Axe = { run(context: Document, options: object): Promise<{ violations: AxeFault[] }> };

async function obeysAxe(page: Page, seen: string, everything: boolean): Promise<string[]> {
  const runOnly = everything
    ? { type: 'tag', values: tags }
    : { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: Axe }).axe.run(document, options),
    { runOnly, resultTypes: ['violations'] },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary = '' }) => {
      const why =
        id === 'color-contrast' ? /contrast of [^.]*\.\d+[^.]*/.exec(failureSummary)?.[0] : '';
      return `axe ${id} at ${seen}: ${help} (${target.join(' ')}) ${why}`.trim();
    }),
  );
}

async function fits(page: Page, width: number): Promise<string[]> {
  const found = await page.evaluate((width) => {
    if (document.documentElement.scrollWidth <= width) return undefined;
    const wide = [...document.body.querySelectorAll('*')].find((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > width + 1 || left < -1;
    });
    const name = wide ? `${wide.localName}.${[...wide.classList].join('.')}` : '';
    return `${document.documentElement.scrollWidth} px, first ${name}`;
  }, width);
  return found ? [`overflows at ${width} px: ${found}`] : [];
}

async function missingAnchors(page: Page): Promise<string[]> {
  return page.locator('a[href^="#"]').evaluateAll((links) =>
    links
      .map((link) => link.getAttribute('href')!.slice(1))
      .filter((id) => id && !document.getElementById(id))
      .map((id) => `nothing on the page is called #${id}`),
  );
}

/** 44 px for every button, field and link that stands alone; what is painted around it counts. */
async function fitsThumbs(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wanted = 44;
    const targets = 'button, summary, select, textarea, a[href], input:not([type="hidden"])';
    const faults: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(targets)) {
      const target = element.closest('label') ?? element;
      const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (!shown || isOutOfSight(element) || isWithinText(element)) continue;
      const { width, height } = target.getBoundingClientRect();
      if ((width >= wanted - 0.5 && height >= wanted - 0.5) || isHitAround(target)) continue;
      const name = (element.textContent || element.getAttribute('name') || '').trim().slice(0, 24);
      const size = `${Math.round(width)}×${Math.round(height)} px`;
      faults.push(`target of ${size}: ${element.localName}.${element.className} "${name}"`);
    }
    window.scrollTo(0, 0);
    return faults;

    function isOutOfSight(element: HTMLElement): boolean {
      const { clip, clipPath, position } = getComputedStyle(element);
      return position === 'absolute' && (clip !== 'auto' || clipPath !== 'none');
    }

    function isWithinText(element: HTMLElement): boolean {
      if (element.localName !== 'a' || getComputedStyle(element).display !== 'inline') return false;
      const around = element.closest('p, li, dd, blockquote, figcaption, td');
      return !!around && around.textContent!.trim() !== element.textContent!.trim();
    }

    /** What answers a touch may be larger than the box: a whole card, for one. */
    function isHitAround(element: HTMLElement): boolean {
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      const [middle, centre] = [x + width / 2, y + height / 2];
      const answers = (right: number, down: number) => {
        const hit = document.elementFromPoint(middle + right, centre + down);
        return !!hit && element.contains(hit);
      };
      const reach = (right: number, down: number) => {
        let steps = 0;
        while (steps < wanted && answers(right * (steps + 1), down * (steps + 1))) steps++;
        return steps;
      };
      return reach(-1, 0) + reach(1, 0) >= wanted - 1 && reach(0, -1) + reach(0, 1) >= wanted - 1;
    }
  });
}

/** In the file each rule that is off carries its reason: { "rule": ["off", "because …"] }. */
function withoutReasons(config: ConfigData): ConfigData {
  const entries = Object.entries(config.rules ?? {}).map(([rule, value]) => {
    if (!Array.isArray(value) || value[0] !== 'off') return [rule, value] as const;
    if (!value[1]) throw new Error(`html-validate.json: say why ${rule} is off`);
    return [rule, 'off'] as const;
  });
  return { ...config, rules: Object.fromEntries(entries) as ConfigData['rules'] };
}
