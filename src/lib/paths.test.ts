import { expect, test } from 'vitest';
import { isPublicRoute } from './paths.ts';

test.each(['cart', 'checkout', 'checkout/return', 'orders', 'orders/[link]'])(
  'the page /%s is one person’s: no index has it, in no language',
  (route) => expect(isPublicRoute(`/[market]/${route}`)).toBe(false),
);

test.each(['', '/crafts', '/crafts/[craft]', '/goods/[good]', '/cooperatives/[cooperative]'])(
  'the page %s is everybody’s',
  (route) => expect(isPublicRoute(`/[market]${route}`)).toBe(true),
);
