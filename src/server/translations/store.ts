// The SQL of words in other languages: what was said, and what was made of it.
import { createHash } from 'node:crypto';
import type { FreeText } from '#domain/craft/free-text.ts';
import type { MarketInTransaction } from '../db/in-transaction.ts';
import { type Market, newId } from '../market.ts';

/** Whose words: the story of a good, or of a cooperative. */
export type Subject = { readonly kind: 'good' | 'cooperative'; readonly id: string };

export type OriginalRow = {
  readonly cooperative_id: string;
  readonly story: string | null;
  readonly story_language: string | null;
  readonly story_said_by: string | null;
};

export async function findOriginal(
  market: Market,
  { kind, id }: Subject,
): Promise<OriginalRow | undefined> {
  if (kind === 'good') {
    return market.db
      .selectFrom('goods')
      .select(['cooperative_id', 'story', 'story_language', 'story_said_by'])
      .where('id', '=', id)
      .executeTakeFirst();
  }
  const row = await market.db
    .selectFrom('cooperatives')
    .select(['id as cooperative_id', 'story', 'story_language'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { ...row, story_said_by: 'seller' };
}

export function findTranslations(market: Market, { kind, id }: Subject) {
  return market.db
    .selectFrom('translations')
    .select(['language', 'from_language', 'words', 'said_by', 'translator', 'translated_on'])
    .select('original_md5')
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .orderBy('language')
    .orderBy('said_by')
    .limit(24)
    .execute();
}

type Put = {
  readonly of: Subject;
  readonly cooperativeId: string;
  readonly text: FreeText;
  readonly original: string;
  readonly writtenBy: string | null;
};

/** One of a person and one of a machine in each language: a new one takes the place of its like. */
export async function putTranslation(
  market: MarketInTransaction,
  { of, cooperativeId, text, original, writtenBy }: Put,
): Promise<void> {
  const told = {
    from_language: text.from!,
    words: text.text,
    translator: text.translator!,
    translated_on: text.translatedOn!,
    original_md5: fingerprintOf(original),
    written_by: writtenBy,
    written_at: market.now(),
  };
  await market.db
    .insertInto('translations')
    .values({
      id: newId(market),
      subject_kind: of.kind,
      subject_id: of.id,
      cooperative_id: cooperativeId,
      language: text.language,
      said_by: text.saidBy,
      ...told,
    })
    .onConflict((conflict) =>
      conflict.constraint('one_translation_a_language_and_maker').doUpdateSet(told),
    )
    .execute();
}

export async function deleteTranslation(
  market: MarketInTransaction,
  { of, language, saidBy }: { of: Subject; language: string; saidBy: string },
): Promise<boolean> {
  const gone = await market.db
    .deleteFrom('translations')
    .where('subject_kind', '=', of.kind)
    .where('subject_id', '=', of.id)
    .where('language', '=', language)
    .where('said_by', '=', saidBy)
    .returning('id')
    .execute();
  return gone.length > 0;
}

/** As PostgreSQL's md5() of the words: once they change, what was made of them no longer stands. */
export function fingerprintOf(words: string): string {
  return createHash('md5').update(words).digest('hex');
}
