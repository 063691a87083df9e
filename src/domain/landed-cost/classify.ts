// What customs will call each good, how sure that is, and the one question that would settle it.
import type { Classified, Confidence } from './quote.ts';
import { isSettled, mayHave, rowsOfClass } from './rate-row.ts';
import type { RateRow, RateTable } from './rule.ts';
import { nameOf, type Shipment, type ShipmentLine } from './shipment.ts';
import { type TariffClassAnswer, tariffClassOf } from './tariff-class.ts';
import { hs6Of, questionOf, tariffClasses } from './tariff-classes.ts';

/** `hs6` is '' and `ask` set when the good cannot be classified yet. */
export type Class = {
  readonly tariffClass?: string;
  readonly hs6: string;
  readonly national?: string;
  readonly confidence: Confidence;
  readonly ask?: string;
};

export type ClassedLine = { readonly line: ShipmentLine; readonly class: Class };

export function classedLines({ lines }: Pick<Shipment, 'lines'>): ClassedLine[] {
  return lines.map((line) => ({ line, class: classOf(line) }));
}

/** One entry a shipment line; with a tariff, the national line too where only one is possible. */
export function classify(lines: readonly ClassedLine[], rates?: RateTable): Classified[] {
  return lines.map(({ line, class: classified }) => {
    const { tariffClass, hs6, national, confidence, ask } = classified;
    const rows = rates ? possibleRows(line, classified, rates) : [];
    const settled = rows.filter((row) => isSettled(row, classified));
    const several = rows.length > 0 && settled.length !== 1 ? 'ask-tariff-line' : undefined;
    const question = (hs6 ? several : undefined) ?? ask;
    const candidates = rows.map((row) => row.national).join(', ');
    return {
      goods: nameOf(line),
      tariffClass,
      hs6: hs6 || undefined,
      national: national ?? (!several && rows.length === 1 ? rows[0]!.national : undefined),
      confidence,
      ask: question ? { key: question, values: { good: line.description, candidates } } : undefined,
    };
  });
}

/** A code the seller gives settles the class; else the form and its attributes do. */
export function classOf({ hs, form, attributes }: ShipmentLine): Class {
  const digits = hs?.replace(/\D/g, '') ?? '';
  const answer: TariffClassAnswer = form ? tariffClassOf(form, attributes) : { ask: 'ask-form' };
  const { tariffClass } = answer;
  if (digits.length >= 6) {
    const hs6 = digits.slice(0, 6);
    const agrees = tariffClass && hs6Of(tariffClass) === hs6;
    const national = digits.length > 6 ? digits : undefined;
    return { tariffClass: agrees ? tariffClass : undefined, hs6, national, confidence: 'high' };
  }
  if (!tariffClass) {
    return { hs6: '', confidence: 'none', ask: answer.ask };
  }
  const { hs6, confidence } = tariffClasses[tariffClass as keyof typeof tariffClasses];
  if (!answer.ask)
    return { tariffClass, hs6, confidence, ask: questionOf(tariffClass, attributes) };
  return {
    tariffClass,
    hs6,
    confidence: confidence === 'high' ? 'medium' : confidence,
    ask: answer.ask,
  };
}

function possibleRows(
  { attributes = {} }: ShipmentLine,
  classified: Class,
  rates: RateTable,
): RateRow[] {
  return rowsOfClass(rates, classified).filter((row) => mayHave(row, attributes));
}
