// Bewertungen, auf Deutsch.
import { counted } from '../shop/counted.ts';
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const de = {
  mail: {
    subject: ({ number }) => `Wie gefällt es Ihnen? Ihre Bestellung ${number}`,
    hello: ({ name }) => `Guten Tag ${name},`,
    ask: ({ cooperative }) =>
      `Was Sie bei ${cooperative} gekauft haben, müsste inzwischen bei Ihnen sein. Sagen Sie denen, die es gemacht haben, und allen, die ihre Arbeit als Nächste ansehen, wie es Ihnen gefällt. Eine Minute genügt; ein Bild sagt noch mehr.`,
    heard: 'Die Macherinnen lesen, was Sie schreiben, oder lassen es sich vorlesen.',
    link: 'Bewertung schreiben',
    notArrived:
      'Nichts angekommen, oder stimmt etwas nicht? Dann antworten Sie bitte auf diese Mail.',
    demo: 'Dies ist eine Vorführung: Nichts wurde versandt, aber Sie können das Formular ausprobieren.',
  },
  block: {
    title: 'Was Käuferinnen und Käufer sagen',
    none: 'Noch nichts. Gefragt wird nur, wer etwas gekauft hat, und erst, wenn es angekommen ist.',
    count: ({ count }) => counted('de', count, { one: '# Bewertung', other: '# Bewertungen' }),
    average: ({ average }) => `${average} von 5 Sternen`,
    stars: ({ stars }) => `${stars} von 5 Sternen`,
    verified: 'Geprüfter Kauf',
    somebody: 'Jemand, der gekauft hat',
    from: ({ country }) => country,
    writtenIn: ({ language }) => `Sprache: ${language}`,
    picture: ({ title }) => `Bild aus der Bewertung: ${title}`,
    about: ({ title }) => `Über: ${title}`,
    how: 'Jede Bewertung gehört zu einer Bestellung, die wir kennen. Wir lesen sie, bevor sie gezeigt wird, und ändern nichts daran; wenige Sterne sind kein Grund, sie abzulehnen.',
  },
  page: {
    title: 'Wie gefällt es Ihnen?',
    lead: ({ number, name }) => `Ihre Bestellung ${number} von ${name}.`,
    stars: 'Sterne',
    starNames: {
      '1': 'sehr enttäuschend',
      '2': 'enttäuschend',
      '3': 'in Ordnung',
      '4': 'gut',
      '5': 'wunderbar',
    },
    starOf: ({ stars, name }) => `${stars}: ${name}`,
    words: 'In Ihren Worten',
    wordsHint: 'So kurz oder lang Sie mögen, bis zu 2.000 Zeichen.',
    language: 'Sprache, in der Sie schreiben',
    name: 'Name, der daneben steht',
    nameHint: 'Ein Vorname genügt. Leer steht dort „Jemand, der gekauft hat“.',
    picture: 'Bild',
    pictureHint:
      'JPEG, PNG, WebP, AVIF oder HEIC, bis 40 MB. Ort und Kamera werden entfernt. Bitte zeigen Sie das Stück, keine Menschen.',
    send: 'Diese Bewertung senden',
    public:
      'Was Sie schreiben, wird mit Ihrem Land gezeigt, nachdem wir es gelesen haben. Ihre Adresse und Ihr voller Name nie.',
    waiting:
      'Danke. Wir lesen sie zuerst; dann wird sie gezeigt, und die Macherinnen erfahren davon.',
    published: 'Danke. Ihre Bewertung wird gezeigt.',
    refused:
      'Ihre Bewertung wird nicht gezeigt. Antworten Sie auf unsere Mail, wenn Sie wissen möchten, warum.',
    seeWork: 'Dieses Stück ansehen',
    begin: 'Bewertung schreiben',
    beginHint: 'Für die Macherinnen und für andere, die kaufen möchten.',
    from: ({ day }) => `Ab dem ${day} können Sie es bewerten.`,
    notYet: 'Sie können es bewerten, sobald es angekommen ist.',
    wrong: {
      stars: 'Wählen Sie einen bis fünf Sterne',
      words: 'Ihre Worte: höchstens 2.000 Zeichen',
      language: 'Wählen Sie eine Sprache der Liste',
      name: 'Der Name: höchstens 40 Zeichen',
      'written-before': 'Dieses Stück hat schon seine Bewertung.',
      'too-large': 'Dieses Bild ist zu schwer: höchstens 40 MB',
      'too-many-pixels': 'Dieses Bild ist zu groß',
      'heic-unreadable':
        'Dieses Bild (HEIC) kann nicht gelesen werden, vielleicht ist es beschädigt. Senden Sie ein JPEG.',
      'not-a-picture': 'Diese Datei ist kein Bild',
      'storage-unavailable':
        'Bilder können gerade nicht aufbewahrt werden, es wurde nichts gesendet. Versuchen Sie es in einigen Minuten noch einmal, oder senden Sie Ihre Worte ohne das Bild.',
    },
  },
} satisfies Shape<typeof en>;
