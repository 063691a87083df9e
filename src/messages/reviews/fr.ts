// Les avis, en français.
import { counted } from '../shop/counted.ts';
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const fr = {
  mail: {
    subject: ({ number }) => `Qu’en pensez-vous ? Votre commande ${number}`,
    hello: ({ name }) => `Bonjour ${name},`,
    ask: ({ cooperative }) =>
      `Ce que vous avez acheté à ${cooperative} devrait être chez vous. Dites aux artisanes, et à qui regardera ensuite leur travail, ce que vous en pensez. Une minute suffit ; une photo en dit plus encore.`,
    heard: 'Les artisanes lisent ce que vous écrivez, ou se le font lire.',
    link: 'Donner mon avis',
    notArrived: 'Rien n’est arrivé, ou quelque chose ne va pas ? Répondez plutôt à ce message.',
    demo: 'Ceci est une démonstration : rien n’a été envoyé, mais vous pouvez essayer le formulaire.',
  },
  block: {
    title: 'Ce qu’en disent les acheteurs',
    none: 'Aucun avis encore. Seules les personnes qui ont acheté sont interrogées, une fois la pièce arrivée.',
    count: ({ count }) =>
      counted('fr', count, { one: '# avis', many: '# d’avis', other: '# avis' }),
    average: ({ average }) => `${average} étoiles sur 5`,
    stars: ({ stars }) => `Étoiles : ${stars} sur 5`,
    verified: 'Achat vérifié',
    somebody: 'Une personne qui a acheté',
    from: ({ country }) => country,
    writtenIn: ({ language }) => `Écrit en ${language}`,
    picture: ({ title }) => `Photo de l’acheteur : ${title}`,
    about: ({ title }) => `À propos de : ${title}`,
    how: 'Chaque avis vient d’une commande que nous connaissons. Nous le lisons avant de le montrer et n’y changeons rien ; peu d’étoiles ne suffisent pas pour le refuser.',
  },
  page: {
    title: 'Qu’en pensez-vous ?',
    lead: ({ number, name }) => `Votre commande ${number} de ${name}.`,
    stars: 'Étoiles',
    starNames: {
      '1': 'très décevant',
      '2': 'décevant',
      '3': 'correct',
      '4': 'bien',
      '5': 'magnifique',
    },
    starOf: ({ stars, name }) => `${stars} : ${name}`,
    words: 'Avec vos mots',
    wordsHint: 'Aussi court ou long que vous voulez, jusqu’à 2 000 caractères.',
    language: 'Langue dans laquelle vous écrivez',
    name: 'Nom affiché à côté',
    nameHint: 'Un prénom suffit. Laissez vide pour « Une personne qui a acheté ».',
    picture: 'Photo',
    pictureHint:
      'JPEG, PNG, WebP, AVIF ou HEIC, jusqu’à 40 Mo. Le lieu et l’appareil en sont retirés. Montrez la pièce, pas des personnes.',
    send: 'Envoyer cet avis',
    public:
      'Ce que vous écrivez est montré avec votre pays, après notre lecture. Jamais votre adresse ni votre nom entier.',
    waiting:
      'Merci. Nous le lisons d’abord ; puis il est montré, et les artisanes en ont des nouvelles.',
    published: 'Merci. Votre avis est montré.',
    refused: 'Votre avis n’est pas montré. Répondez à notre message pour savoir pourquoi.',
    seeWork: 'Voir cette pièce',
    begin: 'Donner mon avis',
    beginHint: 'Dites-le aux artisanes et aux autres acheteurs.',
    from: ({ day }) => `Vous pourrez donner votre avis à partir du ${day}.`,
    notYet: 'Vous pourrez donner votre avis une fois la pièce arrivée.',
    wrong: {
      stars: 'Choisissez d’une à cinq étoiles',
      words: 'Vos mots : au plus 2 000 caractères',
      language: 'Choisissez une langue de la liste',
      name: 'Le nom : au plus 40 caractères',
      'written-before': 'Cette pièce a déjà son avis.',
      'too-large': 'Cette photo est trop lourde : au plus 40 Mo',
      'too-many-pixels': 'Cette photo est trop grande',
      'heic-unreadable':
        'Cette photo (HEIC) ne peut pas être lue : elle est peut-être abîmée. Envoyez un JPEG.',
      'not-a-picture': 'Ce fichier n’est pas une photo',
      'storage-unavailable':
        'Les photos ne peuvent pas être conservées pour le moment : rien n’a été envoyé. Réessayez dans quelques minutes, ou envoyez vos mots sans la photo.',
    },
  },
} satisfies Shape<typeof en>;
