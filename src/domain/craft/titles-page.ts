// The part of docs/vocabulary.md that is composed: the counts of the list, and twenty titles in each
// language with their doubts. A test keeps the page and the code alike.
import type { Language } from '../markets.ts';
import { colourIds } from './colours.ts';
import { composeTitle } from './compose-title.ts';
import { craftIds } from './crafts.ts';
import { dyeIds } from './dyes.ts';
import { formIds } from './forms.ts';
import { checkFacts } from './good-facts.ts';
import { materialIds } from './materials.ts';
import { motifIds } from './motifs.ts';
import { vocabularyVersion } from './names.ts';
import { provinceIds } from './provinces.ts';
import { regionIds } from './regions.ts';
import { styleIds } from './styles.ts';
import { techniqueIds } from './techniques.ts';
import { shownForms, titlesRead } from './titles-read.ts';

/** Between these two lines the page is written by `node bin/write-vocabulary.ts`. */
export const pageMarks = ['<!-- composed: do not edit -->', '<!-- /composed -->'] as const;

const languageNames = {
  en: 'English',
  fr: 'French',
  ar: 'Arabic',
  de: 'German',
  es: 'Spanish',
  ja: 'Japanese',
} as const satisfies Record<Language, string>;

export function composedPart(): string {
  const languages = Object.keys(languageNames) as Language[];
  return [counts(), ...languages.map(titlesIn)].join('\n\n');
}

function counts(): string {
  const lengths = [
    [craftIds, 'crafts'],
    [formIds, 'forms'],
    [materialIds, 'materials'],
    [styleIds, 'styles'],
    [colourIds, 'colours'],
    [techniqueIds, 'techniques'],
    [dyeIds, 'dyes'],
    [motifIds, 'motifs'],
    [regionIds, 'regions'],
    [provinceIds, 'provinces and prefectures'],
  ] as const;
  const list = lengths.map(([ids, name]) => `${ids.length} ${name}`).join(', ');
  return `Version ${vocabularyVersion}: ${list}.`;
}

function titlesIn(language: Language): string {
  const lines = shownForms.map((form, at) => {
    const read = titlesRead.find(({ facts }) => facts.form === form);
    const facts = checkFacts(read?.facts);
    if (!read || 'refused' in facts) throw new RangeError(`no title was read of ${form}`);
    const doubt = read.doubts?.[language];
    return `${at + 1}. ${composeTitle(facts, language)}${doubt ? ` — *doubt: ${doubt}*` : ''}`;
  });
  return `### ${languageNames[language]}\n\n${lines.join('\n')}`;
}
