// Les pages légales, écrites au bureau.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const fr = {
  title: 'Pages légales',
  lead: 'Ce dont vous répondez, dans chaque langue où vous vendez. Une page sans texte dit simplement que rien n’est encore écrit.',
  page: 'Page',
  language: 'Langue',
  pages: {
    imprint: 'Mentions légales',
    terms: 'Conditions',
    privacy: 'Vie privée',
    withdrawal: 'Rétractation',
  },
  text: 'Texte',
  textHint: 'Texte simple ; une ligne vide commence un paragraphe. Vide, les mots sont retirés.',
  written: 'écrit',
  notWritten: 'pas écrit',
  by: ({ name, at }) => `${name}, ${at}`,
  save: 'Enregistrer',
  saved: 'Enregistré. La page se lit aussitôt avec ces mots.',
  tooLong: ({ most }) => `Au plus ${most} lettres`,
  onlyAdmin: 'Seul un administrateur écrit ici.',
} satisfies Shape<typeof en>;
