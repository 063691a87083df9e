// The dossier's words in the three languages of the house. Its questions are those of the papers, which
// are written in English and French: an Arabic desk reads them in French, marked as such.
import { en as papersEn } from '../papers/en.ts';
import { fr as papersFr } from '../papers/fr.ts';
import type { Shape } from '../shape.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

export type DossierMessages = Shape<typeof en>;

const byLanguage: Readonly<Record<'en' | 'fr' | 'ar', DossierMessages>> = { en, fr, ar };

export function dossierMessages(language: 'en' | 'fr' | 'ar'): DossierMessages {
  return byLanguage[language];
}

type Asked = { readonly questionKey: string; readonly values: Readonly<Record<string, string | number>> };

export function sayPaperQuestion(language: 'en' | 'fr', { questionKey, values }: Asked): string {
  const questions: Readonly<Record<string, unknown>> = (language === 'en' ? papersEn : papersFr).questions;
  const question = questions[questionKey];
  return typeof question === 'function' ? String(question(values)) : String(question);
}
