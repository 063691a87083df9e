// What people call the places apart, in six languages and their own: beside the names in the rules.
// Codes are ISO 3166-2 without the country, also those withdrawn. By country, then by the place's name.

// prettier-ignore
export const namesApart: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  DE: {
    'Büsingen am Hochrhein': 'Büsingen|Buesingen|Buesingen am Hochrhein|ビュージンゲン|بوزينغن|بوسينغن',
    'Helgoland': 'Heligoland|Héligoland|Heligolandia|ヘルゴラント|ヘリゴランド|هليغولاند|هيلغولاند',
  },
  FR: {
    'Monaco': 'Principauté de Monaco|Mónaco|Monte-Carlo|モナコ|موناكو',
    'Guadeloupe': 'GUA|Guadalupe|グアドループ|غوادلوب|Pointe-à-Pitre|Basse-Terre|Marie-Galante|Les Saintes',
    'Martinique': 'MTQ|Martinica|Martinik|マルティニーク|مارتينيك|المارتينيك|Fort-de-France',
    'Guyane': 'GUF|Guyane française|French Guiana|French Guyana|Guayana Francesa|Französisch-Guayana|Franzoesisch-Guayana|仏領ギアナ|フランス領ギアナ|غويانا الفرنسية|غيانا الفرنسية|Cayenne|Kourou',
    'La Réunion': 'LRE|Île de la Réunion|Réunion Island|Reunión|レユニオン|レユニオン島|ريونيون|لا ريونيون|لارينيون|Saint-Denis de la Réunion',
    'Mayotte': 'MAY|Mahoré|マヨット|مايوت|Mamoudzou',
    'Outre-mer': 'DOM|DOM-TOM|DROM|DROM-COM|TOM|COM|Overseas|Overseas France|French overseas|Überseegebiete|Ultramar|CP|PF|St Martin|St. Martin|St Barts|St Barth|St. Barth|Saint Barth|Saint-Barth|Saint Barts|San Bartolomé|San Martín|Neukaledonien|Nueva Caledonia|Nouméa|Polinesia Francesa|Französisch-Polynesien|Tahiti|Papeete|Bora Bora|St Pierre et Miquelon|Saint Pierre and Miquelon|Saint-Pierre-et-Miquelon|San Pedro y Miquelón|Wallis and Futuna|Wallis y Futuna|Wallis und Futuna|TAAF|Clipperton|ニューカレドニア|仏領ポリネシア|タヒチ|サン・マルタン|サン・バルテルミー|كاليدونيا الجديدة|بولينيزيا الفرنسية|سان مارتن|سان بارتيلمي',
  },
  ES: {
    'Canarias': 'Kanaren|Kanarische Inseln|Canaries|Canary|Îles Canaries|Las Canarias|カナリア諸島|カナリア|جزر الكناري|الكناري|جزر كناريا|Las Palmas de Gran Canaria|Sta. Cruz de Tenerife|Teneriffa|Ténériffe|Gran Canaria|Grande Canarie|Gomera|Hierro|La Graciosa|San Cristóbal de La Laguna|テネリフェ|グラン・カナリア|تنريفي|تينيريفي',
    'Ceuta': 'Sebta|セウタ|سبتة',
    'Melilla': 'Mlilya|メリリャ|メリリア|مليلية|مليلة',
  },
  IT: {
    'Livigno': 'リヴィーニョ|リビーニョ|ليفينيو',
    'Campione d’Italia': 'Campione|カンピョーネ|カンピオーネ・ディターリア|كامبيوني ديتاليا|كامبيوني',
    'San Marino': 'SM|Saint-Marin|Repubblica di San Marino|サンマリノ|سان مارينو',
    'Città del Vaticano': 'VA-VAT|Vaticano|Vatican|Vatican City|Vatikan|Vatikanstadt|Holy See|Cité du Vatican|バチカン|バチカン市国|الفاتيكان',
  },
  AT: {
    'Jungholz, Mittelberg': 'Jungholz|Kleinwalsertal|Riezlern|ユングホルツ|يونغهولتس',
  },
  DK: {
    'Grønland': 'Grönland|Groenland|Grœnland|Groenlandia|Kalaallit Nunaat|グリーンランド|غرينلاند|جرينلاند|Nuuk',
    'Føroyar': 'Færøerne|Färöer|Faeroeer|Färöer-Inseln|Faroe|Faroes|Faeroe Islands|Faroer|Îles Féroé|Féroé|Islas Feroe|Feroe|フェロー諸島|フェロー|جزر فارو|جزر الفارو|فارو|Tórshavn',
  },
  FI: {
    'Åland': 'Ahvenanmaa|Ahvenanmaan maakunta|Aaland|Landskapet Åland|Ålandinseln|Aland-Inseln|Alandinseln|Îles Åland|Islas Åland|オーランド|オーランド諸島|جزر أولاند|أولاند|Mariehamn|Maarianhamina',
  },
  GR: {
    'Ágion Óros': 'Athos|Mount Athos|Mont Athos|Monte Athos|Berg Athos|Holy Mountain|Αγιον Ορος|Άγιο Όρος|アトス山|アトス|جبل آثوس|آثوس|Karyes',
  },
  PT: {
    'Madeira': 'Madère|Região Autónoma da Madeira|マデイラ|マデイラ諸島|ماديرا|Funchal|Porto Santo',
    'Açores': 'Azoren|Azoren-Inseln|Açores|Azores|Região Autónoma dos Açores|アゾレス|アゾレス諸島|جزر الأزور|الأزور|آزور|Ponta Delgada|São Miguel|Terceira|Faial|Pico',
  },
  GB: {
    'Northern Ireland': 'N. Ireland|N Ireland|North of Ireland|Northern Irland|Ulster|Tuaisceart Éireann|Irlande du Nord|Nordirland|Irlanda del Norte|北アイルランド|أيرلندا الشمالية|إيرلندا الشمالية|ايرلندا الشمالية|XI|Antrim|Armagh|Down|Fermanagh|Londonderry|Derry|Tyrone|Belfast|Lisburn|Newry|Bangor Northern Ireland|Craigavon|Omagh|Enniskillen|Coleraine|Ballymena|Newtownabbey|Antrim and Newtownabbey|Ards and North Down|Armagh City Banbridge and Craigavon|Causeway Coast and Glens|Derry City and Strabane|Derry and Strabane|Fermanagh and Omagh|Lisburn and Castlereagh|Mid and East Antrim|Mid Ulster|Newry Mourne and Down|ABC|AND|ANN|BFS|CCG|DRS|FMO|LBC|MEA|MUL|NMD|ANT|ARD|ARM|BLA|BLY|BNB|CKF|CSR|CLR|CKT|CGV|DRY|DOW|DGN|FER|LRN|LMV|LSB|LDY|MFT|MYL|NYM|NTA|NDN|OMH|STB|TYR',
    'Jersey': 'JEY|ジャージー|جيرزي|Channel Islands|Îles Anglo-Normandes|Kanalinseln|Islas del Canal|チャンネル諸島|جزر القنال',
    'Guernsey': 'GGY|Guernesey|ガーンジー|غيرنزي|Alderney|Sark|Herm',
    'Isle of Man': 'IMN|Man|Île de Man|Insel Man|Isla de Man|マン島|جزيرة مان|Ellan Vannin',
    'BFPO': 'British Forces Post Office|HM Forces',
    'Gibraltar': 'ジブラルタル|جبل طارق',
  },
  US: {
    'U.S. Virgin Islands': 'USVI|US Virgin Islands|United States Virgin Islands|Virgin Islands of the United States|Îles Vierges|Îles Vierges américaines|Islas Vírgenes|Islas Vírgenes de los Estados Unidos|Islas Vírgenes Americanas|Amerikanische Jungferninseln|Jungferninseln|米領ヴァージン諸島|アメリカ領ヴァージン諸島|جزر العذراء الأمريكية|جزر العذراء|St. Thomas|St. Croix|St. John USVI|UM-VI',
    'American Samoa': 'Samoa|Samoa américaines|Samoa Americana|Amerikanisch-Samoa|アメリカ領サモア|米領サモア|ساموا الأمريكية|Pago Pago',
    'Guam': 'Guahan|グアム|غوام',
    'Northern Mariana Islands': 'CNMI|Northern Marianas|Îles Mariannes du Nord|Islas Marianas del Norte|Nördliche Marianen|北マリアナ諸島|جزر ماريانا الشمالية|Saipan|サイパン',
    'APO, FPO, DPO': 'APO|FPO|DPO|Armed Forces|Armed Forces Americas|Armed Forces Europe|Armed Forces Pacific',
  },
  CH: {
    'Samnaun': 'サムナウン|سامناون',
    'Liechtenstein': 'LI|FL|Fürstentum Liechtenstein|リヒテンシュタイン|ليختنشتاين|Vaduz',
    'Büsingen am Hochrhein': 'Büsingen|Buesingen|ビュージンゲン|بوزينغن',
    'Campione d’Italia': 'Campione|カンピョーネ|كامبيوني ديتاليا',
  },
  NO: {
    'Svalbard': '21|Spitsbergen|Spitzbergen|Spitzberg|Longyearbyen|スヴァールバル|スバールバル諸島|سفالبارد',
    'Jan Mayen': '22|Svalbard og Jan Mayen|ヤンマイエン|يان ماين',
  },
  AU: {
    'Norfolk Island': 'NF|Norfolk|Île Norfolk|Norfolkinsel|Isla Norfolk|ノーフォーク島|جزيرة نورفولك',
    'Christmas Island': 'CX|Île Christmas|Weihnachtsinsel|Isla de Navidad|クリスマス島|جزيرة الكريسماس|جزيرة عيد الميلاد',
    'Cocos (Keeling) Islands': 'CC|Cocos Islands|Keeling Islands|Cocos|Keeling|Îles Cocos|Kokosinseln|Islas Cocos|ココス諸島|جزر كوكوس',
  },
};
