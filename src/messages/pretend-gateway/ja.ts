import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const ja = {
  title: '模擬のお支払い',
  noMoneyMoves: 'これは架空の銀行です。カードは必要なく、お金は動きません。',
  toPay: ({ description }) => `${description} のお支払い：`,
  approve: '支払いを承認する',
  challenge: '先に本人確認をする（3-D セキュア）',
  decline: '支払いを拒否する',
  lateAfter: '遅れて承認するまでの分数',
  late: 'この分数の後に遅れて承認する',
  never: '返事をしない',
  processing: '架空の銀行はまだこの支払いを処理中です。',
  approveNow: '今すぐ承認する',
  challengeTitle: 'ご本人の確認',
  challengeAsks: '本物の銀行なら、ここで暗証番号や指紋を求めます。',
  challengeYes: '本人です：承認する',
  challengeNo: '本人ではありません：拒否する',
  back: 'お店に戻る',
  ended: {
    captured: 'この支払いは承認されました。',
    declined: 'この支払いは拒否されました。請求はありません。',
    expired: 'この支払いはお店によって閉じられました。請求はありません。',
  },
} satisfies Shape<typeof en>;
