import { describe, expect, it } from 'vitest';
import { composeSize } from '#domain/craft/compose-size.ts';
import type { Language } from '#domain/markets.ts';
import { unbroken } from './unbroken.ts';

const languages: Language[] = ['en', 'fr', 'ar', 'de', 'es', 'ja'];
const sizes = [
  { form: 'rug', size: { widthMm: 1600, lengthMm: 2400 } },
  { form: 'box', size: { lengthMm: 200, widthMm: 130, heightMm: 80 } },
  { form: 'pouf', size: { diameterMm: 500, heightMm: 300 } },
  { form: 'argan-oil', size: { volumeMl: 100 } },
] as const;

describe('a size on the page', () => {
  it.each(languages)('in %s never parts a number from what is counted', (language) => {
    for (const { form, size } of sizes)
      for (const unit of ['cm', 'in'] as const) {
        const text = composeSize({ form, size } as never, language, unit);
        expect(text).toBeTruthy();
        expect(unbroken(text!)).not.toMatch(/\p{N} /u);
        expect(unbroken(text!).replaceAll('\u00a0', ' ')).toBe(text);
      }
  });

  it('leaves the other words free to break', () => {
    expect(unbroken('Azilal rug in wool, 160 × 240 cm')).toBe(
      'Azilal rug in wool, 160\u00a0×\u00a0240\u00a0cm',
    );
    expect(unbroken('24 works of 12 makers in Fes')).toBe('24 works of 12 makers in Fes');
    expect(unbroken('5 incised plates')).toBe('5 incised plates');
  });
});
