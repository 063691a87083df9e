// Cuts the shop's fonts from their packages to the letters the shop writes: `node bin/build-fonts.ts`.
// The outcome is committed in static/fonts, so that no build needs this; run it when letters change.
// A name carries its content, so that browsers may keep the file for ever.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = `${root}node_modules`;
const target = `${root}static/fonts`;
const naming = [`${root}src/lib/styles/fonts.css`, `${root}src/lib/font-files.ts`];

const letters = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

const latin = `${letters(0x20, 0x7e)}${letters(0xa0, 0xff)}œŒŸ€–—‘’‚“”„†•…‹›′″→×−⅛⅜⅝⅞`;
const arabic =
  `${letters(0x60c, 0x60c)}${letters(0x61b, 0x61f)}${letters(0x621, 0x655)}` +
  `${letters(0x660, 0x66d)}${letters(0x670, 0x671)}پڤگچ«»‎‏`;
const weights = { wght: { min: 400, max: 700, default: 400 } };

type Cut = { name: string; from: string; text: string; axes?: Record<string, unknown> };

const cuts: Cut[] = [
  {
    name: 'fraunces-latin-600',
    from: '@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2',
    text: latin,
    axes: { wght: 600 },
  },
  {
    name: 'wordmark',
    from: '@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2',
    text: 'Qafila',
    axes: { wght: 600 },
  },
  {
    name: 'readex-pro-latin',
    from: '@fontsource-variable/readex-pro/files/readex-pro-latin-wght-normal.woff2',
    text: latin,
    axes: weights,
  },
  {
    name: 'readex-pro-arabic',
    from: '@fontsource-variable/readex-pro/files/readex-pro-arabic-wght-normal.woff2',
    text: arabic,
    axes: weights,
  },
  {
    name: 'reem-kufi-arabic-600',
    from: '@fontsource/reem-kufi/files/reem-kufi-arabic-600-normal.woff2',
    text: arabic,
  },
];

const licences = [
  ['@fontsource-variable/fraunces/LICENSE', 'fraunces-OFL.txt'],
  ['@fontsource-variable/readex-pro/LICENSE', 'readex-pro-OFL.txt'],
  ['@fontsource/reem-kufi/LICENSE', 'reem-kufi-OFL.txt'],
] as const;

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
let total = 0;
for (const { name, from, text, axes } of cuts) {
  const font = await readFile(`${packages}/${from}`);
  const cut = await subsetFont(font, text, {
    targetFormat: 'woff2',
    ...(axes ? { variationAxes: axes } : {}),
  } as Parameters<typeof subsetFont>[2]);
  const file = `${name}.${createHash('sha256').update(cut).digest('hex').slice(0, 8)}.woff2`;
  await writeFile(`${target}/${file}`, cut);
  await rename(name, file);
  total += cut.length;
  console.log(`${file}: ${(cut.length / 1024).toFixed(1)} KB`);
}
for (const [from, to] of licences) await copyFile(`${packages}/${from}`, `${target}/${to}`);
console.log(`in all: ${(total / 1024).toFixed(1)} KB`);

/** Says the new name where the old one stood. */
async function rename(name: string, file: string): Promise<void> {
  for (const path of naming) {
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      text.replace(new RegExp(`/fonts/${name}\\.[0-9a-f]{8}\\.woff2`), `/fonts/${file}`),
    );
  }
}
