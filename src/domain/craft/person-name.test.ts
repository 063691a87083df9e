import { expect, test } from 'vitest';
import { personName } from './person-name.ts';

test('a common first name is read in the reader’s script', () => {
  expect(personName('Fadma', 'ar')).toBe('فاضمة');
  expect(personName('Fadma', 'ja')).toBe('ファドマ');
  expect(personName('Fadma', 'de')).toBe('Fadma');
});

test('a name is found however its accents are stored', () => {
  expect(personName('Aïcha'.normalize('NFD'), 'ar')).toBe('عائشة');
});

test('a name of two words is whole or stays as it was written', () => {
  expect(personName('Lalla Zahra', 'ja')).toBe('ララ・ザフラ');
  expect(personName('Zahra Amghar', 'ar')).toBe('Zahra Amghar');
  expect(personName('زهرة', 'ja')).toBe('زهرة');
});
