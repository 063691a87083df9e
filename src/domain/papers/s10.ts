// The number of a postal item (UPU standard S10): two letters, eight digits, a check digit
// and a country.
// Source: en.wikipedia.org/wiki/S10_(UPU_standard), read 2026-11; public code exists that swaps the
// two exceptions, hence the vectors in the test.

const weights = [8, 6, 4, 2, 3, 5, 9, 7];

/** The check digit of eight digits: 11 − (sum mod 11), where 10 becomes 0 and 11 becomes 5. */
export function s10CheckDigit(serial: string): number {
  if (!/^\d{8}$/.test(serial)) throw new RangeError(`not a serial of eight digits: ${serial}`);
  const sum = weights.reduce((total, weight, at) => total + weight * Number(serial[at]), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 0 : check === 11 ? 5 : check;
}

export function isS10(number: string): boolean {
  const match = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/.exec(number);
  return match !== null && s10CheckDigit(match[1]!) === Number(match[2]);
}

/** "EE 123 456 785 MA", as the post prints it under the bars. */
export function spacedS10(number: string): string {
  return number.replace(/^(..)(...)(...)(...)(..)$/, '$1 $2 $3 $4 $5');
}
