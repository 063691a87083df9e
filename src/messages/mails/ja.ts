import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const ja = {
  hello: ({ name }) => `${name} 様`,
  fromCooperative: ({ name, place }) => `${name}（${place}）より`,
  lineOf: ({ title, quantity }) => `${title} × ${quantity}`,
  freight: '送料',
  duties: '関税',
  taxes: '輸入税',
  fees: '手数料',
  orderTotal: ({ number }) => `ご注文 ${number}`,
  total: 'お支払い額',
  atDoor: ({ amount }) => `ご承諾のとおり、お届け時のお支払い：${amount}`,
  nothingAtDoor: 'お届け時のお支払いはありません。',
  seeOrder: 'ご注文を見る',
  demo: 'これはデモです。お金は動いておらず、何も発送されません。',
  paid: {
    subject: ({ number }) => `ご注文 ${number} のお支払いを確認しました`,
    thanks: ({ number }) =>
      `ありがとうございます。お支払いを確認し、ご注文 ${number} を作り手に伝えました。`,
  },
  lapsed: {
    subject: ({ number }) => `ご注文 ${number} は時間内に支払われませんでした`,
    why: 'お取り置きの間にお支払いが届かなかったため、作品は店頭に戻りました。請求はありません。',
    next: 'カートはそのまま残っていますので、もう一度お試しいただけます。後から銀行の承認が届いた場合は、作品を改めてお取り置きするか、返金してお知らせします。',
  },
  givenBack: {
    subject: ({ number }) => `ご注文 ${number} の代金をお返しします`,
    soldMeanwhile:
      '銀行の承認がお取り置きの期限を過ぎて届き、その間に作品が売れました。全額をお返しします。',
    paidTwice: 'ご注文に二回目のお支払いが届きました。全額お返しします。',
    amount: '返金額',
  },
  askedFor: {
    subject: ({ number }) => `ご注文 ${number} のリンク`,
    here: 'ご依頼のご注文のリンクです。',
    notYou: 'お心当たりがない場合は、何もなさる必要はありません。',
  },
  gift: {
    heading: '贈り物',
    noPrice:
      '価格はこのメールであなただけにお知らせしています。メッセージに価格は添えません。外側の税関書類には、法律により価格が記されます。',
    price: '価格を贈り物に添えることを選ばれました。',
  },
  sold: {
    subject: ({ number }) => `売れました：ご注文 ${number}`,
    news: ({ number }) => `売れました。ご注文 ${number} の代金が支払われました。`,
    makers: '作り手の分',
    cooperative: '協同組合の分',
    platform: 'マーケットの分',
    price: 'あなたの価格',
    whenPaid:
      'これらの分は今お約束しました。集荷所が作品を受け入れたとき、または自ら発送する場合は配送業者の最初の記録のときに、支払いの対象になります。',
    isGift: '贈り物です。小包の中に価格や請求書を入れないでください。',
  },
} satisfies Shape<typeof en>;
