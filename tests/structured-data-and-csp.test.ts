// Structured data is a block of data: the policy that stops scripts neither stops it nor complains.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { render } from 'svelte/server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import StructuredData from '#lib/components/StructuredData.svelte';
import { aPerson, openBrowser } from './browser.ts';

// The directives of vite.config.ts; Kit adds the hashes of its own scripts, and a shop page has none.
const policy = "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";
const said = { '@context': 'https://schema.org', '@type': 'Organization', name: 'Qafila' };

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

async function look(head: string) {
  const page = `<!doctype html><title>x</title>${head}<p>x`;
  const server = createServer((_, answer) => {
    const headers = { 'content-type': 'text/html', 'content-security-policy': policy };
    answer.writeHead(200, headers).end(page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const person = await aPerson(browser);
  try {
    await person.page.goto(`http://127.0.0.1:${port}/`);
    const blocks = await person.page
      .locator('script[type="application/ld+json"]')
      .allTextContents();
    return { blocks, complaints: person.complaints.filter((one) => /content security/i.test(one)) };
  } finally {
    await person.context.close();
    server.close();
  }
}

it('a block of structured data is left alone by the policy of the pages', async () => {
  const { head } = render(StructuredData, { props: { data: said } });
  const { blocks, complaints } = await look(head);
  expect(blocks.map((one) => JSON.parse(one))).toEqual([said]);
  expect(complaints).toEqual([]);
});

it('a script without a hash is stopped by the same policy', async () => {
  const { complaints } = await look('<script>document.title = "stolen"</script>');
  expect(complaints).toHaveLength(1);
});
