// レビュー、日本語。
import { counted } from '../shop/counted.ts';
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const ja = {
  mail: {
    subject: ({ number }) => `お届けした品はいかがですか（ご注文 ${number}）`,
    hello: ({ name }) => `${name} 様`,
    ask: ({ cooperative }) =>
      `${cooperative} からお求めの品は、そろそろお手元に届いているころです。作り手と、これから作品を見る方々のために、ご感想をお聞かせください。一分で書けます。写真があればなお伝わります。`,
    heard: '書いてくださったことは、作り手が読み、または読み上げてもらって聞きます。',
    link: '感想を書く',
    notArrived: 'まだ届いていない、または問題がある場合は、このメールにご返信ください。',
    demo: 'これはデモです。品物は送られていませんが、フォームはお試しいただけます。',
  },
  block: {
    title: '購入された方の声',
    none: 'まだありません。感想は、購入された方だけに、到着後にうかがっています。',
    count: ({ count }) => counted('ja', count, { other: '#件の感想' }),
    average: ({ average }) => `5点中${average}点`,
    stars: ({ stars }) => `5点中${stars}点`,
    verified: '購入確認済み',
    somebody: '購入された方',
    from: ({ country }) => country,
    writtenIn: ({ language }) => `${language}で書かれています`,
    picture: ({ title }) => `購入された方の写真：${title}`,
    about: ({ title }) => `作品：${title}`,
    how: '感想はすべて、確認できる注文に基づきます。掲載前に読みますが、内容は変えません。点が低いという理由で断ることはありません。',
  },
  page: {
    title: 'いかがですか',
    lead: ({ number, name }) => `${name} へのご注文 ${number}`,
    stars: '評価',
    starNames: {
      '1': 'とても残念',
      '2': '残念',
      '3': 'ふつう',
      '4': '良い',
      '5': 'すばらしい',
    },
    starOf: ({ stars, name }) => `${stars}：${name}`,
    words: 'ご感想',
    wordsHint: '長さは自由です（2,000字まで）。',
    language: '書いている言語',
    name: '表示する名前',
    nameHint: '下のお名前だけで結構です。空欄なら「購入された方」と表示します。',
    picture: '写真',
    pictureHint:
      'JPEG、PNG、WebP、AVIF、HEIC、40MBまで。撮影場所と機種の情報は取り除きます。人物ではなく作品を写してください。',
    send: 'この感想を送る',
    public:
      '書かれた内容は、確認の後、お住まいの国名とともに掲載されます。住所やフルネームは掲載しません。',
    waiting: 'ありがとうございます。まず確認し、その後掲載して、作り手に伝えます。',
    published: 'ありがとうございます。感想は掲載されています。',
    refused: 'この感想は掲載していません。理由をお知りになりたい場合は、メールにご返信ください。',
    seeWork: 'この作品を見る',
    begin: '感想を書く',
    beginHint: '作り手と、ほかの購入者へ。',
    from: ({ day }) => `${day}から感想を書けます。`,
    notYet: '到着後に感想を書けます。',
    wrong: {
      stars: '1点から5点でお選びください',
      words: 'ご感想は2,000字までです',
      language: '一覧から言語をお選びください',
      name: '名前は40字までです',
      'written-before': 'この作品の感想はすでにいただいています。',
      'too-large': '写真が重すぎます（40MBまで）',
      'too-many-pixels': '写真が大きすぎます',
      'heic-unreadable': 'この画像（HEIC）は壊れているため読めません。JPEGでお送りください。',
      'not-a-picture': 'これは写真のファイルではありません',
      'storage-unavailable':
        'ただいま写真を保存できないため、送信されていません。数分後にもう一度お試しいただくか、写真なしで言葉だけお送りください。',
    },
  },
} satisfies Shape<typeof en>;
