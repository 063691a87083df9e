import { describe, expect, it } from 'vitest';
import { isS10, s10CheckDigit, spacedS10 } from './s10.ts';

describe('the number of a postal item', () => {
  it.each([
    ['47312482', 9],
    ['55697399', 5],
    ['00000000', 5],
    ['00000020', 4],
    ['00000003', 1],
    ['10000001', 7],
  ])('%s ends with %i', (serial, check) => {
    expect(s10CheckDigit(serial)).toBe(check);
  });

  it('gives 0 where the rule would give 10, and 5 where it would give 11', () => {
    expect(s10CheckDigit('00000008')).toBe(0); // 56 = 5 × 11 + 1
    expect(s10CheckDigit('10001000')).toBe(5); // 8 + 3 = 11
  });

  it('is refused when one digit slips', () => {
    const number = 'EE473124829MA';
    expect(isS10(number)).toBe(true);
    for (let at = 2; at < 11; at++) {
      const others = [...'0123456789'].filter((digit) => digit !== number[at]);
      const slips = others.map((digit) => number.slice(0, at) + digit + number.slice(at + 1));
      expect(slips.filter(isS10)).toEqual([]);
    }
    expect(isS10('ee473124829ma')).toBe(false);
    expect(isS10('EE47312482MA')).toBe(false);
  });

  it('is printed in groups', () => {
    expect(spacedS10('CL556973995IN')).toBe('CL 556 973 995 IN');
  });
});
