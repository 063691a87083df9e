// L’aide, en français.
import type { Shape } from '../shape.ts';
import { counted } from '../shop/counted.ts';
import type { en } from './en.ts';

export const fr = {
  title: 'Aide',
  lead: 'Où va l’argent, comment voyage une pièce, et qui en répond.',
  paid: {
    title: 'Comment nous sommes payés',
    lead: 'Vous payez un seul prix, livré. Voici où il va, et quand il arrive à l’artisane.',
    splitTitle: 'Qui reçoit quoi',
    split:
      'Chaque pièce montre sa barre : la part de l’artisane, celle de la coopérative, celle du marché, puis transport, droits et taxes. Les parts sont figées quand vous payez, et le grand livre paie exactement ce qui vous a été montré.',
    whenTitle: 'Quand l’artisane est payée',
    ready:
      'Une pièce prête : sa part devient payable quand notre centre a accepté la pièce, ou au premier scan du transporteur quand la coopérative l’expédie elle-même.',
    order:
      'Une pièce faite pour vous : la moitié devient payable quand la coopérative confirme, pour acheter la laine, et l’autre quand la pièce finie est acceptée.',
    weekly:
      'Ce qui est payable est versé une fois par semaine sur le compte de la coopérative. L’artisane voit chaque part dans son propre carnet.',
    line: 'Le chemin d’un paiement',
    stop: {
      paid: 'Vous payez',
      confirmed: 'La coopérative confirme',
      accepted: 'La pièce est acceptée',
      week: 'Versement de la semaine',
    },
    half: 'sur commande : la moitié',
    all: 'prête : le tout',
    riskTitle: 'Qui porte le risque',
    risk: 'Perte, retard, douane et changement d’avis sont portés par la réserve du marché. Seule une pièce refusée à l’inspection l’est par l’artisane.',
    policy: 'Ce sont les règles de départ de ce marché ; son opérateur peut en fixer d’autres.',
  },
  shipping: {
    title: 'Livraison et retours',
    lead: 'Comment voyage une pièce, ce qui peut être demandé à la porte, et comment elle repart.',
    laneTitle: 'Comment elle voyage',
    lane: 'Un colis part par la poste ou par un transporteur express. Nous demandons le prix de chaque voie connue et montrons celle qui vous sert le mieux ; les jours d’arrivée comptent la fabrication, l’emballage, la route et la douane.',
    statusTitle: 'Le prix est-il sûr ?',
    known: 'Tout est compris : chaque ligne a sa source et sa date.',
    bounded:
      'Un montant n’est pas encore fixé. Vous payez sa valeur haute, et ce qui n’est pas perçu vous est rendu.',
    partial:
      'Il reste quelque chose à payer à la porte. C’est listé, avec une estimation, et vous l’acceptez en cochant avant de payer.',
    unknown:
      'Nous ne pouvons pas dire le prix : nous n’y vendons donc pas pour l’instant, et disons ce qui manque.',
    doorTitle: 'À la porte',
    door: 'Quand tout est compris, rien ne vous est demandé à la porte. Si le transporteur demande quand même, ne payez rien et écrivez-nous avec le numéro de commande.',
    calculator: 'Calculer un prix livré',
    returnsTitle: 'Renvoyer quelque chose',
    returns:
      'Répondez au message de votre commande avec son numéro, avant tout envoi. Nous vous donnons l’adresse et ce que la douane doit lire.',
    returnsDays: ({ days }) =>
      `Vous pouvez renvoyer une pièce dans les ${counted('fr', days, { one: '# jour', many: '# jours', other: '# jours' })} après l’avoir reçue.`,
    returnsNever: 'Une pièce n’est pas reprise pour un changement d’avis.',
    returnsPaid: { free: 'Le renvoi ne vous coûte rien.', buyer: 'Le renvoi est à vos frais.' },
    returnsUnset: 'L’opérateur n’a pas encore écrit sous combien de jours une pièce peut revenir : nous n’en promettons aucun. Demandez avant d’acheter si cela vous importe.',
    returnsElsewhere: ({ country }) =>
      `Ce que l’opérateur a écrit des retours ne vaut pas pour ce pays (${country}). Demandez avant d’acheter si cela vous importe.`,
    broken:
      'Arrivé cassé, ou différent de ce que disait la page ? Envoyez-nous des photos de la pièce et de l’emballage. Cela n’est jamais à vos frais.',
    withdrawal: 'Votre droit de changer d’avis',
  },
  legal: {
    imprint: 'Mentions légales',
    terms: 'Conditions',
    privacy: 'Vie privée',
    withdrawal: 'Rétractation',
    unset: 'L’opérateur n’a pas encore écrit cette page.',
    unsetDemo:
      'Ceci est une démonstration avec un opérateur inventé. Un vrai opérateur écrit cette page au bureau.',
    seller: 'Vendeur',
    importer: 'Importateur',
    recipient: 'la personne qui reçoit le colis',
    open: 'pas encore fixé',
    changed: ({ day }) => `Modifié le ${day}`,
    inLanguage: ({ language }) => `Écrit en ${language}.`,
    right: ({ days, country }) =>
      `Si vous achetez comme consommateur (${country}), vous pouvez vous rétracter dans les ${days} jours qui suivent la réception, sans donner de motif.`,
    how: 'Écrivez-nous, avec votre nom et le numéro de commande, que vous vous rétractez ; toute phrase claire suffit. Répondez au message de votre commande, ou utilisez le contact des mentions légales.',
    exception:
      'Ce qui est fait selon vos propres indications, ou nettement personnalisé, n’est pas couvert par ce droit. Une pièce de la boutique que chacun peut acheter l’est.',
    none: ({ country }) =>
      `Nous n’avons pas de droit de rétractation sourcé pour ce pays (${country}) et n’en promettons pas. Les mots de l’opérateur comptent ; demandez avant d’acheter si cela vous importe.`,
    source: 'Source',
    verified: ({ day }) => `lu le ${day}`,
    button: 'Sur le bouton de commande',
    operator: 'Avec les mots de l’opérateur',
  },
} satisfies Shape<typeof en>;
