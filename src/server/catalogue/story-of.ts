// A story as it was said, whose words it is in, and what was made of it in other languages.
import { sql } from 'kysely';
import type { FreeText, SaidBy } from '#domain/craft/free-text.ts';

export type Story = {
  readonly text: string;
  readonly language?: string;
  readonly saidBy?: SaidBy;
  readonly translations: readonly FreeText[];
};

/** Of the words as they are now: what was made of former ones is shown no more. */
export function translationsOf(kind: 'good' | 'cooperative') {
  const whole = sql.table(kind === 'good' ? 'goods' : 'cooperatives');
  return sql<FreeText[]>`(
    select coalesce(
      json_agg(
        json_build_object(
          'text', words, 'language', language, 'saidBy', said_by, 'translator', translator,
          'translatedOn', translated_on, 'from', from_language
        )
      ),
      '[]'
    )
    from translations
    where subject_kind = ${sql.lit(kind)} and subject_id = ${whole}.id
      and original_md5 = md5(${whole}.story)
  )`;
}

type Row = {
  readonly story: string | null;
  readonly story_language: string | null;
  readonly story_said_by?: string | null;
  readonly translations: readonly FreeText[];
};

export function storyOf(row: Row): { story?: Story } {
  if (!row.story) return {};
  return {
    story: {
      text: row.story,
      ...(row.story_language ? { language: row.story_language } : {}),
      ...(row.story_said_by ? { saidBy: row.story_said_by as SaidBy } : {}),
      translations: row.translations,
    },
  };
}
