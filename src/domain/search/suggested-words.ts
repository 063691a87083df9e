// The words of the vocabulary that are suggested while somebody types, in each language.
import { colours } from '../craft/colours.ts';
import { crafts } from '../craft/crafts.ts';
import { formHeading } from '../craft/count-form.ts';
import { formNouns } from '../craft/form-nouns.ts';
import { formIds, formRow } from '../craft/forms.ts';
import { materials } from '../craft/materials.ts';
import { vocabularyVersion } from '../craft/names.ts';
import { regions } from '../craft/regions.ts';
import { styles } from '../craft/styles.ts';
import type { Language } from '../markets.ts';
import type { Token } from './concept.ts';
import { vocabularyWords } from './vocabulary-words.ts';

const languages: readonly Language[] = ['en', 'fr', 'ar', 'de', 'es', 'ja'];

export type SuggestedWord = {
  readonly text: string;
  readonly language: Language;
  readonly token: Token;
  /** Forms before manners before what they are made of. */
  readonly weight: number;
};

export function suggestedWords(): SuggestedWord[] {
  return languages.flatMap((language) => {
    const of = (kind: string, rows: object, weight: number) =>
      Object.entries(rows).map(([id, row]) => ({
        text: (row as Record<Language, string>)[language],
        language,
        token: `${kind}:${id}` as Token,
        weight,
      }));
    const forms = formIds.flatMap((id) =>
      [formHeading(id, language), formNouns[id][language].one].map((text, at) => ({
        text,
        language,
        token: `form:${id}` as Token,
        weight: 7 - at,
      })),
    );
    return [
      ...forms,
      ...of('craft', crafts, 5),
      ...of('style', styles, 4),
      ...of('material', materials, 3),
      ...of('region', regions, 2),
      ...of('colour', colours, 1),
    ];
  });
}

/** Another one means that goods were indexed by other words: everything is indexed anew. */
export function vocabularyFingerprint(): string {
  const { senses, terms } = vocabularyWords();
  const crafts = formIds.map((id) => formRow(id).craft).join();
  return `${vocabularyVersion}.${senses.size}.${terms.size}.${hash(crafts + [...senses.keys()].join())}`;
}

/** FNV-1a over the text: enough to notice a change, nothing depends on its strength. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return value.toString(36);
}
