import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestMarket, openTestMarket } from '#server/db/test-market.ts';
import { NotFound } from '../not-there.ts';
import { aPhonePicture, aPlainPicture } from './a-picture.ts';
import { keepOriginal } from './keep-original.ts';
import { makeSizes } from './make-sizes.ts';
import { sizesFolder } from './media-folders.ts';
import { mediaUrl, picture, widths } from './media-url.ts';
import { serveMedia } from './serve-media.ts';

describe('the sizes of a picture', () => {
  let market: TestMarket;
  beforeAll(async () => {
    market = await openTestMarket();
  });
  afterAll(() => market.close());

  const keep = async (bytes: Uint8Array, people = false) => {
    const answer = await keepOriginal(market, { bytes, people });
    if ('refused' in answer) throw new Error(answer.refused);
    return answer;
  };
  const served = (path: string) => serveMedia(market, { path });

  it('lose place, camera and name, and stand upright', async () => {
    const original = await aPhonePicture({ width: 900, height: 600 });
    const sent = await sharp(original).metadata();
    expect(sent.orientation).toBe(6);
    expect(sent.exif?.toString('latin1')).toContain('Fatima');
    expect(gpsOf(sent.exif!)).toBe(true);
    const { sha256 } = await keep(original);
    const made = await makeSizes(market, { sha256 });
    expect(made.map(({ type, width, height }) => `${type} ${width}×${height}`)).toEqual([
      'avif 160×240',
      'avif 320×480',
      'avif 480×720',
      'webp 160×240',
      'webp 320×480',
      'webp 480×720',
    ]);
    for (const { width, type, bytes: size } of made) {
      const { bytes } = await served(mediaUrl(sha256, width, type as 'avif'));
      expect(bytes.byteLength).toBe(size);
      const { exif, xmp, iptc, icc, orientation, space } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc, icc, orientation, space }).toEqual({ space: 'srgb' });
      expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Fatima|PhoneMaker|Exif/);
    }
    const { data, info } = await sharp((await served(mediaUrl(sha256, 480, 'webp'))).bytes)
      .raw()
      .toBuffer({ resolveWithObject: true });
    const reddish = (y: number) => data[(y * info.width + 240) * info.channels]! > 150;
    expect([reddish(20), reddish(700)]).toEqual([true, false]);
  });

  it.each(['XMP', 'IPTC', 'a comment', 'a thumbnail'])('lose what lies in %s', async (where) => {
    const bytes = await withNamesIn(where);
    expect(bytes.toString('latin1')).toContain('Fatima');
    const { sha256 } = await keep(bytes);
    for (const { width, type } of await makeSizes(market, { sha256 })) {
      const { bytes } = await served(mediaUrl(sha256, width, type as 'avif'));
      expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Fatima|photoshop|adobe|xpacket/i);
    }
  });

  it('are never larger than the original, however small', async () => {
    const { sha256 } = await keep(await aPlainPicture(100, 50));
    const made = await makeSizes(market, { sha256 });
    expect(made.map(({ width, height }) => [width, height])).toEqual([
      [100, 50],
      [100, 50],
    ]);
  });

  it('made twice, or after a crash between file and row, are the same', async () => {
    const { sha256 } = await keep(await aPlainPicture(400, 500, '#2b2f7f'));
    const first = await makeSizes(market, { sha256 });
    expect(await makeSizes(market, { sha256 })).toEqual(first);
    const folder = sizesFolder(market, sha256);
    await rm(join(folder, '320.avif'));
    await market.db.deleteFrom('media_sizes').where('width', '=', 160).execute();
    expect(await makeSizes(market, { sha256 })).toEqual(first);
    expect((await readdir(folder)).toSorted()).toEqual([
      '160.avif',
      '160.webp',
      '320.avif',
      '320.webp',
    ]);
  });

  it.each(['b-w', 'grey16', 'rgb16', 'cmyk'] as const)('come in sRGB from %s', async (space) => {
    const base = sharp(await aPlainPicture(170, 100, '#c04040')).toColourspace(space);
    const bytes = await (space === 'cmyk' ? base.jpeg() : base.png()).toBuffer();
    const { sha256 } = await keep(bytes);
    await makeSizes(market, { sha256 });
    const served = await serveMedia(market, { path: mediaUrl(sha256, 160) });
    const { space: made, depth } = await sharp(served.bytes).metadata();
    expect([made, depth]).toEqual(['srgb', 'uchar']);
  });

  it('stay private when a person is seen while they are being made', async () => {
    const bytes = await aPlainPicture(1300, 900, '#334455');
    const { sha256 } = await keep(bytes);
    await Promise.all([makeSizes(market, { sha256 }), keep(bytes, true)]);
    for (const width of widths) {
      await expect(served(mediaUrl(sha256, width))).rejects.toThrow(NotFound);
    }
    const apart = await readdir(sizesFolder(market, sha256, true));
    expect(apart).toHaveLength(widths.length * 2);
  });

  it('of a person are not at the public address, nor when she is noticed later', async () => {
    const her = await keep(await aPlainPicture(330, 200, '#84401b'), true);
    await makeSizes(market, { sha256: her.sha256 });
    await expect(served(mediaUrl(her.sha256, 320))).rejects.toThrow(NotFound);
    const bytes = await aPlainPicture(330, 200, '#5c6a26');
    const { sha256 } = await keep(bytes);
    await makeSizes(market, { sha256 });
    expect((await served(mediaUrl(sha256, 320))).headers['cache-control']).toContain('immutable');
    await keep(bytes, true);
    await expect(served(mediaUrl(sha256, 320))).rejects.toThrow(NotFound);
    await makeSizes(market, { sha256 });
    await expect(served(mediaUrl(sha256, 320))).rejects.toThrow(NotFound);
  });

  it('are served for ever, and nothing else is served', async () => {
    const { sha256 } = await keep(await aPlainPicture(200, 200, '#0f7474'));
    await makeSizes(market, { sha256 });
    const { headers } = await served(mediaUrl(sha256, 160));
    expect(headers).toMatchObject({
      'content-type': 'image/avif',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    const half = sha256.slice(0, 32);
    const secret = join(market.settings.dataFolder, 'media', 'secret.webp');
    await mkdir(join(market.settings.dataFolder, 'media'), { recursive: true });
    await writeFile(secret, 'secret');
    expect(await readFile(secret, 'utf8')).toBe('secret');
    for (const path of [
      `/media/${half}/161.avif`,
      `/media/${half}/160.png`,
      `/media/${half}/0160.avif`,
      `/media/${sha256}/160.avif`,
      `/media/${half}/../../../secret.webp`,
      `/media/${'0'.repeat(32)}/160.avif`,
      `/media/../originals/${sha256.slice(0, 2)}/${sha256}`,
      '/media/',
    ]) {
      await expect(served(path)).rejects.toThrow(NotFound);
    }
  });

  it('of a picture nobody sent are not there', async () => {
    await expect(makeSizes(market, { sha256: 'f'.repeat(64) })).rejects.toThrow(NotFound);
  });

  it('make a srcset of what exists, with the proportions of the original', () => {
    const sha = 'ab'.repeat(32);
    expect(picture({ sha, width: 500, height: 625 })).toEqual({
      width: 500,
      height: 625,
      src: `/media/${'ab'.repeat(16)}/480.webp`,
      avif: [160, 320, 480].map((w) => `/media/${'ab'.repeat(16)}/${w}.avif ${w}w`).join(', '),
      webp: [160, 320, 480].map((w) => `/media/${'ab'.repeat(16)}/${w}.webp ${w}w`).join(', '),
    });
    const sizes = [
      { width: 160, type: 'webp' },
      { width: 160, type: 'avif' },
    ];
    expect(picture({ sha, width: 500, height: 625, sizes }).avif).toBe(
      `${mediaUrl(sha, 160)} 160w`,
    );
  });
});

/** Does the EXIF hold a GPS directory (tag 0x8825)? */
function gpsOf(exif: Buffer): boolean {
  return exif.includes(Buffer.from([0x88, 0x25])) || exif.includes(Buffer.from([0x25, 0x88]));
}

/** A JPEG with her name in one more place (JPEG's APP1, APP13, COM, and JFIF's extension). */
async function withNamesIn(where: string): Promise<Buffer> {
  const jpeg = await sharp(await aPlainPicture(200, 120, '#5a4632'))
    .jpeg()
    .toBuffer();
  const bodies: Record<string, [number, string]> = {
    XMP: [0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Fatima</x:xmpmeta>'],
    IPTC: [0xed, 'Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x0b\x1c\x02\x50\0\x06Fatima\0'],
    'a comment': [0xfe, 'made by Fatima'],
    'a thumbnail': [0xe0, 'JFXX\0\x13\x02\x01Fatima'],
  };
  const [marker, text] = bodies[where]!;
  const body = Buffer.from(text, 'latin1');
  const head = Buffer.from([0xff, marker, (body.byteLength + 2) >> 8, (body.byteLength + 2) & 255]);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}
