// Every line of every tariff, held twice: what the row says against the table as another hand read it,
// and what one good of that line is charged against a second calculator.
import { describe, expect, test } from 'vitest';
import { type Currency, minorDigits } from '#domain/money/currency.ts';
import { money } from '#domain/money/money.ts';
import { aLine, aShipment } from '../a-shipment.ts';
import { quoteDelivery } from '../quote-delivery.ts';
import type { RateRow, RateTable } from '../rule.ts';
import type { Attributes } from '../shipment.ts';
import { auPrinted } from './printed-au.ts';
import { caPrinted } from './printed-ca.ts';
import { euPrinted } from './printed-eu.ts';
import { gbPrinted } from './printed-gb.ts';
import { jpPrinted } from './printed-jp.ts';
import {
  dutyAsPrinted,
  linesOf,
  type Measured,
  percentAsPrinted,
  type PrintedLine,
  type Said,
  saidOf,
} from './printed-line.ts';
import { noPrinted } from './printed-no.ts';
import { usPrinted } from './printed-us.ts';
import { auRates } from './rates-au.ts';
import { caRates } from './rates-ca.ts';
import { euRates } from './rates-eu.ts';
import { gbRates } from './rates-gb.ts';
import { jpRates } from './rates-jp.ts';
import { noRates } from './rates-no.ts';
import { usRates } from './rates-us.ts';
import { ruleBook } from './rule-book.ts';

type Printed = {
  readonly source: string;
  readonly on: string;
  readonly table: string;
  readonly notTaken?: string;
};
type Authority = {
  readonly to: { readonly country: string; readonly region?: string };
  readonly currency: Currency;
  readonly printed: Printed;
  readonly rates: RateTable;
  /** Duty is a whole number of this many minor units. */
  readonly step?: bigint;
  /** Whether proof of origin is one rule for all, or in each row, or in those where it is worth money. */
  readonly preferenceIn: 'rule' | 'rows' | 'cheaper-rows';
};

// prettier-ignore
const authorities: readonly Authority[] = [
  { to: { country: 'US' }, currency: 'USD', printed: usPrinted, rates: usRates, preferenceIn: 'rule' },
  { to: { country: 'DE' }, currency: 'EUR', printed: euPrinted, rates: euRates, preferenceIn: 'rule' },
  { to: { country: 'GB' }, currency: 'GBP', printed: gbPrinted, rates: gbRates, preferenceIn: 'rule' },
  { to: { country: 'CA', region: 'ON' }, currency: 'CAD', printed: caPrinted, rates: caRates, preferenceIn: 'cheaper-rows' },
  { to: { country: 'JP' }, currency: 'JPY', printed: jpPrinted, rates: jpRates, preferenceIn: 'cheaper-rows' },
  { to: { country: 'NO' }, currency: 'NOK', printed: noPrinted, rates: noRates, step: 100n, preferenceIn: 'rows' },
  { to: { country: 'AU' }, currency: 'AUD', printed: auPrinted, rates: auRates, preferenceIn: 'rule' },
];

/**
 * Rows that no table read for this test has: of heading 9206 the Union, the Kingdom, Japan, Norway and
 * Australia have no line for castanets apart, or both are free, so they pay as drums do.
 */
const additions: Readonly<Record<string, readonly string[]>> = {
  DE: ['castanets 92060000'],
  GB: ['castanets 92060000'],
  JP: ['castanets 9206.00-000'],
  NO: ['castanets 92060009'],
  AU: ['castanets 9206.00.00'],
};

