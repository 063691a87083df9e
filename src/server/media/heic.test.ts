import { readFile, rm } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestMarket, openTestMarket } from '#server/db/test-market.ts';
import { decodeHeic, heicLimits } from './decode-heic.ts';
import { readHeifHeader } from './heif-header.ts';
import { keepOriginal } from './keep-original.ts';
import { makeSizes } from './make-sizes.ts';
import { originalPath } from './media-folders.ts';
import { mediaUrl } from './media-url.ts';
import { previewOriginal } from './preview-original.ts';
import { serveMedia } from './serve-media.ts';

const sample = (name: string) => readFile(new URL(`./samples/${name}.heic`, import.meta.url));

describe('a HEIC', () => {
  let market: TestMarket;
  beforeAll(async () => {
    market = await openTestMarket();
  });
  afterAll(() => market.close());

  it('is kept as it came, in private, and shown upright without its place and camera', async () => {
    const bytes = await sample('turned');
    expect(bytes.toString('latin1')).toContain('Fatima');
    const kept = await keepOriginal(market, { bytes });
    expect(kept).toMatchObject({ type: 'heic', width: 240, height: 320 });
    if ('refused' in kept) return;
    expect(await readFile(originalPath(market, kept.sha256))).toEqual(bytes);
    const made = await makeSizes(market, kept);
    expect(made.map(({ width, height, type }) => [type, width, height])).toEqual([
      ['avif', 160, 213],
      ['webp', 160, 213],
    ]);
    for (const { width, type } of made) {
      const served = await serveMedia(market, {
        path: mediaUrl(kept.sha256, width, type as 'avif'),
      });
      const { exif, icc, orientation } = await sharp(served.bytes).metadata();
      expect({ exif, icc, orientation }).toEqual({});
      expect(Buffer.from(served.bytes).toString('latin1')).not.toMatch(/Fatima|Exif/);
    }
    const shown = await sharp(await previewOriginal(market, kept)).metadata();
    expect([shown.format, shown.width, shown.height]).toEqual(['webp', 240, 320]);
  });

  it('whose decoded copy is lost is decoded again', async () => {
    const kept = await keepOriginal(market, { bytes: await sample('display-p3') });
    if ('refused' in kept) throw new Error(kept.refused);
    await rm(`${market.settings.dataFolder}/media/decoded`, { recursive: true });
    expect(await makeSizes(market, kept)).toHaveLength(4);
  });

  it('cut short, or scratched in the middle, is refused in words, and leaves nothing', async () => {
    const whole = await sample('display-p3');
    const scratched = Buffer.from(whole);
    scratched.fill(0xff, whole.byteLength - 200);
    const noPicture = Buffer.concat([
      whole.subarray(0, 24),
      Buffer.from('\0\0\0\x10mdat12345678', 'latin1'),
    ]);
    const before = await market.db.selectFrom('media').select('sha256').limit(99).execute();
    for (const bytes of [
      whole.subarray(0, whole.byteLength - 300),
      whole.subarray(0, 300),
      noPicture,
    ]) {
      expect(await keepOriginal(market, { bytes })).toEqual({
        refused: 'heic-unreadable',
        sendInstead: ['jpeg'],
      });
    }
    expect(await market.db.selectFrom('media').select('sha256').limit(99).execute()).toEqual(
      before,
    );
    // A scratch in the pixels may still decode to something, or not: it never breaks the house.
    const answer = await keepOriginal(market, { bytes: scratched });
    expect('refused' in answer ? answer.refused : answer.type).toMatch(/^heic/);
  });

  it('that claims more pixels than phones have is refused before it is decoded', async () => {
    const bytes = Buffer.from(await sample('display-p3'));
    const extent = bytes.indexOf('ispe') + 8;
    bytes.writeUInt32BE(30_000, extent);
    bytes.writeUInt32BE(30_000, extent + 4);
    const started = performance.now();
    expect(await keepOriginal(market, { bytes })).toEqual({
      refused: 'too-many-pixels',
      pixels: 900_000_000,
      mostPixels: 50_000_000,
    });
    expect(performance.now() - started).toBeLessThan(200);
  });

  it('is decoded within its pixels, its memory and its time, or not at all', async () => {
    const bytes = await sample('display-p3');
    expect(await decodeHeic(bytes)).toMatchObject({ width: 320, height: 240 });
    const within = (limits: Partial<typeof heicLimits>) =>
      decodeHeic(bytes, { ...heicLimits, ...limits });
    await expect(within({ mostPixels: 1000 })).rejects.toThrow('too many pixels');
    const twelveMillion = await sample('twelve-million');
    const little = decodeHeic(twelveMillion, { ...heicLimits, mostMegabytes: 60 });
    await expect(little).rejects.toThrow('HEIC: HEIF processing error');
    expect(await decodeHeic(twelveMillion)).toMatchObject({ width: 4000, height: 3000 });
    await expect(within({ mostMs: 1 })).rejects.toThrow('not decoded in 1 ms');
    expect(await decodeHeic(bytes)).toMatchObject({ width: 320, height: 240 });
  });

  it('says its size and its colours before it is decoded', async () => {
    const { profile, ...size } = readHeifHeader(await sample('display-p3'))!;
    expect(size).toEqual({ width: 320, height: 240 });
    expect(profile?.toString('latin1', 36, 40)).toBe('acsp');
    expect(
      readHeifHeader(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')),
    ).toBeUndefined();
  });
});
