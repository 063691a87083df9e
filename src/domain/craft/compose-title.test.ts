import { describe, expect, it } from 'vitest';
import type { Language } from '../markets.ts';
import { composeTitle } from './compose-title.ts';
import { type FormId, formIds } from './forms.ts';
import { checkFacts, type GoodFacts } from './good-facts.ts';

type Row = { readonly facts: Omit<Partial<GoodFacts>, 'form'> } & Readonly<
  Record<Language, string>
>;

const titles: Readonly<Record<FormId, Row>> = {
  rug: {
    facts: { style: 'azilal', materials: ['wool'], size: { widthMm: 1600, lengthMm: 2400 } },
    en: 'Azilal rug in wool, 160 × 240 cm',
    fr: 'Tapis Azilal en laine, 160 × 240 cm',
    ar: 'زربية أزيلال من الصوف، 160 × 240 سم',
    de: 'Azilal-Teppich aus Wolle, 160 × 240 cm',
    ja: 'アジラルのラグ、ウール、160 × 240 cm',
  },
  'rag-rug': {
    facts: {
      style: 'boucherouite',
      materials: ['recycled-textile'],
      colours: ['multicolour'],
      size: { widthMm: 1300, lengthMm: 2150 },
    },
    en: 'Boucherouite rag rug in recycled textiles, many colours, 130 × 215 cm',
    fr: 'Tapis boucherouite en textiles recyclés, multicolore, 130 × 215 cm',
    ar: 'زربية بوشرويط من المنسوجات المعاد تدويرها بألوان متعددة، 130 × 215 سم',
    de: 'Boucherouite-Flickenteppich aus recycelten Textilien, mehrfarbig, 130 × 215 cm',
    ja: 'ボシャルウィットの古布ラグ、再生布、多色、130 × 215 cm',
  },
  'flat-rug': {
    facts: {
      style: 'hanbel',
      materials: ['wool', 'cotton'],
      size: { widthMm: 1500, lengthMm: 2500 },
    },
    en: 'Hanbel kilim in wool and cotton, 150 × 250 cm',
    fr: 'Kilim hanbel en laine et coton, 150 × 250 cm',
    ar: 'حنبل من الصوف والقطن، 150 × 250 سم',
    de: 'Hanbel-Kelim aus Wolle und Baumwolle, 150 × 250 cm',
    ja: 'ハンベルのキリム、ウールとコットン、150 × 250 cm',
  },
  blanket: {
    facts: {
      style: 'handira',
      materials: ['wool', 'cotton', 'metal-thread'],
      colours: ['ivory'],
      size: { widthMm: 1100, lengthMm: 1900 },
    },
    en: 'Handira blanket in wool, cotton and metallic thread, ivory, 110 × 190 cm',
    fr: 'Couverture handira en laine, coton et fil métallique, ivoire, 110 × 190 cm',
    ar: 'حنديرة من الصوف والقطن والخيط المعدني باللون العاجي، 110 × 190 سم',
    de: 'Handira-Decke aus Wolle, Baumwolle und Metallfaden, elfenbeinfarben, 110 × 190 cm',
    ja: 'ハンディラのブランケット、ウール・コットン・金属糸、アイボリー、110 × 190 cm',
  },
  'cushion-cover': {
    facts: {
      style: 'zanafi',
      materials: ['wool'],
      colours: ['black', 'ivory'],
      size: { widthMm: 450, lengthMm: 450 },
    },
    en: 'Zanafi cushion cover in wool, 45 × 45 cm',
    fr: 'Housse de coussin zanafi en laine, 45 × 45 cm',
    ar: 'غطاء وسادة زنافي من الصوف، 45 × 45 سم',
    de: 'Zanafi-Kissenhülle aus Wolle, 45 × 45 cm',
    ja: 'ザナフィのクッションカバー、ウール、45 × 45 cm',
  },
  pouf: {
    facts: {
      style: 'marrakech',
      materials: ['leather'],
      colours: ['henna'],
      size: { diameterMm: 500, heightMm: 300 },
    },
    en: 'Marrakech pouf in leather, henna, diameter 50 cm, height 30 cm',
    fr: 'Pouf de Marrakech en cuir, henné, diamètre 50 cm, hauteur 30 cm',
    ar: 'بوف مراكشي من الجلد باللون الحنّائي، القطر 50 سم، الارتفاع 30 سم',
    de: 'Marrakesch-Pouf aus Leder, hennafarben, Durchmesser 50 cm, Höhe 30 cm',
    ja: 'マラケシュのプフ、革、ヘナ色、直径50 cm、高さ30 cm',
  },
  babouche: {
    facts: { materials: ['leather'], colours: ['saffron'], size: { shoeSizeEu: 39 } },
    en: 'Babouches in leather, saffron yellow, EU size 39',
    fr: 'Babouches en cuir, jaune safran, pointure 39',
    ar: 'بلغة من الجلد باللون الأصفر الزعفراني، مقاس 39',
    de: 'Babouchen aus Leder, safrangelb, Größe 39',
    ja: 'バブーシュ、革、サフランイエロー、EUサイズ39',
  },
  bag: {
    facts: {
      style: 'essaouira',
      materials: ['raffia', 'leather'],
      size: { widthMm: 350, heightMm: 285 },
    },
    en: 'Essaouira bag in raffia and leather, 35 × 28.5 cm',
    fr: "Sac d'Essaouira en raphia et cuir, 35 × 28,5 cm",
    ar: 'حقيبة صويرية من الرافيا والجلد، 35 × 28,5 سم',
    de: 'Essaouira-Tasche aus Raffiabast und Leder, 35 × 28,5 cm',
    ja: 'エッサウィラのバッグ、ラフィアと革、35 × 28.5 cm',
  },
  wallet: {
    facts: {
      style: 'fes',
      materials: ['leather'],
      colours: ['green'],
      size: { widthMm: 110, heightMm: 90 },
    },
    en: 'Fes wallet in leather, green, 11 × 9 cm',
    fr: 'Portefeuille de Fès en cuir, vert, 11 × 9 cm',
    ar: 'محفظة نقود فاسية من الجلد باللون الأخضر، 11 × 9 سم',
    de: 'Fes-Geldbörse aus Leder, grün, 11 × 9 cm',
    ja: 'フェズの財布、革、緑、11 × 9 cm',
  },
  plate: {
    facts: {
      style: 'fes',
      materials: ['earthenware'],
      colours: ['white', 'blue'],
      size: { diameterMm: 325 },
    },
    en: 'Fes plate in earthenware, diameter 32.5 cm',
    fr: 'Assiette de Fès en faïence, diamètre 32,5 cm',
    ar: 'صحن فاسي من الخزف، القطر 32,5 سم',
    de: 'Fes-Teller aus Steingut, Durchmesser 32,5 cm',
    ja: 'フェズのプレート、陶器、直径32.5 cm',
  },
  tagine: {
    facts: {
      style: 'tamegroute',
      materials: ['clay'],
      colours: ['green'],
      size: { diameterMm: 280 },
    },
    en: 'Tamegroute tagine in terracotta, green, diameter 28 cm',
    fr: 'Tajine de Tamegroute en terre cuite, vert, diamètre 28 cm',
    ar: 'طاجين تمكروت من الفخار باللون الأخضر، القطر 28 سم',
    de: 'Tamegroute-Tajine aus Ton, grün, Durchmesser 28 cm',
    ja: 'タムグルートのタジン鍋、テラコッタ、緑、直径28 cm',
  },
  vase: {
    facts: { style: 'safi', materials: ['earthenware'], size: { heightMm: 280 } },
    en: 'Safi vase in earthenware, height 28 cm',
    fr: 'Vase de Safi en faïence, hauteur 28 cm',
    ar: 'مزهرية آسفي من الخزف، الارتفاع 28 سم',
    de: 'Safi-Vase aus Steingut, Höhe 28 cm',
    ja: 'サフィの花瓶、陶器、高さ28 cm',
  },
  'tile-panel': {
    facts: { style: 'tetouan', materials: ['clay'], size: { widthMm: 400, lengthMm: 400 } },
    en: 'Tetouan zellige panel in terracotta, 40 × 40 cm',
    fr: 'Panneau de zellige de Tétouan en terre cuite, 40 × 40 cm',
    ar: 'لوحة زليج تطوانية من الفخار، 40 × 40 سم',
    de: 'Tetouan-Zellige-Paneel aus Ton, 40 × 40 cm',
    ja: 'テトゥアンのゼリージュパネル、テラコッタ、40 × 40 cm',
  },
  fibula: {
    facts: { style: 'tiznit', materials: ['silver', 'enamel', 'coral'], size: { lengthMm: 125 } },
    en: 'Tiznit fibula in silver, enamel and coral, length 12.5 cm',
    fr: 'Fibule de Tiznit en argent, émail et corail, longueur 12,5 cm',
    ar: 'خلالة تيزنيتية من الفضة والمينا والمرجان، الطول 12,5 سم',
    de: 'Tiznit-Fibel aus Silber, Emaille und Koralle, Länge 12,5 cm',
    ja: 'ティズニットのフィブラ、シルバー・エナメル・珊瑚、長さ12.5 cm',
  },
  bracelet: {
    facts: { style: 'tiznit', materials: ['silver'], size: { diameterMm: 62 } },
    en: 'Tiznit bracelet in silver, diameter 6.2 cm',
    fr: 'Bracelet de Tiznit en argent, diamètre 6,2 cm',
    ar: 'سوار تيزنيتي من الفضة، القطر 6,2 سم',
    de: 'Tiznit-Armband aus Silber, Durchmesser 6,2 cm',
    ja: 'ティズニットのブレスレット、シルバー、直径6.2 cm',
  },
  tray: {
    facts: { style: 'fes', materials: ['brass'], size: { diameterMm: 400 } },
    en: 'Fes tray in brass, diameter 40 cm',
    fr: 'Plateau de Fès en laiton, diamètre 40 cm',
    ar: 'صينية فاسية من النحاس الأصفر، القطر 40 سم',
    de: 'Fes-Tablett aus Messing, Durchmesser 40 cm',
    ja: 'フェズのトレイ、真鍮、直径40 cm',
  },
  lantern: {
    facts: {
      style: 'marrakech',
      materials: ['brass', 'glass'],
      colours: ['black'],
      size: { heightMm: 400 },
    },
    en: 'Marrakech lantern in brass and glass, black, height 40 cm',
    fr: 'Lanterne de Marrakech en laiton et verre, noire, hauteur 40 cm',
    ar: 'فانوس مراكشي من النحاس الأصفر والزجاج باللون الأسود، الارتفاع 40 سم',
    de: 'Marrakesch-Laterne aus Messing und Glas, schwarz, Höhe 40 cm',
    ja: 'マラケシュのランタン、真鍮とガラス、黒、高さ40 cm',
  },
  box: {
    facts: {
      style: 'essaouira',
      materials: ['thuya', 'lemonwood'],
      size: { lengthMm: 200, widthMm: 130, heightMm: 80 },
    },
    en: 'Essaouira box in thuya wood and lemonwood, 20 × 13 × 8 cm',
    fr: "Boîte d'Essaouira en bois de thuya et bois de citronnier, 20 × 13 × 8 cm",
    ar: 'صندوق صويري من خشب العرعار وخشب الليمون، 20 × 13 × 8 سم',
    de: 'Essaouira-Schatulle aus Thujaholz und Zitronenholz, 20 × 13 × 8 cm',
    ja: 'エッサウィラの小箱、トゥヤ材とレモンウッド、20 × 13 × 8 cm',
  },
  basket: {
    facts: { materials: ['palm', 'wool'], size: { diameterMm: 350, heightMm: 300 } },
    en: 'Basket in palm leaf and wool, diameter 35 cm, height 30 cm',
    fr: 'Panier en feuilles de palmier et laine, diamètre 35 cm, hauteur 30 cm',
    ar: 'سلة من سعف الدوم والصوف، القطر 35 سم، الارتفاع 30 سم',
    de: 'Korb aus Palmblatt und Wolle, Durchmesser 35 cm, Höhe 30 cm',
    ja: 'かご、ヤシの葉とウール、直径35 cm、高さ30 cm',
  },
  scarf: {
    facts: { materials: ['sabra'], colours: ['indigo'], size: { widthMm: 700, lengthMm: 2000 } },
    en: 'Scarf in sabra, indigo, 70 × 200 cm',
    fr: 'Écharpe en sabra, bleu indigo, 70 × 200 cm',
    ar: 'وشاح من الصبرة باللون النيلي، 70 × 200 سم',
    de: 'Schal aus Sabra, indigoblau, 70 × 200 cm',
    ja: 'ストール、サブラ、インディゴ、70 × 200 cm',
  },
  kaftan: {
    facts: { style: 'rabati', materials: ['silk', 'viscose'], size: { lengthMm: 1400 } },
    en: 'Rabat kaftan in silk and viscose, length 140 cm',
    fr: 'Caftan de Rabat en soie et viscose, longueur 140 cm',
    ar: 'قفطان رباطي من الحرير والفيسكوز، الطول 140 سم',
    de: 'Rabat-Kaftan aus Seide und Viskose, Länge 140 cm',
    ja: 'ラバトのカフタン、シルクとビスコース、長さ140 cm',
  },
  'argan-oil': {
    facts: { materials: ['argan-kernel'], size: { volumeMl: 100 } },
    en: 'Argan oil, 100 ml',
    fr: "Huile d'argan, 100 ml",
    ar: 'زيت أركان، 100 مل',
    de: 'Arganöl, 100 ml',
    ja: 'アルガンオイル、100 ml',
  },
};

