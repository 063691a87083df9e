// Les mots du bureau pour le dossier d’un colis.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const fr = {
  title: ({ number }) => `Dossier du colis ${number}`,
  back: ({ number }) => `Commande ${number}`,
  measure: 'Peser et mesurer le colis emballé',
  grossWeight: 'Poids avec emballage, en grammes',
  length: 'Longueur, en cm',
  width: 'Largeur, en cm',
  height: 'Hauteur, en cm',
  saveMeasures: 'Enregistrer les mesures',
  notBelievable: 'Le poids et les côtés sont des nombres entiers, d’un colis que l’on peut porter.',
  classes: 'Codes douaniers',
  classHint: 'De six à dix chiffres. Ce code est imprimé sur les papiers ; votre nom est gardé au registre.',
  code: ({ title }) => `Code SH de ${title}`,
  saveCode: 'Enregistrer le code',
  notACode: 'Un code douanier a de six à dix chiffres, par exemple 5701.10.',
  asked: 'Avant de pouvoir écrire les papiers',
  nothingAsked: 'Tout est connu : les papiers peuvent être écrits.',
  write: 'Écrire les papiers',
  writeDraft: 'Faire un brouillon à relire',
  draftHint: 'Un brouillon porte un filigrane à chaque page, et aucune étiquette ne l’accepte.',
  papers: 'Papiers',
  none: 'Pas encore de papiers.',
  version: ({ version }) => `version ${version}`,
  draft: 'brouillon',
  final: 'définitif',
  kinds: { 'commercial-invoice': 'Facture commerciale', cn23: 'CN 23' },
  languages: { en: 'anglais', fr: 'français' },
} satisfies Shape<typeof en>;
