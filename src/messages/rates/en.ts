// What reading a carrier's rates says: of the command, of the file, of its rows.
import type { Shape } from '../shape.ts';

export const en = {
  command: {
    summary:
      'A carrier’s rates from a CSV file: check them, or put them in the place of the earlier ones.',
    usage: 'rates import FILE.csv [--dry-run]   |   rates check FILE.csv',
    dryRun: 'check only: say what would be kept and closed, keep nothing',
    which: 'Say what to do: rates import FILE.csv, or rates check FILE.csv.',
    oneFile: 'Name one CSV file.',
    unreadable: ({ path, why }: { path: string; why: string }) =>
      `${path} cannot be read (${why}).`,
  },
  place: ({ line, column }: { line: number; column: string }) =>
    column ? `line ${line}, ${column}` : `line ${line}`,
  kept: ({ tables, bands }: { tables: number; bands: number }) =>
    `Kept: ${tables} tables, ${bands} bands.`,
  wouldKeep: ({ tables, bands }: { tables: number; bands: number }) =>
    `In order: ${tables} tables, ${bands} bands. Nothing was kept.`,
  refused: ({ count }: { count: number }) => `Nothing was kept. Problems: ${count}.`,
  closed: ({ service, zone, until }: { service: string; zone: string; until: string }) =>
    `Closed on ${until}: the earlier table of “${service}”, ${zone}.`,
  says: {
    empty: 'The file holds no rows.',
    'not-csv': ({ why }: { why: string }) => `This is not CSV: ${why}.`,
    'column-missing': ({ name }: { name: string }) => `The column “${name}” is missing.`,
    'column-unknown': ({ name }: { name: string }) => `The column “${name}” is not one of ours.`,
    ragged: ({ expected, found }: { expected: number; found: number }) =>
      `This row has ${found} cells, the header has ${expected}.`,
    'value-missing': 'This cell may not be empty.',
    'not-one-of': ({ text, allowed }: { text: string; allowed: string }) =>
      `“${text}” is not one of: ${allowed}.`,
    'not-a-day': ({ text }: { text: string }) => `“${text}” is not a day such as 2026-11-23.`,
    'not-whole': ({ text }: { text: string }) => `“${text}” is not a whole number above zero.`,
    'not-days': ({ text }: { text: string }) => `“${text}” is not a whole number of days.`,
    'not-an-amount': ({ text, currency }: { text: string; currency: string }) =>
      `“${text}” is not an amount in ${currency}.`,
    'not-a-percent': ({ text }: { text: string }) => `“${text}” is not a percentage such as 14.5.`,
    'not-countries': ({ text }: { text: string }) =>
      `“${text}” are not country codes of two capital letters with spaces between.`,
    'not-a-step': ({ text }: { text: string }) =>
      `“${text}” is not a step such as “0.5 kg” or “1 lb”.`,
    'not-a-surcharge': ({ text }: { text: string }) =>
      `“${text}” is not a surcharge such as “Oversize = 220.00 when length > 100 cm”.`,
    'not-insurance': ({ text }: { text: string }) =>
      `“${text}” is not an insurance band such as “5000: 25.00” or “50000: 0.6%”.`,
    'insurance-out-of-order': 'The insurance bands go from the lowest value to the highest.',
    'said-together': ({ names }: { names: string }) =>
      `These are said together or not at all: ${names}.`,
    'days-backwards': 'The most days are fewer than the least.',
    'until-before-from': 'The table ends before it begins.',
    'first-row-says-carrier':
      'The first row names its carrier; only the rows below may leave it out.',
    'differs-from-first': ({ line, text }: { line: number; text: string }) =>
      `The table’s first row (line ${line}) says otherwise than “${text}”.`,
    'band-twice': ({ line, upTo }: { line: number; upTo: number }) =>
      `The band up to ${upTo} g is already in line ${line}.`,
    'band-out-of-order': ({ line, upTo }: { line: number; upTo: number }) =>
      `This band ends below the one before it (line ${line}, up to ${upTo} g).`,
    'band-gap': ({ over, before }: { over: number; before: number }) =>
      `Nothing prices from ${before} to ${over} g: this band begins too late.`,
    'band-overlap': ({ over, before }: { over: number; before: number }) =>
      `This band begins at ${over} g, but the one before goes up to ${before} g.`,
    'heavier-is-cheaper':
      'A heavier parcel would cost less than the band before; is it so in the source?',
    'tables-overlap': ({ line }: { line: number }) =>
      `For the same zone and days there is a table in line ${line} already.`,
    'zones-overlap': ({ line, country }: { line: number; country: string }) =>
      `${country} is in another zone of this service too (line ${line}).`,
    'stands-already': ({ from }: { from: string }) =>
      `The house has a table of this service and zone from ${from}; a new one begins after it.`,
    'zone-stands-already': ({ zone, country }: { zone: string; country: string }) =>
      `${country} is in the zone “${zone}” of this service already; give this zone the same name.`,
    'leaves-countries-out': ({ countries }: { countries: string }) =>
      `The earlier rates of this service also went to ${countries}; put them in the file too.`,
    'from-the-past': ({ on }: { on: string }) =>
      `It begins before today (${on}): quotes that were given stay as they are.`,
    'no-source': 'A table nobody can look up is no table: name its source.',
    'no-day-verified': 'Nobody has said when the source was read; a table is checked once a year.',
  },
};

export type RatesMessages = Shape<typeof en>;
