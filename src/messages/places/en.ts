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
    ask: 'Ask them to make one',
    askHint: 'Much is made to order. Write what you are looking for, and we ask this cooperative.',
    askSubject: ({ name }: { name: string }) => `I am looking for a work by ${name}`,
  },
  makers: {
    title: 'The makers',
    lead: 'Only those who said yes to their name being shown. The others sign with the seal of their cooperative.',
    of: ({ name }: { name: string }) => `Works by ${name}`,
    consent: 'The name is shown with its bearer’s consent, which can be taken back on any day.',
    works: ({ count }: { count: number }) =>
      counted('en', count, { one: '# work', other: '# works' }),
    none: 'None of these works is in the shop just now.',
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
    saveOne: ({ title }: { title: string }) => `Save ${title}`,
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
    giftLast: ({ day, city, feast }: { day: string; city: string; feast: string }) =>
      `Order by ${day}: by our estimate, a work that is ready reaches ${city} in time for ${feast}.`,
    giftToday: ({ day, city }: { day: string; city: string }) =>
      `Ordered today, a work that is ready should be in ${city} by ${day}.`,
    giftNot: ({ country }: { country: string }) =>
      `Not yet sent as a gift (${country}): something may be asked at the door there, and a gift must cost nothing to the one who gets it. You can have it sent to yourself.`,
    giftDays: {
      christmas: 'Christmas',
      'aid-al-fitr': 'Aid al-Fitr',
      'aid-al-adha': 'Aid al-Adha',
    },
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
    sendable: 'Works that can be sent to you',
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
