// The browser of the journeys: the system's Chromium, else the one npm brings, else a clear failure.
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export async function openBrowser(): Promise<Browser> {
  const { executablePath, args } = await findChromium();
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      ...args,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ],
  });
}

/** Where it lies, for tools that start it themselves. */
export async function chromiumPath(): Promise<string> {
  return (await findChromium()).executablePath;
}

/** CHROME_PATH wins ('packaged' asks for npm's); that one is unpacked on first use and needs no root. */
async function findChromium(): Promise<{ executablePath: string; args: string[] }> {
  const wanted = process.env.CHROME_PATH;
  const found = wanted === 'packaged' ? undefined : [wanted, ...system].find((path) => path && existsSync(path));
  if (found) return { executablePath: found, args: [] };
  try {
    // Made for a bare Amazon machine, it brings the libraries a bare Debian lacks too, if told it is there.
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
    const { default: packaged } = await import('@sparticuz/chromium');
    // Its own arguments are for a lambda: one process for all, and no web security.
    return { executablePath: await packaged.executablePath(), args: ['--no-zygote'] };
  } catch (error) {
    throw new Error('No Chromium: install the package "chromium", or set CHROME_PATH', { cause: error });
  }
}

export const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;
export const desktop = { viewport: { width: 1280, height: 900 } } as const;

/** A person's own browser context, with its page; whatever goes wrong in its console is kept. */
export async function aPerson(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> {
  const context = await browser.newContext({ ...phone, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.setDefaultTimeout(15_000);
  return { context, page, complaints };
}
