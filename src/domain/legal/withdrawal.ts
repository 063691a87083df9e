// Whether a buyer may change her mind, by the law of her country: only what was sourced is promised.

export type Withdrawal = {
  readonly days: number;
  readonly law: string;
  readonly link: string;
  readonly verifiedOn: string;
  /** The part that leaves out what is made to a buyer's own specification. */
  readonly exception: string;
};

/** Counted from the day she, or somebody she named, has the goods. */
const union: Withdrawal = {
  days: 14,
  law: 'Directive 2011/83/EU, Article 9',
  link: 'http://data.europa.eu/eli/dir/2011/83/oj',
  verifiedOn: '2026-11-23',
  exception: 'Article 16(c)',
};

const kingdom: Withdrawal = {
  days: 14,
  law: 'SI 2013/3134, regulations 29 and 30',
  link: 'https://www.legislation.gov.uk/uksi/2013/3134/part/3',
  verifiedOn: '2026-11-23',
  exception: 'regulation 28(1)(b)',
};

const byCountry: Readonly<Record<string, Withdrawal>> = {
  DE: union,
  AT: union,
  FR: union,
  BE: union,
  NL: union,
  ES: union,
  GB: kingdom,
};

/** Undefined where no such right was sourced: it is neither promised nor denied. */
export function withdrawalIn(country: string): Withdrawal | undefined {
  return Object.hasOwn(byCountry, country) ? byCountry[country] : undefined;
}
