// The words of the application in the three languages of the house.
import type { DeskLanguage } from '../desk/desk-messages.ts';
import type { Shape } from '../shape.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

export type ApplyMessages = Shape<typeof en>;

const byLanguage: Readonly<Record<DeskLanguage, ApplyMessages>> = { fr, ar, en };

export function applyMessages(language: DeskLanguage): ApplyMessages {
  return byLanguage[language];
}
