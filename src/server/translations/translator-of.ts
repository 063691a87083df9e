// Which machine translates: the operator's setting, none where nothing was set.
import type { Translator } from '#domain/craft/translate-text.ts';
import type { Settings } from '../settings.ts';
import { deepl } from './gateways/deepl.ts';
import { libreTranslate } from './gateways/libre-translate.ts';
import { pretendTranslator } from './gateways/pretend.ts';

export function translatorOf({ translator }: Pick<Settings, 'translator'>): Translator | undefined {
  switch (translator.kind) {
    case 'none':
      return undefined;
    case 'pretend':
      return pretendTranslator;
    case 'libretranslate':
      return libreTranslate(translator);
    case 'deepl':
      return deepl(translator);
  }
}
