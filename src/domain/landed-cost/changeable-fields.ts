// What of a rule an operator may say otherwise: its percentages, sums, thresholds, days and doubt.
import { isDay } from '#domain/time/day.ts';
import type { RateRow, Rule } from './rule.ts';

/** percent: "12.5". minor: whole minor units. day: "2026-11-23", or nothing. doubt: nothing settles it. */
export type FieldUnit = 'percent' | 'minor' | 'day' | 'doubt';
export type ChangeableField = {
  /** Where it stands in the rule: "take.minor", "when.valueAtMost". */
  readonly path: string;
  readonly unit: FieldUnit;
  readonly value: string | number | null;
};

/** A sum, a percentage or a day by its path; null takes a last day or a doubt away. */
export type Changes = Readonly<Record<string, string | number | null>>;

const percents = new Set(['percent', 'sharePercent', 'perhapsTaxed', 'preference']);
const sums = new Set([
  'minor', 'leastMinor', 'mostMinor', 'upToMinor', 'mostPerSquareMetre', 'valueAtMost',
  'valueAbove', 'customsAtMost', 'customsAbove', 'unitValueAbove', 'unitValueAtMost',
]); // prettier-ignore

export function changeableFields(rule: Rule | RateRow): ChangeableField[] {
  const days = 'id' in rule ? (['from', 'until'] as const) : [];
  return [
    ...leaves(rule, ''),
    ...days.map((path) => ({
      path,
      unit: 'day' as const,
      value: ('id' in rule && rule[path]) || null,
    })),
    ...('open' in rule && rule.open
      ? [{ path: 'open', unit: 'doubt' as const, value: rule.open }]
      : []),
  ];
}

/** Whether this value may stand there. */
export function fits({ unit }: Pick<ChangeableField, 'unit'>, value: string | number | null) {
  switch (unit) {
    case 'percent':
      return typeof value === 'string' && /^\d{1,3}(\.\d{1,6})?$/.test(value);
    case 'minor':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
    case 'day':
      return value === null || (typeof value === 'string' && isDay(value));
    case 'doubt':
      return value === null;
  }
}

/** The rule with those fields said otherwise; what it does not have is not added. */
export function withChanges<Changed extends Rule | RateRow>(
  rule: Changed,
  changes: Changes,
): Changed {
  const allowed = new Map(changeableFields(rule).map((field) => [field.path, field]));
  return Object.entries(changes).reduce((changed, [path, value]) => {
    const field = allowed.get(path);
    return field && fits(field, value)
      ? (put(changed, path.split('.'), value) as Changed)
      : changed;
  }, rule);
}

function leaves(part: unknown, path: string): ChangeableField[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]): ChangeableField[] => {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === 'number' && sums.has(key)) return [{ path: at, unit: 'minor', value }];
    const percent = percents.has(key) || /(^|\.)table\.\d+\.1$/.test(at);
    if (typeof value === 'string' && percent) return [{ path: at, unit: 'percent', value }];
    return leaves(value, at);
  });
}

function put(part: unknown, [key, ...rest]: string[], value: string | number | null): unknown {
  if (key === undefined) return value ?? undefined;
  if (Array.isArray(part)) {
    return part.map((one: unknown, at) => (String(at) === key ? put(one, rest, value) : one));
  }
  const fields = (part ?? {}) as Record<string, unknown>;
  return { ...fields, [key]: put(fields[key], rest, value) };
}
