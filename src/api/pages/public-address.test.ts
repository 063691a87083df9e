import { describe, expect, it } from 'vitest';
import { publicAddress } from './public-address.ts';

describe('the address a page is kept under', () => {
  it.each([
    ['/de-de/', '/de-de/'],
    ['/ar-fr/crafts/weaving?form=rug&colour=blue', '/ar-fr/crafts/weaving?colour=blue&form=rug'],
    ['/en-us/crafts?form=b&form=a', '/en-us/crafts?form=a&form=b'],
    ['/en-us/crafts?most=&page=2', '/en-us/crafts?page=2'],
    ['/en-us/goods/rug-4KQ?utm_source=mail&fbclid=x', '/en-us/goods/rug-4KQ'],
    ['/en-us/goods/rug-4KQ?anything=else', '/en-us/goods/rug-4KQ'],
    ['/en-us/search?q=%D8%B2%D8%B1%D8%A8%D9%8A%D8%A9', '/en-us/search?q=%D8%B2%D8%B1%D8%A8%D9%8A%D8%A9'],
  ])('%s is %s', (target, address) => expect(publicAddress(target)).toBe(address));

  it.each([
    '/',
    '/de-de/cart',
    '/de-de/checkout/return?x=1',
    '/de-de/orders/abc',
    '/desk',
    '/atelier/work',
    '/api/quotes',
    '//evil.example/de-de/',
    'http://evil.example/de-de/',
    `/de-de/search?q=${'a'.repeat(500)}`,
  ])('%s has none: it is asked each time', (target) =>
    expect(publicAddress(target)).toBeUndefined(),
  );
});
