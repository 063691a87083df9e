// The words for the legal pages at the desk, in its three languages.
import type { DeskLanguage } from '../desk/desk-messages.ts';
import type { Shape } from '../shape.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const byLanguage: Readonly<Record<DeskLanguage, Shape<typeof en>>> = { fr, ar, en };

export function deskLegal(language: DeskLanguage): Shape<typeof en> {
  return byLanguage[language];
}