describe('a title', () => {
  for (const form of formIds) {
    const { facts, ...said } = titles[form];
    for (const language of Object.keys(said) as Language[]) {
      it(`of a ${form} reads right in ${language}`, () => {
        expect(composeTitle(checked({ form, ...facts }), language)).toBe(said[language]);
      });
    }
  }

  it('names the style of a place as a manner when the piece was made elsewhere', () => {
    const facts = checked({ form: 'plate', style: 'fes', region: 'MA-07', materials: ['clay'] });
    expect(composeTitle(facts, 'en')).toBe('Fes-style plate in terracotta');
    expect(composeTitle(facts, 'fr')).toBe('Assiette de style Fès en terre cuite');
    expect(composeTitle(facts, 'ar')).toBe('صحن على طراز فاس من الفخار');
    expect(composeTitle(facts, 'de')).toBe('Teller im Fes-Stil aus Ton');
    expect(composeTitle(facts, 'ja')).toBe('フェズ風のプレート、テラコッタ');
    const home = checked({ form: 'plate', style: 'fes', region: 'MA-03' });
    expect(composeTitle(home, 'en')).toBe('Fes plate');
  });

  it('makes the Arabic style agree with the thing', () => {
    const vase = checked({ form: 'vase', style: 'fes' });
    const plate = checked({ form: 'plate', style: 'fes' });
    expect(composeTitle(vase, 'ar')).toBe('مزهرية فاسية');
    expect(composeTitle(plate, 'ar')).toBe('صحن فاسي');
  });

  it('makes a lone French colour agree, and leaves compound colours alone', () => {
    const title = (form: FormId, colour: string) =>
      composeTitle(checked({ form, colours: [colour] }), 'fr');
    expect(title('babouche', 'green')).toBe('Babouches, vertes');
    expect(title('babouche', 'saffron')).toBe('Babouches, jaune safran');
    expect(title('plate', 'white')).toBe('Assiette, blanche');
    expect(title('vase', 'white')).toBe('Vase, blanc');
  });
});

function checked(input: object): GoodFacts {
  const facts = checkFacts(input);
  if ('refused' in facts) throw new Error(JSON.stringify(facts.fields));
  return facts;
}
