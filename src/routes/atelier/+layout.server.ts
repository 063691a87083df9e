// What every page of the atelier stands in. It is hers alone: nothing of it is kept by a cache.
import { currentMarket } from '#server/current-market.ts';
import { languageOf } from './enter.server.ts';
import type { LayoutServerLoadEvent } from './$types';

export const csr = false;

export async function load(event: LayoutServerLoadEvent) {
  event.setHeaders({ 'cache-control': 'private, no-store' });
  const language = await languageOf(event);
  return { language, demo: currentMarket().settings.mode === 'demo' };
}
