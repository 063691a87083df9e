// What customs will call each good, how sure that is, and the one question that would settle it.
import type { Currency } from '#domain/money/currency.ts';
import { change } from './change.ts';
import type { Classified, Confidence } from './quote.ts';
import { isSettled, mayBe, rowsOfClass } from './rate-row.ts';
import type { RateRow, RateTable } from './rule.ts';
import { type Attributes, nameOf, type Shipment, type ShipmentLine } from './shipment.ts';
import { tariffClassOf, traitsOfForm } from './tariff-class.ts';
import { confidenceOf, hs6Of, questionOf } from './tariff-classes.ts';
import { anyGoods, contradicts, digitsOf, isTariffCode } from './tariff-code.ts';
import { questionBetween } from './tariff-question.ts';
import { toldOf } from './told-of-good.ts';

/**
 * `hs6` is '' and `ask` set when the good cannot be classified yet. `told` is what was said of it in
 * the words of tariff lines; `formHs6` what its form says where the seller's code says otherwise.
 */
export type Class = {
  readonly tariffClass?: string;
  readonly hs6: string;
  readonly national?: string;
  readonly confidence: Confidence;
  readonly ask?: string;
  readonly told?: Attributes;
  readonly formHs6?: string;
};

export type ClassedLine = { readonly line: ShipmentLine; readonly class: Class };

/** What lines that turn on the value of a piece are compared in. */
type Worth = { readonly currency: Currency; readonly rates?: Shipment['rates'] };

export function classedLines({ lines }: Pick<Shipment, 'lines'>): ClassedLine[] {
  return lines.map((line) => ({ line, class: classOf(line) }));
}

/** One entry a shipment line; with a tariff, the national line too where only one is possible. */
export function classify(
  lines: readonly ClassedLine[],
  rates?: RateTable,
  worth?: Worth,
): Classified[] {
  return lines.map(({ line, class: classified }) => {
    const { tariffClass, hs6, national, confidence, ask, formHs6 = '' } = classified;
    const rows = hs6 && rates ? possibleRows(line, classified, rates, worth) : [];
    const question = ask ?? lineQuestion(rows, classified);
    const candidates = rows.map((row) => row.national).join(', ');
    const values = { good: line.description, candidates, code: line.hs ?? '', heading: formHs6 };
    const only = rows.length === 1 && isSettled(rows[0]!, classified) ? rows[0] : undefined;
    return {
      goods: nameOf(line),
      tariffClass,
      hs6: hs6 || undefined,
      national: national ?? only?.national,
      confidence,
      ask: question ? { key: question, values } : undefined,
    };
  });
}

/** A code the seller gives settles the class; else the form and its attributes do. */
export function classOf({ hs, form, attributes }: ShipmentLine): Class {
  const byForm = form ? classOfForm(form, attributes) : ({ ...none, ask: 'ask-form' } as const);
  const digits = digitsOf(hs);
  if (digits.length < 4) return byForm;
  const { tariffClass, hs6: formHs6, told } = byForm;
  if (digits === anyGoods) return { hs6: digits, confidence: 'low', ask: byForm.ask };
  if (!isTariffCode(digits)) return { ...byForm, confidence: unsure(byForm), ask: 'ask-code' };
  const isSure = byForm.confidence === 'high' && !byForm.ask;
  const doubt =
    tariffClass && contradicts(digits, formHs6, isSure)
      ? ({ confidence: 'low', ask: 'ask-code-or-form', formHs6 } as const)
      : undefined;
  if (digits.length < 6) return { ...byForm, ...doubt };
  const hs6 = digits.slice(0, 6);
  const agrees = tariffClass && formHs6 === hs6;
  return {
    tariffClass: agrees ? tariffClass : undefined,
    hs6,
    national: digits.length > 6 ? digits : undefined,
    confidence: 'high',
    told,
    ...doubt,
  };
}

const none = { hs6: '', confidence: 'none' } as const;

function classOfForm(form: string, attributes?: Attributes): Class {
  const { tariffClass, ask } = tariffClassOf(form, attributes);
  const told = toldOf(form, attributes);
  if (!tariffClass) return { ...none, ask, told };
  const traits = traitsOfForm(form, attributes);
  const hs6 = hs6Of(tariffClass)!;
  const confidence = confidenceOf(tariffClass, traits);
  if (!ask) return { tariffClass, hs6, confidence, told, ask: questionOf(tariffClass, traits) };
  return { tariffClass, hs6, confidence: confidence === 'high' ? 'medium' : confidence, told, ask };
}

function unsure({ confidence }: Class): Confidence {
  return confidence === 'none' ? 'none' : 'low';
}

/** Of lines none of which is the good's own, or of several that take another sum. */
function lineQuestion(rows: readonly RateRow[], classified: Class): string | undefined {
  if (rows.length === 0) return undefined;
  const settled = rows.filter((row) => isSettled(row, classified));
  if (settled.length === 0) return 'ask-tariff-line';
  return settled.length > 1 ? questionBetween(settled, classified.told ?? {}) : undefined;
}

// Without a rate for its money the good may fall on a line of any value.
function possibleRows(
  { value, quantity, attributes = {} }: ShipmentLine,
  classified: Class,
  rates: RateTable,
  worth?: Worth,
): RateRow[] {
  const ours = worth && change(value, worth.currency, worth.rates);
  const good = { told: classified.told ?? attributes, value: ours, quantity };
  return rowsOfClass(rates, classified).filter((row) => mayBe(row, good));
}
