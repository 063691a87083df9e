// Words people type that are in no list of goods: small words that ask nothing, sizes, availability,
// where a thing is from, and which ideas lie near to which.
import type { Token } from './concept.ts';

/** Asked of every shop and saying nothing of a good; read after folding. */
export const smallWords = `
a an and any are at by buy cheap find for from gift gifts good handmade hand made handwoven woven crafted handcrafted authentic
artisan artisanal artisans best big idea ideas in is it large me my nice of on online or original real sale shop
some style that the this to traditional vintage want with without made-in
avec au aux artisanal artisanale artisanaux cadeau cadeaux chez d dans de des du en et fait faite faits tisse tissee tisses la le les l
main mon notre ou par pas pour sans sur traditionnel traditionnelle un une veux voudrais acheter
als am an auf aus bei bitte das dem den der des die ein eine einen einem einer echt echte fur geschenk handgemacht
handgemachte handgefertigt handgefertigte handgewebt handgewebte handgewebter ich im in ist kaufen mit nach ohne suche und uns von vom zu
zum zur traditionell traditionelle
al algo artesanal artesanales artesania comprar con del desde el ella ellos es esta este hecho hecha hechos hechas
mano los las lo para por quiero regalo regalos sin su tradicional un una unas unos y autentico autentica
من في على الى عن مع بدون او و يا هذا هذه هديه هدايا شراء اريد يدوي يدويه يدويا صنع مصنوع مصنوعه تقليدي تقليديه
اصلي اصليه اصيل بلدي بلديه ديال شي واحد
gifting present presents souvenir souvenirs mom mum mother dad boho bohemian chic oriental arabic arab arabe arabes style styles
inexpensive affordable budget living room bedroom kitchen bathroom home decor decoration deco interior house warming wedding birthday christmas xmas
cher chere pas-cher abordable promo soldes noel anniversaire mariage maman papa salon chambre cuisine maison boheme ethnique idee idees
geschenke geschenken geschenkidee mama papa weihnachten geburtstag hochzeit gunstig gunstige billig wohnzimmer schlafzimmer kuche bad haus wohnung
orientalisch orientalische orientalischer orientalisches arabisch arabische boho-style stil deko
barato barata baratos economico economica oferta navidad cumpleanos boda mama papa madre padre salon comedor dormitorio cocina casa hogar estilo
bohemio etnico detalle detalles arabe
رخيص رخيصه ارخص عربي عربيه شرقي للبيت للمنزل البيت المنزل صالون غرفه مطبخ ديكور هدايه عيد ميلاد زفاف عرس امي تذكار
土産 オ土産 オミヤゲ オシャレ 可愛イ カワイイ 安イ 激安 格安 人気 オススメ インテリア 雑貨 リビング 部屋 誕生日 結婚祝イ クリスマス 母ノ日 付キ 蓋付キ
ノ ナ イ ヲ ト ニ ガ ハ デ ヘ ヤ モ カラ ナド スル シタ サレタ デキタ クダサイ 欲シイ 手作リ 手織リ 手織 作リ 手 伝統 伝統的 的 本物 製 風 色 用 贈 物 ギフト プレゼント
`
  .trim()
  .split(/\s+/);

/** Names of motifs and dyes that say something else when they are typed into a shop. */
export const everydayWords = `
house maison haus casa بيت 家 kasbah tea thé té tee الشاي 茶 point punkt punto نقطة 点 ドット band bande banda شريط 帯
hand main mano كف 手 tree arbre baum árbol شجرة 木 eye œil ojo auge عين 目 flower fleur blume flor زهرة 花 fleurs
walnut taza winkel dents teeth pois coil leaf granada grenade
`
  .trim()
  .split(/\s+/);

