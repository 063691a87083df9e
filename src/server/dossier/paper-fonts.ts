// The fonts papers are set in, as TrueType in memory: Typst reads no woff and, given one, prints
// empty pages without a word. Cutting them from the installed packages takes about 0.1 s, once.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

type Face = { readonly file: string; readonly family: string; readonly weights: readonly number[] };

const readex = '@fontsource-variable/readex-pro/files/readex-pro';
// Typst looks for a glyph in one face a family, so each alphabet is given a family of its own.
const faces: readonly Face[] = [
  { file: `${readex}-latin-wght-normal.woff2`, family: 'Readex Pro', weights: [300, 400, 600] },
  { file: `${readex}-latin-ext-wght-normal.woff2`, family: 'Readex Ext', weights: [400, 600] },
  { file: `${readex}-vietnamese-wght-normal.woff2`, family: 'Readex Vie', weights: [400, 600] },
  { file: `${readex}-arabic-wght-normal.woff2`, family: 'Readex Ara', weights: [400, 600] },
  {
    file: '@fontsource-variable/fraunces/files/fraunces-latin-full-normal.woff2',
    family: 'Fraunces',
    weights: [600],
  },
];

const japanese = {
  family: 'Kosugi',
  file: '@fontsource/kosugi/files/kosugi-japanese-400-normal.woff2',
};

const { resolve } = createRequire(import.meta.url);

/** `japanese` is the family with kana and kanji. */
export type PaperFonts = { readonly fonts: Buffer[]; readonly japanese: string };

/** All faces as TrueType. */
export async function readPaperFonts(): Promise<PaperFonts> {
  const cuts = faces.flatMap((face) => face.weights.map((weight) => cutFace(face, weight)));
  const fonts = await Promise.all([...cuts, cutWhole(japanese.file)]);
  return { fonts, japanese: japanese.family };
}

async function cutFace({ file, family }: Face, wght: number): Promise<Buffer> {
  const isTitle = family === 'Fraunces';
  const font = await subsetFont(await readFile(resolve(file)), undefined, {
    keepAllGlyphs: true,
    targetFormat: 'truetype',
    variationAxes: isTitle ? { wght, opsz: 36, SOFT: 0, WONK: 0 } : { wght },
  });
  return isTitle ? font : renameFamily(font, 'Readex Pro', family);
}

async function cutWhole(file: string): Promise<Buffer> {
  const whole = { keepAllGlyphs: true, targetFormat: 'truetype' } as const;
  return subsetFont(await readFile(resolve(file)), undefined, whole);
}

// Names of equal length are exchanged in place, in both encodings of a font's name table.
function renameFamily(font: Buffer, from: string, to: string): Buffer {
  const renamed = Buffer.from(font);
  for (const encode of [(text: string) => Buffer.from(text, 'latin1'), utf16BigEndian]) {
    const target = encode(from);
    for (let at = renamed.indexOf(target); at >= 0; at = renamed.indexOf(target, at + 1)) {
      encode(to).copy(renamed, at);
    }
  }
  return renamed;
}

function utf16BigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}
