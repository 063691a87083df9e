import { describe, expect, it } from 'vitest';
import { houseName, markedName } from './house-name.ts';

describe('the name of a cooperative', () => {
  it('is the one it writes itself, in Arabic where it has one', () => {
    const house = { name: 'Tifawin', nameArabic: 'تعاونية تيفاوين' };
    expect(houseName(house, 'ja')).toBe('Tifawin');
    expect(houseName(house, 'ar')).toBe('تعاونية تيفاوين');
    expect(houseName({ name: 'Tifawin' }, 'ar')).toBe('Tifawin');
  });

  it.each([
    ['en', 'Tifawin (demo)'],
    ['fr', 'Tifawin (démo)'],
    ['de', 'Tifawin (Demo)'],
    ['es', 'Tifawin (demo)'],
    ['ja', 'Tifawin（デモ）'],
  ] as const)('that is invented says so in %s: %s', (language, said) => {
    expect(houseName({ name: 'Tifawin (demo)' }, language)).toBe(said);
  });

  it('is not read for a mark where it only holds the word', () => {
    expect(markedName('Demo (demo) Atlas', 'ja')).toBe('Demo (demo) Atlas');
  });
});
