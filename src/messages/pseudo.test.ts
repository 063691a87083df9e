import { describe, expect, it } from 'vitest';
import { keptAs, pseudoMarketBySlug, pseudoMarkets } from '#domain/pseudo-markets.ts';
import { direction, markets } from '#domain/markets.ts';
import { checkoutMessages } from './checkout/checkout-messages.ts';
import { en as checkout } from './checkout/en.ts';
import { en as costs } from './landed-cost/en.ts';
import { pseudoWords } from './pseudo.ts';
import { en as shop } from './shop/en.ts';
import { shopMessages } from './shop/shop-messages.ts';

describe('en-XA', () => {
  const words = pseudoWords(shop, 'en-XA');

  it('keeps a text readable, in brackets, with no plain letter left', () => {
    expect(words.header.cart).toBe('[Çářţ łö]');
    expect(words.site.skip).toMatch(/^\[Šķîþ ţö çöñţéñţ .+\]$/);
  });

  it.each(Object.entries({ shop, checkout, costs }))('changes every text of %s', (_, area) => {
    const texts = textsOf(pseudoWords(area, 'en-XA'));
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter((text) => !/^\[[^a-zA-Z]+\]$/.test(text))).toEqual([]);
  });

  it('is about two fifths longer than English', () => {
    const [before, after] = [textsOf(shop), textsOf(words)].map((texts) => texts.join('').length);
    expect(after! / before!).toBeGreaterThan(1.35);
    expect(after! / before!).toBeLessThan(1.6);
  });

  it('leaves what a message is given as it is, once and inside another message', () => {
    const said = words.home.title({ city: 'New York' });
    expect(said).toMatch(/^\[.+ New York .+\]$/);
    expect(words.shelf.remove({ name: said })).toContain(said);
    expect(words.cooperative.members({ count: 1200 })).toMatch(/^\[1,200 .+\]$/);
  });

  it('leaves a message that says nothing silent', () => {
    expect(pseudoWords({ none: '', say: ({ a }: { a: string }) => a }, 'en-XA').none).toBe('');
  });
});

it('ar-XB turns each word around and leaves names and numbers alone', () => {
  const words = pseudoWords(shop, 'ar-XB');
  expect(words.header.works).toBe('\u202EAll\u202C \u202Eworks\u202C');
  expect(words.good.madeBy({ names: 'Fadma' })).toMatch(/\u202C Fadma$/);
});

describe('the pseudo markets', () => {
  it('speak in their own way wherever the market is asked', () => {
    const [longer, mirrored] = pseudoMarkets;
    expect(shopMessages(longer!).site.home).toMatch(/^\[/);
    expect(checkoutMessages(mirrored!).cart.title).toContain('\u202E');
    expect(shopMessages(longer!)).toBe(shopMessages(longer!));
    expect(direction(mirrored!.pseudo!)).toBe('rtl');
    expect(direction(longer!.pseudo!)).toBe('ltr');
  });

  it('are in no list of markets, and their carts are kept in one that is', () => {
    const slugs: readonly string[] = markets.map(({ slug }) => slug);
    for (const market of pseudoMarkets) {
      expect(slugs).not.toContain(market.slug);
      expect(slugs).toContain(keptAs(market));
      expect(pseudoMarketBySlug(market.slug)).toBe(market);
    }
    expect(markets.length).toBeLessThanOrEqual(24);
    expect(markets.map(keptAs)).toEqual(slugs);
  });
});

/** Every text of a tree; functions are the reason why some of it is not here. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(textsOf);
}
