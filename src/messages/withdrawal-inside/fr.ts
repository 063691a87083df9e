// Une rétractation telle que le bureau la lit.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const fr = {
  title: 'Rétractations',
  order: 'Commande',
  said: 'Déclarée',
  by: 'Par',
  right: 'Droit',
  byTerms: 'nos propres conditions de retour',
  refundDue: 'À rembourser avant le',
  refundLater:
    'Le remboursement se fait pour l’instant à la passerelle : ceci note seulement que vous l’avez lue.',
  madeToOrder: 'faite sur commande : voyez si elle suit les spécifications propres de l’acheteur',
  ready: 'une pièce prête : le droit vaut',
  states: { received: 'à lire', accepted: 'elle tient', declined: 'ne tient pas' },
  accept: 'Elle tient',
  decline: 'Elle ne tient pas',
  reason: 'Pourquoi elle ne tient pas (l’acheteur le lit)',
  done: { accepted: 'Noté : la rétractation tient.', declined: 'Noté, et l’acheteur est prévenu.' },
  refused: {
    'needs-reason': 'Dites pourquoi : l’acheteur le lit.',
    'decided-before': 'Quelqu’un en a déjà décidé.',
  },
} satisfies Shape<typeof en>;
