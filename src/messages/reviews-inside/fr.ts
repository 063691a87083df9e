// Les avis, au bureau et à l’atelier.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const fr = {
  desk: {
    title: 'Avis',
    lead: 'Lus ici avant tout le monde. Peu d’étoiles ne suffisent pas pour refuser : on refuse les insultes, les faussetés sur des faits connus, la vie privée, la publicité, et les personnes montrées sans leur accord.',
    piece: 'Pièce',
    seller: 'Coopérative',
    stars: 'Étoiles',
    from: 'De',
    written: 'Écrit',
    language: 'Langue',
    order: 'Commande',
    words: 'Ses mots',
    noWords: 'Des étoiles seulement, sans mots.',
    picture: 'Photo',
    noPicture: 'sans photo',
    hasPicture: 'avec une photo',
    pictureHint:
      'Si elle montre une personne, publiez sans elle : personne n’est montré sans son accord.',
    states: { written: 'en attente', published: 'publié', refused: 'refusé' },
    publish: 'Publier',
    publishWith: 'Publier avec la photo',
    publishWithout: 'Publier sans la photo',
    refuse: 'Refuser',
    reason: 'Pourquoi il est refusé',
    reasonHint: 'Pour le bureau, et pour l’acheteur s’il le demande.',
    needsReason: 'Dites pourquoi il est refusé',
    decidedBefore: 'Quelqu’un a décidé avant vous. Voici où en est l’avis.',
    done: { published: 'Il est publié.', refused: 'Il est refusé et n’est montré nulle part.' },
    decided: 'Décidé',
    decidedBy: ({ name, at }) => `${name}, ${at}`,
    heard: 'Les artisanes l’ont entendu',
    notHeard: 'pas encore',
  },
  atelier: {
    title: 'Ce que disent les acheteurs',
    none: 'Personne n’a encore rien dit. On demande aux acheteurs une fois la pièce arrivée.',
    stars: ({ stars }) => `${stars} étoiles sur 5`,
    from: ({ country }) => `De : ${country}`,
    language: ({ language }) => `En ${language}`,
    somebody: 'Une personne qui a acheté',
    listen: 'Écouter',
    hear: 'Je l’ai entendu',
    heard: 'entendu',
  },
} satisfies Shape<typeof en>;
