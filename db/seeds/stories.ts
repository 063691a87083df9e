// What invented makers say of their work, by craft, each in the language she said it in, and in the
// other five as an invented person of the desk put it.
import type { Language } from '#domain/markets.ts';

export type Said = {
  readonly language: 'en' | 'fr' | 'ar';
  readonly words: string;
  readonly translations: Readonly<Partial<Record<Language, string>>>;
};

/** No real person's name. */
export const demoTranslator = 'Nour Tazi (demo)';

const said = (
  language: Said['language'],
  { [language]: words = '', ...translations }: Readonly<Partial<Record<Language, string>>>,
): Said => ({ language, words, translations });

export const stories: Readonly<Record<string, readonly Said[]>> = {
  weaving: [
    said('en', {
      en: 'I begin with the border and let the middle find its own way.',
      fr: 'Je commence par la bordure et je laisse le milieu trouver son chemin.',
      ar: 'أبدأ بالحاشية وأترك الوسط يجد طريقه.',
      de: 'Ich beginne mit der Bordüre und lasse die Mitte ihren eigenen Weg finden.',
      es: 'Empiezo por la cenefa y dejo que el centro encuentre su camino.',
      ja: '縁から織り始めて、真ん中は成り行きにまかせます。',
    }),
    said('en', {
      en: 'The wool is of our own sheep, shorn in May, washed in the river and spun by my aunt.',
      fr: 'La laine vient de nos moutons, tondus en mai ; elle est lavée à la rivière et filée par ma tante.',
      ar: 'الصوف من غنمنا، جُزّ في ماي وغُسل في الوادي وغزلته عمتي.',
      de: 'Die Wolle ist von unseren eigenen Schafen, im Mai geschoren, im Fluss gewaschen und von meiner Tante gesponnen.',
      es: 'La lana es de nuestras ovejas, esquilada en mayo, lavada en el río e hilada por mi tía.',
      ja: '羊毛はうちの羊のもの。五月に刈り、川で洗い、おばが紡ぎました。',
    }),
    said('en', {
      en: 'Where the black ends there was no more black. I could have bought some. I did not want to.',
      fr: "Là où le noir s'arrête, il n'y avait plus de noir. J'aurais pu en acheter. Je n'ai pas voulu.",
      ar: 'حيث ينتهي الأسود لم يبق عندي أسود. كان بوسعي أن أشتري، ولم أرد.',
      de: 'Wo das Schwarz aufhört, war kein Schwarz mehr da. Ich hätte welches kaufen können. Ich wollte nicht.',
      es: 'Donde acaba el negro ya no quedaba negro. Podría haber comprado. No quise.',
      ja: '黒が終わっているところで、黒い糸がなくなりました。買い足すこともできたけれど、そうしたくなかったのです。',
    }),
    said('fr', {
      fr: 'Je tisse le matin, quand la lumière vient de la montagne. L’après-midi, les couleurs mentent.',
      en: 'I weave in the morning, when the light comes from the mountain. In the afternoon colours lie.',
      ar: 'أنسج صباحًا حين يأتي الضوء من الجبل. أما بعد الظهر فالألوان تكذب.',
      de: 'Ich webe morgens, wenn das Licht vom Berg kommt. Am Nachmittag lügen die Farben.',
      es: 'Tejo por la mañana, cuando la luz viene de la montaña. Por la tarde los colores mienten.',
      ja: '織るのは朝、山から光がさす時です。午後になると色は嘘をつきます。',
    }),
    said('fr', {
      fr: 'Ma mère comptait les nœuds en chantant. Je compte en silence, mais c’est la même chanson.',
      en: 'My mother counted the knots singing. I count in silence, but it is the same song.',
      ar: 'كانت أمي تعد العقد وهي تغني. أنا أعد في صمت، لكنها الأغنية نفسها.',
      de: 'Meine Mutter zählte die Knoten singend. Ich zähle schweigend, aber es ist dasselbe Lied.',
      es: 'Mi madre contaba los nudos cantando. Yo cuento en silencio, pero es la misma canción.',
      ja: '母は歌いながら結び目を数えました。私は黙って数えますが、同じ歌です。',
    }),
    said('ar', {
      ar: 'تعلمت هذه النقشة من جدتي، ولم أرسمها على ورق قط.',
      en: 'I learned this pattern from my grandmother and have never drawn it on paper.',
      fr: "J'ai appris ce dessin de ma grand-mère, et je ne l'ai jamais tracé sur le papier.",
      de: 'Dieses Muster habe ich von meiner Großmutter gelernt und nie auf Papier gezeichnet.',
      es: 'Aprendí este dibujo de mi abuela y nunca lo he trazado en papel.',
      ja: 'この柄は祖母に教わりました。紙に描いたことは一度もありません。',
    }),
    said('ar', {
      ar: 'غزلت الصوف في الشتاء ونسجته في الربيع، وأطفالي يلعبون تحت المنسج.',
      en: 'I spun the wool in winter and wove it in spring, with my children playing under the loom.',
      fr: "J'ai filé la laine en hiver et l'ai tissée au printemps, mes enfants jouant sous le métier.",
      de: 'Im Winter habe ich die Wolle gesponnen und im Frühling verwebt, während meine Kinder unter dem Webstuhl spielten.',
      es: 'Hilé la lana en invierno y la tejí en primavera, con mis hijos jugando bajo el telar.',
      ja: '冬に羊毛を紡ぎ、春に織りました。子どもたちは織機の下で遊んでいました。',
    }),
  ],
  pottery: [
    said('en', {
      en: 'The kiln decides the last tenth. I have learned to like what it decides.',
      fr: "Le four décide du dernier dixième. J'ai appris à aimer ce qu'il décide.",
      ar: 'الفرن يقرر العُشر الأخير، وقد تعلمت أن أحب ما يقرره.',
      de: 'Über das letzte Zehntel entscheidet der Ofen. Ich habe gelernt zu mögen, was er entscheidet.',
      es: 'El horno decide la última décima parte. He aprendido a querer lo que decide.',
      ja: '最後の一割は窯が決めます。窯の決めたことを好きになりました。',
    }),
    said('en', {
      en: 'I turn on a wheel that my grandfather dug into the floor.',
      fr: 'Je tourne sur un tour que mon grand-père a creusé dans le sol.',
      ar: 'أعمل على دولاب حفره جدي في الأرض.',
      de: 'Ich drehe auf einer Scheibe, die mein Großvater in den Boden eingelassen hat.',
      es: 'Torneo en un torno que mi abuelo excavó en el suelo.',
      ja: '祖父が床を掘って据えたろくろで挽いています。',
    }),
    said('fr', {
      fr: 'Le trait ne se corrige pas : s’il tremble, il tremble, et l’assiette est à moi.',
      en: 'A line is not corrected: if it trembles it trembles, and the plate is mine.',
      ar: 'الخط لا يُصحَّح: إن ارتجف فقد ارتجف، والصحن صحني.',
      de: 'Ein Strich wird nicht verbessert: Zittert er, dann zittert er, und der Teller ist meiner.',
      es: 'El trazo no se corrige: si tiembla, tiembla, y el plato es mío.',
      ja: '線は直せません。震えたら震えたまま。それが私の皿です。',
    }),
    said('ar', {
      ar: 'الطين من الوادي، والنار من خشب الزيتون، والصبر منا.',
      en: 'The clay is from the valley, the fire from olive wood, and the patience from us.',
      fr: "L'argile vient de la vallée, le feu du bois d'olivier, et la patience de nous.",
      de: 'Der Ton kommt aus dem Tal, das Feuer vom Olivenholz und die Geduld von uns.',
      es: 'El barro es del valle, el fuego de leña de olivo y la paciencia nuestra.',
      ja: '土は谷から、火はオリーブの薪から、そして根気は私たちから。',
    }),
  ],
  zellige: [
    said('en', {
      en: 'Each tile is cut face up and laid face down: one sees the panel only at the end.',
      fr: "Chaque tesselle est taillée à l'endroit et posée à l'envers : on ne voit le panneau qu'à la fin.",
      ar: 'كل قطعة تُقطَّع ووجهها إلى أعلى وتوضع ووجهها إلى أسفل: لا تُرى اللوحة إلا في النهاية.',
      de: 'Jede Fliese wird von vorn geschlagen und mit dem Gesicht nach unten gelegt: Das Paneel sieht man erst am Schluss.',
      es: 'Cada pieza se corta boca arriba y se coloca boca abajo: el panel solo se ve al final.',
      ja: '一片ずつ表を上にして割り、表を下にして並べます。全体が見えるのは最後です。',
    }),
    said('ar', {
      ar: 'أربعة عشر يومًا من النقش لمتر لا يرى أحد كم قطعة فيه.',
      en: 'Fourteen days of chiselling for a metre of which nobody sees how many pieces it has.',
      fr: 'Quatorze jours de taille pour un mètre dont personne ne voit combien de pièces il compte.',
      de: 'Vierzehn Tage Meißeln für einen Meter, dem niemand ansieht, aus wie vielen Stücken er ist.',
      es: 'Catorce días de cincel para un metro en el que nadie ve cuántas piezas hay.',
      ja: '一メートルに十四日。何片あるのか、誰の目にも見えません。',
    }),
  ],
  jewellery: [
    said('en', {
      en: 'I draw the wire thinner than a hair, then twist it in two: a spiral needs a pair.',
      fr: "J'étire le fil plus fin qu'un cheveu, puis je le tords à deux brins : une spirale se fait à deux.",
      ar: 'أسحب السلك حتى يصير أرق من الشعرة ثم أفتله اثنين اثنين: اللولب يحتاج إلى زوج.',
      de: 'Ich ziehe den Draht dünner als ein Haar und drehe dann zwei zusammen: Zur Spirale gehört ein Paar.',
      es: 'Estiro el hilo más fino que un cabello y luego tuerzo dos juntos: la espiral necesita pareja.',
      ja: '線を髪より細く引き、二本を撚り合わせます。渦は一本では巻けません。',
    }),
    said('fr', {
      fr: 'Une fibule va toujours avec sa sœur.',
      en: 'A fibula always goes with its sister.',
      ar: 'الخلالة لا تفارق أختها.',
      de: 'Eine Fibel geht immer mit ihrer Schwester.',
      es: 'Una fíbula va siempre con su hermana.',
      ja: 'フィブラはいつも姉妹と一緒です。',
    }),
  ],
  leather: [
    said('en', {
      en: 'Goat leather, tanned with bark. It smells of the workshop for a week and of nothing afterwards.',
      fr: "Cuir de chèvre, tanné à l'écorce. Il sent l'atelier pendant une semaine, puis plus rien.",
      ar: 'جلد ماعز مدبوغ باللحاء. تبقى فيه رائحة الورشة أسبوعًا ثم تزول.',
      de: 'Ziegenleder, mit Rinde gegerbt. Es riecht eine Woche lang nach der Werkstatt und danach nach nichts.',
      es: 'Cuero de cabra curtido con corteza. Huele al taller una semana y después a nada.',
      ja: '樹皮でなめした山羊革です。工房の匂いは一週間残り、そのあとは何の匂いもしません。',
    }),
    said('fr', {
      fr: 'Cousu à la main, deux aiguilles, un seul fil ciré.',
      en: 'Sewn by hand: two needles, one waxed thread.',
      ar: 'مخيط باليد: إبرتان وخيط مشمع واحد.',
      de: 'Von Hand genäht: zwei Nadeln, ein gewachster Faden.',
      es: 'Cosido a mano: dos agujas y un solo hilo encerado.',
      ja: '手縫いです。針は二本、蝋引きの糸は一本。',
    }),
  ],
  metal: [
    said('en', {
      en: 'I close my eyes and listen: good brass answers the hammer.',
      fr: "Je ferme les yeux et j'écoute : un bon laiton répond au marteau.",
      ar: 'أغمض عيني وأصغي: النحاس الجيد يجيب المطرقة.',
      de: 'Ich schließe die Augen und höre zu: Gutes Messing antwortet dem Hammer.',
      es: 'Cierro los ojos y escucho: el buen latón responde al martillo.',
      ja: '目を閉じて聴きます。よい真鍮は槌に応えます。',
    }),
    said('ar', {
      ar: 'كل ثقب بضربة واحدة، ولا مجال للخطأ.',
      en: 'Each hole is one blow, and there is no room for a mistake.',
      fr: "Chaque trou d'un seul coup, sans droit à l'erreur.",
      de: 'Jedes Loch ein einziger Schlag, und für Fehler ist kein Platz.',
      es: 'Cada agujero, de un solo golpe, sin lugar para el error.',
      ja: '穴は一打ちで一つ。失敗は許されません。',
    }),
  ],
  wood: [
    said('en', {
      en: 'The burr is the root of a tree that fell by itself. We cut none.',
      fr: "La loupe est la racine d'un arbre tombé de lui-même. Nous n'en coupons aucun.",
      ar: 'العقدة من جذر شجرة سقطت وحدها. نحن لا نقطع شجرًا.',
      de: 'Das Maserholz ist die Wurzel eines Baumes, der von selbst fiel. Wir fällen keinen.',
      es: 'La raíz es de un árbol que cayó solo. No cortamos ninguno.',
      ja: 'この瘤は、自然に倒れた木の根です。木は一本も伐りません。',
    }),
  ],
  basketry: [
    said('en', {
      en: 'We gather the palm in June, before it opens, and dry it on the roofs.',
      fr: "Nous cueillons le palmier nain en juin, avant qu'il ne s'ouvre, et nous le séchons sur les toits.",
      ar: 'نجمع الدوم في يونيو قبل أن يتفتح ونجففه على السطوح.',
      de: 'Wir ernten die Palmblätter im Juni, bevor sie sich öffnen, und trocknen sie auf den Dächern.',
      es: 'Recogemos la palma en junio, antes de que se abra, y la secamos en las azoteas.',
      ja: 'ヤシの葉は六月、開く前に摘み、屋根の上で干します。',
    }),
    said('ar', {
      ar: 'نضفر ونتكلم، ولا ندري أيهما ينتهي أولًا.',
      en: 'We plait and we talk, and do not know which will end first.',
      fr: 'Nous tressons et nous parlons, sans savoir lequel finira en premier.',
      de: 'Wir flechten und reden und wissen nicht, was zuerst zu Ende ist.',
      es: 'Trenzamos y hablamos, sin saber qué acabará antes.',
      ja: '編みながら話します。どちらが先に終わるのかわかりません。',
    }),
  ],
  textile: [
    said('en', {
      en: 'The buttons take longer than the sleeves. Nobody believes it until she tries.',
      fr: "Les boutons prennent plus de temps que les manches. Personne n'y croit avant d'essayer.",
      ar: 'العقد تأخذ من الوقت أكثر من الأكمام، ولا تصدق ذلك إلا من جرّبت.',
      de: 'Die Knöpfe dauern länger als die Ärmel. Das glaubt keine, bis sie es versucht.',
      es: 'Los botones llevan más tiempo que las mangas. Nadie lo cree hasta que prueba.',
      ja: '袖よりもボタンのほうが時間がかかります。やってみるまで誰も信じません。',
    }),
    said('fr', {
      fr: 'La sfifa est tressée à quatre mains : ma sœur tient les fils, je tourne.',
      en: 'The sfifa is braided by four hands: my sister holds the threads and I turn.',
      ar: 'السفيفة تُضفر بأربع أيدٍ: أختي تمسك الخيوط وأنا أدوّر.',
      de: 'Die Sfifa wird vierhändig geflochten: Meine Schwester hält die Fäden, ich drehe.',
      es: 'La sfifa se trenza a cuatro manos: mi hermana sujeta los hilos y yo giro.',
      ja: 'スフィファは四つの手で編みます。妹が糸を持ち、私が回します。',
    }),
  ],
  argan: [
    said('en', {
      en: 'Sixty kilos of fruit, two days of cracking, one litre. We press it the same week.',
      fr: 'Soixante kilos de fruits, deux jours de concassage, un litre. Nous pressons la même semaine.',
      ar: 'ستون كيلوغرامًا من الثمار ويومان من التكسير للتر واحد، ونعصره في الأسبوع نفسه.',
      de: 'Sechzig Kilo Früchte, zwei Tage Knacken, ein Liter. Wir pressen noch in derselben Woche.',
      es: 'Sesenta kilos de fruto, dos días partiendo, un litro. Lo prensamos la misma semana.',
      ja: '実は六十キロ、割るのに二日、とれるのは一リットル。その週のうちに搾ります。',
    }),
  ],
};

const byHand: readonly Said[] = [
  said('en', {
    en: 'I drew nothing beforehand. When the red wool ran out I went on in blue.',
    fr: "Je n'avais rien dessiné d'avance. Quand la laine rouge a manqué, j'ai continué en bleu.",
    ar: 'لم أرسم شيئًا قبل البدء. ولما نفد الصوف الأحمر أكملت بالأزرق.',
    de: 'Ich hatte nichts vorgezeichnet. Als die rote Wolle ausging, machte ich in Blau weiter.',
    es: 'No dibujé nada antes. Cuando se acabó la lana roja seguí en azul.',
    ja: '下絵は何も描きませんでした。赤い羊毛がなくなったので、青で続けました。',
  }),
];

const byWords = new Map([...Object.values(stories).flat(), ...byHand].map((one) => [one.words, one]));

/** What the desk put these words into; nothing where nobody did. */
export function translationsOf(words: string): Said['translations'] {
  return byWords.get(words)?.translations ?? {};
}
