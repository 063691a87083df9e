// A service that speaks DeepL: POST /v2/translate { text: [], source_lang, target_lang }
// (https://developers.deepl.com/docs/api-reference/translate, read on 2026-11-23).
import { z } from 'zod';
import type { Translator } from '#domain/craft/translate-text.ts';
import { askService } from './ask-service.ts';

const shape = z.object({ translations: z.array(z.object({ text: z.string() })).min(1) });
const spoken: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['en', 'fr', 'ar', 'de', 'es', 'ja', 'it', 'pt', 'nl'].map((id) => [id, id.toUpperCase()]),
  ),
  ary: 'AR',
};

export function deepl({ url, key }: { url: string; key?: string }): Translator {
  return {
    name: 'DeepL',
    async translate({ text, from, to }) {
      const source = spoken[from];
      // English is asked for by country.
      const target = to === 'en' ? 'EN-GB' : to.toUpperCase();
      if (!source || source === target) return undefined;
      const told = await askService(`${url}/v2/translate`, {
        body: { text: [text], source_lang: source, target_lang: target },
        shape,
        headers: { authorization: `DeepL-Auth-Key ${key}` },
      });
      return told.translations[0]!.text;
    },
  };
}
