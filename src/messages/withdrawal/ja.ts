// 購入の撤回、日本語。
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const ja = {
  page: {
    title: '購入の撤回',
    lead: ({ number }: { number: string }) =>
      `ご注文 ${number}。理由は必要ありません。ここで二段階でお申し出いただくと、受け取ったことをメールでお知らせします。`,
    leadTerms:
      'お住まいの国でこれを求める法律を、私たちは確認していません。このマーケットが返品についてお約束している内容です。',
    anyTime: ({ days }: { days: string }) =>
      `今すぐ、またすべての品が届いてから${days}日以内であれば撤回できます。`,
    until: ({ day }: { day: string }) => `${day}まで（当日を含む）撤回できます。`,
    exception: ({ part }: { part: string }) =>
      `少なくとも一点は受注制作です。お客様ご自身の仕様で作るものは、法律の対象外となることがあります（${part}）。在庫品やカタログの品は対象です。確認のうえお返事します。`,
    name: 'お名前',
    orders: '撤回するご注文',
    ordersHint: '協同組合ごとに一つのご注文です。',
    order: ({ number, name }: { number: string; name: string }) => `${number}（${name}）`,
    email: 'お返事をお送りするメールアドレス',
    next: '次へ：もう一度確認する',
    check: 'お申し出の内容',
    statement: ({ name, orders }: { name: string; orders: string }) =>
      `私、${name}は、次のご注文の商品の購入契約を撤回します：${orders}。`,
    answerTo: ({ email }: { email: string }) => `受領のお知らせは ${email} にお送りします。`,
    back: '内容を変更する',
    received: ({ number, at }: { number: string; at: string }) =>
      `${at} に ${number} を撤回されました。その旨のメールをお送りしました。`,
    accepted: ({ number, at }: { number: string; at: string }) =>
      `${at} に ${number} を撤回されました。撤回は有効です。`,
    declined: ({ number, at, reason }: { number: string; at: string; reason: string }) =>
      `${at} に ${number} を撤回されましたが、認められません：${reason}`,
    toOrder: 'ご注文に戻る',
    hint: 'お気持ちが変わりましたか。理由なしに購入を取り消せます。',
    hintLost:
      '購入を撤回するには、ここでご注文のリンクをお求めください。ボタンはご注文のページにあります。',
    refused: {
      'no-right':
        '私たちの確認した法律にも、このマーケットの規約にも、ここではこの権利がありません。',
      'already-withdrawn': 'このご注文はすでに撤回されています。日時はメールをご覧ください。',
      'too-late': ({ day }: { day: string }) =>
        `期限は${day}でした。品物に問題がある場合は、ご注文のメールにご返信ください。それは別の権利です。`,
      'nothing-to-withdraw':
        '撤回できるものがありません。お支払いがないか、すでに返金されています。',
    },
    wrong: {
      name: 'お名前を120文字以内でご記入ください',
      email: 'メールアドレスをご記入ください（例：name@example.com）',
      orders: '撤回できるご注文を少なくとも一つお選びください',
    },
  },
  mail: {
    subject: ({ number }: { number: string }) => `撤回を受け取りました：ご注文 ${number}`,
    hello: ({ name }: { name: string }) => `${name} 様`,
    heard: '撤回のお申し出を受け取りました。このメールは証明になりますので、保管してください。',
    said: 'お申し出の内容',
    at: '受領日時',
    orders: 'ご注文',
    name: 'お名前',
    email: 'メールアドレス',
    byLaw: ({ law }: { law: string }) => `法律に基づく権利です：${law}。`,
    byTerms: 'このマーケットの返品規約に基づく権利です。',
    refund: ({ day }: { day: string }) =>
      `遅くとも${day}までに、通常の配送料を含め、お支払いと同じ方法で返金します。商品が戻るまで、または発送が確認できるまでお待ちいただくことがあります。`,
    sendBack: ({ day }: { day: string }) =>
      `すでに受け取られた品は、遅くとも${day}までにご返送ください。送り先は別にご連絡します。`,
    madeToOrder:
      '受注制作の品が含まれています。お客様ご自身の仕様で作るものは、法律の対象外となることがあります。確認のうえご連絡します。',
    seeOrder: 'ご注文を見る',
    demo: 'これはデモです。お金は動かず、何も発送されません。',
  },
  declinedMail: {
    subject: ({ number }: { number: string }) => `撤回について：ご注文 ${number}`,
    why: ({ number }: { number: string }) =>
      `ご注文 ${number} の撤回を拝見しました。次の理由により、認められないと考えます。`,
    next: 'ご異議がございましたら、このメールにご返信ください。',
  },
  cooperativeMail: {
    subject: ({ number }: { number: string }) => `撤回：ご注文 ${number}`,
    news: ({ number }: { number: string }) =>
      `ご注文 ${number} は購入者により撤回されました。デスクからの連絡があるまで、制作も発送もしないでください。`,
    share: '完成品についてお約束した金額は、マーケットの準備金で精算します。',
  },
} satisfies Shape<typeof en>;
