// The questions about what is in a parcel, line by line.
import { ask, isCounted, isWritten } from './ask.ts';
import { isEuropeanUnion } from './origin.ts';
import type { Bilingual, ParcelFacts, ParcelLine } from './parcel-facts.ts';
import type { Question, QuestionKey, QuestionValues } from './question.ts';
import { settle } from './settled.ts';

export function checkLines(facts: ParcelFacts): Question[] {
  if (facts.lines.length === 0) return [{ field: 'lines', questionKey: 'noLines', values: {} }];
  const destination = settle(facts.consignee.country) ?? '';
  return facts.lines.flatMap((line, index) => checkLine(line, index, destination));
}

function checkLine(line: ParcelLine, index: number, destination: string): Question[] {
  const field = `lines.${index}`;
  const values = { line: index + 1, good: settle(line.description.en) ?? '' };
  const digits = hsDigits(destination);
  const isHs = (code: string) => /^\d{6,12}$/.test(code) && code.length >= digits;
  return [
    ...askBilingual(`${field}.description`, line.description, 'description', values),
    ...askBilingual(`${field}.material`, line.material, 'material', values),
    ...askBilingual(`${field}.making`, line.making, 'making', values),
    ...(line.atDestination === null
      ? []
      : ask(`${field}.atDestination`, line.atDestination.description, 'descriptionAtDestination', {
          values: { ...values, language: line.atDestination.language },
          is: (text) => text.trim() !== '',
        })),
    ...ask(`${field}.hs`, line.hs, 'hs', { values: { ...values, digits }, is: isHs }),
    ...checkOrigin(line, field, { values, destination }),
    ...ask(`${field}.netWeightGrams`, line.netWeightGrams, 'netWeight', { values, is: isCounted }),
  ];
}

/**
 * The HS has six digits everywhere; the United States ask ten on postal entries
 * (19 CFR 145.12(b), in force 2026-07-24).
 */
function hsDigits(destination: string): number {
  return destination === 'US' ? 10 : 6;
}

function askBilingual(
  field: string,
  text: Bilingual,
  questionKey: QuestionKey,
  values: QuestionValues,
): Question[] {
  const is = isWritten;
  return [
    ...ask(`${field}.en`, text.en, questionKey, { values, is }),
    ...ask(`${field}.fr`, text.fr, questionKey, { values, is }),
  ].slice(0, 1);
}

function checkOrigin(
  { origin }: ParcelLine,
  field: string,
  { values, destination }: { values: QuestionValues; destination: string },
): Question[] {
  const is = (code: string) => /^[A-Z]{2}$/.test(code);
  const country = ask(`${field}.origin.country`, origin.country, 'origin', { values, is });
  if (country.length > 0) return country;
  // Only the EU asks which region (origin.ts); elsewhere the country is enough.
  const asksRegion = settle(origin.country) === 'MA' && isEuropeanUnion(destination);
  const isRegion = (region: string | null) => /^MA-(0[1-9]|1[0-2])$/.test(region ?? '');
  if (!asksRegion) return [];
  return ask(`${field}.origin.region`, origin.region, 'originRegion', { values, is: isRegion });
}
