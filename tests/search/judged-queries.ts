// Two hundred things people ask for, in six languages, each with what a good must be to answer it:
// ideas of the vocabulary, `/` between those that answer alike. Judged by what the words mean, by
// reading them, never by running the engine. The first idea is what the thing is.

const english = `
rug | form:rug
moroccan rugs | form:rug origin:MA
berber carpet | form:rug origin:MA
azilal rug | form:rug style:azilal
beni ourain rug | form:rug style:beni-ouarain
white beni ouarain rug wool | form:rug style:beni-ouarain colour:white/ivory material:wool
rag rug | form:rag-rug
boucherouite | style:boucherouite
kilim | form:flat-rug
hanbel | form:flat-rug style:hanbel
wedding blanket | form:blanket style:handira
throw | form:blanket
cushion cover | form:cushion-cover
wool pillows | form:cushion-cover material:wool
leather pouf | form:pouf material:leather
ottoman | form:pouf
babouche slippers | form:babouche
leather slippers | form:babouche material:leather
raffia bag | form:bag material:raffia
leather bag | form:bag material:leather
wallet | form:wallet
tagine | form:tagine
tajine pot | form:tagine
green tamegroute plate | form:plate style:tamegroute colour:green
blue fes plate | form:plate style:fes colour:blue/indigo
vase | form:vase
zellige tiles | form:tile-panel
silver bracelet | form:bracelet material:silver
berber fibula | form:fibula
brass lantern | form:lantern material:brass
copper tray | form:tray material:copper
basket | form:basket
thuya box | form:box material:thuya
kaftan | form:kaftan
silk scarf | form:scarf material:silk
argan oil | form:argan-oil
cusion cover | form:cushion-cover
lozenge rug | form:rug motif:lozenge
hand knotted rug | form:rug technique:knotting
coiled basket | form:basket technique:coiling
pierced lantern | form:lantern technique:piercing
rug from Ouarzazate | form:rug province:MA-OUA
`;

const french = `
tapis | form:rug
tapis berbère | form:rug origin:MA
tapis marocain en laine | form:rug origin:MA material:wool
tapis azilal | form:rug style:azilal
tapis beni ouarain blanc | form:rug style:beni-ouarain colour:white/ivory
tapis rouge | form:rug colour:red
tapis boucharouette | style:boucherouite
tapis de chiffons | form:rag-rug
kilim rouge | form:flat-rug colour:red
couverture de mariage | form:blanket style:handira
jeté de lit | form:blanket
housse de coussin | form:cushion-cover
coussin en laine | form:cushion-cover material:wool
pouf en cuir | form:pouf material:leather
babouches | form:babouche
babouches en cuir jaune | form:babouche material:leather colour:saffron
sac en raphia | form:bag material:raffia
sac en cuir | form:bag material:leather
portefeuille | form:wallet
tajine en terre cuite | form:tagine material:clay
plat de Fès bleu | form:plate style:fes colour:blue/indigo
assiette verte de Tamegroute | form:plate style:tamegroute colour:green
vase de Safi | form:vase style:safi
panneau de zellige | form:tile-panel
bracelet en argent | form:bracelet material:silver
fibule | form:fibula
lanterne en laiton | form:lantern material:brass
plateau en cuivre | form:tray material:copper
panier | form:basket
boîte en thuya | form:box material:thuya
caftan | form:kaftan
foulard en soie | form:scarf material:silk
huile d'argan | form:argan-oil
`;

const german = `
Teppich | form:rug
Berberteppich | form:rug
Wollteppich | form:rug material:wool
marokkanische Teppiche | form:rug origin:MA
blauer Teppich | form:rug colour:blue/indigo
roter Wollteppich | form:rug colour:red material:wool
weißer Beni Ouarain Teppich | form:rug style:beni-ouarain colour:white/ivory
Azilal Teppich | form:rug style:azilal
Flickenteppich | form:rag-rug
Kelim | form:flat-rug
Hochzeitsdecke | form:blanket style:handira
Wolldecke | form:blanket material:wool
Kissenbezug | form:cushion-cover
Kissenbezüge aus Wolle | form:cushion-cover material:wool
Sitzkissen aus Leder | form:pouf material:leather
Lederpouf | form:pouf material:leather
Babuschen | form:babouche
Pantoffeln aus Leder | form:babouche material:leather
Ledertasche | form:bag material:leather
Tasche aus Bast | form:bag material:raffia
Geldbörse | form:wallet
Tajine | form:tagine
gruener Teller | form:plate colour:green
Teller aus Fes | form:plate style:fes
Vase aus Safi | form:vase style:safi
Zellige | craft:zellige
Silberarmreif | form:bracelet material:silver
Fibel | form:fibula
Messinglaterne | form:lantern material:brass
Kupfertablett | form:tray material:copper
Korb | form:basket
Holzkästchen aus Thuja | form:box material:thuya
Kaftan | form:kaftan
Arganöl | form:argan-oil
`;

