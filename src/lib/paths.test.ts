import { expect, test } from 'vitest';
import { markets } from '#domain/markets.ts';
import { deskLanguages } from '#messages/desk/desk-messages.ts';
import { applyPath, isPublicRoute } from './paths.ts';

test.each(['cart', 'checkout', 'checkout/return', 'orders', 'orders/[link]'])(
  'the page /%s is one person’s: no index has it, in no language',
  (route) => expect(isPublicRoute(`/[market]/${route}`)).toBe(false),
);

test.each(['', '/crafts', '/crafts/[craft]', '/goods/[good]', '/cooperatives/[cooperative]'])(
  'the page %s is everybody’s',
  (route) => expect(isPublicRoute(`/[market]${route}`)).toBe(true),
);

test.each([
  ['fr', 'fr'],
  ['ar', 'ar'],
  ['en', 'en'],
  ['de', 'en'],
  ['es', 'en'],
  ['ja', 'en'],
] as const)('who reads the shop in %s applies in %s', (language, lang) => {
  expect(applyPath({ language })).toBe(`/apply?lang=${lang}`);
});

test('every shop leads to an application in a language that there is', () => {
  for (const market of markets)
    expect(deskLanguages).toContain(applyPath(market).slice('/apply?lang='.length));
});
