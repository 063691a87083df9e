// Search and the filters of the shelf, in Japanese.
import type { Shape } from '../shape.ts';
import { counted } from '../shop/counted.ts';
import type { en } from './en.ts';

export const ja = {
  label: '作品を検索',
  button: '検索',
  example: '青いラグ、ティズニットの銀 …',
  title: ({ words }) => `検索：${words}`,
  empty: '何をお探しですか',
  craft: '工芸',
  nearest: 'いちばん近いものです。条件のうち一つだけ合いません。',
  most: '配送込みの上限価格',
  price: 'お届け価格',
  ships: '工房からの発送',
  women: '協同組合',
  cooperative: '名前で',
  within: ({ days }) => counted('ja', days, { other: '#日以内' }),
  led: '女性が運営',
  relevance: '一致度の高い順',
  readAs: ({ said, as }) => `「${said}」を「${as}」として検索しました。`,
  said: ({ word }) => `「${word}」`,
  closeWithout: ({ count, words }) =>
    `すべてに合う作品は${count}点です。続いて、${words}を除いて近い作品を表示しています。`,
  leftOut: ({ words }) => `すべてに合う作品はありません。次の語を除いて表示しています：${words}`,
  instead: ({ words }) => `${words}に合う作品はありません。新しい作品をご覧ください。`,
  ask: '織り手に相談する',
  askHint: '多くの作品は注文を受けて作られます。お探しのものをお書きください。協同組合に尋ねます。',
  askSubject: ({ words }) => `探しているもの：${words}`,
} satisfies Shape<typeof en>;
