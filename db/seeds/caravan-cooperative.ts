// The invented cooperative `qafila caravan` trades for by itself: one maker, who consented.
import type { DemoCooperative } from './demo-cooperatives.ts';

export const caravanCooperative = {
  slug: 'caravan-demo',
  name: 'Caravan (demo)',
  nameArabic: 'تعاونية القافلة (تجريبية)',
  region: 'MA-06',
  place: 'Casablanca',
  crafts: ['weaving', 'pottery', 'jewellery'],
  foundedYear: 2026,
  membersCount: 1,
  womenCount: 1,
  story:
    'An invented cooperative: it sells what a file brings, to show the way from file to papers.',
  makers: [{ name: 'Yamna Aït Qafila', shown: true }],
} as const satisfies DemoCooperative;

/** By this the answers file may name her as the maker of a good. */
export const caravanMakerPhone = '+212600000000';
