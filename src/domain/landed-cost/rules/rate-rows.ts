// Tariff rows written short: what is the same for a whole table is said once.
import type { Percent, RateRow } from '../rule.ts';
import { type TariffClass, tariffClasses } from '../tariff-classes.ts';

type Read = Pick<RateRow, 'source' | 'on' | 'status'>;
type More = Partial<Omit<RateRow, 'tariffClass' | 'hs6' | 'national' | 'percent'>>;

/** Tariff class, national line, rate ('' where it is not a percentage or was not read), the rest. */
export type ShortRow = readonly [TariffClass, string, Percent | '', More?];

export function rateRows(read: Read, rows: readonly ShortRow[]): readonly RateRow[] {
  return rows.map(([tariffClass, national, percent, more]) => ({
    tariffClass,
    hs6: tariffClasses[tariffClass].hs6,
    national,
    ...(percent === '' ? {} : { percent }),
    ...read,
    ...more,
  }));
}
