// La rétractation d’un achat, en français.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const fr = {
  page: {
    title: 'Se rétracter d’un achat',
    lead: ({ number }: { number: string }) =>
      `Votre commande ${number}. Vous n’avez aucun motif à donner. Vous le dites ici en deux étapes, et un e-mail vous confirme que nous l’avons reçu.`,
    leadTerms:
      'Aucune loi que nous connaissions ne l’exige dans votre pays : c’est ce que ce marché promet pour les retours.',
    anyTime: ({ days }: { days: string }) =>
      `Vous pouvez vous rétracter dès maintenant, et jusqu’à ${days} jours après l’arrivée de toute votre commande.`,
    until: ({ day }: { day: string }) => `Vous pouvez vous rétracter jusqu’au ${day} inclus.`,
    exception: ({ part }: { part: string }) =>
      `Une pièce au moins est faite sur commande. Si elle est faite selon vos propres spécifications, la loi peut l’exclure (${part}) ; une pièce en stock ou du catalogue, non. Nous regardons et nous vous répondons.`,
    name: 'Votre nom',
    orders: 'Ce dont vous vous rétractez',
    ordersHint: 'Une commande par coopérative.',
    order: ({ number, name }: { number: string; name: string }) => `${number}, de ${name}`,
    email: 'Adresse e-mail pour notre réponse',
    next: 'Suite : relire une fois',
    check: 'Voici ce que vous allez déclarer',
    statement: ({ name, orders }: { name: string; orders: string }) =>
      `Moi, ${name}, je me rétracte du contrat portant sur l’achat des biens de : ${orders}.`,
    answerTo: ({ email }: { email: string }) => `L’accusé de réception part à ${email}.`,
    back: 'Changer quelque chose',
    received: ({ number, at }: { number: string; at: string }) =>
      `Vous vous êtes rétracté de ${number} le ${at}. Un e-mail vous le confirme.`,
    accepted: ({ number, at }: { number: string; at: string }) =>
      `Vous vous êtes rétracté de ${number} le ${at}. C’est acquis.`,
    declined: ({ number, at, reason }: { number: string; at: string; reason: string }) =>
      `Vous vous êtes rétracté de ${number} le ${at}. Cela ne tient pas : ${reason}`,
    toOrder: 'Retour à votre commande',
    hint: 'Vous avez changé d’avis ? Vous pouvez revenir sur l’achat, sans motif.',
    hintLost:
      'Pour vous rétracter d’un achat, demandez ici le lien de votre commande : le bouton est sur sa page.',
    refused: {
      'no-right':
        'Ni une loi que nous connaissions ni les conditions de ce marché ne donnent ce droit ici.',
      'already-withdrawn':
        'Vous vous êtes déjà rétracté de cette commande. Notre e-mail dit quand.',
      'too-late': ({ day }: { day: string }) =>
        `Le dernier jour était le ${day}. Si une pièce a un défaut, répondez à l’e-mail de votre commande : c’est un autre droit.`,
      'nothing-to-withdraw':
        'Il n’y a rien dont se rétracter ici : rien n’a été payé, ou c’est déjà remboursé.',
    },
    wrong: {
      name: 'Écrivez votre nom, 120 caractères au plus',
      email: 'Écrivez une adresse e-mail, comme nom@example.com',
      orders: 'Choisissez au moins une commande dont vous pouvez vous rétracter',
    },
  },
  mail: {
    subject: ({ number }: { number: string }) =>
      `Nous avons reçu votre rétractation : commande ${number}`,
    hello: ({ name }: { name: string }) => `Bonjour ${name},`,
    heard: 'Nous avons reçu votre rétractation. Gardez cet e-mail : c’est votre preuve.',
    said: 'Ce que vous avez déclaré',
    at: 'Reçu le',
    orders: 'Commandes',
    name: 'Nom',
    email: 'E-mail',
    byLaw: ({ law }: { law: string }) => `La loi vous donne ce droit : ${law}.`,
    byTerms: 'Les conditions de retour de ce marché vous donnent ce droit.',
    refund: ({ day }: { day: string }) =>
      `Nous vous remboursons au plus tard le ${day}, livraison habituelle comprise, par le moyen de votre paiement. Nous pouvons attendre que les biens soient revenus ou que vous montriez leur envoi.`,
    sendBack: ({ day }: { day: string }) =>
      `Ce que vous avez déjà reçu, renvoyez-le au plus tard le ${day}. Nous vous écrivons où.`,
    madeToOrder:
      'Une pièce y est faite sur commande. Si elle est faite selon vos propres spécifications, la loi peut l’exclure : nous regardons et nous vous écrivons.',
    seeOrder: 'Voir votre commande',
    demo: 'Ceci est une démonstration : aucun argent n’a bougé et rien n’est envoyé.',
  },
  declinedMail: {
    subject: ({ number }: { number: string }) =>
      `Au sujet de votre rétractation : commande ${number}`,
    why: ({ number }: { number: string }) =>
      `Nous avons lu votre rétractation de la commande ${number}. À notre avis elle ne tient pas, pour ce motif :`,
    next: 'Si vous êtes d’un autre avis, répondez à cet e-mail.',
  },
  cooperativeMail: {
    subject: ({ number }: { number: string }) => `Rétractation : commande ${number}`,
    news: ({ number }: { number: string }) =>
      `La personne qui a acheté s’est rétractée de la commande ${number}. Ne commencez rien et n’envoyez rien avant que le bureau vous écrive.`,
    share:
      'Ce qui était promis pour une pièce prête est à régler par la réserve du marché, pas par vous.',
  },
} satisfies Shape<typeof en>;
