// What buyers say of a piece: the mail that asks, the page where they write, and where it is read.
import { counted } from '../shop/counted.ts';

export const en = {
  mail: {
    subject: ({ number }: { number: string }) => `How is it? Your order ${number}`,
    hello: ({ name }: { name: string }) => `Hello ${name},`,
    ask: ({ cooperative }: { cooperative: string }) =>
      `What you bought from ${cooperative} should be with you by now. Tell the makers, and whoever looks at their work next, how it is. A minute is enough; a picture says even more.`,
    heard: 'The makers read what you write, or have it read to them.',
    link: 'Say how it is',
    notArrived: 'Has it not arrived, or is something wrong? Then answer this mail instead.',
    demo: 'This is a demonstration: nothing was sent, but you can try the form.',
  },
  block: {
    title: 'What buyers say',
    none: 'None yet. Only people who bought something are asked for a review, once it has arrived.',
    count: ({ count }: { count: number }) =>
      counted('en', count, { one: '# review', other: '# reviews' }),
    average: ({ average }: { average: string }) => `${average} of 5 stars`,
    stars: ({ stars }: { stars: string }) => `${stars} of 5 stars`,
    verified: 'Verified purchase',
    somebody: 'A buyer',
    from: ({ country }: { country: string }) => country,
    writtenIn: ({ language }: { language: string }) => `Written in ${language}`,
    picture: ({ title }: { title: string }) => `Picture by the buyer: ${title}`,
    about: ({ title }: { title: string }) => `About: ${title}`,
    how: 'Each review comes from an order we know. We read it before it is shown and change nothing in it; few stars are no reason to refuse it.',
  },
  page: {
    title: 'How is it?',
    lead: ({ number, name }: { number: string; name: string }) =>
      `Your order ${number} from ${name}.`,
    stars: 'Stars',
    starNames: {
      '1': 'very disappointing',
      '2': 'disappointing',
      '3': 'all right',
      '4': 'good',
      '5': 'wonderful',
    } as Readonly<Record<'1' | '2' | '3' | '4' | '5', string>>,
    starOf: ({ stars, name }: { stars: string; name: string }) => `${stars}: ${name}`,
    words: 'In your words',
    wordsHint: 'As short or as long as you like, up to 2,000 letters.',
    language: 'Language you write in',
    name: 'Name shown beside it',
    nameHint: 'A first name is enough. Leave it empty for “A buyer”.',
    picture: 'Picture',
    pictureHint:
      'JPEG, PNG, WebP, AVIF or HEIC, up to 40 MB. Its place and camera are taken out. Please show the piece, not people.',
    send: 'Send this review',
    public:
      'What you write is shown with your country after we have read it. Your address and full name never are.',
    waiting: 'Thank you. We read it first; then it is shown, and the makers hear of it.',
    published: 'Thank you. Your review is shown.',
    refused: 'Your review is not shown. Answer our mail if you want to know why.',
    seeWork: 'See this work',
    begin: 'Say how it is',
    beginHint: 'Tell the makers and other buyers.',
    from: ({ day }: { day: string }) => `You can say how it is from ${day}.`,
    notYet: 'You can say how it is once it has arrived.',
    wrong: {
      stars: 'Choose from one to five stars',
      words: 'Your words: at most 2,000 letters',
      language: 'Choose a language of the list',
      name: 'The name: at most 40 letters',
      'written-before': 'This piece has its review already.',
      'too-large': 'This picture is too heavy: at most 40 MB',
      'too-many-pixels': 'This picture is too large',
      'heic-unreadable': 'This picture (HEIC) cannot be read: it may be damaged. Send a JPEG.',
      'not-a-picture': 'This file is not a picture',
      'storage-unavailable':
        'Pictures cannot be kept just now, so nothing was sent. Try again in a few minutes, or send your words without the picture.',
    },
  },
};
