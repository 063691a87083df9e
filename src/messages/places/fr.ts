// Régions, artisanes, collections et pièces gardées, en français.
import type { Shape } from '../shape.ts';
import { counted } from '../shop/counted.ts';
import type { en } from './en.ts';

export const fr = {
  regions: {
    title: 'Les régions',
    lead: 'Douze régions, de la Méditerranée au bord du Sahara. Choisissez-en une pour voir ce qui s’y fait.',
    map: 'Carte dessinée de la côte, avec les douze régions en points numérotés',
    crafted: ({ region }) => `Fait en région ${region}`,
    houses: 'Les coopératives de cette région',
  },
  houses: {
    title: 'Les coopératives',
    lead: 'Chacune a été vérifiée par une personne : ses papiers, ses membres, son atelier.',
    make: 'Ce qu’elles font',
    people: 'Celles et ceux qui acceptent d’être nommés',
    unnamed: 'Les membres qui ne souhaitent pas être nommés se tiennent derrière ce sceau.',
    ask: 'Leur demander une pièce',
    askHint:
      'Beaucoup se fait sur commande. Écrivez ce que vous cherchez, et nous demandons à cette coopérative.',
    askSubject: ({ name }) => `Je cherche une pièce de ${name}`,
  },
  makers: {
    title: 'Qui les fait',
    lead: 'Seulement celles et ceux qui ont dit oui à leur nom. Les autres signent du sceau de leur coopérative.',
    of: ({ name }) => `Les pièces de ${name}`,
    consent: 'Ce nom est montré avec son accord, qui peut être repris n’importe quel jour.',
    works: ({ count }) =>
      counted('fr', count, { one: '# pièce', many: '# de pièces', other: '# pièces' }),
    none: 'Aucune de ces pièces n’est en boutique pour l’instant.',
  },
  collections: {
    title: 'Collections',
    lead: 'Chacune est une question posée à toute la boutique : ce que vous voyez y répond aujourd’hui.',
  },
  forms: {
    home: ({ names }) => `Au pays, on dit ${names}.`,
  },
  saved: {
    title: 'Pièces gardées',
    link: 'Gardées',
    lead: 'Gardées dans ce navigateur seulement, sans compte. Personne d’autre ne les voit.',
    none: 'Rien n’est encore gardé',
    noneHint:
      'Ouvrez une pièce et appuyez sur « Garder cette pièce ». Elle vous attend ici, sur cet appareil seulement.',
    save: 'Garder cette pièce',
    saved: 'Gardée',
    saveOne: ({ title }) => `Garder ${title}`,
    remove: 'Retirer',
    removeOne: ({ title }) => `Retirer ${title}`,
    clear: 'Tout retirer',
    full: 'Cent pièces sont déjà gardées. Retirez-en une d’abord.',
  },
  cart: ({ count }) =>
    counted('fr', count, {
      one: '# pièce dans le panier',
      many: '# de pièces dans le panier',
      other: '# pièces dans le panier',
    }),
  home: {
    doors: 'Trois portes',
    rooms: 'Par pièce de la maison',
    regions: 'Par région',
    regionsHint: 'Douze régions sur une carte dessinée',
    makers: 'Par la main qui fait',
    makersHint: 'Celles et ceux qui signent de leur nom',
    gift: 'Un cadeau qui arrive',
    giftHint:
      'Une carte, aucun prix dans le colis, et rien à payer à la porte. Chaque pièce dit quand elle arrive.',
    giftLast: ({ day, city, feast }) =>
      `À commander avant la fin du ${day} : selon notre estimation, une pièce prête est à ${city} à temps pour ${feast}.`,
    giftToday: ({ day, city }) =>
      `Commandée aujourd’hui, une pièce prête devrait être à ${city} au plus tard le ${day}.`,
    giftNot: ({ country }) =>
      `Pas encore d’envoi en cadeau (${country}) : un montant peut y être demandé à la porte, et un cadeau ne doit rien coûter à qui le reçoit. Vous pouvez vous le faire envoyer.`,
    giftDays: {
      christmas: 'Noël',
      'aid-al-fitr': 'l’Aïd al-Fitr',
      'aid-al-adha': 'l’Aïd al-Adha',
    },
    giftGo: 'Trouver un cadeau',
    all: 'Tout voir',
  },
  good: {
    scale: 'Sa taille',
    beside: {
      chair: ({ high }) => `Dessiné à l’échelle, à côté d’une chaise de ${high} de haut.`,
      hand: ({ high }) => `Dessiné à l’échelle, à côté d’une main de ${high} de long.`,
      glass: ({ high }) => `Dessiné à l’échelle, à côté d’un verre à thé de ${high} de haut.`,
    },
    care: 'Entretien',
    sendable: 'Des pièces qui peuvent vous être envoyées',
    near: 'Dans le même esprit',
    alike: 'Une pièce comme celle-ci',
    alikeHint: 'Regardez-en d’autres du même genre, ou demandez à la coopérative d’en faire une.',
    others: ({ kind }) => `Voir : ${kind}`,
    ask: 'Demander la même',
    askSubject: ({ title, number }) => `Une pièce comme : ${title} (${number})`,
  },
  error: {
    search: 'Ou cherchez-la',
    crafts: 'Ou commencez par un métier',
  },
} satisfies Shape<typeof en>;
