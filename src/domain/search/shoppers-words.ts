// What shoppers call things beside the names a workshop gives them, by what they ask for: a line an idea,
// phrases apart by commas. `wearer` and `pile` answer as customs ask for them. Read when the vocabulary is.
import type { Token } from './concept.ts';

const lines = `
form:rug: living room rug, bedroom rug, floor covering, moquette, tapis de chambre, tapis salon, carpette, Wohnzimmerteppich, Läuferteppich, Vorleger, Orientteppich, moqueta, alfombra de salón, tapete, موكيت, فرش, 敷き物, 敷物, リビングラグ, センターラグ, 手織り絨毯
form:runner: runner rug, hall runner, hallway runner, hallway, corridor rug, stair runner, entryway rug, passage, couloir, tapis couloir, tapis d'entrée, tapis long, Flurläufer, Flurteppich, Flur, Teppichläufer, Korridor, pasillo, alfombra pasillo, alfombra larga, alfombra de entrada, ممر, سجاد ممر, سجادة ممر, 廊下, 廊下マット, 廊下用マット, 玄関マット, キッチンマット, ロングマット
form:flat-rug: flat weave, flat woven, flat weave rug, dhurrie, tapis tissé, tapis plat, Webteppich, Kelimteppich, alfombra plana, alfombra kilim, بساط, كيليم
form:rag-rug: rag carpet, upcycled rug, recycled rug, tapis recyclé, tapis lirette, Lumpenteppich, Recyclingteppich, alfombra de trapillo, alfombra reciclada, 裂織, さき織り, リサイクルラグ
form:blanket: sofa throw, couch throw, throw blanket, couverture, jeté de canapé, Sofadecke, Kuscheldecke, Wolldecke, Decke, frazada, manta de sofá, cobija, لحاف, حرام, بطانيات, ひざ掛け, 膝掛け, スロー
form:bedspread: coverlet, dessus de lit, Bettdecke, cubrecama, sobrecama, غطاء سرير, مفرش سرير, ベッドカバー
form:cushion-cover: throw pillows, pillow cover, pillow covers, cushions, lumbar pillow, housse coussin, housses de coussins, taie d'oreiller, Kissenhülle, Kissenhüllen, Zierkissen, Dekokissen, Kopfkissen, fundas de cojines, funda cojín, almohadón, cojín decorativo, غطاء وسادة, مخدات, وسائد, خدادية, خدديات, クッションカバー, 枕カバー, 枕
form:floor-cushion: floor pillow, zafu, coussin par terre, Meditationskissen, cojín de meditación, مجلس, 座ぶとん
form:pouf: floor pouf, foot rest, Bodenpouf, reposapiés, بوفات, オットマン, 足置き, プーフ
form:babouche: babouches, moroccan shoes, house slipper, chausson, pantoufles, pantoufle, Schlappen, zapatillas de casa, chinelas, شباشب, شبشب, بلاغي, بابوش, خف, ルームシューズ, 室内履き, 上履き
form:bag: shoulder bag, crossbody bag, tote bag, sac bandoulière, besace, cartable, Umhängetasche, Schultertasche, Tragetasche, bolso de mano, bandolera, شنطة, شنطة يد, حقيبة يد, حقائب, 鞄, ショルダーバッグ, トートバッグ, ハンドバッグ, かばん
form:backpack: mochila, حقيبة ظهر, リュック, リュックサック
form:wallet: card holder, coin purse, porte-cartes, pochette, Geldbeutel, Kartenetui, monedero, billetera, tarjetero, جزدان, بوك, 小銭入れ, カードケース
form:market-basket: straw bag, shopping basket, basket bag, panier de plage, panier de marché, Einkaufskorb, Korbtasche, cesta de la compra, bolso de playa, سلة تسوق, 買い物かご
form:basket: storage basket, laundry basket, woven basket, baskets, panier de rangement, panière, Aufbewahrungskorb, Wäschekorb, Körbe, cesto, canasta, canasto, سلال, سلة تخزين, 籠, 収納かご, バスケット
form:bread-basket: bread bowl, panier à pain, corbeille pain, Brotkörbe, cesta de pan, cesta para el pan, سلة الخبز, パン籠, パンかご
form:straw-hat: straw hat, sun hat, palm hat, chapeau de paille, chapeau paille, Strohhut, Strohhüte, sombrero de paja, قبعة قش, قبعة من القش, قبعة, قبعات, 麦わら帽子, 麦藁帽子, ストローハット
form:mat: rush mat, natte de paille, Strohmatte, esterilla, حصير, 茣蓙
form:plate: dinner plate, serving plate, serving dish, decorative plate, wall plate, assiette, plat de service, assiette murale, Wandteller, Servierteller, Speiseteller, Essteller, plato decorativo, plato de pared, fuente, صحون, أطباق, طبق تقديم, お皿, 大皿, 飾り皿, プレート
form:bowl: salad bowl, fruit bowl, serving bowl, cereal bowl, saladier, bols, coupe à fruits, jatte, Schälchen, Obstschale, Salatschüssel, Müslischale, Schüsseln, Suppenschale, ensaladera, bol, tazón, frutero, cuencos, سلطانية, وعاء, أوعية, جبانية, زبدية, 鉢, 小鉢, お椀, ボウル, どんぶり, サラダボウル
form:couscous-dish: couscous plate, couscous bowl, couscoussier, plat couscous, Couscousteller, plato de cuscús, صحن كسكس, طبق كسكس, クスクス
form:tagine: tagine dish, cooking tagine, plat tajine, Tontopf, olla tajín, طواجن, タジン
form:vase: pottery vase, vases, Blumenvase, Bodenvase, Tonvase, florero, jarrones, مزهريات, زهرية, 花器, 一輪挿し
form:jug: carafe, water jug, milk jug, broc, Karaffe, Kanne, Krug, jarra de agua, jarra, إبريق, ابريق ماء, 水差し, ピッチャー
form:cup: mugs, coffee mug, espresso cup, tasses, gobelet, Kaffeetasse, Tasse, taza de café, كوب, أكواب, كوب قهوة, カップ, マグカップ, コップ
form:teapot: tea kettle, Teeservice, Teekännchen, إبريق شاي, ابريق شاي, براد أتاي, أباريق شاي, 急須, 茶器, ティーセット, ティーポット
form:tea-glass: tea glasses, verres à thé, Teegläser, vasos de té, كاسات شاي, كؤوس شاي, ティーグラス
form:tray: serving tray, tea tray, plateau à thé, plateau de service, Teetablett, Serviertablett, bandeja de té, صواني, صينية شاي, صينية تقديم, お盆, 盆, トレー
form:lantern: lamps, lampshade, light fixture, lampadaire, luminaire, Lampe, Lampen, Hängeleuchte, Orientlampe, Mosaiklampe, Laternen, lámparas, farolillo, candil, فوانيس, مصابيح, إنارة, 灯り, 照明器具, モロッカンランプ, ペンダントライト
form:candle-holder: tealight holder, candle holder, porte-bougie, Kerzenständer, Windlichter, candelero, شمعدان, حامل شموع, キャンドルホルダー, 燭台
form:tile-panel: tiles, tile, mosaic tile, wall tiles, carreaux de ciment, carrelage, faïence murale, Fliese, Fliesen, Mosaikfliesen, Mosaik, azulejo, azulejos, baldosas, baldosa hidráulica, mosaico, بلاط, فسيفساء, موزاييك, 装飾タイル, モザイクタイル, タイル
form:box: jewelry box, jewellery box, jewelry casket, trinket box, keepsake box, wooden box, boîte à bijoux, coffret à bijoux, coffret, boite, Schmuckkästchen, Schmuckschatulle, Schmuckdose, Holzkiste, Schachtel, Holzschachtel, Kiste, joyero, cofre, cajita, caja para joyas, caja de joyas, علبة مجوهرات, صندوق مجوهرات, علبة خشب, علبة خشبية, علب, 小物入れ, 宝石箱, ジュエリーボックス, アクセサリーケース, 木箱, 箱
form:chest: storage chest, coffre, arcón, صندوق كبير, チェスト
form:bracelet: bangles, cuffs, arm ring, bracelets, jonc, Armband, Armbänder, Armreifen, brazalete, pulseras, أساور, دملج, إسوارة, ブレスレット, バングル
form:fibula: shawl pin, brooches, épingle, broches, Gewandnadel, Anstecknadel, alfiler, prendedor, مشبك, دبوس, 帯留め, 留め具
form:necklace: necklaces, beads, colliers, Halskette, Halsketten, collar, collares, سلسلة, قلائد, ネックレス
form:earrings: ear rings, boucles oreilles, Ohrschmuck, Ohrstecker, aretes, aros, حلق أذن, قرط, ピアス, 耳飾り
form:ring: rings, anneau, Fingerring, anillo, anillos, خاتم, خواتم, リング, 指輪
craft:jewellery: jewelry, jewellery, jewels, bijou, bijoux, Schmuck, Schmuckstück, joya, joyas, joyería, alhajas, bisutería, مجوهرات, حلي, حلى, إكسسوارات, مصوغات, アクセサリー, ジュエリー, 宝飾品, 装身具
craft:pottery: pottery, ceramics, ceramic, earthenware dishes, crockery, tableware, poterie, poteries, céramique, céramiques, vaisselle, Töpferei, Töpferwaren, Keramikgeschirr, Geschirr, alfarería, cerámica, cerámicas, vajilla, فخار, فخاريات, خزف, خزفيات, أواني, 陶磁器, 焼き物, 焼物, 器, 食器, うつわ, 陶芸
craft:basketry: wickerwork, wicker, vannerie, osier, Korbwaren, mimbre, cestas, سلالة, かご編み
craft:textile: linens, home textiles, linge de maison, Heimtextilien, ropa de hogar, أقمشة, 布もの
form:kaftan: kaftans, moroccan dress, caftans, robe marocaine, vestido marroquí, marokkanisches Kleid, قفاطين, モロッコドレス
form:djellaba: djellabas, jellabas, hooded robe, djelaba, Dschellaba, Djellabah, chilabas, جلابيات, جلاليب, جلابية, جلابة, ジュラバ
form:scarf: scarves, foulards, écharpes, Halstuch, Tücher, Schals, pañuelos, bufanda, أوشحة, كوفية, شالات, マフラー, ストール
form:shawl: shawls, châles, Schultertuch, chal, شيلان, ショール
form:prayer-rug: prayer carpet, sajada, Gebetsteppiche, alfombra de oración, سجادة الصلاة, 礼拝用マット
form:wall-hanging: wall tapestry, wall decor, décoration murale, Wandbehänge, Wanddeko, tapiz de pared, تعليقة جدارية, 壁飾り
form:argan-oil: argan oils, cosmetic argan oil, huile argan bio, Bio Arganöl, aceite argán, زيت اركان, زيت الارقان, アルガン油
form:low-table: side table, end table, bout de canapé, Beistelltisch, mesa auxiliar, mesa baja, طاولة, طاولة صغيرة, ローテーブル, サイドテーブル
form:mirror: wall mirror, mirrors, miroirs, Spiegel, espejos, مرايا, مرآة, ミラー
colour:ivory: off white, off-white, offwhite, beige, cream, creamy, crème, blanc cassé, blanc crème, écrue, coquille d'œuf, sable, cremeweiß, creme, cremefarben, cremeweiss, Elfenbein, Ecru, sandfarben, blanco roto, crema, beis, hueso, arena, بيج, بيجي, كريم, سكري, أوف وايت, سمني, ベージュ, クリーム, クリーム色, オフホワイト, 生成, 象牙色
colour:saffron: mustard, golden yellow, ochre, yellow, moutarde, ocre, Senf, senfgelb, senffarben, ocker, Gold, mostaza, ocre, amarilla, خردلي, ذهبي, مصفر, マスタード, からし色, 黄, イエロー, 黄色い
colour:henna: terracotta colour, terracotta coloured, rust, rust red, brick, rouille, couleur terre cuite, brique, rostrot, rostfarben, ziegelrot, terrakottafarben, óxido, teja, color teja, طوبي, صدئي, テラコッタ色, れんが色, 錆色
colour:red: burgundy, crimson, maroon, bordeaux, grenat, weinrot, dunkelrot, bordeauxrot, burdeos, vino, عنابي, خمري, قرمزي, えんじ, 紅色, ワインレッド, 赤い
colour:blue: turquoise, teal, sky blue, light blue, majorelle, bleu ciel, bleue, türkis, hellblau, turquesa, celeste, فيروزي, سماوي, تركواز, ターコイズ, 水色, 青色, ブルー, 青い
colour:indigo: navy, navy blue, dark blue, bleu marine, bleu nuit, marineblau, dunkelblau, azul marino, كحلي, ネイビー, 紺, 紺色, 藍
colour:green: olive green, emerald, sage, olive, vert émeraude, olivgrün, smaragdgrün, verde oliva, esmeralda, زيتي, زمردي, エメラルド, 緑色, オリーブ色
colour:pink: rose pink, blush, fuchsia, vieux rose, altrosa, pinkfarben, fucsia, زهري, فوشي, ローズ, 桃
colour:black: charcoal, anthracite, anthrazit, antracita, فحمي, 黒い, 黒色
colour:grey: silver grey, gris clair, hellgrau, dunkelgrau, gris claro, رصاصي, 灰
colour:brown: camel, chocolate, cognac, châtain, noisette, dunkelbraun, hellbraun, chocolate, cuero natural, جملي, قهوائي, ブラウン, 茶
colour:multicolour: multi coloured, multi colored, multicolored, multicoloured, colorful, colourful, rainbow, coloré, colorée, bariolé, bunte, mehrfarbige, farbenfroh, colorida, colorido, de colores, ملونة, متعدد الألوان, الوان, カラフル, マルチ
attribute:pile-high: shaggy, shag, high pile, deep pile, long pile, thick pile, fluffy, plush, poil long, poils longs, à poils longs, haute laine, moelleux, Hochflor, hochflorig, langflor, langflorig, flauschig, pelo largo, pelo alto, peluda, mullida, وبر طويل, وبر عالي, ناعم كثيف, シャギー, 毛足の長い, 毛足長い, ふわふわ, もこもこ
attribute:pile-low: low pile, short pile, poil court, poils ras, Kurzflor, kurzflorig, pelo corto, وبر قصير, 毛足の短い
attribute:wearer-women: ladies, lady, woman, for her, for women, womens, femme, pour femme, dame, Damen, für Damen, Frau, mujer, para mujer, señora, نسائي, نسائية, للنساء, حريمي, レディース, 女性用, 婦人
attribute:wearer-men: man, mens, men, gents, for him, for men, homme, hommes, pour homme, Herren, für Herren, Männer, Mann, hombre, hombres, para hombre, caballero, رجالي, رجالية, للرجال, メンズ, 男性用, 紳士
technique:marquetry: marqueterie, inlaid, intarsia, Einlegearbeit, Intarsien, marquetería, incrustado, تطعيم, مطعم, 寄木細工, 寄せ木, 寄木, 象嵌
technique:knotting: hand knotted, knotted by hand, noué à la main, handgeknüpfter, anudada a mano, معقودة, معقود, 手結び
technique:embroidering: embroidered, brodé, brodées, gestickt, bestickte, bordada, bordado a mano, تطريز, مطرزات, 刺しゅう
material:thuya: thuja, thuja wood, Thujaholz, thuya wood, bois de thuya, loupe de thuya, tuya, madera de thuya, خشب العرعار, خشب عرعار, トゥヤ, トゥーヤ, トゥイア
material:brass: brass, bronze, laiton doré, goldfarbenes Metall, dorado, نحاس أصفر, 真ちゅう, 真鍮製, ブラス
material:silver: sterling, sterling silver, silver 925, argenté, argent 925, argent massif, Sterlingsilber, silbern, plata de ley, plata 925, فضي, فضية, 銀, 銀製, シルバー
material:wool: woolen, woollen, sheep wool, pure wool, laine vierge, pure laine, Schafwolle, Schurwolle, Wollmischung, wollen, lana pura, lana de oveja, صوفي, صوفية, 羊毛, ウール100
material:leather: leathers, real leather, cuir véritable, Echtleder, Ziegenleder, piel, cuero genuino, جلد طبيعي, جلدي, جلدية, 本革, 皮, レザー
material:silk: silky, soies, seidig, Seiden, sedoso, حريري, حريرية, 絹
material:cotton: cottons, coton bio, baumwollen, قطني, قطنية, 綿
material:clay: clay, terracotta, terre cuite, Terrakotta, Ton, barro, طيني, طين, 素焼き, テラコッタ
material:palm: palm leaf, doum, palmier, feuilles de palmier, Palmblatt, palmito, دوم, سعف, ヤシ
`;

export const shoppersWords: readonly (readonly [Token, readonly string[]])[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [, token, names] = /^([a-z]+:[a-z-]+): (.*)$/.exec(line)!;
    return [token as Token, names!.split(', ')];
  });
