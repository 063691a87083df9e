// A story as the desk of the demo market put it into the other languages: rows with name and day.
import { createHash } from 'node:crypto';
import type { Language } from '#domain/markets.ts';
import { dayOf } from '#domain/time/day.ts';
import { type Market, newId } from '#server/market.ts';
import type { DemoGood } from './demo-goods.ts';
import { houseStories } from './house-stories.ts';
import { demoTranslator, translationsOf } from './stories.ts';

type ToldOfGood = {
  readonly goodId: string;
  readonly cooperativeId: string;
  readonly good: Pick<DemoGood, 'story' | 'storyLanguage'>;
};

export function translationRows(market: Market, { goodId, cooperativeId, good }: ToldOfGood) {
  const { story, storyLanguage = 'en' } = good;
  if (!story) return [];
  const of = { kind: 'good', id: goodId, cooperativeId } as const;
  return rowsOf(market, of, { story, storyLanguage, translations: translationsOf(story) });
}

export function translationRowsOfHouse(
  market: Market,
  { id, story }: { id: string; story: string },
) {
  const of = { kind: 'cooperative', id, cooperativeId: id } as const;
  const translations = houseStories[story] ?? {};
  return rowsOf(market, of, { story, storyLanguage: 'en', translations });
}

type Subject = {
  readonly kind: 'good' | 'cooperative';
  readonly id: string;
  readonly cooperativeId: string;
};

type Told = {
  readonly story: string;
  readonly storyLanguage: string;
  readonly translations: Readonly<Partial<Record<Language, string>>>;
};

function rowsOf(
  market: Market,
  { kind, id, cooperativeId }: Subject,
  { story, storyLanguage, translations }: Told,
) {
  return Object.entries(translations).map(([language, words]) => ({
    id: newId(market),
    subject_kind: kind,
    subject_id: id,
    cooperative_id: cooperativeId,
    language,
    from_language: storyLanguage,
    words,
    said_by: 'desk',
    translator: demoTranslator,
    translated_on: dayOf(market.now()),
    original_md5: createHash('md5').update(story).digest('hex'),
    written_by: null,
    written_at: market.now().toISOString(),
  }));
}
