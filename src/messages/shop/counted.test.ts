import { expect, it } from 'vitest';
import { markets } from '#domain/markets.ts';
import { checkoutMessages } from '../checkout/checkout-messages.ts';
import { counted, plurals } from './counted.ts';
import { shopMessages } from './shop-messages.ts';

const languages = [...new Set(markets.map(({ language }) => language))];

it.each(languages)('%s has a form for each plural its speakers use', (language) => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  expect([...plurals[language]].sort()).toEqual([...pluralCategories].sort());
});

const numbers = [0, 1, 2, 3, 10, 11, 99, 100, 101, 1000, 1_000_000];

it.each(languages)('every count is said in %s, with its number or its word', (language) => {
  const { shelf, good, cooperative } = shopMessages(language);
  const { cart, order } = checkoutMessages(language);
  const said = [shelf.count, good.left, good.days, cooperative.members, cooperative.women];
  const counts = [...said, cart.fewerLeft, cart.sorry['fewer-left'], order.items];
  for (const say of counts)
    for (const count of numbers) expect(say({ count })).toMatch(/^(?!.*(#|undefined)).+$/);
});

it.each([
  ['ar', 0, 'لا قطع'],
  ['ar', 1, 'قطعة واحدة'],
  ['ar', 2, 'قطعتان'],
  ['ar', 3, '3 قطع'],
  ['ar', 11, '11 قطعة'],
  ['ar', 100, '100 قطعة'],
  ['fr', 0, '0 pièce'],
  ['fr', 2, '2 pièces'],
  ['fr', 1_000_000, '1 000 000 de pièces'],
  ['es', 1, '1 pieza'],
  ['es', 0, '0 piezas'],
  ['es', 1_000_000, '1.000.000 de piezas'],
  ['ja', 7, '7点'],
] as const)('in %s, %d works are “%s”', (language, count, said) => {
  const text = shopMessages(language).shelf.count({ count });
  expect(text.replace(/[\u00a0\u202f]/g, ' ')).toBe(said);
});
