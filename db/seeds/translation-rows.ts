// A story as the desk of the demo market put it into the other languages: rows with name and day.
import { createHash } from 'node:crypto';
import { dayOf } from '#domain/time/day.ts';
import { type Market, newId } from '#server/market.ts';
import type { DemoGood } from './demo-goods.ts';
import { demoTranslator, translationsOf } from './stories.ts';

type Told = {
  readonly goodId: string;
  readonly cooperativeId: string;
  readonly good: Pick<DemoGood, 'story' | 'storyLanguage'>;
};

export function translationRows(market: Market, { goodId, cooperativeId, good }: Told) {
  const { story, storyLanguage = 'en' } = good;
  if (!story) return [];
  return Object.entries(translationsOf(story)).map(([language, words]) => ({
    id: newId(market),
    subject_kind: 'good',
    subject_id: goodId,
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
