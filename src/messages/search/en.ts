// Search and the filters of the shelf, in English.
import { counted } from '../shop/counted.ts';

export const en = {
  label: 'Search the works',
  button: 'Search',
  example: 'blue rug, Tiznit silver, zarbia …',
  title: ({ words }: { words: string }) => `Search: ${words}`,
  empty: 'What are you looking for?',
  craft: 'Craft',
  nearest: 'These come nearest: they meet all your filters but one.',
  most: 'Highest price, delivered',
  price: 'Delivered price',
  ships: 'Leaves the workshop',
  women: 'The cooperative',
  cooperative: 'By name',
  within: ({ days }: { days: number }) =>
    counted('en', days, { one: 'within # day', other: 'within # days' }),
  led: 'led by women',
  relevance: 'best match',
  readAs: ({ said, as }: { said: string; as: string }) => `“${said}” was read as ${as}.`,
  said: ({ word }: { word: string }) => `“${word}”`,
  closeWithout: ({ count, words }: { count: number; words: string }) =>
    counted('en', count, {
      one: `# work answers all of it. After it comes what is close, without ${words}.`,
      other: `# works answer all of it. After them comes what is close, without ${words}.`,
    }),
  leftOut: ({ words }: { words: string }) => `Nothing answers all of it. Shown without: ${words}.`,
  instead: ({ words }: { words: string }) =>
    `Nothing here answers ${words}. These are the newest works.`,
  ask: 'Ask a weaver',
  askHint:
    'Much is made to order. Write what you are looking for, and the cooperatives will be asked.',
  askSubject: ({ words }: { words: string }) => `I am looking for: ${words}`,
};
