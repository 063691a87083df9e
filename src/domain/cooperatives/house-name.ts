// The name of a cooperative as its readers read it: in Arabic as it writes itself. An invented name
// carries the mark of the demonstration with it, on papers and in files too; read in another language,
// the mark is said in that language.
import { craftMessages } from '#messages/craft/craft-messages.ts';
import type { Language } from '../markets.ts';

export type HouseNames = { readonly name: string; readonly nameArabic?: string | undefined };

export function houseName({ name, nameArabic }: HouseNames, language: Language): string {
  return (language === 'ar' && nameArabic) || markedName(name, language);
}

const mark = ' (demo)';

/** Of a cooperative or of a person. A name without the mark stays as it is. */
export function markedName(name: string, language: Language): string {
  if (!name.endsWith(mark)) return name;
  return craftMessages(language).invented({ name: name.slice(0, -mark.length) });
}
