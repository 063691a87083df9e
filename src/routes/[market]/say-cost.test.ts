import { describe, expect, it } from 'vitest';
import { markets, type ShopMarket } from '#domain/markets.ts';
import { sayCost } from './say-cost.ts';

const on = (slug: string): ShopMarket => markets.find((market) => market.slug === slug)!;

describe('a sentence of the delivered price', () => {
  it('says sums as the reader’s language writes them', () => {
    const fee = { key: 'fee-union', values: { rate: '2.00 EUR × 1', count: 1 } };
    expect(plain(sayCost(fee, on('de-de')))).toContain('2,00 €');
    expect(plain(sayCost(fee, on('en-de')))).toContain('€2.00');
    for (const market of markets) expect(sayCost(fee, market)).not.toMatch(/\d EUR|× 1/);
  });

  it('says the limit of a waiver the same way', () => {
    const waived = { key: 'waived', values: { limit: '20.00 CAD' } };
    expect(plain(sayCost(waived, on('fr-ca')))).toContain('20,00 $');
  });

  it('leaves numbers of the tariff alone', () => {
    const duty = { key: 'duty-ordinary', values: { rate: '8%', heading: '5701.10' } };
    expect(plain(sayCost(duty, on('de-de')))).toMatch(/8 %.*5701\.10/);
  });
});

function plain(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/[\u200e\u200f\u2068\u2069]/g, '');
}