describe.each(authorities)('$to.country', (authority) => {
  const { printed, rates, to } = authority;
  const lines = linesOf(printed);
  const added = additions[to.country] ?? [];

  test('the rows are the lines that were read, and the few additions named', () => {
    const inRows = new Set(rates.rows.map(nameOf));
    const inTable = new Set(lines.map(({ tariffClass, code }) => `${tariffClass} ${code}`));
    expect([...inTable].filter((name) => !inRows.has(name))).toEqual([]);
    expect([...inRows].filter((name) => !inTable.has(name))).toEqual(added);
    const left = linesOf({ table: printed.notTaken ?? '' }).map((one) => nameOfLine(one));
    expect(left.filter((name) => inRows.has(name))).toEqual([]);
  });

  test('each row says what its line says', () => {
    const said = (row: RateRow) => [nameOf(row), writtenOf(row)];
    const rows = rates.rows.filter((row) => !added.includes(nameOf(row)));
    const expected = rows.map((row) => {
      const line = lines.find((one) => nameOfLine(one) === nameOf(row));
      return [nameOf(row), line && writtenIn(line, authority)];
    });
    expect(rows.map(said)).toEqual(expected);
    for (const row of rates.rows.filter((one) => added.includes(nameOf(one)))) {
      const drum = rates.rows.find(({ tariffClass }) => tariffClass === 'drum');
      expect(writtenOf(row)).toEqual(drum && writtenOf(drum));
    }
  });

  test('what is blocked is never charged, and only antiques, old paintings and fossils are', () => {
    const plain = { attributes: { fibre: 'cotton' }, unit: 234_781n, pieces: 1n, area: 38_400n };
    const classes = [...new Set(lines.map(({ tariffClass }) => tariffClass))];
    const blocked = classes.filter((one) => chargedOn(authority, one, plain) === 'blocked');
    expect(blocked).toEqual(['painting-old', 'fossil-mineral', 'antique']);
  });

  test('a good named by its line is charged its rate', () => {
    const cases = lines.flatMap((line) =>
      piecesOf(line, authority).map((piece) => ({ line, piece })),
    );
    const differing = cases.flatMap(({ line, piece }) => {
      const charged = chargedOn(authority, line.tariffClass, piece, line.code);
      if (charged === 'blocked') return [];
      const expected = [
        dutyAsPrinted(line.rate, measured(piece, authority)),
        ofMoroccan(line, piece, authority),
      ];
      const found = [charged.ordinary, charged.claimed];
      return isSame(found, expected) ? [] : [[nameOfLine(line), piece, found, expected]];
    });
    expect(differing).toEqual([]);
  });

  test('a good that is described falls on its line, and on the dearest where that is open', () => {
    const cases = lines.flatMap((line) =>
      piecesOf(line, authority).map((piece) => ({ line, piece })),
    );
    const differing = cases.flatMap(({ line, piece }) => {
      const charged = chargedOn(authority, line.tariffClass, piece);
      if (charged === 'blocked') return [];
      const may = lines.filter(
        (one) => one.tariffClass === line.tariffClass && mayBe(one, piece, authority),
      );
      const duties = may.map(({ rate }) => dutyAsPrinted(rate, measured(piece, authority)));
      const expected = duties.includes(undefined) ? undefined : dearest(duties as bigint[]);
      const codes = new Set(may.map(({ code }) => code));
      const national = codes.size === 1 ? line.code : undefined;
      const found = [charged.ordinary, charged.national];
      return isSame(found, [expected, national])
        ? []
        : [[nameOfLine(line), piece, found, [expected, national]]];
    });
    expect(differing).toEqual([]);
  });
});

test('what was read of Norway says how each ordinary rate is known', () => {
  const known = { memory: 'memory', 'general page': 'derived', '': 'sourced' } as const;
  for (const { tariffClass, note } of linesOf(noPrinted)) {
    const row = noRates.rows.find((one) => one.tariffClass === tariffClass);
    expect([tariffClass, row?.status]).toEqual([tariffClass, known[note as keyof typeof known]]);
  }
});

test('every other row was read in the table it is of, on its day', () => {
  for (const { printed, rates, to } of authorities.filter(
    ({ to: { country } }) => country !== 'NO',
  )) {
    const read = new Set(rates.rows.map(({ source, on, status }) => [source, on, status].join()));
    expect([to.country, ...read]).toEqual([
      to.country,
      [printed.source, printed.on, 'sourced'].join(),
    ]);
  }
});

/** One piece that is of the line, at both ends of the values it is for. */
type Piece = {
  readonly attributes: Attributes;
  readonly unit: bigint;
  readonly pieces: bigint;
  readonly area: bigint;
};

function piecesOf(line: PrintedLine, { currency, to }: Authority): readonly Piece[] {
  const { worthLeast, worthMost, ...said } = saidIn(line, to.country, currency);
  // A word that is a form too, and as a form asks for its fibre.
  const isCover = line.tariffClass === 'cushion-cover';
  const attributes = isCover ? { fibre: 'cotton', ...said.attributes } : said.attributes;
  const plain = { attributes, pieces: 1n, area: 38_400n };
  if (worthLeast === undefined && worthMost === undefined) {
    const unit = 234_781n;
    // An area under which a cap is less than the share, one over which it is not; shoes by the pair.
    return [
      { ...plain, unit },
      { ...plain, unit, area: 1_000_000n },
      { ...plain, unit: 2_347n, pieces: 100n },
    ];
  }
  return [worthLeast, worthMost].flatMap((unit) =>
    unit === undefined ? [] : [{ ...plain, unit, pieces: 10_000n }],
  );
}

