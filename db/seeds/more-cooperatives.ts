// Eighteen more invented cooperatives, so that every region has one; none bears a real one's name.
import { type DemoCooperative, demoCooperatives } from './demo-cooperatives.ts';

type Row = readonly [
  slug: string,
  name: string,
  nameArabic: string,
  region: string,
  place: string,
  crafts: readonly string[],
  founded: number,
  members: number,
  women: number,
  story: string,
  /** A name with a dash before it is not shown: she did not consent. */
  makers: readonly string[],
];

const rows: readonly Row[] = [
  ['riad-el-mansej', 'Riad el Mansej', 'رياض المنسج', 'MA-01', 'Tétouan', ['textile', 'zellige', 'wood'], 2008, 26, 19, 'Counted stitch and cut tile: two crafts that begin with a drawing on squared paper.', ['Rahma Bennouhi', 'Zoubida Lamrani', '-Ahlam Souiri', 'Mehdi Rkaina']],
  ['dar-mendil-akhdar', 'Dar Mendil Akhdar', 'دار المنديل الأخضر', 'MA-01', 'Chefchaouen', ['textile', 'weaving'], 2015, 18, 18, 'Red and white cloth for the fields, blankets for the winter, scarves for people far away.', ['-Ftouma Akhrif', '-Yamina Talembout', 'Habiba Zerrad']],
  ['halfat-chark', 'Halfat Chark', 'حلفة الشرق', 'MA-02', 'Jerada', ['basketry'], 2017, 15, 13, 'The mine is closed. The esparto still grows, and our hands know it.', ['Mbarka Yahiaoui', 'Tamou Zenagui', '-Fettouma Krim']],
  ['azetta-n-ifri', 'Azetta n Ifri', 'أزطا ن إيفري', 'MA-02', 'Figuig', ['weaving', 'textile'], 2012, 21, 20, 'Burnous, blankets and carpets from the wool of the high plateau, spun by the fire.', ['Rkia Bouziane', '-Halima Oujdi', 'Zineb Amar']],
  ['adfel-n-bouiblane', 'Adfel n Warrayn', 'أدفل ن وراين', 'MA-03', 'Tahla', ['weaving'], 2010, 39, 39, 'Snow lies five months above our village. So the pile is deep, and the loom stands by the window.', ['Ito Warrayni', 'Hniya Ouchrif', 'Aïcha Tiguert', '-Fadma Boulif']],
  ['bab-el-khazzafin', 'Bab el Khazzafin', 'باب الخزافين', 'MA-03', 'Fès', ['pottery', 'zellige'], 1996, 24, 7, 'White glaze, cobalt, and a brush of hair from the neck of a donkey. Nothing else.', ['Omar Serghat', 'Latifa Benjelti', '-Hafid Lahlimi', 'Salma Ouarit']],
  ['haddadat-zerhoun', 'Haddadat Zerhoun', 'حدادات زرهون', 'MA-03', 'Meknès', ['metal', 'jewellery'], 2013, 11, 4, 'Silver thread hammered into steel, one line after the other, and never in a hurry.', ['Ilyas Damiri', '-Ghita Berrchid', 'Najat Zerhani']],
  ['dar-zarbiat-bouregreg', 'Dar Zarbiat Bouregreg', 'دار زربية أبي رقراق', 'MA-04', 'Salé', ['weaving'], 2001, 33, 33, 'Seven borders and a garden within. We count knots as others count money.', ['Batoul Slaoui', 'Khaddouj Marini', '-Rabia Zniber', 'Touria Hajjoub']],
  ['tafukt-n-zemmur', 'Tafukt n Zemmur', 'تافوكت ن زمور', 'MA-04', 'Khémisset', ['weaving', 'basketry'], 2007, 28, 27, 'Red is our colour. Rush mats for the summer, wool for the winter.', ['Hadda Zemmouria', 'Mennana Ouald', '-Fatna Kabbouri']],
  ['tislit-n-imrirt', 'Tislit n Imrirt', 'تيسليت ن إمريرت', 'MA-05', "M'Rirt", ['weaving'], 2011, 30, 29, 'Wool washed in the river, knotted close, cut long: a rug that one hears by its silence.', ['Yamna Oumris', 'Tuda Azwaw', '-Aïcha Oukhlif', 'Izza Amrous']],
  ['ward-lhamra', 'Ward Lhamra', 'ورد الحمرا', 'MA-05', 'Boujad', ['weaving', 'textile'], 2016, 17, 17, 'Rose, madder and orange, because the plain is grey for half of the year.', ['Zahra Bzioui', '-Milouda Cherki', 'Saïda Boujadi']],
  ['nsij-chaouia', 'Nsij Chaouia', 'نسيج الشاوية', 'MA-06', 'Settat', ['weaving', 'textile'], 2014, 23, 22, 'Rags of the whole town arrive at our door, and leave it as rugs.', ['Fatiha Mzabi', '-Bouchra Ghandour', 'Rkia Doukkali']],
  ['derb-nhas-jdid', 'Derb Nhas Jdid', 'درب النحاس الجديد', 'MA-07', 'Marrakech', ['metal', 'leather', 'textile'], 2005, 31, 12, 'Brass by day, leather by evening, and kaftans for whoever is to be married.', ['Youssef Rahali', 'Samira Kabbaj', '-Abdellatif Sebti', 'Naïma Glaoui', '-Hayat Mourabit']],
  ['akal-n-dra', 'Akal n Dra', 'أكال ن درا', 'MA-08', 'Tamegroute', ['pottery'], 1992, 14, 3, 'One kiln, seven families, a green that no other valley has.', ['Lhoussain Naciri', '-Moulay Ali Draoui', 'Zaina Fakhari']],
  ['tifirt-n-argan', 'Tifirt n Argan', 'تيفيرت ن أركان', 'MA-09', 'Tafraout', ['leather', 'argan', 'basketry'], 2009, 36, 34, 'We crack the nuts while the leather dries, and sew while the oil settles.', ['Fadma Tafraouti', 'Kelthoum Ammel', '-Rqia Oubella', 'Tayeb Belghati']],
  ['taghlaght-n-wad-nun', 'Taghlaght n Wad Nun', 'تاغلاغت ن واد نون', 'MA-10', 'Guelmim', ['jewellery', 'leather'], 2018, 13, 8, 'Silver for the feast, leather for the road.', ['Mariem Noumri', '-Salek Tekni', 'Lalla Zahra Ayoub']],
  ['khaimat-saquia', 'Khaimat Saquia', 'خيمة الساقية', 'MA-11', 'Laâyoune', ['leather', 'weaving'], 2019, 16, 16, 'The tent was leather, hair and patience. We make what was in it.', ['-Mbarka Rguibi', '-Fatimetou Larosi', '-Ghlana Boudraa']],
  ['rimal-dakhla', 'Rimal Dakhla', 'رمال الداخلة', 'MA-12', 'Dakhla', ['leather', 'basketry'], 2020, 12, 11, 'Sand, wind and sea. What we sew must bear all three.', ['Selma Dlimi', '-Aziza Ouled']],
];

const cooperativeOf = ([slug, name, arabic, region, place, crafts, founded, members, women, story, makers]: Row): DemoCooperative => ({
  slug,
  name: `${name} (demo)`,
  nameArabic: `تعاونية ${arabic} (تجريبية)`,
  region,
  place,
  crafts,
  foundedYear: founded,
  membersCount: members,
  womenCount: women,
  story,
  makers: makers.map((maker) => ({ name: maker.replace(/^-/, ''), shown: !maker.startsWith('-') })),
});

export const allCooperatives: readonly DemoCooperative[] = [...demoCooperatives, ...rows.map(cooperativeOf)];
