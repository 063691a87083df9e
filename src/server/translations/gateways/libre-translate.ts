// A service that speaks LibreTranslate: POST /translate { q, source, target }. Self-hosted, or another
// behind the same words (https://docs.libretranslate.com, read on 2026-11-23).
import { z } from 'zod';
import type { Translator } from '#domain/craft/translate-text.ts';
import { askService } from './ask-service.ts';

const shape = z.object({ translatedText: z.string() });
/** Tamazight it does not know; Darija is read as Arabic, which is near enough to be corrected. */
const spoken: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['en', 'fr', 'ar', 'de', 'es', 'ja', 'it', 'pt', 'nl'].map((id) => [id, id]),
  ),
  ary: 'ar',
};

export function libreTranslate({ url, key }: { url: string; key?: string }): Translator {
  return {
    name: 'LibreTranslate',
    async translate({ text, from, to }) {
      const source = spoken[from];
      if (!source || source === to) return undefined;
      const body = {
        q: text,
        source,
        target: to,
        format: 'text',
        ...(key ? { api_key: key } : {}),
      };
      return (await askService(`${url}/translate`, { body, shape })).translatedText;
    },
  };
}
