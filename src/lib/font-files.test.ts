import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fontFiles } from './font-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const css = readFileSync(`${root}src/lib/styles/fonts.css`, 'utf8');
const named = [...css.matchAll(/url\('(\/fonts\/[^']+)'\)/g)].map(([, path]) => path!);

test('every font a page asks for is there, and every font there is asked for', () => {
  expect(named.length).toBe(5);
  for (const path of [...named, ...Object.values(fontFiles)]) {
    expect(existsSync(`${root}static${path}`), path).toBe(true);
    expect(named).toContain(path);
  }
  const files = readdirSync(`${root}static/fonts`).filter((file) => file.endsWith('.woff2'));
  expect(new Set(files.map((file) => `/fonts/${file}`))).toEqual(new Set(named));
});

test('all fonts together weigh less than 100 KB', () => {
  const bytes = named.map((path) => statSync(`${root}static${path}`).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100 * 1024);
});
