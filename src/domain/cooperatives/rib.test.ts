import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRib, maskRib, readRib, ribKey } from './rib.ts';

const example = '011519000001205000534921'; // SWIFT IBAN registry

describe('a RIB', () => {
  it.each([
    ['plain', example],
    ['as banks print it', '011 519 0000012050005349 21'],
    ['as an IBAN', 'MA64 0115 1900 0001 2050 0053 4921'],
    ['as an IBAN in small letters, pasted with its name', 'IBAN: ma64 0115190000012050005349 21'],
    ['with its name', 'RIB : 011-519-0000012050005349-21'],
    ['in Arabic digits', '٠١١ ٥١٩ ٠٠٠٠٠١٢٠٥٠٠٠٥٣٤٩ ٢١'],
    ['with marks of direction', `\u200f${example}\u200e`],
  ])('is read %s', (_, text) => {
    expect(readRib(text)).toEqual({ rib: example });
  });

  it.each([
    ['a French RIB', '30004 00003 00000123456 87', 'french-rib'],
    ['a French RIB with letters', '20041 01005 0500013M026 06', 'french-rib'],
    ['a French IBAN', 'FR14 2004 1010 0505 0001 3M02 606', 'french-rib'],
    ['a German IBAN', 'DE89 3704 0044 0532 0130 00', 'foreign-iban'],
    ['a digit short', example.slice(1), 'french-rib'],
    ['two digits short', example.slice(2), 'not-24-digits'],
    ['letters', `${example.slice(0, -1)}O`, 'not-24-digits'],
    ['an IBAN of Morocco with other check digits', `MA65${example}`, 'key-wrong'],
    ['nothing', '', 'not-24-digits'],
  ])('%s is refused with its reason', (_, text, refused) => {
    expect(readRib(text)).toEqual({ refused });
  });

  it('catches every single wrong digit and every swap of neighbours', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 22, maxLength: 22 });
    fc.assert(
      fc.property(digits, (first) => {
        const text = first.join('');
        const rib = text + ribKey(text);
        expect(readRib(rib)).toEqual({ rib });
        for (let at = 0; at < 24; at++) {
          const other = String((Number(rib[at]) + 1 + (at % 9)) % 10);
          expect(readRib(rib.slice(0, at) + other + rib.slice(at + 1))).toEqual({
            refused: 'key-wrong',
          });
          if (at === 23 || rib[at] === rib[at + 1]) continue;
          const swapped = rib.slice(0, at) + rib[at + 1] + rib[at] + rib.slice(at + 2);
          expect(readRib(swapped)).toEqual({ refused: 'key-wrong' });
        }
      }),
    );
  });

  it('is shown whole or masked', () => {
    expect(formatRib(example)).toBe('011 519 0000012050005349 21');
    expect(maskRib(example)).toBe('011 ••• •••••••••••••• 4921');
  });
});