/** Whole phrases by what they ask for; folded and stemmed when the vocabulary is read. */
export const plainPhrases: Readonly<Record<Token, readonly string[]>> = {
  'form:cushion-cover': [
    'cojín',
    'cojines',
    'almohada',
    'Sofakissen',
    'throw pillow',
    'accent pillow',
  ],
  'form:scarf': [
    'pañuelo',
    'fular',
    'écharpe',
    'Schal',
    'Tuch',
    'stole',
    'mouchoir',
    'شال',
    'ストール',
    'turban',
    'chèche',
  ],
  'form:babouche': [
    'Pantoffel',
    'Pantoffeln',
    'Hausschuh',
    'Hausschuhe',
    'pantufla',
    'zapatillas',
    'chaussons',
    'スリッパ',
    'house shoes',
    'house slippers',
  ],
  'form:tagine': ['tagine pot', 'tajine pot', 'tagine dish', 'plat à tajine', 'タジン鍋'],
  'form:rug': [
    'area rug',
    'tapis de salon',
    'floor rug',
    'descente de lit',
    'Bettvorleger',
  ],
  'form:lantern': [
    'lamp',
    'pendant light',
    'ceiling lamp',
    'table lamp',
    'suspension',
    'Hängelampe',
    'lámpara',
    'مصباح',
    'ランプ',
    'Windlicht',
    'photophore',
  ],
  'form:candle-holder': ['Teelicht', 'Teelichthalter', 'tea light holder', 'portavelas'],
  'form:stool': ['footstool', 'foot stool'],
  'form:pouf': ['Sitzpouf', 'Lederpouf', 'Sitzsack', 'footrest', 'repose-pieds'],
  'form:tea-glass': ['كأس', 'كؤوس', 'verre à thé', 'vaso de té', 'Teeglas'],
  'form:fez-hat': ['شاشية', 'chéchia', 'chechia', 'fez hat'],
  'craft:wood': ['木', '木製', 'wooden', 'wood', 'bois', 'Holz', 'madera', 'خشب', 'خشبي', 'خشبية'],
  'origin:MA': [
    'Moroccan',
    'Morocco',
    'from Morocco',
    'made in Morocco',
    'marocain',
    'marocaine',
    'Maroc',
    'du Maroc',
    'marokkanisch',
    'marokkanische',
    'Marokko',
    'aus Marokko',
    'marroquí',
    'marroquíes',
    'Marruecos',
    'مغربي',
    'مغربية',
    'المغرب',
    'مغاربية',
    'مغربيات',
    'モロッコ',
    'モロッカン',
    'maghribi',
    'lmaghrib',
    'berber',
    'berbère',
    'bereber',
    'amazigh',
    'أمازيغي',
    'أمازيغية',
    'ベルベル',
  ],
  'attribute:dye-plant-dyed': [
    'plant dyed',
    'naturally dyed',
    'natural dye',
    'natural dyes',
    'vegetable dyed',
    'vegetable dyes',
    'teinture végétale',
    'teint végétal',
    'teintures naturelles',
    'pflanzengefärbt',
    'Pflanzenfarben',
    'Pflanzenfärbung',
    'tintes naturales',
    'tinte natural',
    'tintes vegetales',
    'صباغة طبيعية',
    'صباغة نباتية',
    'أصباغ طبيعية',
    '草木染め',
    '植物染料',
    '天然染料',
  ],
  'form:teapot': ['tea pot', 'tea set', 'service à thé', 'Teekanne', 'juego de té', 'طقم شاي'],
  'motif:hand': ['hand of fatima', 'main de fatma', 'mano de fátima', 'Hand der Fatima', 'khamsa'],
  'motif:flower': ['floral', 'flower pattern', 'motif floral', 'Blumenmuster', '花柄'],
  'motif:eye': ['evil eye', 'mauvais œil', 'mal de ojo'],
  'women:led': [
    "women's cooperative",
    'women cooperative',
    'women-led',
    'made by women',
    'women',
    'coopérative féminine',
    'coopérative de femmes',
    'femmes',
    'Frauenkooperative',
    'von Frauen',
    'Frauen',
    'cooperativa de mujeres',
    'mujeres',
    'تعاونية نسائية',
    'نساء',
    '女性',
    '女性協同組合',
  ],
  'kind:made-to-order': [
    'made to order',
    'custom',
    'custom made',
    'bespoke',
    'made to measure',
    'sur mesure',
    'sur commande',
    'auf Bestellung',
    'nach Maß',
    'maßgefertigt',
    'a medida',
    'por encargo',
    'حسب الطلب',
    'على المقاس',
    '受注生産',
    'オーダーメイド',
    '特注',
  ],
  'kind:ready': [
    'ready to ship',
    'ready to send',
    'in stock',
    'en stock',
    'prêt à partir',
    'sofort lieferbar',
    'auf Lager',
    'listo para enviar',
    'جاهز',
    'متوفر',
    '在庫あり',
    '即納',
  ],
};

