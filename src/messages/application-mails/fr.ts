import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const fr = {
  hello: ({ name }) => `Bonjour ${name},`,
  applied: {
    subject: ({ cooperative }) => `Nous avons la demande de ${cooperative}`,
    thanks: ({ cooperative }) => `Merci. La demande de ${cooperative} est chez nous.`,
    next: 'Le bureau la lit et vous appelle sous trois jours. Gardez à portée de main le papier d’immatriculation et l’attestation de RIB de votre banque.',
  },
  approved: {
    subject: ({ cooperative }) => `${cooperative} peut vendre`,
    news: ({ cooperative }) =>
      `${cooperative} est approuvée : elle peut vendre avec nous dès maintenant.`,
    next: 'Le bureau vous donne un mot de passe pour la première visite. Votre atelier est alors ici :',
    atelier: 'Ouvrir l’atelier',
  },
  refused: {
    subject: ({ cooperative }) => `La demande de ${cooperative}`,
    news: ({ cooperative }) =>
      `Nous avons lu la demande de ${cooperative} et ne pouvons pas l’accepter. La raison, comme le bureau l’a écrite :`,
    next: 'Cela a changé, ou n’est pas exact ? Répondez à ce courriel, ou faites une nouvelle demande.',
  },
} satisfies Shape<typeof en>;
