// Regions, makers, collections and saved works, and what a good's page adds, in English.
import { counted } from '../shop/counted.ts';

export const en = {
  regions: {
    title: 'The regions',
    lead: 'Twelve regions, from the Mediterranean to the edge of the Sahara. Choose one to see what is made there.',
    map: 'Drawn map of the coast with the twelve regions as numbered points',
    crafted: ({ region }: { region: string }) => `Made in ${region}`,
    houses: 'Cooperatives of this region',
  },
  houses: {
    title: 'The cooperatives',
    lead: 'Each has been checked by a person: its papers, its members, its workshop.',
    make: 'What they make',
    people: 'The makers who let themselves be named',
    unnamed: 'Members who do not wish to be named stand behind this seal.',
  },
  makers: {
    title: 'The makers',
    lead: 'Only those who said yes to their name being shown. The others sign with the seal of their cooperative.',
    of: ({ name }: { name: string }) => `Works by ${name}`,
    consent: 'She lets her name be shown, and may take it back on any day.',
    works: ({ count }: { count: number }) =>
      counted('en', count, { one: '# work', other: '# works' }),
    none: 'Nothing of hers is in the shop just now.',
  },
  collections: {
    title: 'Collections',
    lead: 'Each is a question put to the whole shop, so what you see is what answers it today.',
  },
  forms: {
    home: ({ names }: { names: string }) => `At home it is called ${names}.`,
  },
  saved: {
    title: 'Saved works',
    link: 'Saved',
    lead: 'Kept in this browser alone, without an account. Nobody else sees them.',
    none: 'Nothing is saved yet',
    noneHint: 'Open a work and press “Save this work”. It waits here, on this device only.',
    save: 'Save this work',
    saved: 'Saved',
    remove: 'Remove',
    removeOne: ({ title }: { title: string }) => `Remove ${title}`,
    clear: 'Remove all',
    full: 'A hundred works are saved already. Remove one first.',
  },
  cart: ({ count }: { count: number }) =>
    counted('en', count, { one: '# piece in the cart', other: '# pieces in the cart' }),
  home: {
    doors: 'Three ways in',
    rooms: 'By room',
    regions: 'By region',
    regionsHint: 'Twelve regions on a drawn map',
    makers: 'By maker',
    makersHint: 'Those who sign with their name',
    gift: 'A gift that arrives',
    giftHint:
      'A card, no price in the parcel, and nothing to pay at the door. Each work says when it arrives.',
    giftGo: 'Find a gift',
    all: 'See all',
  },
  good: {
    scale: 'How large it is',
    beside: {
      chair: ({ high }: { high: string }) => `Drawn to scale beside a chair ${high} high.`,
      hand: ({ high }: { high: string }) => `Drawn to scale beside a hand ${high} long.`,
      glass: ({ high }: { high: string }) => `Drawn to scale beside a tea glass ${high} high.`,
    },
    care: 'Care',
    near: 'You may also like',
    alike: 'One like it',
    alikeHint: 'Look at others of its kind, or ask the cooperative to make one.',
    others: ({ kind }: { kind: string }) => `See: ${kind}`,
    ask: 'Ask for one like it',
    askSubject: ({ title, number }: { title: string; number: string }) =>
      `One like ${title} (${number})`,
  },
  error: {
    search: 'Or look for it',
    crafts: 'Or begin with a craft',
  },
};
