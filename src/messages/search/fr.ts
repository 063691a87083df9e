// Search and the filters of the shelf, in French.
import type { Shape } from '../shape.ts';
import { counted } from '../shop/counted.ts';
import type { en } from './en.ts';

export const fr = {
  label: 'Chercher une pièce',
  button: 'Chercher',
  example: 'tapis bleu, argent de Tiznit, zarbia …',
  title: ({ words }) => `Recherche : ${words}`,
  empty: 'Que cherchez-vous ?',
  craft: 'Métier',
  nearest: 'Voici les plus proches : elles répondent à tous vos filtres sauf un.',
  most: 'Prix livré maximal',
  price: 'Prix livré',
  ships: 'Quitte l’atelier',
  women: 'La coopérative',
  cooperative: 'Par son nom',
  within: ({ days }) =>
    counted('fr', days, {
      one: 'sous # jour',
      many: 'sous # de jours',
      other: 'sous # jours',
    }),
  led: 'dirigée par des femmes',
  relevance: 'les plus proches',
  readAs: ({ said, as }) => `« ${said} » a été lu : ${as}.`,
  said: ({ word }) => `« ${word} »`,
  closeWithout: ({ count, words }) =>
    counted('fr', count, {
      one: `# pièce répond à tout. Après elle, les plus proches, sans ${words}.`,
      many: `# pièces répondent à tout. Après elles, les plus proches, sans ${words}.`,
      other: `# pièces répondent à tout. Après elles, les plus proches, sans ${words}.`,
    }),
  leftOut: ({ words }) => `Rien ne répond à tout. Résultats sans : ${words}.`,
  instead: ({ words }) => `Rien ici ne répond à ${words}. Voici les dernières pièces.`,
  ask: 'Demander à une tisserande',
  askHint:
    'Beaucoup se fait sur commande. Écrivez ce que vous cherchez, et les coopératives seront interrogées.',
  askSubject: ({ words }) => `Je cherche : ${words}`,
} satisfies Shape<typeof en>;
