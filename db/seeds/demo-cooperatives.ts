// Six invented cooperatives; none bears a real one's name. Everything here is demo data and says so.

export type DemoCooperative = {
  readonly slug: string;
  readonly name: string;
  readonly nameArabic: string;
  readonly region: string;
  readonly place: string;
  readonly crafts: readonly string[];
  readonly foundedYear: number;
  readonly membersCount: number;
  readonly womenCount: number;
  readonly story: string;
  /** Makers; `shown` says whether she consented to her name being shown. */
  readonly makers: readonly { readonly name: string; readonly shown: boolean }[];
};

export const demoCooperatives: readonly DemoCooperative[] = [
  {
    slug: 'tizi-n-wulawen',
    name: 'Tizi n Wulawen (demo)',
    nameArabic: 'تعاونية تيزي ن وولاون (تجريبية)',
    region: 'MA-05',
    place: 'Azilal',
    crafts: ['weaving'],
    foundedYear: 2009,
    membersCount: 34,
    womenCount: 34,
    story:
      'We weave at home, on upright looms, and meet on Thursdays to share wool and to decide prices together.',
    makers: [
      { name: 'Fadma Aït Brahim', shown: true },
      { name: 'Itto Oulhaj', shown: true },
      { name: 'Rqia Boussaïd', shown: false },
    ],
  },
  {
    slug: 'tigmi-n-talst',
    name: 'Tigmi n Talst (demo)',
    nameArabic: 'تعاونية تيگمي ن تالست (تجريبية)',
    region: 'MA-08',
    place: 'Tazenakht',
    crafts: ['weaving', 'textile'],
    foundedYear: 2014,
    membersCount: 22,
    womenCount: 21,
    story: 'Knotted, flat-woven and twined in one rug: that is how our mothers taught us.',
    makers: [
      { name: 'Tlaytmas Idbella', shown: true },
      { name: 'Zahra Amghar', shown: true },
    ],
  },
  {
    slug: 'dar-tin-bhar',
    name: 'Dar Tin Bhar (demo)',
    nameArabic: 'تعاونية دار طين البحر (تجريبية)',
    region: 'MA-07',
    place: 'Safi',
    crafts: ['pottery'],
    foundedYear: 1998,
    membersCount: 17,
    womenCount: 6,
    story: 'Red clay from the hill, painted freehand, fired twice. No two bands are the same.',
    makers: [
      { name: 'Mina El Fakhar', shown: true },
      { name: 'Driss Lahrir', shown: true },
    ],
  },
  {
    slug: 'derb-seffarin',
    name: 'Derb Seffarin el Jadid (demo)',
    nameArabic: 'تعاونية درب الصفارين الجديد (تجريبية)',
    region: 'MA-03',
    place: 'Fès',
    crafts: ['metal', 'leather', 'zellige', 'pottery'],
    foundedYear: 2003,
    membersCount: 28,
    womenCount: 9,
    story: 'Leather, brass and cut tile from the old town, made by people who still work by hand.',
    makers: [
      { name: 'Khadija Bennouna', shown: true },
      { name: 'Abdelhaq Sqalli', shown: true },
      { name: 'Malika Tazi', shown: false },
    ],
  },
  {
    slug: 'igherm-n-nuqert',
    name: 'Igherm n Nuqert (demo)',
    nameArabic: 'تعاونية إغرم ن النقرة (تجريبية)',
    region: 'MA-09',
    place: 'Tiznit',
    crafts: ['jewellery'],
    foundedYear: 2011,
    membersCount: 12,
    womenCount: 5,
    story: 'Silver, enamel and filigree. Every piece is weighed and marked before it leaves us.',
    makers: [
      { name: 'Hassan Ouakrim', shown: true },
      { name: 'Saadia Bouhlal', shown: true },
    ],
  },
  {
    slug: 'ghabat-argan-mogador',
    name: 'Ghabat Mogador (demo)',
    nameArabic: 'تعاونية غابة موگادور (تجريبية)',
    region: 'MA-07',
    place: 'Essaouira',
    crafts: ['wood', 'basketry', 'textile'],
    foundedYear: 2006,
    membersCount: 41,
    womenCount: 30,
    story: 'Thuya turned and inlaid by the sea, doum palm plaited in the shade of the argan trees.',
    makers: [
      { name: 'Naïma Regragui', shown: true },
      { name: 'Brahim Chiadmi', shown: true },
      { name: 'Lalla Aïcha Ouchen', shown: true },
    ],
  },
];
