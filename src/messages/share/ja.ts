// What is shared and fed to other shops, in Japanese.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const ja = {
  delivered: ({ city }: { city: string }) => `${city}までのお届け価格`,
  included: ({ city }: { city: string }) => `${city}までのお届け価格（関税・税込み）`,
  story: 'ストーリー用の画像',
  newWorks: '新着作品',
  newAbout: ({ city }: { city: string }) =>
    `モロッコの協同組合の新着作品。${city}までのお届け価格つき。`,
} satisfies Shape<typeof en>;
