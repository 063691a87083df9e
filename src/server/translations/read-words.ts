// What somebody said of a good or a cooperative, and all that was made of it, for the desk.
import { type FreeText, isTextLanguage, type SaidBy } from '#domain/craft/free-text.ts';
import { isId } from '#domain/ids/id.ts';
import { type Asker, may } from '#domain/permissions/may.ts';
import type { Day } from '#domain/time/day.ts';
import type { Market } from '../market.ts';
import { Forbidden, NotFound } from '../not-there.ts';
import { findOriginal, findTranslations, fingerprintOf, type Subject } from './store.ts';
import { translatorOf } from './translator-of.ts';

export type { Subject };

/** `stands`: it was made of the words as they are now; another is shown nowhere. */
export type Translated = FreeText & { readonly stands: boolean };

export type Words = {
  readonly cooperativeId: string;
  /** Undefined where nothing was said; without its language nothing can be made of it. */
  readonly original?: {
    readonly text: string;
    readonly language?: string;
    readonly saidBy?: string;
  };
  readonly translations: readonly Translated[];
  /** The machine that may be asked, by name. */
  readonly machine?: string;
};

export async function readWords(
  market: Market,
  { asker, of }: { asker: Asker; of: Subject },
): Promise<Words> {
  if (!may(asker, 'translate-words')) throw new Forbidden('translate-words');
  const row = isId(of.id) ? await findOriginal(market, of) : undefined;
  if (!row) throw new NotFound(`${of.kind} ${of.id}`);
  const rows = await findTranslations(market, of);
  const now = row.story ? fingerprintOf(row.story) : '';
  const machine = translatorOf(market.settings)?.name;
  return {
    cooperativeId: row.cooperative_id,
    ...(row.story
      ? {
          original: {
            text: row.story,
            ...(row.story_language ? { language: row.story_language } : {}),
            ...(row.story_said_by ? { saidBy: row.story_said_by } : {}),
          },
        }
      : {}),
    translations: rows.map((one) => ({
      text: one.words,
      language: one.language as FreeText['language'],
      saidBy: one.said_by as SaidBy,
      translator: one.translator,
      translatedOn: one.translated_on as Day,
      from: one.from_language as FreeText['language'],
      stands: one.original_md5 === now,
    })),
    ...(machine ? { machine } : {}),
  };
}

/** The words as they may be translated, or why they may not. */
export function originalText({
  original,
}: Words): FreeText | { readonly refused: 'nothing-was-said' | 'language-not-told' } {
  if (!original) return { refused: 'nothing-was-said' };
  const { text, language, saidBy } = original;
  if (!isTextLanguage(language)) return { refused: 'language-not-told' };
  return { text, language, saidBy: (saidBy ?? 'seller') as SaidBy };
}
