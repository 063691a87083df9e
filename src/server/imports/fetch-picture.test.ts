import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchPicture, type Reach } from './fetch-picture.ts';
import { type PinnedAnswer, type PinnedRequest, requestPinned } from './request-pinned.ts';

const picture = new Uint8Array([1, 2, 3]);
const names: Record<string, string[]> = {
  'shop.example': ['93.184.215.14'],
  'inside.example': ['10.0.0.7'],
  'half.example': ['93.184.215.14', '127.0.0.1'],
};

function aReach(answers: Record<string, PinnedAnswer>): Reach & { asked: PinnedRequest[] } {
  const asked: PinnedRequest[] = [];
  return {
    asked,
    async resolve(host) {
      if (!names[host]) throw new Error('ENOTFOUND');
      return names[host];
    },
    async request(sent) {
      asked.push(sent);
      return answers[sent.url.href] ?? { status: 404, bytes: new Uint8Array() };
    },
  };
}

const moved = (location: string): PinnedAnswer => ({ status: 302, location, bytes: picture });

describe('a picture by its address', () => {
  it('is fetched from the address that was checked', async () => {
    const reach = aReach({ 'https://shop.example/a.jpg': { status: 200, bytes: picture } });
    expect(await fetchPicture('https://shop.example/a.jpg', reach)).toEqual({ bytes: picture });
    expect(reach.asked.map(({ address }) => address)).toEqual(['93.184.215.14']);
  });

  it.each([
    'http://inside.example/a.jpg',
    'http://half.example/a.jpg',
    'http://127.0.0.1/a.jpg',
    'http://2130706433/a.jpg',
    'http://[::ffff:10.0.0.1]/a.jpg',
    'http://169.254.169.254/latest/',
    'https://shop.example:8443/a.jpg',
    'file:///etc/passwd',
  ])('inside the house is not asked for: %s', async (source) => {
    const reach = aReach({});
    expect(await fetchPicture(source, reach)).toMatchObject({
      reason: { key: 'image-address-refused', values: { url: source } },
    });
    expect(reach.asked).toEqual([]);
  });

  it('is followed to another public address, never into the house', async () => {
    const reach = aReach({
      'https://shop.example/a.jpg': moved('/b.jpg'),
      'https://shop.example/b.jpg': { status: 200, bytes: picture },
      'https://shop.example/c.jpg': moved('http://169.254.169.254/latest/'),
      'https://shop.example/d.jpg': moved('http://inside.example/x'),
    });
    expect(await fetchPicture('https://shop.example/a.jpg', reach)).toEqual({ bytes: picture });
    for (const name of ['c', 'd']) {
      const read = await fetchPicture(`https://shop.example/${name}.jpg`, reach);
      expect(read).toMatchObject({ reason: { key: 'image-address-refused' } });
    }
  });

  it('that only leads on and on, is missing or has no name is said to be unreachable', async () => {
    const reach = aReach({ 'https://shop.example/a.jpg': moved('/a.jpg') });
    const why = async (source: string) => {
      const read = await fetchPicture(source, reach);
      return 'reason' in read && read.reason.key === 'image-unreachable' && read.reason.values.why;
    };
    expect(await why('https://shop.example/a.jpg')).toBe('redirects');
    expect(await why('https://shop.example/none.jpg')).toBe('status 404');
    expect(await why('https://nobody.example/a.jpg')).toBe('not-resolved');
  });
});

describe('a request to a chosen address', () => {
  const server = createServer((request, response) => {
    if (request.url === '/slow') return;
    if (request.url === '/large') return void response.end(Buffer.alloc(5000));
    response.end(`for ${request.headers.host}`);
  });
  const asked = (path: string, limitBytes = 1000) => {
    const { port } = server.address() as AddressInfo;
    const url = new URL(`http://shop.example:${port}${path}`);
    return requestPinned({ url, address: '127.0.0.1', limitBytes, limitMilliseconds: 300 });
  };
  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
  afterAll(
    () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  );

  it('goes there under the name of the shop, without asking any resolver', async () => {
    const answer = await asked('/');
    if ('failed' in answer) throw new Error(answer.failed);
    expect(Buffer.from(answer.bytes).toString()).toMatch(/^for shop\.example:\d+$/);
  });

  it('ends when it is too large or too slow', async () => {
    expect(await asked('/large')).toEqual({ failed: 'too-large' });
    expect(await asked('/slow')).toEqual({ failed: 'timeout' });
  });
});
