import { describe, expect, it } from 'vitest';
import { checkFreeText, type FreeText, originOfText, textFor } from './free-text.ts';
import { translateText, type Translator } from './translate-text.ts';

const said: FreeText = { text: ' زربية ديال جدّاتي ', language: 'ary', saidBy: 'weaver' };
const kept: FreeText = { ...said, text: 'زربية ديال جدّاتي' };
const byDesk: FreeText = {
  text: 'Un tapis de ma grand-mère',
  language: 'fr',
  saidBy: 'desk',
  translator: 'Salma B.',
  translatedOn: '2026-11-20',
  from: 'ary',
};
const names = { language: (id: string) => `<${id}>`, day: (day: string) => day };
const pretend: Translator = {
  name: 'pretend',
  translate: async ({ text, from, to }) => (to === 'ja' ? undefined : `${from}>${to} ${text}`),
};

describe('words somebody said', () => {
  it('are kept as said, with their language and whose they are', () => {
    expect(checkFreeText(said)).toEqual(kept);
    expect(checkFreeText(byDesk)).toEqual(byDesk);
  });

  it.each([
    ['text-is-empty', { ...said, text: '  ' }],
    ['language-not-known', { ...said, language: 'tlh' }],
    ['language-not-known', { ...byDesk, from: 'tlh' }],
    ['speaker-not-known', { ...said, saidBy: 'oracle' }],
    ['machine-only-translates', { ...said, saidBy: 'machine' }],
    ['translation-without-translator-day-and-original', { ...byDesk, translator: ' ' }],
    ['translation-without-translator-day-and-original', { ...byDesk, translatedOn: '2026-02-30' }],
    ['translation-without-translator-day-and-original', { ...byDesk, translatedOn: undefined }],
    ['translation-without-translator-day-and-original', { ...byDesk, from: undefined }],
    ['translation-without-translator-day-and-original', { ...byDesk, from: 'fr' }],
  ])('are refused as %s', (refused, given) => {
    expect(checkFreeText(given as FreeText)).toEqual({ refused });
  });

  it('are shown as said, else by a person, else by a machine, else in their own language', () => {
    const machine: FreeText = {
      ...byDesk,
      text: 'machine',
      saidBy: 'machine',
      translator: 'pretend',
    };
    expect(textFor([machine, byDesk, kept], 'fr')).toBe(byDesk);
    expect(textFor([machine, kept], 'fr')).toBe(machine);
    expect(textFor([byDesk, kept], 'de')).toBe(kept);
    expect(textFor([], 'de')).toBeUndefined();
  });

  it('carry where a translation comes from, and nothing when they were said so', () => {
    expect(originOfText(kept, 'en', names)).toBeUndefined();
    expect(originOfText(byDesk, 'fr', names)).toBe('Traduit par Salma B. le 2026-11-20');
    const byMachine = { ...byDesk, saidBy: 'machine', translator: 'LibreTranslate' } as const;
    expect(originOfText(byMachine, 'en', names)).toBe(
      'Machine translation from <ary>, by LibreTranslate on 2026-11-20',
    );
  });
});

describe('a machine translation', () => {
  const on = '2026-11-23';

  it('is refused while no translator is set', async () => {
    expect(await translateText(undefined, { text: kept, to: 'de', on })).toEqual({
      refused: 'no-translator-set',
    });
  });

  it('is labelled with its program, its day and its original', async () => {
    const made = await translateText(pretend, { text: kept, to: 'de', on });
    expect(made).toEqual({
      text: `ary>de ${kept.text}`,
      language: 'de',
      saidBy: 'machine',
      translator: 'pretend',
      translatedOn: on,
      from: 'ary',
    });
    expect(checkFreeText(made as FreeText)).toEqual(made);
  });

  it('is made of what was said alone, and only where the languages are known', async () => {
    const refusal = async (text: FreeText, to: 'fr' | 'en' | 'ja') =>
      await translateText(pretend, { text, to, on });
    expect(await refusal(byDesk, 'en')).toEqual({ refused: 'only-what-was-said-is-translated' });
    expect(await refusal(byDesk, 'fr')).toEqual({ refused: 'already-in-that-language' });
    expect(await refusal(kept, 'ja')).toEqual({ refused: 'languages-not-known' });
  });
});
