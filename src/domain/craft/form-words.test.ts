import { expect, it } from 'vitest';
import { wordsOfForm } from './form-words.ts';
import { formIds } from './forms.ts';

it('a form is known by its nouns in six languages, at home, and as people type it', () => {
  const rug = wordsOfForm('rug');
  const known = ['rug', 'tapis', 'زربية', 'زرابي', 'Teppiche', 'alfombra', 'ラグ', 'ⵜⴰⵣⵔⴱⵉⵢⵜ'];
  expect(rug).toEqual(expect.arrayContaining([...known, 'zarbia', 'area rug']));
  expect(wordsOfForm('babouche')).toContain('belgha');
});

it('no word of a form is empty or said twice', () => {
  for (const form of formIds) {
    const words = wordsOfForm(form);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word.trim()).not.toBe('');
  }
});
