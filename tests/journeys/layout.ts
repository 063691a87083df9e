// Whether a page keeps its shape: at every width, with larger text, with text set wider apart.
import type { Page } from 'playwright-core';

const widths = [320, 412, 768, 1280, 360] as const;
const smallest = 13;

// WCAG 1.4.12 names these four.
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

/** Everything that is wrong with the boxes of the page; afterwards it is 360 px wide, as it was. */
export async function keepsShape(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    faults.push(...(await looseAt(page, `${width} px`)));
  }
  await setWide(page, spacing);
  faults.push(...(await looseAt(page, '360 px, text set wide')));
  await setWide(page, '');
  await setTextSize(page, 32);
  faults.push(...(await looseAt(page, '360 px, text of 200 %')));
  await setTextSize(page, 16);
  return faults;
}

/** A stylesheet made by script, which no content security policy forbids. */
async function setWide(page: Page, css: string): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** What somebody sets in her browser who reads large text; it counts for media queries too. */
async function setTextSize(page: Page, standard: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
  await browser.detach();
}

async function looseAt(page: Page, at: string): Promise<string[]> {
  const told = await page.evaluate((smallest) => {
    const name = (one: Element) =>
      `${one.localName}.${[...one.classList].filter((each) => !each.startsWith('svelte')).join('.')}`;
    const said = (one: Element) => `"${one.textContent!.trim().replace(/\s+/g, ' ').slice(0, 30)}"`;
    const root = document.documentElement;
    const isHidden = (one: Element) =>
      !one.checkVisibility({ visibilityProperty: true }) || !!one.closest('.out-of-sight');
    return [...tooWide(), ...tooSmall(), ...cutOff()];

    function tooWide(): string[] {
      const over = root.scrollWidth - root.clientWidth;
      if (over <= 0) return [];
      const scrolls = (one: Element) => getComputedStyle(one).overflowX !== 'visible';
      const isFree = (one: Element) => {
        for (let up = one.parentElement; up && up !== document.body; up = up.parentElement)
          if (scrolls(up)) return false;
        return true;
      };
      const wide = [...document.body.querySelectorAll('*')].filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        const isFixed = getComputedStyle(one).position === 'fixed';
        return (right > root.clientWidth + 1 || left < -1) && isFree(one) && !isFixed;
      });
      const past = (one: Element) => {
        const { left, right } = one.getBoundingClientRect();
        return Math.max(right - root.clientWidth, -left);
      };
      const widest = wide.sort((one, other) => past(other) - past(one))[0];
      const who = widest ? `${name(widest.parentElement!)} > ${name(widest)} ${said(widest)}` : '';
      return [`scrolls sideways by ${over} px: ${who}`];
    }

    function tooSmall(): string[] {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = new Set<string>();
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const one = node.parentElement!;
        if (!node.textContent!.trim() || isHidden(one)) continue;
        const size = Number.parseFloat(getComputedStyle(one).fontSize);
        if (size < smallest - 0.01) found.add(`text of ${size} px: ${name(one)} ${said(one)}`);
      }
      return [...found];
    }

    /** A box that hides what does not fit, and has text that does not. */
    function cutOff(): string[] {
      return [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((one) => {
        if (!one.textContent!.trim() || isHidden(one) || isFramed(one)) return [];
        const { overflowX, overflowY } = getComputedStyle(one);
        const [hidesX, hidesY] = [overflowX, overflowY].map((way) => /hidden|clip/.test(way));
        const across = hidesX && one.scrollWidth > one.clientWidth + 1;
        const down = hidesY && one.scrollHeight > one.clientHeight + 1;
        return across || down ? [`cuts off its text: ${name(one)} ${said(one)}`] : [];
      });
    }

    /** One pixel that only a reader of screens hears, or a drawing with words in it. */
    function isFramed(one: HTMLElement): boolean {
      const { clipPath, textOverflow } = getComputedStyle(one);
      return clipPath !== 'none' || textOverflow === 'ellipsis' || !!one.closest('svg');
    }
  }, smallest);
  return told.map((fault) => `${fault} (${at})`);
}

/** What still moves for somebody who asked that nothing moves. */
export async function moves(page: Page): Promise<string[]> {
  await page.waitForTimeout(400);
  const running = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) => (effect as KeyframeEffect).target?.localName ?? ''),
  );
  return running.map((name) => `moves although less motion is asked: ${name}`);
}
