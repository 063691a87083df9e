// What a page tells those who do not look at it: search engines and shared links.
import { expect, it } from 'vitest';
import { isPublicRoute } from '#lib/paths.ts';

const sources = import.meta.glob<string>('./**/*.svelte', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const pages = Object.keys(sources).filter(
  (path) => path.endsWith('/+page.svelte') && isPublicRoute(path.replace('.', '/[market]')),
);

/** A page and the parts of it that lie in this folder, whose heads are its head too. */
function wholeOf(path: string): string {
  const source = sources[path]!;
  const parts = [...source.matchAll(/from '(\.[^']*\.svelte)'/g)].flatMap(([, part]) => {
    const { pathname } = new URL(part!, `http://x/${path}`);
    return sources[`.${pathname}`] ?? [];
  });
  return [source, ...parts].join('\n');
}

it('every public page is here', () => {
  expect(pages.length).toBeGreaterThanOrEqual(18);
  expect(pages).not.toContain('./cart/+page.svelte');
});

it.each(pages)('%s has one title that ends in the house, and one picture to be shared', (path) => {
  const whole = wholeOf(path);
  const titles = [...whole.matchAll(/<title\s*>([\s\S]*?)<\/title\s*>/g)].map(([, one]) => one!);
  expect(titles).toHaveLength(1);
  expect(titles[0]!.replace(/\s+/g, '')).toMatch(
    /–\{(say|shop)\.site\.name\}$|^\{name\}–\{tagline\}$/,
  );
  expect(whole.match(/<meta name="description"/g)).toHaveLength(1);
  expect(whole.match(/<ShareHead\s/g)).toHaveLength(1);
});
