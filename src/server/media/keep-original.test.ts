import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestMarket, openTestMarket } from '#server/db/test-market.ts';
import { aBomb, aPhonePicture, aPlainPicture } from './a-picture.ts';
import { keepOriginal, mostBytes } from './keep-original.ts';
import { originalPath } from './media-folders.ts';

describe('an original', () => {
  let market: TestMarket;
  beforeAll(async () => {
    market = await openTestMarket();
  });
  afterAll(() => market.close());

  const kept = async (bytes: Uint8Array) => {
    const answer = await keepOriginal(market, { bytes });
    if ('refused' in answer) throw new Error(answer.refused);
    return answer;
  };
  const rows = () =>
    market.db.selectFrom('media').select(['sha256', 'shows_people', 'bytes']).limit(99).execute();

  it('is kept byte for byte under its hash, and measured upright', async () => {
    const bytes = await aPhonePicture({ width: 900, height: 600 });
    const answer = await kept(bytes);
    expect(answer).toEqual({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      width: 600,
      height: 900,
      type: 'jpeg',
    });
    expect(await readFile(originalPath(market, answer.sha256))).toEqual(bytes);
  });

  it('sent twice at once is one row and one file, with nothing half written left', async () => {
    const bytes = await aPlainPicture(300, 200, '#123456');
    const before = (await rows()).length;
    const answers = await Promise.all([kept(bytes), kept(bytes), kept(bytes)]);
    await kept(bytes);
    expect(new Set(answers.map(({ sha256 }) => sha256)).size).toBe(1);
    expect(await rows()).toHaveLength(before + 1);
    const path = originalPath(market, answers[0]!.sha256);
    expect(await readdir(dirname(path))).toEqual([answers[0]!.sha256]);
  });

  it('a file torn on the disk is written again', async () => {
    const bytes = await aPlainPicture(120, 90, '#654321');
    const { sha256 } = await kept(bytes);
    const { writeFile } = await import('node:fs/promises');
    await writeFile(originalPath(market, sha256), bytes.subarray(0, 40));
    await kept(bytes);
    expect(await readFile(originalPath(market, sha256))).toEqual(bytes);
  });

  it('of 196 million pixels is refused by its header, before anything is decoded', async () => {
    // Its pixels are missing: had it been decoded, the answer would be not-a-picture.
    expect(await keepOriginal(market, { bytes: aBomb(14_000, 14_000) })).toEqual({
      refused: 'too-many-pixels',
      pixels: 196_000_000,
      mostPixels: 100_000_000,
    });
    expect(await keepOriginal(market, { bytes: aBomb(30_000, 30_000) })).toMatchObject({
      refused: 'too-many-pixels',
    });
    expect(await keepOriginal(market, { bytes: aBomb(900, 900) })).toMatchObject({
      refused: 'not-a-picture',
    });
  });

  it('over forty megabytes is refused', async () => {
    const bytes = Buffer.alloc(mostBytes + 1);
    expect(await keepOriginal(market, { bytes })).toMatchObject({ refused: 'too-large' });
  });

  it('that is a GIF of few bytes and many pixels is refused by its header', async () => {
    const still = await aPlainPicture(2, 2).then((small) => sharp(small).gif().toBuffer());
    // The width and the height, as the header says them and as the picture in it does.
    const inside = still.indexOf(Buffer.from([0x2c, 0, 0, 0, 0, 2, 0, 2, 0]));
    for (const at of [6, inside + 5]) {
      still.writeUInt16LE(12_000, at);
      still.writeUInt16LE(9_000, at + 2);
    }
    expect(still.byteLength).toBeLessThan(1_000);
    expect(await keepOriginal(market, { bytes: still })).toMatchObject({
      refused: 'too-many-pixels',
      pixels: 108_000_000,
    });
  });

  it('that calls itself something else is what its bytes are', async () => {
    // Nobody asks what it is called: there is no name and no type to believe.
    const bytes = await sharp(await aPlainPicture(40, 30, '#778899'))
      .webp()
      .toBuffer();
    expect(await kept(bytes)).toMatchObject({ type: 'webp', width: 40, height: 30 });
  });

  it.each([
    ['an svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ['a page', Buffer.from('<!doctype html><title>x</title>')],
    ['a gif', Buffer.from('GIF89a\x01\0\x01\0', 'latin1')],
    ['a pdf', Buffer.from('%PDF-1.7')],
    ['nothing', Buffer.alloc(0)],
    ['the first bytes of a JPEG and then words', Buffer.from('\xff\xd8\xff hello', 'latin1')],
  ])('that is %s is refused', async (_, bytes) => {
    const before = await rows();
    expect(await keepOriginal(market, { bytes })).toMatchObject({ refused: 'not-a-picture' });
    expect(await rows()).toEqual(before);
  });

  it('that is a true JPEG and a page as well is refused', async () => {
    const picture = await aPhonePicture();
    const both = Buffer.concat([picture, Buffer.from('<html><script>alert(1)</script>')]);
    expect(await keepOriginal(market, { bytes: both })).toMatchObject({ refused: 'not-a-picture' });
  });

  it('cut short on the way is refused', async () => {
    const picture = await aPhonePicture({ width: 2400, height: 1600 });
    const half = picture.subarray(0, picture.byteLength / 2);
    expect(await keepOriginal(market, { bytes: half })).toMatchObject({ refused: 'not-a-picture' });
  });
});
