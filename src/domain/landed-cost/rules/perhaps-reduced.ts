// Food, printed matter and works of art: many laws tax them below the standard rate (vat-iber prints
// reduced rates of EU members, ch-bazg one of Switzerland), but on which goods each of them falls was
// not read. The standard rate is above every one of them, so it is charged as a bound.
import type { TaxRule } from '../rule.ts';

const headings = [
  ...Array.from({ length: 24 }, (_, index) => String(index + 1).padStart(2, '0')),
  '49',
  '97',
];

/** The tax, and before it the same in doubt for the goods that may have less. */
export function perhapsReduced(tax: TaxRule): readonly TaxRule[] {
  const id = `${tax.id}-perhaps-reduced`;
  return [{ ...tax, id, open: 'open-reduced-rate', when: { ...tax.when, headings } }, tax];
}
