// Builders of pictures for tests: what a phone sends, and what an enemy sends.
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A JPEG as a phone writes it: lying on its side, with its place, its camera and a name inside. */
export function aPhonePicture({ width = 900, height = 600 } = {}): Promise<Buffer> {
  // The left half is red as stored: turned upright (orientation 6) it is the top half.
  const red =
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="#00f"/>
    <rect width="${width / 2}" height="${height}" fill="#f00"/></svg>`);
  return sharp(red)
    .flatten()
    .withExif({
      IFD0: { Make: 'PhoneMaker', Artist: 'Fatima', Orientation: '6' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '31/1 30/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '6/1 30/1 0/1',
      },
    })
    .withIccProfile('p3')
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 85 })
    .toBuffer();
}

export const aPlainPicture = (width: number, height: number, colour = '#a92b2b') =>
  sharp({ create: { width, height, channels: 3, background: colour } })
    .png()
    .toBuffer();

/** A PNG whose header claims a size; what follows is far too short to be it. */
export function aBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc(1000));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND')]);
}

/** A PNG of one colour, its numbers in the colours of this profile and not in sRGB. */
export async function aPictureInProfile(icc: Buffer, [r, g, b]: readonly [number, number, number]) {
  const png = await aPlainPicture(200, 200, `rgb(${r}, ${g}, ${b})`);
  const profile = Buffer.concat([Buffer.from('icc\0\0', 'latin1'), deflateSync(icc)]);
  return Buffer.concat([png.subarray(0, 33), chunk('iCCP', profile), png.subarray(33)]);
}

export async function displayP3(): Promise<Buffer> {
  const tagged = await sharp(await aPlainPicture(1, 1))
    .withIccProfile('p3')
    .png()
    .toBuffer();
  return (await sharp(tagged).metadata()).icc!;
}

function chunk(name: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.byteLength);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}
