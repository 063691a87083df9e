// A page of elsewhere sends forms to the built house in the name of who is signed in: nothing is done.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningHouse, startHouse } from '../a-house.ts';

let house: RunningHouse;
beforeAll(async () => void (house = await startHouse({ QAFILA_SEED: 'none' })));
afterAll(() => house.stop());

const elsewhere = 'https://elsewhere.example';
const paths = ['/desk/sign-in', '/atelier/sign-in', '/apply', '/de-de/cart', '/ar-ae/cart?/add'];
const types = [
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain',
];
const nobody = 'email=nobody%40example.org&password=nothing-at-all';

const post = (path: string, headers: Record<string, string>) =>
  fetch(house.address + path, {
    method: 'POST',
    headers,
    body: nobody,
    redirect: 'manual',
  });

describe('a form sent from elsewhere', () => {
  it.each(paths.flatMap((path) => types.map((type) => [path, type] as const)))(
    'to %s as %s is refused, and sets no cookie',
    async (path, type) => {
      for (const origin of [elsewhere, 'null', house.address.replace('http:', 'https:')]) {
        const answer = await post(path, { 'content-type': type, origin });
        expect(answer.status, origin).toBe(403);
        expect(answer.headers.getSetCookie()).toEqual([]);
      }
    },
  );

  it.each(paths)('to %s is refused too where it does not say from where', async (path) => {
    for (const type of types) {
      const answer = await post(path, { 'content-type': type });
      expect(answer.status, type).toBe(403);
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
  });

  it('is refused whatever a header says the host is', async () => {
    const forwarded = { 'x-forwarded-host': 'elsewhere.example', 'x-forwarded-proto': 'https' };
    const type = { 'content-type': types[0]! };
    const answer = await post('/desk/sign-in', { ...type, ...forwarded, origin: elsewhere });
    expect(answer.status).toBe(403);
  });

  it('is read where it comes from our own page: a wrong password is only a wrong password', async () => {
    const own = { 'content-type': types[0]!, origin: house.address, accept: 'text/html' };
    const answer = await post('/desk/sign-in', own);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('<form');
  });
});

describe('a page asked for under another host', () => {
  it.each(['/', '/de-de/', '/ar-ae/crafts', '/desk/sign-in', '/apply?lang=fr', '/nothing/here'])(
    '%s names our own alone, byte for byte',
    async (path) => {
      const ask = async (headers: Record<string, string> = {}) => {
        const answer = await fetch(house.address + path, { headers, redirect: 'manual' });
        return {
          status: answer.status,
          to: answer.headers.get('location'),
          html: await answer.text(),
        };
      };
      const plain = await ask();
      const forged = await ask({
        'x-forwarded-host': 'elsewhere.example',
        'x-forwarded-proto': 'https',
        'x-forwarded-port': '8443',
        forwarded: 'host=elsewhere.example;proto=https',
      });
      expect(plain.html.length).toBeGreaterThan(500);
      expect(forged).toEqual(plain);
      expect(JSON.stringify(forged)).not.toContain('elsewhere.example');
    },
  );
});
