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
  returns: {
    title: 'Retours',
    lead: 'La page d’aide le dit aux acheteurs dans leur langue, et les moteurs de recherche lisent la même chose de chaque article.',
    unset: 'Rien n’est écrit : la boutique le dit simplement et ne promet rien.',
    days: 'Jours pour renvoyer une pièce',
    daysHint: ({ most }) =>
      `À partir du jour de réception, ${most} au plus. 0 : pas de reprise. Vide, la règle est retirée.`,
    fees: 'Le renvoi',
    feesUnsaid: 'rien n’est dit',
    payer: { free: 'à votre charge', buyer: 'à la charge de l’acheteur' },
    countries: 'Où elle vaut',
    countriesHint: 'Aucun coché : dans chaque pays où vous vendez.',
    notDays: ({ most }) => `Écrivez un nombre entier de 0 à ${most}.`,
    lessThanLaw: ({ country, days }) =>
      `La loi donne ${days} jours à l’acheteur (${country}). Écrivez-en au moins autant, ou laissez ce pays de côté.`,
    unknownCountry: ({ country }) => `La boutique ne vend pas vers ${country}.`,
    save: 'Enregistrer la règle des retours',
    saved: 'Enregistré. La page d’aide et les articles le disent aussitôt.',
  },
} satisfies Shape<typeof en>;
