import { describe, expect, it } from 'vitest';
import { placeName } from './place-name.ts';

describe('the name of a town', () => {
  it('is said in the script of the reader', () => {
    expect(placeName('Azilal', 'ar')).toBe('أزيلال');
    expect(placeName('Tiznit', 'ja')).toBe('ティズニット');
    expect(placeName('تازناخت', 'en')).toBe('Tazenakht');
  });

  it('is known without its accents and capitals', () => {
    expect(placeName('fes', 'es')).toBe('Fez');
    expect(placeName('KHEMISSET', 'ar')).toBe('الخميسات');
  });

  it('stays as it was written where nobody here knows it', () => {
    expect(placeName('Aït Bouguemez', 'ar')).toBe('Aït Bouguemez');
    expect(placeName('', 'ja')).toBe('');
  });
});
