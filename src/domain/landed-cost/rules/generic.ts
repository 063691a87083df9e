// A destination made of two percentages: for places whose law is not written here, and for checking
// the arithmetic of published examples. It proves nothing, so its lines are never known.
import type { Currency } from '#domain/money/currency.ts';
import type { Rounding } from '#domain/money/rounding.ts';
import type { DestinationRules, Percent, Rule, RuleBook, TaxPart } from '../rule.ts';

export type Generic = {
  readonly country: string;
  readonly currency: Currency;
  readonly dutyPercent: Percent;
  readonly taxPercent: Percent;
  readonly dutyBase: 'cif' | 'fob';
  readonly taxBase: readonly TaxPart[];
  /** Share of the freight that lies before the border, for a cif base. */
  readonly freightSharePercent?: Percent;
  readonly inside?: 'base' | 'price';
  readonly rounding?: Rounding;
  readonly roundToMinor?: number;
  readonly dutyWaivedUpToMinor?: number;
  readonly taxWaivedUpToMinor?: number;
};

export function genericRules(generic: Generic): RuleBook {
  const { country, currency, rounding = 'half-up', roundToMinor } = generic;
  const destination: DestinationRules = {
    country,
    currency,
    rounding,
    roundToMinor,
    // prettier-ignore
    lanes: [
      { id: 'express-checkout', transport: 'express', taxes: 'checkout', claim: 'none', documents: [] },
    ],
    rules: [...charges(generic), ...waivers(generic)],
    rates: { source: 'generic', link: '', reviewBy: proven.reviewBy, rows: [] },
  };
  return { destinations: [destination] };
}

const proven = {
  reviewBy: '9999-12-31',
  source: 'generic',
  link: '',
  verifiedOn: '',
  status: 'derived',
} as const;

function charges(generic: Generic): Rule[] {
  const { dutyPercent, dutyBase, freightSharePercent, taxPercent, taxBase, inside } = generic;
  return [
    {
      ...proven,
      id: 'generic-value',
      kind: 'customs-value',
      says: 'customs-value',
      base: dutyBase,
      sharePercent: freightSharePercent,
    },
    {
      ...proven,
      id: 'generic-duty',
      kind: 'duty',
      says: 'duty-ordinary',
      take: { by: 'percent', percent: dutyPercent },
    },
    {
      ...proven,
      id: 'generic-tax',
      kind: 'tax',
      says: 'tax-import',
      percent: taxPercent,
      base: taxBase,
      inside,
      collectedBy: 'carrier',
    },
  ];
}

function waivers({ dutyWaivedUpToMinor, taxWaivedUpToMinor }: Generic): Rule[] {
  const waiver = (of: 'duty' | 'import-tax', upToMinor: number | undefined): Rule[] =>
    upToMinor === undefined
      ? []
      : [{ ...proven, id: `generic-${of}-waiver`, kind: 'waiver', says: 'waived', of, upToMinor }];
  return [...waiver('duty', dutyWaivedUpToMinor), ...waiver('import-tax', taxWaivedUpToMinor)];
}
