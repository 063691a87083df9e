// Draws a shared picture: type set by Typst, with its own fonts and in every script it has one for,
// laid by sharp over the photograph.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import sharp, { type Sharp } from 'sharp';
import { band, type Motif, motifs } from '#domain/pictures/bands.ts';
import { mark } from '#domain/pictures/mark.ts';
import { seal, sealMotifs } from '#domain/pictures/seal.ts';
import { type ShareContent, type ShareShape, shareSizes } from '#domain/pictures/shared-picture.ts';
import { readPaperFonts } from '../dossier/paper-fonts.ts';

export const mostShareBytes = 200_000;

const madder = '#8A1F22';
const henna = '#84401B';
const wool = '#F4ECDD';
const usual: Motif[] = [
  'lozenge',
  'comb',
  'lozenge',
  'fibula',
  'lozenge',
  'zigzag',
  'lozenge',
  'eye',
];

type ToDraw = {
  readonly content: ShareContent;
  readonly shape: ShareShape;
  readonly photo?: Uint8Array;
};

export async function drawShare({ content, shape, photo }: ToDraw): Promise<Buffer> {
  const { width, height, photo: place } = shareSizes[shape];
  const under = photo
    ? await sharp(photo)
        .resize({ ...place, fit: 'cover', position: 'attention' })
        .toBuffer()
    : await sharp(Buffer.from(sealGround(content.seal, place)))
        .resize(place)
        .png()
        .toBuffer();
  const left = shape === 'card' && content.direction === 'rtl' ? width - place.width : 0;
  const words = await setWords(content, shape);
  const drawn = sharp({ create: { width, height, channels: 3, background: wool } }).composite([
    { input: under, left, top: 0 },
    { input: words, left: 0, top: 0 },
  ]);
  const pixels = await drawn.raw().toBuffer({ resolveWithObject: true });
  const raw = { width, height, channels: pixels.info.channels };
  return smallEnough(() => sharp(pixels.data, { raw }));
}

/** A busy rug packs badly: quality steps down until the picture is light enough to be shown at once. */
async function smallEnough(open: () => Sharp): Promise<Buffer> {
  let bytes = Buffer.alloc(0);
  for (const quality of [84, 74, 64, 52, 40, 28]) {
    bytes = await open().jpeg({ quality, mozjpeg: true }).toBuffer();
    if (bytes.byteLength <= mostShareBytes) break;
  }
  return bytes;
}

type Press = { readonly compiler: NodeCompiler; readonly japanese: string };
let press: Promise<Press> | undefined;

function openPress(): Promise<Press> {
  press ??= readPaperFonts().then(({ fonts, japanese }) => {
    const fontArgs = [{ fontBlobs: fonts }];
    return { compiler: NodeCompiler.create({ workspace: templates, fontArgs }), japanese };
  });
  return press;
}

async function setWords(content: ShareContent, shape: ShareShape): Promise<Buffer> {
  const { compiler, japanese } = await openPress();
  const said = {
    ...{ about: null, price: null, delivered: null, badge: null },
    ...content,
    shape,
    japanese,
    mark: mark(),
    seal: sealSvg(content.seal),
    band: bandSvg(),
  };
  const compiled = compiler.compile({
    mainFilePath: join(templates, 'share.typ'),
    inputs: { content: JSON.stringify(said) },
  });
  if (compiled.result === null) {
    const errors = compiled.takeDiagnostics()?.shortDiagnostics;
    throw new Error(`the shared picture does not compile: ${JSON.stringify(errors)}`);
  }
  const svg = compiler.plainSvg(compiled.result);
  compiler.evictCache(10);
  return sharp(Buffer.from(svg), { density: 72 }).resize(shareSizes[shape].width).png().toBuffer();
}

function sealOf(chosen: readonly string[]) {
  const known = chosen.filter((one): one is Motif => motifs.includes(one as Motif));
  const three =
    known.length === 3 ? (known as [Motif, Motif, Motif]) : sealMotifs(chosen.join(' '));
  return seal(three);
}

function sealSvg(chosen: readonly string[]): string {
  const { path, size } = sealOf(chosen);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">
<path fill="${henna}" fill-rule="evenodd" d="${path}"/></svg>`;
}

/** Where there is no photograph, the seal stands large on wool. */
function sealGround(
  chosen: readonly string[],
  { width, height }: { width: number; height: number },
) {
  const { path, size } = sealOf(chosen);
  const scale = (Math.min(width, height) * 0.6) / size;
  const [x, y] = [(width - size * scale) / 2, (height - size * scale) / 2];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="100%" height="100%" fill="${wool}"/>
<path transform="translate(${x} ${y}) scale(${scale})" fill="${henna}" fill-rule="evenodd" d="${path}"/>
</svg>`;
}

function bandSvg(): string {
  const knot = 3;
  const repeated = Array.from({ length: 7 }, () => usual).flat();
  const drawn = band(repeated, knot);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawn.width} ${drawn.height}">
<path fill="${madder}" d="${drawn.path}"/></svg>`;
}

// A built server runs from elsewhere than its source: templates are found from the package's root.
const templates = findTemplates(import.meta.dirname);

function findTemplates(from: string): string {
  const folder = join(from, 'src/server/channels/templates');
  if (existsSync(folder)) return folder;
  const above = dirname(from);
  if (above === from) throw new Error('the templates of shared pictures are not there');
  return findTemplates(above);
}
