import { expect, it } from 'vitest';
import { fetchPicture, type Reach } from './fetch-picture.ts';
import { giveUpOnHosts } from './give-up-on-hosts.ts';

it('a host that stays silent is asked three times, and its neighbours go on', async () => {
  const asked: string[] = [];
  const reach: Reach = giveUpOnHosts({
    resolve: async () => ['93.184.215.14'],
    async request({ url }) {
      asked.push(url.hostname);
      if (url.hostname === 'dead.example') return { failed: 'timeout' };
      return { status: url.pathname === '/none' ? 404 : 200, bytes: new Uint8Array([1]) };
    },
  });
  const names = ['a', 'b', 'c', 'd', 'e'];
  for (const name of names) await fetchPicture(`https://dead.example/${name}`, reach);
  for (const name of [...names, 'none', 'none', 'none', 'none']) {
    await fetchPicture(`https://shop.example/${name}`, reach);
  }
  expect(asked.filter((host) => host === 'dead.example')).toHaveLength(3);
  expect(asked.filter((host) => host === 'shop.example')).toHaveLength(9);
});
