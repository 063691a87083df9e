// 工芸の言葉（日本語）：「の」の順、読点、数の書き方。
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

function list({ items }: { items: readonly string[] }): string {
  return items.length === 2 ? items.join('と') : items.join('・');
}

export const ja = {
  styled: ({ noun, style }) => `${style}の${noun}`,
  inTheStyleOf: ({ noun, style }) => `${style}風の${noun}`,
  list,
  withMaterials: ({ thing, materials }) => `${thing}、${materials}`,
  colours: (items) => list(items),
  manyColours: '多色',
  withColours: ({ phrase, colours }) => `${phrase}、${colours}`,
  withSize: ({ phrase, size }) => `${phrase}、${size}`,
  oneCounted: { babouche: 'バブーシュ', 'argan-oil': 'アルガンオイル' },
  units: { cm: 'cm', in: 'インチ' },
  size: {
    'width-length': (d) => `${d.width} × ${d.length} ${d.unit}`,
    'width-height': (d) => `${d.width} × ${d.height} ${d.unit}`,
    'length-width-height': (d) => `${d.length} × ${d.width} × ${d.height} ${d.unit}`,
    'diameter-height': (d) => `直径${d.diameter} ${d.unit}、高さ${d.height} ${d.unit}`,
    diameter: (d) => `直径${d.diameter} ${d.unit}`,
    height: (d) => `高さ${d.height} ${d.unit}`,
    length: (d) => `長さ${d.length} ${d.unit}`,
    shoe: (d) => `EUサイズ${d.shoe}`,
    volume: (d) => `${d.volume} ml`,
  },
  measures: {
    'width-length': (d) => `サイズは${d.width} × ${d.length} ${d.unit}です。`,
    'width-height': (d) => `幅${d.width} ${d.unit}、高さ${d.height} ${d.unit}です。`,
    'length-width-height': (d) => `サイズは${d.length} × ${d.width} × ${d.height} ${d.unit}です。`,
    'diameter-height': (d) => `直径${d.diameter} ${d.unit}、高さ${d.height} ${d.unit}です。`,
    diameter: (d) => `直径は${d.diameter} ${d.unit}です。`,
    height: (d) => `高さは${d.height} ${d.unit}です。`,
    length: (d) => `長さは${d.length} ${d.unit}です。`,
    shoe: (d) => `EUサイズ${d.shoe}です。`,
    volume: (d) => `内容量は${d.volume} mlです。`,
  },
  view: {
    whole: ({ phrase }) => phrase,
    detail: ({ phrase }) => `${phrase}（部分）`,
    back: ({ phrase }) => `${phrase}（裏面）`,
    scale: ({ phrase }) => `${phrase}（大きさの比較）`,
    worn: ({ phrase }) => `${phrase}（使用例）`,
  },
  drawing: ({ phrase }) => `写真ではなく図です。${phrase}`,
  where: ({ place, region, inMorocco }) => {
    const within = region && `${inMorocco ? 'モロッコ、' : ''}${region}地方`;
    return [within, place].filter(Boolean).join('、');
  },
  about: ({ phrase, where }) => (where ? `${phrase}。制作地は${where}です。` : `${phrase}。`),
  details: ({ first, items }) => `${[first, ...items.slice(1)].join('、')}。`,
  betweenSentences: '',
  attributes: {
    technique: {
      label: '技法',
      values: {
        'hand-knotted': '手結び',
        'hand-woven': '手織り',
        'hand-tufted': 'ハンドタフト',
        'hand-hooked': 'ハンドフック',
      },
    },
    pile: {
      label: '毛足',
      values: { low: '短い毛足', medium: '中くらいの毛足', high: '長い毛足' },
    },
    fibre: {
      label: '主な繊維',
      values: {
        wool: 'ウール',
        cotton: 'コットン',
        silk: 'シルク',
        viscose: 'ビスコース',
        linen: 'リネン',
        synthetic: '合成繊維',
        'metal-thread': '金属糸',
        other: 'その他の繊維',
      },
    },
    dye: {
      label: '染色',
      values: { undyed: '無染色', 'plant-dyed': '草木染め', 'synthetic-dyed': '化学染料' },
    },
    embroidery: {
      label: '刺繍',
      values: { none: '刺繍なし', hand: '手刺繍', machine: '機械刺繍' },
    },
    filling: {
      label: '中身',
      values: {
        unstuffed: '中身なし',
        'stuffed-wool': 'ウール入り',
        'stuffed-cotton': 'コットン入り',
        'stuffed-other': '中身入り',
      },
    },
    sole: {
      label: '底',
      values: { leather: '革底', rubber: 'ゴム底', textile: '布底', raffia: 'ラフィア底' },
    },
    upper: {
      label: '甲',
      values: { leather: '甲は革', textile: '甲は布', raffia: '甲はラフィア' },
    },
    outer: {
      label: '外側',
      values: { leather: '外側は革', textile: '外側は布', basketry: '外側は編み' },
    },
    wearer: {
      label: '対象',
      values: { women: '女性用', men: '男性用', children: '子ども用', anyone: '男女兼用' },
    },
    cut: { label: '形', values: { dress: 'ドレス型', 'open-front': '前開き' } },
    garmentSize: {
      label: '服のサイズ',
      values: {
        'one-size': 'フリーサイズ',
        s: 'Sサイズ',
        m: 'Mサイズ',
        l: 'Lサイズ',
        xl: 'XLサイズ',
      },
    },
    foodContact: { label: '食品', values: { yes: '食品用', no: '装飾用（食品には使えません）' } },
    glazed: { label: '釉薬', values: { yes: '釉薬あり', no: '釉薬なし' } },
    setting: {
      label: '仕立て',
      values: { loose: 'ばらのタイル', 'on-net': 'ネット張り', 'in-cement': 'セメント固定' },
    },
    metal: {
      label: '金属',
      values: {
        'silver-925': 'シルバー925',
        'silver-800': 'シルバー800',
        gold: '金',
        'base-metal': '卑金属',
      },
    },
    coral: { label: '珊瑚', values: { yes: '珊瑚あり', no: '珊瑚なし' } },
    electric: {
      label: '明かり',
      values: {
        'not-electric': 'キャンドル用（電気不使用）',
        'electric-bulb': '電気式（電球用）',
        'electric-led-only': '電気式（LED専用）',
      },
    },
    mounting: {
      label: '置き方',
      values: { hanging: '吊り下げ式', standing: '置き型', wall: '壁付け' },
    },
    inlay: { label: '象嵌', values: { none: '象嵌なし', marquetry: '寄木象嵌' } },
    use: { label: '用途', values: { cosmetic: '化粧用', edible: '食用' } },
    refining: { label: '精製', values: { virgin: '未精製', refined: '精製' } },
    age: {
      label: '年代',
      values: {
        new: '新品',
        'under-100-years': '古い品（100年未満）',
        'over-100-years': '100年以上前の品',
      },
    },
  },
  questions: {
    materials: '何でできていますか。',
    colours: '何色ですか。',
    size: '大きさはどのくらいですか。',
    region: 'どの地方で作られましたか。',
    weight: '梱包した重さはどのくらいですか。',
    technique: '結び、織り、タフト、フックのどれですか。',
    pile: '毛足の長さはどのくらいですか。',
    fibre: 'いちばん多い繊維は何ですか。',
    dye: 'どのように染めましたか。',
    embroidery: '刺繍はありますか。手ですか、機械ですか。',
    filling: '中身を入れて売りますか。中身は何ですか。',
    sole: '底は何でできていますか。',
    upper: '甲は何でできていますか。',
    outer: '外側は何でできていますか。',
    wearer: '誰のためのものですか。',
    cut: '前開きですか。',
    garmentSize: '服のサイズは何ですか。',
    foodContact: '食品に触れる用途ですか。',
    glazed: '釉薬はかかっていますか。',
    setting: 'タイルはばらですか、ネット張りですか、セメント固定ですか。',
    metal: '金属は何ですか。',
    coral: '珊瑚は使われていますか。',
    electric: '電気を使いますか。',
    mounting: '吊り下げ、置き型、壁付けのどれですか。',
    inlay: '寄木象嵌はありますか。',
    use: '肌用ですか、食用ですか。',
    refining: '未精製ですか、精製ですか。',
    age: '新しいものですか、古いものですか。',
  },
  faults: {
    missing: '必要な項目です。',
    'not-known': '選択肢にありません。',
    'not-of-this-form': 'この種類の品には合いません。',
    'said-twice': '重複しています。',
    'too-many': '多すぎます。',
    'not-believable': '数字を確かめてください。',
    'too-long': '長すぎます。',
  },
} satisfies Shape<typeof en>;
