// 地方、作り手、コレクション、保存した作品。日本語。
import type { Shape } from '../shape.ts';
import { counted } from '../shop/counted.ts';
import type { en } from './en.ts';

export const ja = {
  regions: {
    title: '地方',
    lead: '地中海からサハラの縁まで、十二の地方。地方を選ぶと、そこで作られたものをご覧いただけます。',
    map: '海岸線の手描き地図。十二の地方を番号つきの点で示しています',
    crafted: ({ region }) => `${region}地方で作られたもの`,
    houses: 'この地方の協同組合',
  },
  houses: {
    title: '協同組合',
    lead: '書類、組合員、工房のすべてを、人の目で確かめています。',
    make: '作っているもの',
    people: '名前の掲載に同意した作り手',
    unnamed: '名前を出さない組合員は、この印で署名しています。',
    ask: '制作を相談する',
    askHint: '受注制作もできます。お探しのものをお書きください。この組合に伝えます。',
    askSubject: ({ name }) => `${name}の作品を探しています`,
  },
  makers: {
    title: '作り手',
    lead: '名前の掲載に同意した方だけを載せています。ほかの方は協同組合の印で署名します。',
    of: ({ name }) => `${name}の作品`,
    consent: '本人の同意を得て名前を載せています。同意はいつでも取り消せます。',
    works: ({ count }) => counted('ja', count, { other: '#点' }),
    none: '現在、店頭に作品はありません。',
  },
  collections: {
    title: 'コレクション',
    lead: '店全体への問いかけです。今日その問いに合う作品が並びます。',
  },
  forms: {
    home: ({ names }) => `現地では${names}と呼ばれます。`,
  },
  saved: {
    title: '保存した作品',
    link: '保存',
    lead: 'このブラウザだけに保存されます。アカウントは不要で、ほかの人には見えません。',
    none: '保存した作品はまだありません',
    noneHint: '作品のページで「この作品を保存」を押すと、この端末だけに保存されます。',
    save: 'この作品を保存',
    saved: '保存済み',
    saveOne: ({ title }) => `${title}を保存`,
    remove: '削除',
    removeOne: ({ title }) => `${title}を削除`,
    clear: 'すべて削除',
    full: 'すでに100点保存されています。先に1点削除してください。',
  },
  cart: ({ count }) => counted('ja', count, { other: 'カートに#点' }),
  home: {
    doors: '三つの入り口',
    rooms: '置き場所から',
    regions: '地方から',
    regionsHint: '手描きの地図に十二の地方',
    makers: '作り手から',
    makersHint: '自分の名前で署名する人たち',
    gift: '届く贈り物',
    giftHint:
      'カードを添え、荷物に値段は入れません。受け取る方のお支払いもありません。到着日は作品ごとに表示します。',
    giftLast: ({ day, city, feast }) =>
      `${day}までのご注文で、完成品は${feast}に間に合うように${city}へ届く見込みです。`,
    giftToday: ({ day, city }) => `本日のご注文で、完成品は${day}までに${city}へ届く見込みです。`,
    giftNot: ({ country }) =>
      `${country}へはまだ贈り物としてお送りできません。受け取りの際に費用を求められることがあり、贈り物で相手にご負担をかけられないためです。ご自身宛てにはお送りできます。`,
    giftDays: {
      christmas: 'クリスマス',
      'aid-al-fitr': 'イード・アル＝フィトル',
      'aid-al-adha': 'イード・アル＝アドハー',
    },
    giftGo: '贈り物を探す',
    all: 'すべて見る',
  },
  good: {
    scale: '大きさ',
    beside: {
      chair: ({ high }) => `高さ${high}の椅子と同じ縮尺で描いています。`,
      hand: ({ high }) => `長さ${high}の手と同じ縮尺で描いています。`,
      glass: ({ high }) => `高さ${high}のティーグラスと同じ縮尺で描いています。`,
    },
    care: 'お手入れ',
    sendable: 'お届けできる作品',
    near: 'こちらの作品も',
    alike: '似た作品を',
    alikeHint: '同じ種類の作品を見るか、協同組合に制作を相談できます。',
    others: ({ kind }) => `${kind}を見る`,
    ask: '似た作品を相談する',
    askSubject: ({ title, number }) => `似た作品の相談：${title}（${number}）`,
  },
  error: {
    search: '作品を検索する',
    crafts: '工芸から探す',
  },
} satisfies Shape<typeof en>;
