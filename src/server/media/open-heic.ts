// A HEIC made into what the rest of the house reads: upright, in sRGB, no wider than what we show.
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { decodeHeic, heicLimits } from './decode-heic.ts';
import { type HeifHeader, readHeifHeader } from './heif-header.ts';

/** The widest a page or the atelier shows. */
const widest = 1600;

export type OpenedHeic = { readonly width: number; readonly height: number; decoded: Buffer };
export type HeicRefusal =
  | { refused: 'heic-unreadable' }
  | { refused: 'too-many-pixels'; pixels: number; mostPixels: number };

export async function openHeic(bytes: Uint8Array): Promise<OpenedHeic | HeicRefusal> {
  const header = readHeifHeader(bytes);
  if (!header) return { refused: 'heic-unreadable' };
  const pixels = header.width * header.height;
  const { mostPixels } = heicLimits;
  if (pixels > mostPixels) return { refused: 'too-many-pixels', pixels, mostPixels };
  try {
    const { data, width, height } = await decodeHeic(bytes);
    const small = await sharp(data, { raw: { width, height, channels: 4 } })
      .resize({ width: widest, withoutEnlargement: true })
      .png({ compressionLevel: 1 })
      .toBuffer();
    const decoded = await sharp(withProfile(small, await profileOf(header)))
      .toColourspace('srgb')
      .webp({ lossless: true, effort: 1 })
      .toBuffer();
    return { width, height, decoded };
  } catch {
    return { refused: 'heic-unreadable' };
  }
}

/** Phones write the profile; some files only name the primaries, of which P3 is not sRGB's. */
async function profileOf({ profile, primaries }: HeifHeader): Promise<Buffer | undefined> {
  if (profile || primaries !== 12) return profile;
  const one = sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } });
  return (await sharp(await one.withIccProfile('p3').png().toBuffer()).metadata()).icc;
}

/** PNG 11.3.2.3: the decoder gave bare numbers; this chunk says which colours they are. */
function withProfile(png: Buffer, profile?: Buffer): Buffer {
  if (!profile) return png;
  const body = Buffer.concat([Buffer.from('iCCPicc\0\0', 'latin1'), deflateSync(profile)]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.byteLength - 4);
  sum.writeUInt32BE(crc32(body));
  const afterHeader = 8 + 25;
  return Buffer.concat([
    png.subarray(0, afterHeader),
    length,
    body,
    sum,
    png.subarray(afterHeader),
  ]);
}
