// Search and the filters of the shelf, in German.
import type { Shape } from '../shape.ts';
import { counted } from '../shop/counted.ts';
import type { en } from './en.ts';

export const de = {
  label: 'Stücke suchen',
  button: 'Suchen',
  example: 'blauer Teppich, Silber aus Tiznit, Zarbia …',
  title: ({ words }) => `Suche: ${words}`,
  empty: 'Was suchen Sie?',
  craft: 'Handwerk',
  nearest: 'Am nächsten kommen diese: Sie erfüllen alle Filter bis auf einen.',
  most: 'Höchstpreis, geliefert',
  price: 'Preis geliefert',
  ships: 'Verlässt die Werkstatt',
  women: 'Die Kooperative',
  cooperative: 'Nach Namen',
  within: ({ days }) =>
    counted('de', days, { one: 'innerhalb von # Tag', other: 'innerhalb von # Tagen' }),
  led: 'von Frauen geführt',
  relevance: 'passt am besten',
  readAs: ({ said, as }) => `„${said}“ wurde gelesen als ${as}.`,
  said: ({ word }) => `„${word}“`,
  closeWithout: ({ count, words }) =>
    counted('de', count, {
      one: `# Stück passt zu allem. Danach folgt, was nahe kommt, ohne ${words}.`,
      other: `# Stücke passen zu allem. Danach folgt, was nahe kommt, ohne ${words}.`,
    }),
  leftOut: ({ words }) => `Zu allem zusammen passt nichts. Gezeigt ohne: ${words}.`,
  instead: ({ words }) => `Zu ${words} passt hier nichts. Das sind die neuesten Stücke.`,
  ask: 'Eine Weberin fragen',
  askHint:
    'Vieles entsteht auf Bestellung. Schreiben Sie, was Sie suchen, und die Kooperativen werden gefragt.',
  askSubject: ({ words }) => `Ich suche: ${words}`,
} satisfies Shape<typeof en>;
