import { expect, it } from 'vitest';
import { markets } from '../markets.ts';
import { type ButtonRow, orderButton, orderButtons } from './order-button.ts';
import { withdrawalIn } from './withdrawal.ts';

it.each([
  ['DE', 'de', 'Zahlungspflichtig bestellen', '§ 312j Abs. 3 BGB'],
  ['AT', 'de', 'Zahlungspflichtig bestellen', 'Directive 2011/83/EU, Article 8(2)'],
  ['NL', 'en', 'Order with obligation to pay', 'Directive 2011/83/EU, Article 8(2)'],
  ['GB', 'en', 'Order with obligation to pay', 'SI 2013/3134, regulation 14(4)'],
  ['ES', 'es', 'Pedido con obligación de pago', 'Real Decreto Legislativo 1/2007, artículo 98.2'],
] as const)('the order button in %s, in %s, says "%s"', (country, language, words, law) => {
  expect(orderButton({ country, language })).toMatchObject({ words, law });
});

it.each(['US', 'CA', 'JP', 'AE', 'toString'])('no law of %s is made up', (country) => {
  expect(orderButton({ country, language: 'en' })).toBeUndefined();
  expect(withdrawalIn(country)).toBeUndefined();
});

it('a memory is never shown as law', () => {
  const france = orderButton({ country: 'FR', language: 'fr' })!;
  expect(france.law).toBe('Directive 2011/83/EU, Article 8(2)');
  expect(orderButtons['FR']!.some((row) => row.status === 'memory')).toBe(true);
});

it('every market of the Union and of the Kingdom has its words, and fourteen days', () => {
  const bound = markets.filter(({ country }) => country in orderButtons);
  expect(bound.length).toBeGreaterThan(8);
  for (const market of bound) {
    expect(orderButton(market), market.slug).toBeDefined();
    expect(withdrawalIn(market.country)?.days, market.slug).toBe(14);
  }
});

it('each row names its law, its day and a link', () => {
  const rows: readonly ButtonRow[] = Object.values(orderButtons).flat();
  for (const { law, link, verifiedOn } of rows) {
    expect(law).toMatch(/\d/);
    expect(URL.canParse(link)).toBe(true);
    expect(verifiedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});
