// The words for withdrawals inside the house, in its three languages.
import type { DeskLanguage } from '../desk/desk-messages.ts';
import type { Shape } from '../shape.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const byLanguage: Readonly<Record<DeskLanguage, Shape<typeof en>>> = { fr, ar, en };

export function withdrawalInside(language: DeskLanguage): Shape<typeof en> {
  return byLanguage[language];
}
