// node bin/draw-icons.ts: draws the icons that browsers and phones ask for by name, from the mark. They are
// kept in static/; drawn again only when the mark changes.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { favicon, mark } from '#domain/pictures/mark.ts';
import { root } from './root.ts';

const wool = '#fbf6ec';
const keep = (name: string, content: Buffer | string) =>
  writeFile(join(root, 'static', name), content);

await keep('favicon.svg', favicon);
await keep('favicon.ico', iconFile(await drawn(favicon, { pixels: 32 }), 32));
await keep(
  'apple-touch-icon.png',
  await drawn(mark({ alone: true }), { pixels: 180, mat: 34, ground: wool }),
);

type Look = { pixels: number; mat?: number; ground?: string };

function drawn(svg: string, { pixels, mat = 0, ground }: Look): Promise<Buffer> {
  const background = ground ?? { r: 0, g: 0, b: 0, alpha: 0 };
  const inner = pixels - 2 * mat;
  return sharp(Buffer.from(svg), { density: 300 })
    .resize(inner, inner, { fit: 'contain', background })
    .extend({ top: mat, bottom: mat, left: mat, right: mat, background })
    .flatten(ground ? { background: ground } : false)
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
}

/** A PNG in the envelope of an ICO file: one picture, of 32 bits a pixel. */
function iconFile(png: Buffer, pixels: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(pixels, 6);
  head.writeUInt8(pixels, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
