// Every way a camera turns a picture and names its colours, looked at in the sizes that are served.
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestMarket, openTestMarket } from '#server/db/test-market.ts';
import { aPictureInProfile, aPlainPicture, displayP3 } from './a-picture.ts';
import { keepOriginal } from './keep-original.ts';
import { makeSizes } from './make-sizes.ts';
import { mediaUrl } from './media-url.ts';
import { serveMedia } from './serve-media.ts';

type Colour = readonly [number, number, number];

describe('what is served of a picture', () => {
  let market: TestMarket;
  beforeAll(async () => {
    market = await openTestMarket();
  });
  afterAll(() => market.close());

  /** The colours of the corners of the 160 pixel WebP: top left, top right, bottom left, right. */
  const cornersOf = async (bytes: Uint8Array): Promise<Colour[]> => {
    const kept = await keepOriginal(market, { bytes });
    if ('refused' in kept) throw new Error(kept.refused);
    await makeSizes(market, kept);
    const served = await serveMedia(market, { path: mediaUrl(kept.sha256, 160, 'webp') });
    const made = sharp(served.bytes);
    const { width, height } = await made.metadata();
    const [right, bottom] = [width - 20, height - 20];
    const { data, info } = await made.raw().toBuffer({ resolveWithObject: true });
    expect(info.channels).toBe(3);
    return [
      [20, 20] as const,
      [right, 20] as const,
      [20, bottom] as const,
      [right, bottom] as const,
    ].map(([x, y]): Colour => {
      const at = (y * width + x) * 3;
      return [data[at]!, data[at + 1]!, data[at + 2]!];
    });
  };

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('stands upright from orientation %i', async (orientation) => {
    const bytes = await storedAs(orientation);
    expect((await sharp(bytes).metadata()).orientation).toBe(orientation);
    expect((await cornersOf(bytes)).map(nameOf)).toEqual(['red', 'green', 'blue', 'grey']);
  });

  it.each<[string, Colour]>([
    ['a madder red', [180, 80, 80]],
    ['a green', [80, 150, 90]],
    ['a grey', [128, 128, 128]],
  ])('in Display P3 keeps its colour: %s', async (_, colour) => {
    const [corner] = await cornersOf(await aPictureInProfile(await displayP3(), colour));
    expectClose(corner!, p3ToSrgb(colour), 3);
  });

  it('wider than sRGB is held at its edge and not turned round', async () => {
    const [corner] = await cornersOf(await aPictureInProfile(await displayP3(), [255, 0, 0]));
    expectClose(corner!, [255, 0, 0], 12);
  });

  it('of a printer’s inks (CMYK) is neither inverted nor washed out', async () => {
    const red = sharp(await aPlainPicture(200, 200, '#9a6a5a'));
    const bytes = await red.toColourspace('cmyk').withIccProfile('cmyk').jpeg().toBuffer();
    expect((await sharp(bytes).metadata()).space).toBe('cmyk');
    // To inks and back is not exact (both ways are perceptual); inverted it would be off by 100.
    expectClose((await cornersOf(bytes))[0]!, [154, 106, 90], 20);
  });

  it('see-through lies on wool', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const hole = sharp({ create: { width: 200, height: 200, channels: 4, background: clear } });
    expectClose((await cornersOf(await hole.png().toBuffer()))[0]!, [233, 226, 214], 3);
  });

  it('from a HEIC in Display P3 has the colours the phone saw', async () => {
    const corners = await cornersOf(await sample('display-p3'));
    const stored: Colour[] = [
      [180, 80, 80],
      [80, 150, 90],
      [80, 90, 180],
      [128, 128, 128],
    ];
    stored.forEach((colour, index) => expectClose(corners[index]!, p3ToSrgb(colour), 4));
  });

  it('from a HEIC that says it lies on its side is turned once', async () => {
    const corners = await cornersOf(await sample('turned'));
    // Stored red, green over blue, grey; its file says: a quarter turn to the right.
    expect(corners.map(nameOf)).toEqual(['blue', 'red', 'grey', 'green']);
  });

  it.each(['gif', 'webp'] as const)('moving (%s) is its first picture', async (type) => {
    const frames = await Promise.all(
      ['#c03030', '#30a030', '#3030c0'].map((c) => aPlainPicture(200, 200, c)),
    );
    const moving = sharp(frames, { join: { animated: true } });
    const bytes = await (
      type === 'gif' ? moving.gif() : moving.webp({ lossless: true })
    ).toBuffer();
    expect((await sharp(bytes).metadata()).pages).toBe(3);
    expectClose((await cornersOf(bytes))[0]!, [192, 48, 48], 6);
  });
});

const sample = (name: string) => readFile(new URL(`./samples/${name}.heic`, import.meta.url));

const named: Record<string, Colour> = {
  red: [180, 60, 60],
  green: [60, 150, 80],
  blue: [60, 80, 180],
  grey: [128, 128, 128],
};

function nameOf(colour: Colour): string {
  const far = (other: Colour) =>
    other.reduce((sum, value, at) => sum + (value - colour[at]!) ** 2, 0);
  return Object.entries(named).toSorted(([, a], [, b]) => far(a) - far(b))[0]![0];
}

/** Four colours that stand red, green over blue, grey once turned as EXIF says (TIFF 6.0, tag 274). */
async function storedAs(orientation: number): Promise<Buffer> {
  const tile = (name: string) =>
    sharp({
      create: { width: 160, height: 120, channels: 3, background: `rgb(${named[name]!.join()})` },
    })
      .png()
      .toBuffer();
  const [red, green, blue, grey] = await Promise.all(['red', 'green', 'blue', 'grey'].map(tile));
  const upright = await sharp({
    create: { width: 320, height: 240, channels: 3, background: '#fff' },
  })
    .composite([
      { input: red!, left: 0, top: 0 },
      { input: green!, left: 160, top: 0 },
      { input: blue!, left: 0, top: 120 },
      { input: grey!, left: 160, top: 120 },
    ])
    .png()
    .toBuffer();
  // What undoes each: mirrored first, then turned, as numbers of quarter turns to the right.
  const [turns, mirrored] = (
    [
      [0, false],
      [0, true],
      [2, false],
      [2, true],
      [3, true],
      [3, false],
      [1, true],
      [1, false],
    ] as const
  )[orientation - 1]!;
  const flopped = mirrored ? await sharp(upright).flop().png().toBuffer() : upright;
  return sharp(flopped)
    .rotate(turns * 90)
    .jpeg({ quality: 95 })
    .withMetadata({ orientation })
    .toBuffer();
}

/** IEC 61966-2-1 and SMPTE EG 432-1: both have the same curve and white, other primaries. */
function p3ToSrgb(colour: Colour): Colour {
  const [r, g, b] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const matrix = [
    [1.2249, -0.2249, 0],
    [-0.042, 1.042, 0],
    [-0.0196, -0.0786, 1.0982],
  ] as const;
  return matrix.map(([x, y, z]) => {
    const part = Math.min(1, Math.max(0, x * r + y * g + z * b));
    const curved = part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
    return Math.round(curved * 255);
  }) as unknown as Colour;
}

function expectClose(found: Colour, wanted: Colour, within: number): void {
  const off = Math.max(...found.map((value, at) => Math.abs(value - wanted[at]!)));
  expect(off, `${found} is ${wanted}`).toBeLessThanOrEqual(within);
}
