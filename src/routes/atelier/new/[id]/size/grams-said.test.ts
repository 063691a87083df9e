import { expect, it } from 'vitest';
import { gramsSaid } from './grams-said.ts';

it('a weight is understood as she writes it, and what is no number comes back to be told', () => {
  const said = ['2,5', '٢٫٥', '11 kg', '0.180', '0', '', 'lourd', '2000000'];
  expect(said.map(gramsSaid)).toEqual(['2500', '2500', '11000', '180', '', '', 'lourd', '2000000']);
});
