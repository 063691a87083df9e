import { afterEach, expect, it } from 'vitest';
import { useMarket } from './current-market.ts';
import { findShopMarket } from './find-shop-market.ts';
import type { Market } from './market.ts';
import { readSettings } from './settings.ts';

const open = (env: Record<string, string>) => useMarket({ settings: readSettings(env) } as Market);
afterEach(() => useMarket(undefined));

it('the markets of the list are found in any house', () => {
  expect(findShopMarket('es-es')?.country).toBe('ES');
  expect(findShopMarket('xx-yy')).toBeUndefined();
});

it.each(['en-xa', 'ar-xb'])('%s is open only where the settings say so', (slug) => {
  open({});
  expect(findShopMarket(slug)).toBeUndefined();
  open({ QAFILA_PSEUDO: '1' });
  expect(findShopMarket(slug)?.pseudo?.toLowerCase()).toBe(slug);
});

it('production never opens a pseudo market', () => {
  open({ QAFILA_PSEUDO: '1', QAFILA_MODE: 'production', ORIGIN: 'https://shop.example' });
  expect(findShopMarket('en-xa')).toBeUndefined();
});