/** Sizes are wished for, never demanded: a small rug is larger than a large box. */
export const sizeWords: Readonly<Record<string, readonly string[]>> = {
  small: [
    'small',
    'little',
    'tiny',
    'mini',
    'petit',
    'petite',
    'klein',
    'pequeño',
    'صغير',
    'صغيرة',
    '小さい',
    '小さな',
    '小',
  ],
  medium: ['medium', 'moyen', 'moyenne', 'mittel', 'mittelgroß', 'mediano', 'متوسط', '中くらい'],
  large: ['large', 'big', 'grand', 'grande', 'groß', 'كبير', 'كبيرة', '大きい', '大きな', '大'],
  'very-large': [
    'very large',
    'huge',
    'oversized',
    'extra large',
    'très grand',
    'sehr groß',
    'muy grande',
    'كبير جدا',
    '特大',
  ],
};

const jewels: readonly (readonly [Token, number])[] = [
  ['form:bracelet', 0.3],
  ['form:fibula', 0.3],
];

/** What else answers a word, though less: a hanbel is a rug to most people, indigo is blue. */
export const nearTo: Readonly<Partial<Record<Token, readonly (readonly [Token, number])[]>>> = {
  'attribute:wearer-women': [['attribute:wearer-anyone', 0.6]],
  'attribute:wearer-men': [['attribute:wearer-anyone', 0.6]],
  'form:runner': [['form:rug', 0.3]],
  'form:prayer-rug': [['form:rug', 0.4]],
  'form:wall-hanging': [['form:flat-rug', 0.3]],
  'form:floor-cushion': [
    ['form:cushion-cover', 0.6],
    ['form:pouf', 0.4],
  ],
  'form:bedspread': [['form:blanket', 0.7]],
  'form:couscous-dish': [
    ['form:plate', 0.4],
    ['form:bowl', 0.4],
    ['form:tagine', 0.3],
  ],
  'form:cup': [['form:bowl', 0.3]],
  'form:jar': [['form:vase', 0.5]],
  'form:jug': [['form:vase', 0.3]],
  'form:tea-glass': [
    ['form:glass-beldi', 0.7],
    ['form:cup', 0.4],
  ],
  'form:candle-holder': [['form:lantern', 0.4]],
  'form:table-lamp': [['form:lantern', 0.6]],
  'form:ceiling-lamp': [['form:lantern', 0.6]],
  'form:wall-lamp': [['form:lantern', 0.6]],
  'form:chest': [['form:box', 0.5]],
  'form:stool': [['form:pouf', 0.5]],
  'form:backpack': [['form:bag', 0.6]],
  'form:market-basket': [['form:basket', 0.7]],
  'form:bread-basket': [['form:basket', 0.5]],
  'form:shawl': [['form:scarf', 0.7]],
  'form:takchita': [['form:kaftan', 0.7]],
  'form:gandoura': [['form:djellaba', 0.6]],
  'form:burnous': [['form:djellaba', 0.5]],
  'form:earrings': jewels,
  'form:necklace': jewels,
  'form:pendant': jewels,
  'form:ring': jewels,
  'form:rug': [
    ['form:flat-rug', 0.7],
    ['form:rag-rug', 0.7],
    ['form:runner', 0.7],
  ],
  'form:flat-rug': [
    ['form:rug', 0.4],
    ['form:blanket', 0.4],
  ],
  'form:blanket': [
    ['style:handira', 0.7],
    ['form:flat-rug', 0.4],
  ],
  'form:wallet': [['form:bag', 0.4]],
  'form:tile': [['form:tile-panel', 0.8]],
  'form:tile-panel': [['form:tile', 0.8]],
  'form:scarf': [['form:shawl', 0.7]],
  'form:plate': [['form:bowl', 0.4]],
  'form:bag': [['form:basket', 0.4]],
  'form:vase': [['form:jar', 0.5]],
  'colour:blue': [['colour:indigo', 0.8]],
  'colour:indigo': [['colour:blue', 0.6]],
  'colour:white': [['colour:ivory', 0.7]],
  'colour:ivory': [['colour:white', 0.6]],
  'colour:henna': [
    ['colour:brown', 0.5],
    ['colour:orange', 0.4],
  ],
  'colour:orange': [['colour:henna', 0.5]],
  'material:leather': [['material:suede', 0.7]],
};
