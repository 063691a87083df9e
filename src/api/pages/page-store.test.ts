import { describe, expect, it } from 'vitest';
import type { Tag } from '#server/pages/tags.ts';
import { type KeptPage, openPageStore } from './page-store.ts';

const aPage = (address: string, tags: Tag[] = ['lists'], bytes = 1_000): KeptPage => ({
  address,
  headers: {},
  etag: 'W/"1"',
  small: Buffer.alloc(bytes),
  tags,
  until: 1_000,
});

function anOpenStore(mostBytes = 1_000_000) {
  const store = openPageStore({ mostBytes });
  store.setOpen(true);
  return store;
}

describe('pages that are kept', () => {
  it('are found until they grow old', () => {
    const store = anOpenStore();
    store.keep(aPage('/de-de/'), store.moment());
    expect(store.find('/de-de/', 999)?.address).toBe('/de-de/');
    expect(store.find('/de-de/', 1_000)).toBeUndefined();
    expect(store.bytes).toBe(0);
  });

  it('go when something they show has changed, and only then', () => {
    const store = anOpenStore();
    store.keep(aPage('/de-de/'), store.moment());
    store.keep(aPage('/de-de/goods/a', ['good:a', 'good:b']), store.moment());
    store.keep(aPage('/de-de/goods/c', ['good:c']), store.moment());
    store.drop(['lists', 'good:b']);
    expect(store.find('/de-de/', 0)).toBeUndefined();
    expect(store.find('/de-de/goods/a', 0)).toBeUndefined();
    expect(store.find('/de-de/goods/c', 0)).toBeDefined();
    store.drop(['all']);
    expect(store.find('/de-de/goods/c', 0)).toBeUndefined();
  });

  it('are not kept when what they show changed while they were drawn', () => {
    const store = anOpenStore();
    const began = store.moment();
    store.drop(['good:a']);
    store.keep(aPage('/de-de/goods/a', ['good:a']), began);
    store.keep(aPage('/de-de/goods/b', ['good:b']), began);
    expect(store.find('/de-de/goods/a', 0)).toBeUndefined();
    expect(store.find('/de-de/goods/b', 0)).toBeDefined();
  });

  it('are not kept when so much changed meanwhile that nobody remembers what', () => {
    const store = anOpenStore();
    const began = store.moment();
    for (let times = 0; times < 600; times++) store.drop(['good:z']);
    store.keep(aPage('/de-de/'), began);
    expect(store.find('/de-de/', 0)).toBeUndefined();
  });

  it('take no more memory than they may; the longest unread go first', () => {
    const store = anOpenStore(40_000);
    for (let n = 0; n < 50; n++) {
      store.keep(aPage(`/de-de/goods/${n}`), store.moment());
      store.find('/de-de/goods/0', 0);
    }
    expect(store.bytes).toBeLessThanOrEqual(30_000);
    expect(store.find('/de-de/goods/0', 0)).toBeDefined();
    expect(store.find('/de-de/goods/49', 0)).toBeDefined();
    expect(store.find('/de-de/goods/2', 0)).toBeUndefined();
  });

  it('are not pushed out by a flood of made-up questions', () => {
    const store = anOpenStore(40_000);
    store.keep(aPage('/de-de/'), store.moment());
    for (let n = 0; n < 500; n++) store.keep(aPage(`/de-de/search?q=${n}`), store.moment());
    expect(store.find('/de-de/', 0)).toBeDefined();
    expect(store.bytes).toBeLessThanOrEqual(40_000);
  });

  it('that were asked for again outlast a crawler that reads everything once', () => {
    const store = anOpenStore(40_000);
    for (const address of ['/de-de/', '/de-de/crafts', '/de-de/crafts?form=rug']) {
      store.keep(aPage(address), store.moment());
      store.find(address, 0);
    }
    for (let n = 0; n < 500; n++) {
      store.keep(aPage(`/de-de/goods/${n}`), store.moment());
      store.keep(aPage(`/de-de/crafts?page=${n}`), store.moment());
    }
    for (const address of ['/de-de/', '/de-de/crafts', '/de-de/crafts?form=rug']) {
      expect(store.find(address, 0)?.address).toBe(address);
    }
    expect(store.bytes).toBeLessThanOrEqual(40_000);
    store.drop(['all']);
    expect(store.bytes).toBe(0);
  });

  it('are all forgotten, and none is kept, while nobody can hear what changes', () => {
    const store = anOpenStore();
    store.keep(aPage('/de-de/'), store.moment());
    store.setOpen(false);
    store.keep(aPage('/de-de/crafts'), store.moment());
    store.setOpen(true);
    expect(store.find('/de-de/', 0)).toBeUndefined();
    expect(store.find('/de-de/crafts', 0)).toBeUndefined();
  });
});
