// Codes and names of where goods of Morocco are made: ISO 3166-2:MA of 2015 and of 1997, regions,
// provinces and towns, without "MA-". What is in neither list makes no claim.

/**
 * Decision No 2/2025 of the EU-Morocco Association Council, 3 Oct 2025 (OJ L 2026/242),
 * https://eur-lex.europa.eu/eli/dec/2026/242/oj/eng: products of these regions say so by name.
 * `unsaid` is the south without the region. Tarfaya, of the first by administration, lies north of
 * it; Assa-Zag is in neither list, since it lies on both sides.
 */
// prettier-ignore
export const southern: Readonly<Record<string, string>> = {
  'Laâyoune-Sakia El Hamra': '11|15|LAA|BOD|ESM|Laâyoune-Sakia El Hamra|Laâyoune-Sakia|Laâyoune-Boujdour-Sakia El Hamra|Laâyoune|Laayoun|Layoune|El Aaiún|Aaiún|El Aaiun|El Aaiún-Saguía el Hamra|Sakia El Hamra|Saguía el Hamra|Saguia el-Hamra|Boujdour|Boujdor|Bojador|Cabo Bojador|Es-Semara|Es Smara|Smara|Semara|Essemara|Es-Smara|El Marsa|Amgala|العيون الساقية الحمراء|العيون - الساقية الحمراء|العيون|الساقية الحمراء|بوجدور|السمارة|المرسى|ラアユーン|ラアユーン＝サキア・エル・ハムラ|アイウン|ブジュドゥール|スマラ',
  'Dakhla-Oued Ed-Dahab': '12|16|OUD|AOU|Dakhla-Oued Ed-Dahab|Dakhla-Oued Eddahab|Dakhla|Ad Dakhla|Ed Dakhla|Dajla|Villa Cisneros|Dajla-Río de Oro|Oued Ed-Dahab|Oued Eddahab|Oued ed Dahab-Lagouira|Oued Ed-Dahab-Lagouira|Wadi ad-Dahab|Río de Oro|Rio de Oro|Aousserd|Ausserd|Awsard|Auserd|Lagouira|La Güera|Bir Gandouz|Guerguerat|الداخلة وادي الذهب|الداخلة - وادي الذهب|الداخلة|وادي الذهب|أوسرد|لكويرة|الكويرة|ダフラ|ダフラ＝ウエド・エッダハブ|ダフラ＝ウエド・エッ＝ダハブ',
  unsaid: 'EH|ESH|Western Sahara|Sahara occidental|Sahara Occidental|Westsahara|West Sahara|Provinces du Sud|Southern Provinces|الصحراء الغربية|الصحراء|西サハラ',
};

// Of the codes of 1997 only those with letters and 13 are the same now; 14 was on both sides.
// prettier-ignore
export const moroccan =
  '01|02|03|04|05|06|07|08|09|10|13|Tanger-Tétouan-Al Hoceïma|Tanger-Tétouan|Tangier-Tetouan-Al Hoceima|Tánger-Tetuán-Alhucemas|طنجة تطوان الحسيمة|タンジェ＝テトゥアン＝アル・ホセイマ|Oriental|L’Oriental|الشرق|الجهة الشرقية|オリエンタル|Fès-Meknès|Fez-Meknes|Fez-Mequinez|فاس مكناس|フェズ＝メクネス|Rabat-Salé-Kénitra|الرباط سلا القنيطرة|ラバト＝サレ＝ケニトラ|Béni Mellal-Khénifra|Beni Melal-Jenifra|بني ملال خنيفرة|ベニ・メラル＝ケニフラ|Casablanca-Settat|الدار البيضاء سطات|カサブランカ＝セタット|Marrakech-Safi|Marrakesh-Safi|Marrakech-Safí|Marrakech-Tensift-Al Haouz|مراكش آسفي|マラケシュ＝サフィ|Drâa-Tafilalet|درعة تافيلالت|ドラア＝タフィラルト|Souss-Massa|Souss-Massa-Drâa|Sus-Masa|Souss|سوس ماسة|スース＝マッサ|Guelmim-Oued Noun|Guelmim-Río Nun|كلميم واد نون|ゲルミム＝ウエド・ヌーン|' +
  'AGD|Agadir|Agadir-Ida-Ou-Tanane|أكادير|AZI|Azilal|أزيلال|BEM|Béni Mellal|بني ملال|BER|Berkane|بركان|BES|Benslimane|بنسليمان|BOM|Boulemane|بولمان|BRR|Berrechid|برشيد|CAS|Casablanca|Dar el Beida|الدار البيضاء|CHE|Chefchaouen|Chaouen|شفشاون|CHI|Chichaoua|شيشاوة|CHT|Chtouka-Aït Baha|اشتوكة آيت باها|DRI|Driouch|الدريوش|ERR|Errachidia|الرشيدية|ESI|Essaouira|Mogador|الصويرة|FAH|Fahs-Anjra|FES|Fès|Fez|فاس|FIG|Figuig|فجيج|FQH|Fquih Ben Salah|الفقيه بن صالح|GUE|Guelmim|كلميم|GUF|Guercif|جرسيف|HAJ|El Hajeb|الحاجب|HAO|Al Haouz|الحوز|HOC|Al Hoceïma|Al Hoceima|الحسيمة|IFR|Ifrane|إفران|INE|Inezgane-Aït Melloul|إنزكان|JDI|El Jadida|الجديدة|JRA|Jerada|جرادة|KEN|Kénitra|القنيطرة|KES|El Kelâa des Sraghna|قلعة السراغنة|KHE|Khémisset|الخميسات|KHN|Khénifra|خنيفرة|KHO|Khouribga|خريبكة|LAR|Larache|العرائش|MAR|Marrakech|Marrakesh|Marrakesch|مراكش|MDF|M’diq-Fnideq|المضيق|MED|Médiouna|مديونة|MEK|Meknès|Meknes|مكناس|MID|Midelt|ميدلت|MOH|Mohammadia|المحمدية|MOU|Moulay Yacoub|مولاي يعقوب|NAD|Nador|الناظور|NOU|Nouaceur|النواصر|OUA|Ouarzazate|ورزازات|OUJ|Oujda|Oujda-Angad|وجدة|OUZ|Ouezzane|وزان|RAB|Rabat|الرباط|REH|Rehamna|الرحامنة|SAF|Safi|آسفي|SAL|Salé|سلا|SEF|Sefrou|صفرو|SET|Settat|سطات|SIB|Sidi Bennour|سيدي بنور|SIF|Sidi Ifni|سيدي إفني|SIK|Sidi Kacem|سيدي قاسم|SIL|Sidi Slimane|سيدي سليمان|SKH|Skhirate-Témara|Témara|تمارة|TAF|Tarfaya|طرفاية|TAI|Taourirt|تاوريرت|TAO|Taounate|تاونات|TAR|Taroudant|Taroudannt|تارودانت|TAT|Tata|طاطا|TAZ|Taza|تازة|TET|Tétouan|Tetuán|تطوان|TIN|Tinghir|تنغير|TIZ|Tiznit|تيزنيت|TNG|Tanger|Tangier|Tanger-Assilah|طنجة|TNT|Tan-Tan|طانطان|YUS|Youssoufia|اليوسفية|ZAG|Zagora|زاكورة|' +
  'El Aïoun Sidi Mellouk|العيون سيدي ملوك|العيون الشرقية|Atlas|High Atlas|Haut Atlas|Middle Atlas|Moyen Atlas|Anti-Atlas|Rif|Tafraout|Taznakht|Azrou|Asilah|Tamegroute|Rissani|Merzouga|Ouazzane|Khamlia';
