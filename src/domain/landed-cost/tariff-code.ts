// A tariff code as a seller writes it: whether there is such a code, and whether it agrees with the
// form of the good. A code is believed; where it contradicts the form, somebody must say which holds.

/** What the replay of an example says of its goods: its percentages ask for no tariff. */
export const anyGoods = '000000';

/** The digits of "5701.10-000"; codes differ by country from the seventh digit on. */
export function digitsOf(code = ''): string {
  return code.replace(/\D/g, '');
}

/** Chapters of the Harmonized System run to 97; 77 is kept free, 98 and 99 are each country's own. */
export function isTariffCode(digits: string): boolean {
  const chapter = Number(digits.slice(0, 2));
  return chapter >= 1 && chapter <= 97 && chapter !== 77 && digits.slice(2, 4) !== '00';
}

/**
 * A class that is sure holds its heading. One still in doubt may be of another heading, as a blanket
 * that hangs on a wall, yet not of another chapter.
 */
export function contradicts(digits: string, formHs6: string, isSure: boolean): boolean {
  const figures = isSure ? 4 : 2;
  return digits.slice(0, figures) !== formHs6.slice(0, figures);
}
