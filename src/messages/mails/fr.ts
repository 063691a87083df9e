import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const fr = {
  hello: ({ name }) => `Bonjour ${name},`,
  fromCooperative: ({ name, place }) => `De ${name}, ${place}`,
  lineOf: ({ title, quantity }) => `${title} × ${quantity}`,
  freight: 'Transport',
  duties: 'Droits de douane',
  taxes: 'Taxes à l’importation',
  fees: 'Frais',
  orderTotal: ({ number }) => `Commande ${number}`,
  total: 'Vous avez payé',
  atDoor: ({ amount }) => `Reste à payer à la livraison, comme vous l’avez accepté : ${amount}.`,
  nothingAtDoor: 'Il ne reste rien à payer à la livraison.',
  seeOrder: 'Voir votre commande',
  demo: 'Ceci est une démonstration : aucun argent n’a circulé et rien n’est envoyé.',
  paid: {
    subject: ({ number }) => `Votre commande ${number} est payée`,
    thanks: ({ number }) =>
      `Merci. Votre paiement est arrivé et votre commande ${number} est transmise aux artisanes et artisans.`,
  },
  lapsed: {
    subject: ({ number }) => `Votre commande ${number} n’a pas été payée à temps`,
    why: 'Aucun paiement n’est arrivé pendant que nous gardions vos pièces : elles sont de nouveau en boutique. Rien n’a été débité.',
    next: 'Votre panier est toujours là : vous pouvez réessayer. Si votre banque accepte finalement, nous reprenons les pièces pour vous, ou nous vous remboursons et vous le disons.',
  },
  givenBack: {
    subject: ({ number }) => `Votre argent pour la commande ${number} vous est rendu`,
    soldMeanwhile:
      'L’accord de votre banque est arrivé après le délai de garde, et la pièce a été vendue entre-temps. Nous vous rendons tout le montant.',
    paidTwice: 'Un second paiement est arrivé pour votre commande. Nous le rendons en entier.',
    amount: 'Montant remboursé',
  },
  askedFor: {
    subject: ({ number }) => `Le lien vers votre commande ${number}`,
    here: 'Vous avez demandé le lien vers votre commande. Le voici :',
    notYou: 'Si ce n’est pas vous, vous n’avez rien à faire.',
  },
  gift: {
    heading: 'Votre cadeau',
    noPrice:
      'Le prix est dans cet e-mail pour vous uniquement : aucun prix n’accompagne vos mots. Les papiers de douane à l’extérieur portent la valeur, comme la loi le demande.',
    price: 'Vous avez choisi de laisser le prix avec le cadeau.',
  },
  sold: {
    subject: ({ number }) => `Vous avez vendu : commande ${number}`,
    news: ({ number }) => `Vous avez vendu. La commande ${number} est payée par l’acheteur.`,
    makers: 'Pour les artisanes et artisans',
    cooperative: 'Pour la coopérative',
    platform: 'Pour le marché',
    price: 'Votre prix',
    whenPaid:
      'Ces parts sont promises dès maintenant. Elles sont dues quand le centre accepte la pièce, ou au premier scan du transporteur si vous expédiez vous-mêmes.',
    isGift: 'C’est un cadeau : ne mettez ni prix ni facture dans le colis.',
  },
} satisfies Shape<typeof en>;
