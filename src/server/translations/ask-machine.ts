// The desk asks the machine: what it answers is labelled for as long as it is shown, and a person's
// translation always stands before it. The service is asked outside any transaction.
import { type TranslationRefused, translateText } from '#domain/craft/translate-text.ts';
import type { FreeText } from '#domain/craft/free-text.ts';
import type { Language } from '#domain/markets.ts';
import type { Asker } from '#domain/permissions/may.ts';
import { dayOf } from '#domain/time/day.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import { TranslatorSilent } from './gateways/ask-service.ts';
import { originalText, readWords, type Subject } from './read-words.ts';
import { putTranslation } from './store.ts';
import { translatorOf } from './translator-of.ts';

export type MachineOutcome =
  | { readonly written: true }
  | TranslationRefused
  | {
      readonly refused:
        'nothing-was-said' | 'language-not-told' | 'translator-silent' | 'words-changed';
    };

type Asked = { readonly asker: Asker; readonly of: Subject; readonly language: Language };

export async function askMachine(
  market: Market,
  { asker, of, language }: Asked,
): Promise<MachineOutcome> {
  const original = originalText(await readWords(market, { asker, of }));
  if ('refused' in original) return original;
  const text = await translated(market, { original, language });
  if ('refused' in text) return text;
  return inTransaction(market, async (market): Promise<MachineOutcome> => {
    const said = await readWords(market, { asker, of });
    if (said.original?.text !== original.text) return { refused: 'words-changed' };
    const { cooperativeId } = said;
    const place = { of, cooperativeId, original: original.text };
    await putTranslation(market, { ...place, text, writtenBy: null });
    await tellEvent(market, {
      kind: `${of.kind}-translated`,
      subjectKind: of.kind,
      subjectId: of.id,
      cooperativeId,
      data: { language, by: asker.person.id, machine: text.translator },
    });
    return { written: true };
  });
}

async function translated(
  market: Market,
  { original, language }: { original: FreeText; language: Language },
): Promise<FreeText | TranslationRefused | { readonly refused: 'translator-silent' }> {
  const translator = translatorOf(market.settings);
  const on = dayOf(market.now());
  try {
    return await translateText(translator, { text: original, to: language, on });
  } catch (error) {
    if (error instanceof TranslatorSilent) return { refused: 'translator-silent' };
    throw error;
  }
}
