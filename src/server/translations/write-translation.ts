// A person of the desk puts what somebody said into another language: her name and the day stand under it.
import { checkFreeText, type TextRefused } from '#domain/craft/free-text.ts';
import type { Language } from '#domain/markets.ts';
import type { Asker } from '#domain/permissions/may.ts';
import { dayOf } from '#domain/time/day.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import { originalText, readWords, type Subject } from './read-words.ts';
import { deleteTranslation, putTranslation } from './store.ts';

export type WriteOutcome =
  | { readonly written: true }
  | TextRefused
  | {
      readonly refused:
        'nothing-was-said' | 'language-not-told' | 'already-in-that-language' | 'words-too-long';
    };

type Asked = {
  readonly asker: Asker;
  readonly of: Subject;
  readonly language: Language;
  readonly words: string;
};

const mostLetters = 8000;

export async function writeTranslation(
  market: Market,
  { asker, of, language, words }: Asked,
): Promise<WriteOutcome> {
  return inTransaction(market, async (market): Promise<WriteOutcome> => {
    const said = await readWords(market, { asker, of });
    const original = originalText(said);
    if ('refused' in original) return original;
    if (original.language === language) return { refused: 'already-in-that-language' };
    if (words.length > mostLetters) return { refused: 'words-too-long' };
    const text = checkFreeText({
      text: words,
      language,
      saidBy: 'desk',
      translator: asker.person.name,
      translatedOn: dayOf(market.now()),
      from: original.language,
    });
    if ('refused' in text) return text;
    const { cooperativeId } = said;
    const writtenBy = asker.person.id;
    await putTranslation(market, { of, cooperativeId, text, original: original.text, writtenBy });
    await tellEvent(market, {
      kind: `${of.kind}-translated`,
      subjectKind: of.kind,
      subjectId: of.id,
      cooperativeId,
      data: { language, by: asker.person.id },
    });
    return { written: true };
  });
}

/** Takes back what a person or a machine made of the words in one language. */
export async function dropTranslation(
  market: Market,
  { asker, of, language, saidBy }: Omit<Asked, 'words'> & { readonly saidBy: 'desk' | 'machine' },
): Promise<{ readonly dropped: boolean }> {
  return inTransaction(market, async (market) => {
    const { cooperativeId } = await readWords(market, { asker, of });
    const dropped = await deleteTranslation(market, { of, language, saidBy });
    if (dropped)
      await tellEvent(market, {
        kind: `${of.kind}-translated`,
        subjectKind: of.kind,
        subjectId: of.id,
        cooperativeId,
        data: { language, by: asker.person.id, dropped: true },
      });
    return { dropped };
  });
}
