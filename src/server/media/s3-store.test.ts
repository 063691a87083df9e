import { createServer } from 'node:net';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BlobStore, StorageUnavailable } from './blob-store.ts';
import { diskStore } from './disk-store.ts';
import { type PretendS3, openPretendS3 } from './pretend-s3.ts';
import { type S3Settings, s3Store } from './s3-store.ts';

const quick = { tries: 4, timeoutMs: 300, waitMs: 5 };
const picture = { type: 'image/avif', immutable: true };
const bytes = Buffer.from('the bytes of a rug');

type Opened = { store: BlobStore; close(): Promise<unknown> };
const stores: [string, () => Promise<Opened>][] = [
  [
    'the disk',
    async () => {
      const dataFolder = await mkdtemp(join(tmpdir(), 'qafila-blobs-'));
      return { store: diskStore({ dataFolder }), close: () => rm(dataFolder, { recursive: true }) };
    },
  ],
  [
    'our pretend S3',
    async () => {
      const twin = await openPretendS3('house/one');
      return { store: s3Store(twin.settings, quick), close: twin.close };
    },
  ],
  ['an S3 server of others', openS3rver],
];

async function openS3rver(): Promise<Opened> {
  const directory = await mkdtemp(join(tmpdir(), 'qafila-s3rver-'));
  const configureBuckets = [{ name: 'media' }];
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets,
  });
  const { port } = await server.run();
  const settings: S3Settings = {
    endpoint: `http://127.0.0.1:${port}`,
    bucket: 'media',
    region: 'us-east-1',
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    prefix: '',
    style: 'path',
  };
  const close = async () => {
    await server.close();
    await rm(directory, { recursive: true });
  };
  return { store: s3Store(settings, { ...quick, timeoutMs: 5000 }), close };
}

describe.each(stores)('%s', (_, open) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  it('keeps, gives back, replaces and removes', async () => {
    const { store } = opened;
    const key = 'sizes/ab/abcdef/160.avif';
    expect([await store.get(key), await store.has(key)]).toEqual([undefined, undefined]);
    await store.remove(key);
    await store.put(key, bytes, picture);
    await store.put(key, bytes, picture);
    expect(await store.has(key)).toEqual({ bytes: bytes.byteLength });
    expect(await store.get(key)).toEqual(bytes);
    await store.put(key, Buffer.from('shorter'), picture);
    expect((await store.get(key))?.toString()).toBe('shorter');
    await store.remove(key);
    expect([await store.get(key), await store.has(key)]).toEqual([undefined, undefined]);
  });
});

describe('a store that speaks S3', () => {
  let twin: PretendS3;
  let store: BlobStore;
  beforeAll(async () => {
    twin = await openPretendS3();
    store = s3Store(twin.settings, quick);
  });
  afterAll(() => twin.close());
  beforeEach(() => {
    twin.troubles.length = 0;
    twin.asked.length = 0;
  });

  it('is told what may be kept for ever and what may not be kept at all', async () => {
    await store.put('sizes/a', bytes, picture);
    await store.put('originals/a', bytes, { type: 'image/jpeg', immutable: false });
    expect(twin.kept.get('sizes/a')?.headers).toEqual({
      'content-type': 'image/avif',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(twin.kept.get('originals/a')?.headers['cache-control']).toBe('private, no-store');
  });

  it.each([[[503, 500, 'cut']], [['hang', 429]], [['lost-answer']]] as const)(
    'is asked again after %j, and keeps once',
    async (troubles) => {
      twin.troubles.push(...troubles);
      await store.put('again', bytes, picture);
      expect(twin.asked).toHaveLength(troubles.length + 1);
      expect(twin.kept.get('again')?.bytes).toEqual(bytes);
    },
  );

  it('is given up after four tries, in words that name it and no secret', async () => {
    twin.troubles.push(503, 503, 503, 503, 503);
    const put = store.put('never', bytes, picture);
    await expect(put).rejects.toThrow(StorageUnavailable);
    await expect(put).rejects.toThrow(/127\.0\.0\.1:\d+ .*PUT media\/never.*503 SlowDown/);
    await expect(put).rejects.not.toThrow(twin.settings.secretAccessKey);
    expect(twin.asked).toHaveLength(4);
    expect(twin.kept.has('never')).toBe(false);
  });

  it('that keeps other bytes than were sent is found out', async () => {
    twin.troubles.push('corrupt');
    await expect(store.put('bad', bytes, picture)).rejects.toThrow('arrived as other bytes');
  });

  it.each([
    ['a wrong secret', { secretAccessKey: 'wrong' }, /403 SignatureDoesNotMatch/],
    ['an unknown key', { accessKeyId: 'nobody' }, /403 InvalidAccessKeyId/],
    ['another region', { region: 'us-east-1' }, /403 AuthorizationHeaderMalformed/],
    ['a bucket that is not there', { bucket: 'other' }, /404 NoSuchBucket/],
  ])('asked with %s says so at once, also of what is not there', async (_, other, says) => {
    const wrong = s3Store({ ...twin.settings, ...other }, quick);
    await expect(wrong.get('nothing')).rejects.toThrow(says);
    expect(twin.asked).toHaveLength(1);
    await expect(wrong.put('x', bytes, picture)).rejects.toThrow(says);
  });

  it('that is down, or takes calls and never answers, is told apart', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
    const { port } = silent.address() as { port: number };
    const at = (endpoint: string) =>
      s3Store({ ...twin.settings, endpoint }, { ...quick, tries: 2 });
    await expect(at(`http://127.0.0.1:${port}`).get('x')).rejects.toThrow('no answer in time');
    silent.close();
    await expect(at(`http://127.0.0.1:${port}`).get('x')).rejects.toThrow('ECONNREFUSED');
  });

  it('is addressed by path or by host, with its prefix', () => {
    const s3 = { ...twin.settings, endpoint: 'https://s3.example/', prefix: 'a/b/' };
    expect(s3Store(s3).where).toBe('https://s3.example/media/a/b');
    expect(s3Store({ ...s3, style: 'host' }).where).toBe('https://media.s3.example/a/b');
  });
});

describe('the disk', () => {
  it('that cannot finish a file leaves nothing half written', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'qafila-torn-'));
    try {
      await mkdir(join(dataFolder, 'media', 'a', 'in-the-way'), { recursive: true });
      await expect(diskStore({ dataFolder }).put('a/in-the-way', bytes, picture)).rejects.toThrow();
      expect(await readdir(join(dataFolder, 'media', 'a'))).toEqual(['in-the-way']);
    } finally {
      await rm(dataFolder, { recursive: true });
    }
  });
});
