import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const fr = {
  title: 'Paiement fictif',
  noMoneyMoves:
    'Ceci est une banque fictive. Aucune carte n’est demandée, aucun argent ne circule.',
  toPay: ({ description }) => `À payer pour ${description} :`,
  approve: 'Accepter le paiement',
  challenge: 'Me demander d’abord de confirmer (3-D Secure)',
  decline: 'Refuser le paiement',
  lateAfter: 'Minutes avant une acceptation tardive',
  late: 'Accepter tard, après ces minutes',
  never: 'Ne jamais répondre',
  processing: 'La banque fictive réfléchit encore à ce paiement.',
  approveNow: 'L’accepter maintenant',
  challengeTitle: 'Confirmez que c’est bien vous',
  challengeAsks: 'Une vraie banque demanderait ici un code ou votre empreinte.',
  challengeYes: 'C’est moi : confirmer',
  challengeNo: 'Ce n’est pas moi : refuser',
  back: 'Retour à la boutique',
  ended: {
    captured: 'Ce paiement a été accepté.',
    declined: 'Ce paiement a été refusé. Rien n’a été débité.',
    expired: 'Ce paiement a été fermé par la boutique. Rien n’a été débité.',
  },
} satisfies Shape<typeof en>;
