// Every word a form goes by, in any language, number and script: what a search for it must know.
import { formNouns } from './form-nouns.ts';
import { type FormId, formRow } from './forms.ts';
import { homeNames } from './home-names.ts';

/** Nouns in the singular, plural and dual, names at home, and what people type; each word once. */
export function wordsOfForm(form: FormId): string[] {
  const { en, fr, ar, de, es, ja } = formNouns[form];
  const nouns = [en, fr, de, es].flatMap(({ one, many }) => [one, many]);
  const { zgh, ary } = homeNames[form] ?? {};
  const words = [...nouns, ar.one, ar.dual, ar.many, ja.one, zgh, ary, ...formRow(form).spellings];
  return [...new Set(words.filter((word) => word !== undefined))];
}
