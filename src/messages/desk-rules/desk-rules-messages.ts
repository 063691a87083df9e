// The desk's words for the rules, in its three languages.
import type { DeskLanguage } from '../desk/desk-messages.ts';
import type { Shape } from '../shape.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

export type DeskRulesMessages = Shape<typeof en>;

const byLanguage: Readonly<Record<DeskLanguage, DeskRulesMessages>> = { fr, ar, en };

export function deskRulesMessages(language: DeskLanguage): DeskRulesMessages {
  return byLanguage[language];
}