const spanish = `
alfombra | form:rug
alfombras marroquíes | form:rug origin:MA
alfombra bereber de lana | form:rug origin:MA material:wool
alfombra azilal | form:rug style:azilal
alfombra roja | form:rug colour:red
alfombra blanca beni ouarain | form:rug style:beni-ouarain colour:white/ivory
alfombra boucherouite | style:boucherouite
kilim | form:flat-rug
manta de boda | form:blanket style:handira
manta de lana | form:blanket material:wool
funda de cojín | form:cushion-cover
cojines de lana | form:cushion-cover material:wool
puf de cuero | form:pouf material:leather
babuchas | form:babouche
babuchas de cuero | form:babouche material:leather
bolso de rafia | form:bag material:raffia
bolso de cuero | form:bag material:leather
cartera | form:wallet
tajín | form:tagine
plato azul de Fez | form:plate style:fes colour:blue/indigo
plato verde | form:plate colour:green
jarrón | form:vase
panel de zellige | form:tile-panel
pulsera de plata | form:bracelet material:silver
fíbula | form:fibula
farol de latón | form:lantern material:brass
bandeja de cobre | form:tray material:copper
cesta | form:basket
caja de madera de tuya | form:box material:thuya
caftán | form:kaftan
pañuelo de seda | form:scarf material:silk
aceite de argán | form:argan-oil
`;

const arabic = `
زربية | form:rug
الزرابي المغربية | form:rug origin:MA
زربية صوف | form:rug material:wool
زربية أزيلال | form:rug style:azilal
زربية بني وراين بيضاء | form:rug style:beni-ouarain colour:white/ivory
زربية حمراء | form:rug colour:red
سجادة | form:rug
بوشرويط | style:boucherouite
حنبل | form:flat-rug style:hanbel
كليم أحمر | form:flat-rug colour:red
حنديرة | form:blanket style:handira
بطانية صوف | form:blanket material:wool
وسادة | form:cushion-cover
مخدة من الصوف | form:cushion-cover material:wool
بوف جلد | form:pouf material:leather
بلغة | form:babouche
البلغة الجلدية | form:babouche material:leather
حقيبة جلد | form:bag material:leather
محفظة | form:wallet/bag
طاجين | form:tagine
طبق فاسي أزرق | form:plate style:fes colour:blue/indigo
صحن أخضر | form:plate colour:green
مزهرية آسفي | form:vase style:safi
زليج | craft:zellige
سوار فضة | form:bracelet material:silver
خلالة | form:fibula
فانوس نحاس | form:lantern material:brass/copper
صينية نحاس | form:tray material:brass/copper
سلة | form:basket
صندوق عرعار | form:box material:thuya
قفطان | form:kaftan
وشاح حرير | form:scarf material:silk
زيت الأركان | form:argan-oil
zarbia | form:rug
belgha | form:babouche
`;

const japanese = `
ラグ | form:rug
モロッコのラグ | form:rug origin:MA
モロッコラグ | form:rug origin:MA
ウールのラグ | form:rug material:wool
ベニワレン | form:rug style:beni-ouarain
白いベニ・ワレンのラグ | form:rug style:beni-ouarain colour:white/ivory
アジラル ラグ | form:rug style:azilal
赤いじゅうたん | form:rug colour:red
ボシャルウィット | style:boucherouite
キリム | form:flat-rug
ウェディングブランケット | form:blanket style:handira
毛布 | form:blanket
クッションカバー | form:cushion-cover
羊毛のクッション | form:cushion-cover material:wool
革のプフ | form:pouf material:leather
バブーシュ | form:babouche
レザーのバブーシュ | form:babouche material:leather
ラフィアバッグ | form:bag material:raffia
革のバッグ | form:bag material:leather
財布 | form:wallet
タジン鍋 | form:tagine
フェズの青い皿 | form:plate style:fes colour:blue/indigo
緑のお皿 | form:plate colour:green
花瓶 | form:vase
ゼリージュ | craft:zellige
銀のブレスレット | form:bracelet material:silver
フィブラ | form:fibula
真鍮のランタン | form:lantern material:brass
銅のトレイ | form:tray material:copper
かご | form:basket
トゥヤの箱 | form:box material:thuya
カフタン | form:kaftan
シルクのスカーフ | form:scarf material:silk
アルガンオイル | form:argan-oil
`;

export type JudgedQuery = {
  readonly language: string;
  readonly words: string;
  /** Each of them is one idea, or several that answer alike. */
  readonly wants: readonly (readonly string[])[];
};

export const judgedQueries: readonly JudgedQuery[] = judgedOf({
  en: english,
  fr: french,
  de: german,
  es: spanish,
  ar: arabic,
  ja: japanese,
});

/** A line a question: the words, a bar, what a good must be. */
export function judgedOf(byLanguage: Readonly<Record<string, string>>): JudgedQuery[] {
  return Object.entries(byLanguage).flatMap(([language, text]) =>
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [words = '', wants = ''] = line.split('|').map((part) => part.trim());
        return {
          language,
          words,
          wants: wants.split(' ').map((want) => {
            const [kind, ids = ''] = want.split(':');
            return ids.split('/').map((id) => `${kind}:${id}`);
          }),
        };
      }),
  );
}
