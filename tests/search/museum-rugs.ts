// Rugs of other peoples in museums, as goods of another origin: what a search for Moroccan rugs must
// not put first. Titles and peoples from the Indianapolis Museum of Art's collection data
// (github.com/IMAmuseum/ima-collection, commit 69d8d11, CC BY 3.0); the last two from the Walters Art
// Museum (CC0). The country is ours, one where each people lives: the records name none. Test data
// only, never shown as goods for sale.

export type MuseumRug = {
  readonly record: string;
  readonly title: string;
  readonly country: string;
};

export const museumRugs: readonly MuseumRug[] = [
  { record: '1996.57', title: 'prayer rug, Baluchi people', country: 'IR' },
  { record: '76.461', title: 'rug, Navajo people', country: 'US' },
  { record: '1996.43', title: 'table rug (Ru-Korssi), Baluchi people', country: 'IR' },
  { record: '1996.75', title: 'rug, Baluchi people', country: 'IR' },
  { record: 'S6499.87.4', title: 'rug, Navajo people', country: 'US' },
  { record: 'S6499.87.5', title: 'rug, Navajo people', country: 'US' },
  { record: 'S3268.79.1', title: 'rug, Tekke People', country: 'TM' },
  { record: '1996.35', title: 'rug, Baluchi people', country: 'IR' },
  { record: '31.201', title: 'rug, Navajo people', country: 'US' },
  { record: '1983.117', title: 'Tees Nos Pos rug, Navajo people', country: 'US' },
  { record: '1996.77', title: 'carpet, Baluchi people', country: 'IR' },
  { record: '1996.78', title: 'carpet, Baluchi people', country: 'IR' },
  { record: '1996.36', title: 'rug, Baluchi people', country: 'IR' },
  { record: '1996.63', title: 'rug, Baluchi people', country: 'IR' },
  { record: '1996.71', title: 'rug, Baluchi people', country: 'IR' },
  { record: '1996.28', title: 'rug, Baluchi people', country: 'IR' },
  { record: '33.2001', title: 'prayer rug, Baluch', country: 'IR' },
  { record: '76.460', title: 'rug, Navajo people', country: 'US' },
  { record: '1996.31', title: 'small table rug (Ru-Korssi), Baluchi people', country: 'IR' },
  { record: '1996.72', title: 'carpet, Baluchi people', country: 'IR' },
  { record: '1996.30', title: 'rug, Baluchi people', country: 'IR' },
  { record: '1996.21', title: 'rug, Baluchi people', country: 'IR' },
  { record: '75.731', title: 'rug, Navajo people', country: 'US' },
  { record: '1996.38', title: 'rug, Baluchi people', country: 'IR' },
  { record: 'Walters', title: 'Prayer Rug, Ottoman-Islamic, Gördes', country: 'TR' },
  { record: 'Walters', title: 'Corner Fragment of a Polonaise Carpet, Kashan', country: 'IR' },
];
