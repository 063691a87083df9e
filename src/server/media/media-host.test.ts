import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BadSettings, readSettings } from '../settings.ts';
import { checkStore } from './check-store.ts';
import { hostedAt } from './media-host.ts';
import { sizeKey } from './media-keys.ts';
import { picture } from './media-url.ts';
import { blobsOf } from './store-of-blobs.ts';

const sha = 'ab'.repeat(32);
const half = sha.slice(0, 32);
const s3 = {
  MEDIA_STORE: 's3',
  S3_BUCKET: 'media',
  S3_REGION: 'us-east-1',
  S3_ACCESS_KEY_ID: 'S3RVER',
  S3_SECRET_ACCESS_KEY: 'S3RVER',
  S3_PREFIX: 'house/one',
};
const random = (count: number) => new Uint8Array(randomBytes(count));

describe('pictures on a host of their own', () => {
  it('are named by their key in a bucket, by their path at a CDN, and by neither at home', () => {
    const path = `/media/${half}/640.avif`;
    const bucket = readSettings({ ...s3, S3_PUBLIC_URL: 'https://pictures.example/' }).mediaHost;
    expect(hostedAt(bucket, path)).toBe(
      `https://pictures.example/house/one/sizes/ab/${half}/640.avif`,
    );
    const cdn = readSettings({ MEDIA_URL: 'https://cdn.example' }).mediaHost;
    expect(hostedAt(cdn, path)).toBe(`https://cdn.example${path}`);
    expect(hostedAt(readSettings({}).mediaHost, path)).toBe(path);
  });

  it.each([
    '/media/people/0123/640.avif',
    '/desk/review-picture/1',
    '/fonts/x.woff2',
    'https://elsewhere.example/x.jpg',
  ])('never take %s along', (path) => {
    expect(hostedAt({ url: 'https://cdn.example', holds: 'paths' }, path)).toBe(path);
    expect(hostedAt({ url: 'https://cdn.example', holds: 'keys' }, path)).toBe(path);
  });

  it('leave with the house what a bucket does not hold', () => {
    const drawn = '/media/share/de-de/good-4KQ-card-0123456789abcdef.jpg';
    expect(hostedAt({ url: 'https://b.example', holds: 'keys' }, drawn)).toBe(drawn);
    expect(hostedAt({ url: 'https://cdn.example', holds: 'paths' }, drawn)).toBe(
      `https://cdn.example${drawn}`,
    );
  });

  it('stand whole in every set of widths', () => {
    const host = { url: 'https://cdn.example', holds: 'paths' } as const;
    const shown = picture({ sha, width: 700, height: 500 }, host);
    for (const set of [shown.src, ...shown.avif.split(', '), ...shown.webp.split(', ')]) {
      expect(set).toMatch(/^https:\/\/cdn\.example\/media\//);
    }
  });

  it.each([
    [{ S3_PUBLIC_URL: 'https://b.example' }, /S3_PUBLIC_URL: needs MEDIA_STORE=s3/],
    [{ ...s3, S3_PUBLIC_URL: 'https://b.example', MEDIA_URL: 'https://c.example' }, /not both/],
    [{ MEDIA_URL: 'cdn.example' }, /MEDIA_URL: /],
  ])('are refused where the settings contradict themselves (%j)', (env, says) => {
    expect(() => readSettings(env)).toThrow(BadSettings);
    expect(() => readSettings(env)).toThrow(says);
  });
});

describe('a bucket that browsers read', () => {
  let server: S3rver;
  let directory: string;
  let endpoint: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'qafila-public-'));
    server = new S3rver({
      port: 0,
      address: '127.0.0.1',
      silent: true,
      directory,
      configureBuckets: [{ name: 'media' }],
    });
    endpoint = `http://127.0.0.1:${(await server.run()).port}`;
  });
  afterAll(async () => {
    await server.close();
    await rm(directory, { recursive: true, force: true });
  });

  it('answers the bytes of a size without a signature, to be kept for ever', async () => {
    const settings = readSettings({
      ...s3,
      S3_ENDPOINT: endpoint,
      S3_PUBLIC_URL: `${endpoint}/media`,
    });
    const bytes = Buffer.from('the bytes of a rug');
    const key = sizeKey(sha, { width: 640, type: 'avif' });
    await blobsOf({ settings }).put(key, bytes, { type: 'image/avif', immutable: true });
    const answer = await fetch(hostedAt(settings.mediaHost, `/media/${half}/640.avif`));
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    expect(answer.headers.get('content-type')).toBe('image/avif');
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  it('is complained of by the doctor where originals open too, as they do in this one', async () => {
    const env = { ...s3, S3_ENDPOINT: endpoint, S3_PUBLIC_URL: `${endpoint}/media` };
    const { ok, says } = await checkStore({ settings: readSettings(env), random });
    expect(ok).toBe(false);
    expect(says).toContain('originals');
  });

  it('is well where the sizes open and nothing else does', async () => {
    const guard = createServer(async (request, response) => {
      if (!request.url!.startsWith('/house/one/sizes/')) return response.writeHead(403).end();
      const got = await fetch(`${endpoint}/media${request.url}`);
      return response.writeHead(got.status).end(Buffer.from(await got.arrayBuffer()));
    }).listen(0, '127.0.0.1');
    await new Promise((done) => guard.once('listening', done));
    const { port } = guard.address() as AddressInfo;
    const env = { ...s3, S3_ENDPOINT: endpoint, S3_PUBLIC_URL: `http://127.0.0.1:${port}` };
    try {
      expect(await checkStore({ settings: readSettings(env), random })).toMatchObject({ ok: true });
    } finally {
      await new Promise((done) => guard.close(done));
    }
  });
});
