// What a page weighs on the wire at its first visit on a phone of 360 px, and what it may weigh.
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

/** KB (1,024 bytes). Pictures: the largest in the first view, and all that come before scrolling. */
type Budget = {
  readonly words: number;
  readonly scripts: number;
  readonly fonts: number;
  readonly largest: number;
  readonly pictures: number;
  /** Everything, with the pictures of the first view. */
  readonly total: number;
};

export const budgets = {
  home: { words: 20, scripts: 6, fonts: 38, largest: 45, pictures: 180, total: 250 },
  craft: { words: 22, scripts: 6, fonts: 38, largest: 45, pictures: 340, total: 180 },
  good: { words: 16, scripts: 8, fonts: 38, largest: 45, pictures: 150, total: 220 },
  cooperative: { words: 18, scripts: 4, fonts: 38, largest: 45, pictures: 140, total: 200 },
  order: { words: 14, scripts: 0, fonts: 38, largest: 25, pictures: 60, total: 115 },
  cart: { words: 12, scripts: 6, fonts: 38, largest: 20, pictures: 20, total: 80 },
  checkout: { words: 20, scripts: 45, fonts: 38, largest: 10, pictures: 10, total: 115 },
} as const satisfies Record<string, Budget>;

export type BudgetName = keyof typeof budgets;
export type Weight = { readonly [Part in keyof Budget]: number };

/** The page is opened as by a stranger: nothing of it is kept from before. */
export async function weighPage(page: Page, address: string): Promise<Weight> {
  const answers: Response[] = [];
  const keep = (answer: Response) => answers.push(answer);
  page.on('response', keep);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address, { waitUntil: 'networkidle' });
  page.off('response', keep);
  const inView = new Set(await picturesInView(page));
  const sums = { words: 0, scripts: 0, fonts: 0, largest: 0, pictures: 0, seen: 0 };
  for (const answer of answers) {
    const kind = answer.request().resourceType();
    const bytes = (await sizeOf(answer)) / 1024;
    if (kind === 'document' || kind === 'stylesheet') sums.words += bytes;
    if (kind === 'script') sums.scripts += bytes;
    if (kind === 'font') sums.fonts += bytes;
    if (kind !== 'image') continue;
    sums.pictures += bytes;
    if (!inView.has(answer.url())) continue;
    sums.seen += bytes;
    sums.largest = Math.max(sums.largest, bytes);
  }
  const { seen, ...weight } = sums;
  return { ...weight, total: sums.words + sums.scripts + sums.fonts + seen };
}

export function overweight(name: BudgetName, weight: Weight, language: string): string[] {
  // Arabic letters take more forms, and stand beside Latin ones.
  const budget = { ...budgets[name], ...(language === 'ar' ? { fonts: 44 } : {}) };
  return (Object.entries(budget) as [keyof Budget, number][])
    .filter(([part, most]) => weight[part] > most)
    .map(([part, most]) => `${part}: ${weight[part].toFixed(1)} KB, but at most ${most}`);
}

export function tell(weight: Weight): string {
  return Object.entries(weight)
    .map(([part, bytes]) => `${part} ${bytes.toFixed(1)}`)
    .join(' · ');
}

/** Text travels by brotli: as it was served, else as a server compresses on the fly (quality 5). */
async function sizeOf(answer: Response): Promise<number> {
  if (answer.status() >= 300) return 0;
  const body = await answer.body();
  const type = answer.headers()['content-type'] ?? '';
  if (!/text|javascript|json|svg/.test(type)) return body.length;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

function picturesInView(page: Page): Promise<string[]> {
  return page.locator('img').evaluateAll((all) =>
    (all as HTMLImageElement[]).flatMap((image) => {
      const { top, bottom, left, right } = image.getBoundingClientRect();
      const seen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      return seen && image.currentSrc ? [image.currentSrc] : [];
    }),
  );
}
