import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildZip } from '../../../tests/data/imports/build-zip.ts';
import type { Reach } from './fetch-picture.ts';
import { openPictures, type Pictures, type PicturesGiven } from './read-images.ts';

const closedWeb: Reach = {
  resolve: () => Promise.reject(new Error('ENOTFOUND')),
  request: () => Promise.reject(new Error('never asked')),
};
const picture = Buffer.from('a picture');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  await mkdir(join(folder, 'in', 'rugs'), { recursive: true });
  await writeFile(join(folder, 'in', 'rugs', 'Rug 1.jpg'), picture);
  await writeFile(join(folder, 'secret.jpg'), 'a secret');
  await symlink(join(folder, 'secret.jpg'), join(folder, 'in', 'link.jpg'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function opened(given: PicturesGiven): Promise<Pictures> {
  const pictures = await openPictures(given, closedWeb);
  if ('why' in pictures) throw new Error(pictures.why);
  return pictures;
}

const both: [string, () => PicturesGiven][] = [
  ['a folder', () => ({ folder: join(folder, 'in') })],
  ['a zip', () => ({ zip: buildZip([{ name: 'rugs/Rug 1.jpg', bytes: picture }]) })],
];

describe.each(both)('pictures of %s', (_name, given) => {
  it('are found by file name, also by that of a web address', async () => {
    const pictures = await opened(given());
    for (const source of ['Rug 1.jpg', 'rug 1.JPG', 'https://shop.example/x/Rug%201.jpg?v=2']) {
      expect(await pictures.read({ source })).toMatchObject({ bytes: picture });
    }
  });

  it.each(['../secret.jpg', '/etc/passwd', 'link.jpg', '..\\secret.jpg'])(
    'never lead out of it: %s',
    async (source) => {
      expect(await (await opened(given())).read({ source })).toMatchObject({
        reason: { key: 'image-not-found' },
      });
    },
  );
});

describe('a zip is refused', () => {
  const zip = buildZip([{ name: 'a.jpg', bytes: picture }]);
  it.each([
    ['that is cut off', zip.subarray(0, zip.length - 30), 'zip-damaged'],
    ['that is none', picture, 'zip-damaged'],
    ['with a path that leaves it', buildZip([{ name: '../../a.jpg', bytes: picture }]), 'zip-path'],
    ['with an absolute path', buildZip([{ name: '/etc/a.jpg', bytes: picture }]), 'zip-path'],
    [
      'that claims gigabytes',
      buildZip([{ name: 'a.jpg', bytes: picture, claims: 2 ** 31 }]),
      'zip-too-large',
    ],
    [
      'of thousands of files',
      buildZip(Array.from({ length: 5001 }, (_, at) => ({ name: `${at}.jpg`, bytes: picture }))),
      'zip-too-many',
    ],
  ])('%s', async (_name, bytes, why) => {
    expect(await openPictures({ zip: bytes }, closedWeb)).toEqual({ why });
  });

  it('not whole, when one file unpacks to more than it claims or than a picture has', async () => {
    const pictures = await opened({
      zip: buildZip([
        { name: 'bomb.jpg', bytes: Buffer.alloc(60_000_000), claims: 1000 },
        { name: 'large.jpg', bytes: Buffer.alloc(30_000_000) },
        { name: 'fine.jpg', bytes: picture },
      ]),
    });
    const read = (source: string) => pictures.read({ source });
    expect(await read('bomb.jpg')).toMatchObject({ reason: { key: 'image-not-a-picture' } });
    expect(await read('large.jpg')).toMatchObject({ reason: { key: 'image-too-large' } });
    expect(await read('fine.jpg')).toMatchObject({ bytes: picture });
  });
});

it('a folder that is not there is said so', async () => {
  expect(await openPictures({ folder: '/nowhere/at/all' }, closedWeb)).toEqual({
    why: 'not-a-folder',
  });
});
