// The cells of a rates file, each read to the end or refused with its reason.
import type { InsuranceBand, Surcharge, WeightStep } from '#domain/freight/rate-table.ts';
import { type Currency, minorDigits } from '#domain/money/currency.ts';
import { parseDecimal } from '#domain/money/money.ts';
import { type Day, isDay } from '#domain/time/day.ts';
import type { RatesKey } from '#messages/rates/say.ts';

export type Refused = {
  readonly refused: RatesKey;
  readonly values: Readonly<Record<string, string | number>>;
};

export function isRefused(read: unknown): read is Refused {
  return typeof read === 'object' && read !== null && 'refused' in read;
}

const no = (refused: RatesKey, values: Refused['values'] = {}): Refused => ({ refused, values });

export function dayCell(text: string): Day | Refused {
  return isDay(text) ? text : no('not-a-day', { text });
}

export function wholeCell(text: string): number | Refused {
  const whole = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  return whole > 0 ? whole : no('not-whole', { text });
}

export function daysCell(text: string): number | Refused {
  return /^\d{1,3}$/.test(text) ? Number(text) : no('not-days', { text });
}

export function amountCell(text: string, currency: Currency): bigint | Refused {
  // A point is always the decimal one here: "1.500" is no amount in dirhams.
  const decimals = /^\d{1,12}(?:\.(\d+))?$/.exec(text)?.[1] ?? '';
  const fine = /^[\d.]+$/.test(text) && decimals.length <= minorDigits[currency];
  const amount = fine ? parseDecimal(text, currency) : undefined;
  return amount ? amount.minor : no('not-an-amount', { text, currency });
}

/** "14.5" or "14.5%" in hundredths of a percent. */
export function percentCell(text: string): number | Refused {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?\s*%?$/.exec(text);
  if (!match) return no('not-a-percent', { text });
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

export function oneOfCell<Choice extends string>(
  text: string,
  allowed: readonly Choice[],
): Choice | Refused {
  const found = allowed.find((one) => one === text.toLowerCase());
  return found ?? no('not-one-of', { text, allowed: allowed.join(', ') });
}

export function countriesCell(text: string): string[] | Refused {
  const countries = listCell(text);
  const fine = countries.length > 0 && countries.every((one) => /^[A-Z]{2}$/.test(one));
  return fine ? [...new Set(countries)] : no('not-countries', { text });
}

export function listCell(text: string): string[] {
  return text.split(/[\s,;|]+/).filter((one) => one !== '');
}

/** "0.5 kg", "1 lb". */
export function stepCell(text: string): WeightStep | Refused {
  const match = /^(\d{1,3})(?:\.(\d{1,3}))?\s*(kg|lb)$/.exec(text);
  const thousandths = match ? Number(match[1]) * 1000 + Number((match[2] ?? '').padEnd(3, '0')) : 0;
  if (!match || thousandths === 0) return no('not-a-step', { text });
  return { unit: match[3] as 'kg' | 'lb', thousandths };
}

/** "5000: 25.00; 50000: 0.6%": by the value of the goods, what it costs to insure them. */
export function insuranceCell(text: string, currency: Currency): InsuranceBand[] | Refused {
  const bands: InsuranceBand[] = [];
  for (const part of partsOf(text)) {
    const [upTo = '', premium = ''] = part.split(':').map((one) => one.trim());
    const upToMinor = amountCell(upTo, currency);
    const cost = sumCell(premium, currency);
    if (isRefused(upToMinor) || isRefused(cost)) return no('not-insurance', { text: part });
    const before = bands.at(-1);
    if (before && upToMinor <= before.upToMinor) return no('insurance-out-of-order');
    bands.push({ upToMinor, premium: cost });
  }
  return bands;
}

/** "Oversize = 220.00 when length > 100 cm; Peak = 4%; Remote = 180.00 when postcode ES:35 ES:38". */
export function surchargesCell(text: string, currency: Currency): Surcharge[] | Refused {
  const surcharges: Surcharge[] = [];
  for (const part of partsOf(text)) {
    const match = /^([^=]{1,60})=\s*([0-9.]+\s*%?)\s*(?:when\s+(.+))?$/.exec(part);
    const amount = match ? sumCell(match[2]!.trim(), currency) : no('not-a-surcharge');
    const when = match?.[3] ? conditionOf(match[3].trim()) : undefined;
    if (!match || isRefused(amount) || (match[3] && !when))
      return no('not-a-surcharge', { text: part });
    surcharges.push({ name: match[1]!.trim(), amount, ...(when ? { when } : {}) });
  }
  return surcharges;
}

function conditionOf(text: string): Surcharge['when'] {
  const size = /^(length|girth|weight)\s*>\s*(\d{1,6})\s*(cm|kg)$/.exec(text);
  if (size) {
    const [, what, most, unit] = size;
    if ((what === 'weight') !== (unit === 'kg')) return undefined;
    if (what === 'weight') return { heavierThanGrams: Number(most) * 1000 };
    return what === 'length'
      ? { longerThanMm: Number(most) * 10 }
      : { girthOverMm: Number(most) * 10 };
  }
  const place = /^(postcode|region)\s+(.+)$/.exec(text);
  if (!place) return undefined;
  const places = listCell(place[2]!);
  return place[1] === 'postcode' ? { postcodes: places } : { regions: places };
}

function sumCell(text: string, currency: Currency) {
  if (text.endsWith('%')) {
    const basisPoints = percentCell(text);
    return isRefused(basisPoints) ? basisPoints : { basisPoints };
  }
  const minor = amountCell(text, currency);
  return isRefused(minor) ? minor : { minor };
}

function partsOf(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
