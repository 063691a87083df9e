// What invented makers say of their work, by craft, each in the language she said it in.

type Said = readonly [language: 'en' | 'fr' | 'ar', words: string];

export const stories: Readonly<Record<string, readonly Said[]>> = {
  weaving: [
    ['en', 'I begin with the border and let the middle find its own way.'],
    ['en', 'The wool is of our own sheep, shorn in May, washed in the river and spun by my aunt.'],
    [
      'en',
      'Where the black ends there was no more black. I could have bought some. I did not want to.',
    ],
    [
      'fr',
      'Je tisse le matin, quand la lumière vient de la montagne. L’après-midi, les couleurs mentent.',
    ],
    [
      'fr',
      'Ma mère comptait les nœuds en chantant. Je compte en silence, mais c’est la même chanson.',
    ],
    ['ar', 'تعلمت هذه النقشة من جدتي، ولم أرسمها على ورق قط.'],
    ['ar', 'غزلت الصوف في الشتاء ونسجته في الربيع، وأطفالي يلعبون تحت المنسج.'],
  ],
  pottery: [
    ['en', 'The kiln decides the last tenth. I have learned to like what it decides.'],
    ['en', 'I turn on a wheel that my grandfather dug into the floor.'],
    ['fr', 'Le trait ne se corrige pas : s’il tremble, il tremble, et l’assiette est à moi.'],
    ['ar', 'الطين من الوادي، والنار من خشب الزيتون، والصبر منا.'],
  ],
  zellige: [
    ['en', 'Each tile is cut face up and laid face down: one sees the panel only at the end.'],
    ['ar', 'أربعة عشر يومًا من النقش لمتر لا يرى أحد كم قطعة فيه.'],
  ],
  jewellery: [
    ['en', 'I draw the wire thinner than a hair, then twist it in two: a spiral needs a pair.'],
    ['fr', 'Une fibule va toujours avec sa sœur.'],
  ],
  leather: [
    [
      'en',
      'Goat leather, tanned with bark. It smells of the workshop for a week and of nothing afterwards.',
    ],
    ['fr', 'Cousu à la main, deux aiguilles, un seul fil ciré.'],
  ],
  metal: [
    ['en', 'I close my eyes and listen: good brass answers the hammer.'],
    ['ar', 'كل ثقب بضربة واحدة، ولا مجال للخطأ.'],
  ],
  wood: [['en', 'The burr is the root of a tree that fell by itself. We cut none.']],
  basketry: [
    ['en', 'We gather the palm in June, before it opens, and dry it on the roofs.'],
    ['ar', 'نضفر ونتكلم، ولا ندري أيهما ينتهي أولًا.'],
  ],
  textile: [
    ['en', 'The buttons take longer than the sleeves. Nobody believes it until she tries.'],
    ['fr', 'La sfifa est tressée à quatre mains : ma sœur tient les fils, je tourne.'],
  ],
  argan: [
    ['en', 'Sixty kilos of fruit, two days of cracking, one litre. We press it the same week.'],
  ],
};
