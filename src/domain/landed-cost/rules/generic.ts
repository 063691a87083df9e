// A destination made of two percentages: for places whose law is not written here, and for checking
// the arithmetic of published examples. It proves nothing, so its lines are never known.
import type { Currency } from '#domain/money/currency.ts';
import type { Rounding } from '#domain/money/rounding.ts';
import type { DestinationRules, Percent, Proven, Rule, RuleBook, TaxPart } from '../rule.ts';

export type Generic = {
  readonly country: string;
  readonly currency: Currency;
  readonly dutyPercent: Percent;
  readonly taxPercent: Percent;
  readonly dutyBase: 'cif' | 'fob';
  readonly taxBase: readonly TaxPart[];
  /** Share of the freight that lies before the border, for a cif base. */
  readonly freightSharePercent?: Percent;
  /** true or 'base': the tax is part of its own base. 'price': the prices hold it already. */
  readonly inside?: boolean | 'base' | 'price';
  readonly rounding?: Rounding | GenericRounding;
  readonly roundToMinor?: number;
  readonly dutyWaivedUpToMinor?: number;
  readonly taxWaivedUpToMinor?: number;
};

type Step = { readonly mode?: Rounding; readonly toMinor?: number };

/** How the country rounds, and where a charge is rounded in a way of its own. */
export type GenericRounding = Step & { readonly duty?: Step; readonly tax?: Step };

export function genericRules(generic: Generic): RuleBook {
  const { country, currency } = generic;
  const { mode = 'half-up', toMinor } = stepsOf(generic);
  const destination: DestinationRules = {
    country,
    currency,
    rounding: mode,
    roundToMinor: toMinor,
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

function stepsOf({ rounding = {}, roundToMinor }: Generic): GenericRounding {
  const steps = typeof rounding === 'string' ? { mode: rounding } : rounding;
  return { toMinor: roundToMinor, ...steps };
}

function rounded(own: Step | undefined, { mode, toMinor }: Step): Proven['rounded'] {
  if (!own) return undefined;
  return { rounding: own.mode ?? mode ?? 'half-up', roundToMinor: own.toMinor ?? toMinor };
}

function charges(generic: Generic): Rule[] {
  const { dutyPercent, dutyBase, freightSharePercent, taxPercent, taxBase, inside } = generic;
  const steps = stepsOf(generic);
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
      rounded: rounded(steps.duty, steps),
    },
    {
      ...proven,
      id: 'generic-tax',
      kind: 'tax',
      says: 'tax-import',
      percent: taxPercent,
      base: taxBase,
      inside: inside === true ? 'base' : inside || undefined,
      rounded: rounded(steps.tax, steps),
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
