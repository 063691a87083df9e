// What invented cooperatives say of themselves in English, as an invented person of the desk put it into
// the other five languages.
import type { Language } from '#domain/markets.ts';

type Words = Readonly<Record<Exclude<Language, 'en'>, string>>;

const row = (fr: string, ar: string, de: string, es: string, ja: string): Words => ({
  fr,
  ar,
  de,
  es,
  ja,
});

/** By the words as they were said. */
export const houseStories: Readonly<Record<string, Words>> = {
  'We weave at home, on upright looms, and meet on Thursdays to share wool and to decide prices together.':
    row(
      'Nous tissons chez nous, sur des métiers verticaux, et nous nous retrouvons le jeudi pour partager la laine et fixer les prix ensemble.',
      'ننسج في بيوتنا على أنوال قائمة، ونجتمع كل خميس لنتقاسم الصوف ونقرر الأثمان معًا.',
      'Wir weben zu Hause an stehenden Webstühlen und treffen uns donnerstags, um Wolle zu teilen und gemeinsam die Preise festzulegen.',
      'Tejemos en casa, en telares verticales, y nos reunimos los jueves para repartir la lana y decidir juntas los precios.',
      '家で竪機に向かって織り、木曜日に集まって羊毛を分け合い、値段をみんなで決めます。',
    ),
  'Knotted, flat-woven and twined in one rug: that is how our mothers taught us.': row(
    'Nouage, tissage plat et cordelage dans un même tapis : c’est ainsi que nos mères nous l’ont appris.',
    'العقد والنسج المسطح والجدل في زربية واحدة: هكذا علمتنا أمهاتنا.',
    'Geknüpft, flach gewebt und gezwirnt in einem einzigen Teppich: So haben es uns unsere Mütter beigebracht.',
    'Anudado, tejido plano y torcido en una misma alfombra: así nos lo enseñaron nuestras madres.',
    '結び織り、平織り、もじり織りを一枚の絨毯に。母たちからそう教わりました。',
  ),
  'Red clay from the hill, painted freehand, fired twice. No two bands are the same.': row(
    'L’argile rouge de la colline, peinte à main levée, cuite deux fois. Il n’y a pas deux frises pareilles.',
    'طين أحمر من التل، يُرسم باليد الحرة ويُحرق مرتين. ولا يتشابه شريطان.',
    'Roter Ton vom Hügel, freihändig bemalt, zweimal gebrannt. Kein Band gleicht dem anderen.',
    'Barro rojo de la colina, pintado a mano alzada, cocido dos veces. No hay dos cenefas iguales.',
    '丘の赤土を、下書きなしの筆で飾り、二度焼きます。同じ帯文様は二つとありません。',
  ),
  'Leather, brass and cut tile from the old town, made by people who still work by hand.': row(
    'Cuir, laiton et zellige de la vieille ville, par des gens qui travaillent encore à la main.',
    'جلد ونحاس وزليج من المدينة القديمة، يصنعها أناس ما زالوا يعملون بأيديهم.',
    'Leder, Messing und geschnittene Fliesen aus der Altstadt, von Leuten, die noch mit der Hand arbeiten.',
    'Cuero, latón y azulejo cortado de la ciudad vieja, hechos por gente que aún trabaja a mano.',
    '旧市街の革、真鍮、切り嵌めのタイル。今も手で作る人たちの仕事です。',
  ),
  'Silver, enamel and filigree. Every piece is weighed and marked before it leaves us.': row(
    'Argent, émail et filigrane. Chaque pièce est pesée et poinçonnée avant de nous quitter.',
    'فضة ومينا وتخريم. توزن كل قطعة وتُختم قبل أن تغادرنا.',
    'Silber, Email und Filigran. Jedes Stück wird gewogen und gestempelt, bevor es uns verlässt.',
    'Plata, esmalte y filigrana. Cada pieza se pesa y se contrasta antes de salir de aquí.',
    '銀と七宝と線細工。どの品も、送り出す前に重さを量り、刻印を打ちます。',
  ),
  'Thuya turned and inlaid by the sea, doum palm plaited in the shade of the argan trees.': row(
    'Le thuya tourné et incrusté au bord de la mer, le palmier doum tressé à l’ombre des arganiers.',
    'عرعار يُخرط ويُطعَّم قرب البحر، ودوم يُضفر في ظل شجر الأركان.',
    'Thuja, am Meer gedrechselt und eingelegt; Doumpalme, im Schatten der Arganbäume geflochten.',
    'Tuya torneada y taraceada junto al mar, palma dum trenzada a la sombra de los arganes.',
    '海辺で挽き、象嵌するトゥイヤ材。アルガンの木陰で編むドゥームヤシ。',
  ),
  'An invented cooperative: it sells what a file brings, to show the way from file to papers.': row(
    'Une coopérative inventée : elle vend ce qu’apporte un fichier, pour montrer le chemin du fichier aux documents.',
    'تعاونية متخيَّلة: تبيع ما يأتي به ملف، لتُري الطريق من الملف إلى الوثائق.',
    'Eine erfundene Kooperative: Sie verkauft, was eine Datei mitbringt, um den Weg von der Datei zu den Papieren zu zeigen.',
    'Una cooperativa inventada: vende lo que trae un archivo, para mostrar el camino del archivo a los documentos.',
    '架空の協同組合です。ファイルで届いた品を売り、ファイルから書類までの流れを示します。',
  ),
  'Counted stitch and cut tile: two crafts that begin with a drawing on squared paper.': row(
    'Point compté et zellige taillé : deux métiers qui commencent par un dessin sur papier quadrillé.',
    'الطرز بالعدّ والزليج المقطوع: حرفتان تبدآن برسم على ورق مربعات.',
    'Gezählter Stich und geschnittene Fliese: zwei Handwerke, die mit einer Zeichnung auf kariertem Papier beginnen.',
    'Punto contado y azulejo cortado: dos oficios que empiezan con un dibujo en papel cuadriculado.',
    '区限刺しと切り嵌めのタイル。どちらも方眼紙の図案から始まる手仕事です。',
  ),
  'Red and white cloth for the fields, blankets for the winter, scarves for people far away.': row(
    'Des toiles rouges et blanches pour les champs, des couvertures pour l’hiver, des écharpes pour des gens au loin.',
    'مناديل حمراء وبيضاء للحقول، وأغطية للشتاء، وأوشحة لأناس بعيدين.',
    'Rot-weißes Tuch für die Felder, Decken für den Winter, Schals für Menschen in der Ferne.',
    'Telas rojas y blancas para el campo, mantas para el invierno, bufandas para gente lejana.',
    '畑仕事には紅白の布、冬には毛布、遠くの人にはスカーフを。',
  ),
  'The mine is closed. The esparto still grows, and our hands know it.': row(
    'La mine est fermée. L’alfa pousse toujours, et nos mains le connaissent.',
    'أُغلق المنجم، والحلفاء ما زالت تنبت، وأيدينا تعرفها.',
    'Die Grube ist geschlossen. Das Espartogras wächst weiter, und unsere Hände kennen es.',
    'La mina está cerrada. El esparto sigue creciendo, y nuestras manos lo conocen.',
    '鉱山は閉じました。けれどエスパルト草は今も生え、私たちの手はそれを知っています。',
  ),
  'Burnous, blankets and carpets from the wool of the high plateau, spun by the fire.': row(
    'Burnous, couvertures et tapis de la laine des hauts plateaux, filée au coin du feu.',
    'برانس وأغطية وزرابي من صوف الهضاب العليا، غُزل قرب النار.',
    'Burnusse, Decken und Teppiche aus der Wolle der Hochebene, am Feuer gesponnen.',
    'Albornoces, mantas y alfombras de lana del altiplano, hilada junto al fuego.',
    '高原の羊毛を炉端で紡ぎ、ブルヌース、毛布、絨毯にします。',
  ),
  'Snow lies five months above our village. So the pile is deep, and the loom stands by the window.':
    row(
      'La neige reste cinq mois au-dessus de notre village. Alors le velours est profond, et le métier se tient près de la fenêtre.',
      'يبقى الثلج خمسة أشهر فوق قريتنا، لذلك وبرنا كثيف، ونولنا قرب النافذة.',
      'Fünf Monate liegt der Schnee über unserem Dorf. Darum ist der Flor tief, und der Webstuhl steht am Fenster.',
      'La nieve dura cinco meses sobre nuestro pueblo. Por eso el pelo es hondo y el telar está junto a la ventana.',
      '村の上には五か月、雪が残ります。だから毛足は深く、機は窓辺に置きます。',
    ),
  'White glaze, cobalt, and a brush of hair from the neck of a donkey. Nothing else.': row(
    'Un émail blanc, du cobalt, et un pinceau de crin pris au cou d’un âne. Rien d’autre.',
    'طلاء أبيض وكوبالت وفرشاة من شعر رقبة حمار، ولا شيء غير ذلك.',
    'Weiße Glasur, Kobalt und ein Pinsel aus dem Nackenhaar eines Esels. Sonst nichts.',
    'Esmalte blanco, cobalto y un pincel de crin del cuello de un burro. Nada más.',
    '白い釉薬、コバルト、ロバの首の毛の筆。ほかには何も要りません。',
  ),
  'Silver thread hammered into steel, one line after the other, and never in a hurry.': row(
    'Un fil d’argent martelé dans l’acier, ligne après ligne, jamais pressés.',
    'خيط فضة يُطرق في الفولاذ، سطرًا بعد سطر، وبلا عجلة أبدًا.',
    'Silberfaden, in Stahl gehämmert, Linie um Linie und nie in Eile.',
    'Hilo de plata martillado en acero, una línea tras otra, y nunca con prisa.',
    '銀の糸を鋼に打ち込みます。一本ずつ、決して急がずに。',
  ),
  'Seven borders and a garden within. We count knots as others count money.': row(
    'Sept bordures et un jardin au milieu. Nous comptons les nœuds comme d’autres l’argent.',
    'سبع حواشٍ وفي داخلها حديقة. نعد العقد كما يعد غيرنا المال.',
    'Sieben Bordüren und innen ein Garten. Wir zählen Knoten, wie andere Geld zählen.',
    'Siete cenefas y un jardín dentro. Contamos nudos como otros cuentan dinero.',
    '七重の縁取りの中に庭がひとつ。人がお金を数えるように、私たちは結び目を数えます。',
  ),
  'Red is our colour. Rush mats for the summer, wool for the winter.': row(
    'Le rouge est notre couleur. Des nattes de jonc pour l’été, de la laine pour l’hiver.',
    'الأحمر لوننا: حصير السمار للصيف، والصوف للشتاء.',
    'Rot ist unsere Farbe. Binsenmatten für den Sommer, Wolle für den Winter.',
    'El rojo es nuestro color. Esteras de junco para el verano, lana para el invierno.',
    '赤が私たちの色です。夏には藺草の敷物、冬には羊毛を。',
  ),
  'Wool washed in the river, knotted close, cut long: a rug that one hears by its silence.': row(
    'Une laine lavée à la rivière, nouée serré, coupée long : un tapis qu’on entend à son silence.',
    'صوف غُسل في النهر، عُقد متقاربًا وقُص طويلًا: زربية تُسمع من صمتها.',
    'Im Fluss gewaschene Wolle, eng geknüpft, lang geschnitten: ein Teppich, den man an seiner Stille hört.',
    'Lana lavada en el río, anudada prieta, cortada larga: una alfombra que se oye por su silencio.',
    '川で洗った羊毛を密に結び、長く切りそろえます。静けさでそれとわかる絨毯です。',
  ),
  'Rose, madder and orange, because the plain is grey for half of the year.': row(
    'Rose, garance et orange, parce que la plaine est grise la moitié de l’année.',
    'وردي وفوّي وبرتقالي، لأن السهل رمادي نصف السنة.',
    'Rosa, Krapprot und Orange, denn die Ebene ist das halbe Jahr grau.',
    'Rosa, rojo de rubia y naranja, porque la llanura es gris la mitad del año.',
    'ばら色、茜色、橙色。一年の半分、平野が灰色だからです。',
  ),
  'Rags of the whole town arrive at our door, and leave it as rugs.': row(
    'Les chiffons de toute la ville arrivent à notre porte, et en repartent tapis.',
    'تصل خرق المدينة كلها إلى بابنا، وتخرج منه زرابي.',
    'Die Lumpen der ganzen Stadt kommen an unsere Tür und gehen als Teppiche wieder hinaus.',
    'Los trapos de toda la ciudad llegan a nuestra puerta y salen convertidos en alfombras.',
    '町じゅうの端切れがうちの戸口に届き、敷物になって出ていきます。',
  ),
  'Brass by day, leather by evening, and kaftans for whoever is to be married.': row(
    'Le laiton le jour, le cuir le soir, et des caftans pour qui se marie.',
    'نحاس في النهار وجلد في المساء، وقفاطين لمن ستتزوج.',
    'Messing am Tag, Leder am Abend und Kaftane für alle, die heiraten.',
    'Latón de día, cuero por la tarde y caftanes para quien se case.',
    '昼は真鍮、夕べは革、そして嫁ぐ人にはカフタンを。',
  ),
  'One kiln, seven families, a green that no other valley has.': row(
    'Un four, sept familles, un vert qu’aucune autre vallée ne connaît.',
    'فرن واحد وسبع عائلات وأخضر لا يعرفه وادٍ آخر.',
    'Ein Ofen, sieben Familien, ein Grün, das kein anderes Tal hat.',
    'Un horno, siete familias, un verde que no tiene ningún otro valle.',
    '窯はひとつ、家族は七つ。よその谷にはない緑です。',
  ),
  'We crack the nuts while the leather dries, and sew while the oil settles.': row(
    'Nous cassons les noix pendant que le cuir sèche, et cousons pendant que l’huile repose.',
    'نكسر اللوز بينما يجف الجلد، ونخيط بينما يصفو الزيت.',
    'Wir knacken die Nüsse, während das Leder trocknet, und nähen, während das Öl sich setzt.',
    'Partimos las nueces mientras se seca el cuero, y cosemos mientras reposa el aceite.',
    '革が乾くあいだに実を割り、油が澄むあいだに縫います。',
  ),
  'Silver for the feast, leather for the road.': row(
    'L’argent pour la fête, le cuir pour la route.',
    'الفضة للعيد، والجلد للطريق.',
    'Silber für das Fest, Leder für den Weg.',
    'Plata para la fiesta, cuero para el camino.',
    '祭りには銀を、旅には革を。',
  ),
  'The tent was leather, hair and patience. We make what was in it.': row(
    'La tente était de cuir, de poil et de patience. Nous faisons ce qu’il y avait dedans.',
    'كانت الخيمة جلدًا ووبرًا وصبرًا. ونحن نصنع ما كان فيها.',
    'Das Zelt war Leder, Haar und Geduld. Wir machen, was darin war.',
    'La jaima era cuero, pelo y paciencia. Hacemos lo que había dentro.',
    '天幕は革と毛と辛抱でできていました。その中にあったものを、私たちは作ります。',
  ),
  'Sand, wind and sea. What we sew must bear all three.': row(
    'Le sable, le vent et la mer. Ce que nous cousons doit supporter les trois.',
    'رمل وريح وبحر، وما نخيطه عليه أن يحتملها جميعًا.',
    'Sand, Wind und Meer. Was wir nähen, muss alle drei aushalten.',
    'Arena, viento y mar. Lo que cosemos debe resistir los tres.',
    '砂と風と海。私たちの縫うものは、そのどれにも耐えなければなりません。',
  ),
};