function saidIn(line: PrintedLine, country: string, currency: Currency): Said {
  if (country === 'NO') return { only: false, attributes: {} };
  return saidOf(line, 10n ** BigInt(minorDigits[currency]));
}

function measured({ unit, pieces, area }: Piece, { currency, step = 1n }: Authority): Measured {
  const perUnit = 10n ** BigInt(minorDigits[currency]);
  return { minor: unit * pieces, grams: 12_345n, squareCentimetres: area, pieces, perUnit, step };
}

function ofMoroccan(line: PrintedLine, piece: Piece, authority: Authority): bigint | undefined {
  const { ofMorocco } = line;
  if (ofMorocco === '-') return undefined;
  return dutyAsPrinted(ofMorocco === '0%' ? 'Free' : ofMorocco, measured(piece, authority));
}

function mayBe(
  line: PrintedLine,
  { attributes, unit }: Piece,
  { to, currency }: Authority,
): boolean {
  const said = saidIn(line, to.country, currency);
  const agrees = Object.entries(said.attributes).every(([name, value]) =>
    said.only
      ? attributes[name] === value
      : attributes[name] === undefined || attributes[name] === value,
  );
  return agrees && unit >= (said.worthLeast ?? 0n) && unit <= (said.worthMost ?? unit);
}

function chargedOn({ to, currency }: Authority, form: string, piece: Piece, hs?: string) {
  const quote = quoteDelivery(
    aShipment({
      on: '2026-11-23',
      to,
      buyer: 'business',
      registrations: [],
      lines: [
        aLine({
          form,
          hs,
          attributes: piece.attributes,
          value: money(piece.unit * piece.pieces, currency),
          quantity: Number(piece.pieces),
          netWeightGrams: 12_345,
          areaSquareMetres: Number(piece.area) / 10_000,
        }),
      ],
      freight: [{ transport: 'express', amount: money(0n, currency), clearance: 'included' }],
    }),
    ruleBook,
  );
  if (quote.restrictions.some(({ level }) => level === 'block')) return 'blocked';
  const duty = (id: string) =>
    quote.lanes.find((lane) => lane.id === id)?.lines.find(({ kind }) => kind === 'duty')?.amount
      .minor;
  return {
    ordinary: duty('express-checkout'),
    claimed: duty('express-checkout-preference'),
    national: quote.classification[0]?.national,
  };
}

function nameOf({ tariffClass, national }: RateRow): string {
  return `${tariffClass} ${national}`;
}

function nameOfLine({ tariffClass, code }: PrintedLine): string {
  return `${tariffClass} ${code}`;
}

/** What a row charges, in the words of a printed line. */
function writtenOf({
  percent,
  preference,
  minorPerKilogram,
  mostPerSquareMetre,
  leastPerPiece,
}: RateRow) {
  return { percent, preference, minorPerKilogram, mostPerSquareMetre, leastPerPiece };
}

function writtenIn({ rate, ofMorocco }: PrintedLine, { preferenceIn }: Authority) {
  const [percent, claimed] = [percentAsPrinted(rate), percentAsPrinted(ofMorocco)];
  const isWritten = preferenceIn === 'rows' || (preferenceIn !== 'rule' && claimed !== percent);
  const cap = /MAX (\d+)\.(\d+) EUR/.exec(rate);
  const floor = /or ([\d,]+) yen\/pair/.exec(rate);
  return {
    percent,
    preference: isWritten ? claimed : undefined,
    minorPerKilogram: /^(\d+\.\d+) yen\/kg/.exec(rate)?.[1],
    mostPerSquareMetre: cap ? Number(cap[1]! + cap[2]!) : undefined,
    leastPerPiece: floor ? Number(floor[1]!.replace(',', '')) : undefined,
  };
}

function dearest(duties: readonly bigint[]): bigint | undefined {
  return duties.reduce((most, one) => (one > most ? one : most), 0n);
}

function isSame(found: readonly unknown[], expected: readonly unknown[]): boolean {
  return found.every((one, at) => one === expected[at]);
}
