// A translator that translates nothing: the same words, marked, so that the whole way can be walked on a
// laptop without a network and nobody takes it for a translation.
import type { Translator } from '#domain/craft/translate-text.ts';

export const pretendTranslator: Translator = {
  name: 'pretend translator',
  translate: async ({ text, from, to }) => `[${from} → ${to}, not translated] ${text}`,
};
