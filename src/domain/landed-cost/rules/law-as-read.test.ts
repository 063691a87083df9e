// Every rule of every destination, held twice: what it says against the law as another hand read it,
// and what parcels are charged on both sides of every day and of every limit.
import { describe, expect, test } from 'vitest';
import { type Currency, minorDigits } from '#domain/money/currency.ts';
import { money, type Money, toDecimal } from '#domain/money/money.ts';
import { addDays, type Day } from '#domain/time/day.ts';
import { aLine, aShipment } from '../a-shipment.ts';
import { quoteDelivery } from '../quote-delivery.ts';
import type { Lane, Quote } from '../quote.ts';
import type { DestinationRules, Rule, RuleBook, Take } from '../rule.ts';
import type { Shipment } from '../shipment.ts';
import { lanesAsRead, lawAsRead, vatAsRead } from './law-as-read.ts';
import { ruleBook } from './rule-book.ts';

type ReadRule = {
  readonly id: string;
  readonly from?: Day;
  readonly until?: Day;
  readonly known: string;
  readonly limit: string;
  readonly takes: string;
};

const destinations: readonly DestinationRules[] = ruleBook.destinations;
const known = { sourced: 'S', 'second-hand': 'S2', derived: 'D', memory: 'M', given: '' } as const;
const members = Object.keys(vatAsRead);
const today = '2026-11-23';

describe('what each rule says', () => {
  test.each(destinations)('$country', ({ country, rules, currency }) => {
    const read = readOf(country);
    const ours = rules.filter((rule) => !isMemberVat(country, rule));
    expect(ours.map((rule) => written(rule, currency))).toEqual(
      ours.map(({ id }) => read.find((one) => one.id === id) ?? { id }),
    );
    const ids = new Set(ours.map(({ id }) => id));
    const own = (id: string) => country in lawAsRead || isOwn(country, id);
    expect(read.filter(({ id }) => own(id) && !ids.has(id))).toEqual([]);
  });

  test.each(members)('the tax of %s', (country) => {
    const { rules } = destinations.find((one) => one.country === country)!;
    const taxes = rules.flatMap((rule) => (rule.kind === 'tax' ? [rule] : []));
    const said = taxes.map(({ percent, from, until }) => ({ percent, from, until }));
    const spans = vatSpans(country).toReversed();
    // By the seller's scheme and at the border, each of them also for goods that may pay less.
    expect(said).toEqual(spans.flatMap((span) => [span, span, span, span]));
    expect(new Set(taxes.map(({ status }) => status))).toEqual(new Set(['sourced']));
  });
});

describe('both sides of every day', () => {
  const dated = [...Object.keys(lawAsRead)].flatMap((name) =>
    readIn(name)
      .filter(({ from, until }) => from ?? until)
      .map((rule) => [rule.id, name, rule] as const),
  );
  test.each(dated)('%s', (id, name, { from, until }) => {
    const at = placeOf(name, id);
    const turns = (inside: Day, outside: Day) =>
      parcelsTo(at).some(
        (parcel) => shows(at, id, parcel(inside)) && !shows(at, id, parcel(outside)),
      );
    const hidden = hiddenDays[id] ?? [];
    if (from)
      expect([from, turns(from, addDays(from, -1))]).toEqual([from, !hidden.includes('from')]);
    if (until)
      expect([until, turns(until, addDays(until, 1))]).toEqual([until, !hidden.includes('until')]);
  });

  /**
   * Days that no parcel can show, because another rule stops them all on it, or on both sides of it:
   * the law of the United States before 2025 and Canada's before September 2026, American mail before
   * 24 July and after 22 October 2026, the tax of Saudi Arabia before April 2021.
   */
  const hiddenDays: Readonly<Record<string, readonly ('from' | 'until')[]>> = {
    'us-earlier-large': ['from'],
    'us-post-formal': ['from'],
    'us-ma-agreement': ['from'],
    'us-mpf-informal-2025-ems': ['from', 'until'],
    'us-mpf-informal-2026-ems': ['from'],
    'us-mpf-informal-2027-ems': ['until'],
    'us-usps-fee': ['from'],
    'ca-gpt': ['from'],
    'ca-hst-on': ['from'],
    'ca-hst-ns': ['from'],
    'ca-hst-15': ['from'],
    'ca-gst': ['from'],
    'ca-provincial-qc': ['from'],
    'ca-provincial-bc': ['from'],
    'ca-provincial-mb': ['from'],
    'ca-provincial-sk': ['from'],
    'sa-textiles': ['from'],
    'sa-raised': ['from'],
  };
});

describe('both sides of every limit', () => {
  const limited = Object.keys(lawAsRead).flatMap((name) =>
    readIn(name)
      .filter(({ limit }) => /[<>]/.test(limit))
      .map((rule) => [rule.id, rule.limit, name, rule] as const),
  );
  test.each(limited)('%s: %s', (id, limit, name, { from, until }) => {
    const at = placeOf(name, id);
    const days = [today, from, until].filter((day) => day !== undefined);
    const [, sign, sum, unit] = /(<=|>) ([\d.]+) ?(\w*)/.exec(limit)!;
    const most = minorOf(sum!, unit ? (unit as Currency) : currencyOf(at));
    // Where customs takes six tenths of the price, the price that is just not over the limit.
    const prices = limit.startsWith('customs') && at === 'JP' ? [most, (most * 10n) / 6n] : [most];
    const turns = prices.some((price) =>
      days.some((on) =>
        parcelsTo(at, unit as Currency).some((parcel) => {
          const [under, over] = [price, price + 1n].map((value) =>
            shows(at, id, parcel(on, value)),
          );
          return sign === '<=' ? under && !over : !under && over;
        }),
      ),
    );
    // The American mail of 2025 has no answer at any value.
    expect(turns).toBe(id !== 'us-mpf-informal-2025-ems');
  });

  test.each(
    lanesAsRead
      .trim()
      .split('\n')
      .map((row) => row.split('|').map((one) => one.trim())),
  )('the lane %s is there for %s', (name = '', limit = '') => {
    const [at = '', lane] = name.split(' ');
    const [, sign, sum] = /(<=|>) ([\d.]+)/.exec(limit)!;
    const most = minorOf(sum!, currencyOf(at));
    const isOpen = (value: bigint) =>
      parcelsTo(at).some((parcel) => parcel(today, value).lanes.some(({ id }) => id === lane));
    expect([isOpen(most), isOpen(most + 1n)]).toEqual(
      sign === '<=' ? [true, false] : [false, true],
    );
  });

  test.each([
    ['DE', '6000.00'],
    ['GB', '4500.00'],
    ['XI', '4500.00'],
  ])('%s: above %s the proof of origin is another paper', (at, sum) => {
    const papers = (value: bigint) =>
      parcelsTo(at)[0]!(today, value)
        .lanes.filter(({ claim }) => claim === 'preference')
        .map(({ documents }) =>
          documents.map(({ id }) => id).filter((id) => /eur1|declaration/.test(id)),
        );
    const most = minorOf(sum, 'EUR');
    expect(new Set(papers(most).flat())).toEqual(new Set(['origin-declaration']));
    expect(new Set(papers(most + 1n).flat())).toEqual(new Set(['eur1']));
  });
});

describe('how much each rule takes', () => {
  const places = [
    ...Object.keys(lawAsRead).filter((name) => !['EU', 'members'].includes(name)),
    ...members,
  ];
  test.each(places)('%s', (at) => {
    const read = readOf(at);
    const step = { CH: 5n, NO: 100n }[at] ?? 1n;
    const seen = new Set<string>();
    for (const on of daysOf(read.filter(({ id }) => at in lawAsRead || isOwn(at, id)))) {
      for (const parcel of parcelsTo(at).slice(0, at in lawAsRead ? undefined : 3)) {
        for (const line of parcel(on).lanes.flatMap(({ lines }) => lines)) {
          const rule = read.find(({ id }) => id === line.rule);
          const expected = rule ? sumAsRead(rule, line.base, step) : undefined;
          if (expected === undefined) continue;
          seen.add(line.rule);
          expect([on, line.rule, line.base, line.amount.minor]).toEqual([
            on,
            line.rule,
            line.base,
            expected,
          ]);
        }
      }
    }
    const own = read.filter(({ id }) => at in lawAsRead || isOwn(at, id));
    const numbered = own.filter(({ takes }) => isSum.test(takes) || isShare.test(takes));
    const unseen = numbered.map(({ id }) => id).filter((id) => !seen.has(id));
    // In 2025 no parcel by EMS had an answer.
    expect(unseen).toEqual(at === 'US' ? ['us-mpf-informal-2025-ems'] : []);
  });

  test.each(members)('%s taxes at its rate on both sides of the day it changed', (at) => {
    for (const { percent, from, until } of vatSpans(at)) {
      const days = [from, until, until ? undefined : today].filter((day) => day !== undefined);
      for (const on of days.filter((day) => day >= '2021-07-01')) {
        const taxes = parcelsTo(at)
          .slice(0, 3)
          .flatMap((parcel) =>
            parcel(on).lanes.flatMap(({ lines }) =>
              lines.filter(({ kind }) => kind === 'import-tax'),
            ),
          );
        expect(taxes.length).toBeGreaterThan(0);
        for (const { base, amount, rate } of taxes) {
          expect([on, rate, amount.minor]).toEqual([
            on,
            `${percent}%`,
            share(base!.minor, percent, 1n),
          ]);
        }
      }
    }
  });

  // 10,000.00 and 20.00 of carriage; of the price Japan takes six tenths, and no carriage.
  test.each([
    ['DE', 1_002_000n],
    ['GB', 1_002_000n],
    ['CA', 1_000_000n],
    ['JP', 600_000n],
    ['NO', 1_002_000n],
    ['CH', 1_002_000n],
    ['AU', 1_002_000n],
    ['AE', 1_002_000n],
    ['SA', 1_002_000n],
    ['SG', 1_002_000n],
    ['KR', 1_002_000n],
  ])('the tax of %s falls on %s with duty and fees', (at, worth) => {
    const quotes = parcelsTo(at).map((parcel) => parcel(today, 1_000_000n, 2_000n));
    const isTaxed = ({ lanes: [lane] }: Quote) =>
      lane?.lines.some(({ kind }) => kind === 'import-tax');
    const bases = quotes.find(isTaxed)!.lanes.flatMap(({ lines }) => {
      const tax = lines.find(({ kind }) => kind === 'import-tax');
      const before = lines.filter(({ kind, rule }) => kind === 'duty' || taxedFees.has(rule));
      return tax ? [[tax.base?.minor, worth + added(before)]] : [];
    });
    expect(bases.length).toBeGreaterThan(0);
    for (const [found, expected] of bases) expect(found).toBe(expected);
  });

  const taxedFees = new Set(['eu-handling-fee']);

  // Of 100,000 yen of price 60,000 are taken. The simplified table by kind of goods: clothing 10,
  // glass, copper, other base metal and furniture 3, ceramics and iron nothing, all else 5; where the
  // tariff asks more (jewellery 5.2, rugs 7.9), that.
  test.each([
    ['scarf-wool', 6_000n],
    ['glass-beldi', 1_860n],
    ['tray-brass-kitchen', 1_800n],
    ['ornament-base-metal', 1_860n],
    ['furniture-wood', 1_800n],
    ['furniture-seat-upholstered', 1_800n],
    ['iron-kitchen', 0n],
    ['porcelain-tableware', 1_380n],
    ['drum', 3_000n],
    ['soap', 3_000n],
    ['silver-jewellery', 3_120n],
    ['rug-knotted-wool', 4_740n],
    ['belt-leather', 7_500n],
  ])('Japan, simplified or ordinary: %s owes %s yen', (form, yen) => {
    expect(dutyOf({ ...usualTo('JP'), form, worth: 100_000n })).toBe(yen);
  });

  // 500 dollars at 1,400 won are 700,000: clothing and shoes 13 %, bags 8 %; a rug has no rate.
  test.each([
    ['kaftan-cotton', 91_000n],
    ['scarf-wool', 91_000n],
    ['babouche-leather', 91_000n],
    ['bag-leather', 56_000n],
    ['wallet-leather', 56_000n],
    ['rug-kilim', undefined],
  ])('Korea: %s owes %s won', (form, owed) => {
    expect(dutyOf({ ...usualTo('KR'), form, worth: 700_000n })).toBe(owed);
  });

  function dutyOf(parcel: Omit<Sent, 'on' | 'carriage'>): bigint | undefined {
    const { lanes } = sent({ ...parcel, on: today, carriage: 0n });
    const lines = lanes.find(({ id }) => id === 'express-checkout')?.lines ?? [];
    return lines.find(({ kind }) => kind === 'duty')?.amount.minor;
  }
});

test('the postal codes of Canada begin as the post gives them', () => {
  const { regions = [] } = destinations.find(({ country }) => country === 'CA')!;
  const begin = Object.fromEntries(
    regions.map(({ code, postcodes = [] }) => [code, postcodes.join(' ')]),
  );
  expect(begin).toEqual({
    AB: 'T', BC: 'V', MB: 'R', NB: 'E', NL: 'A', NS: 'B', NU: 'X0A X0B X0C', NT: 'X',
    ON: 'K L M N P', PE: 'C', QC: 'G H J', SK: 'S', YT: 'Y',
  }); // prettier-ignore
});

test('duty and tax are rounded as each country rounds', () => {
  const rounding = Object.fromEntries(
    destinations.map(({ country, roundToMinor }) => [country, roundToMinor]),
  );
  const own = Object.entries(rounding).filter(([, step]) => step !== undefined);
  expect(own).toEqual([
    ['CH', 5],
    ['NO', 100],
  ]);
  expect(new Set(destinations.map((one) => one.rounding))).toEqual(new Set(['half-up']));
});

function readIn(name: string): readonly ReadRule[] {
  return lawAsRead[name]!.trim()
    .split('\n')
    .map((row) => {
      const [id = '', days = '', known = '', limit = '', takes = ''] = row
        .split('|')
        .map((one) => one.trim());
      const [from, until] = days.split('..').map((day) => day || undefined);
      return { id, from, until, known, limit, takes };
    });
}

function readOf(country: string): readonly ReadRule[] {
  return country in lawAsRead ? readIn(country) : [...readIn('EU'), ...readIn('members')];
}

function isOwn(country: string, id: string): boolean {
  const [, place] = /^([a-z]{2}(?:-\d+)?)-(?:small|dhl)/.exec(id) ?? [];
  return place?.toUpperCase() === country || (country in vatAsRead && id.startsWith('eu-'));
}

function isMemberVat(country: string, { kind }: Rule): boolean {
  return kind === 'tax' && country in vatAsRead;
}

function written(rule: Rule, currency: Currency): ReadRule {
  const { id, from, until, status } = rule;
  return {
    id,
    from,
    until,
    known: known[status],
    limit: limitOf(rule, currency),
    takes: takesOf(rule, currency),
  };
}

function limitOf(rule: Rule, currency: Currency): string {
  const {
    valueAtMost,
    valueAbove,
    customsAtMost,
    customsAbove,
    customsAtMostIn: most,
    customsAboveIn: above,
  } = rule.when ?? {};
  const sum = (minor: number) => decimal(minor, currency);
  return [
    valueAtMost === undefined ? '' : `value <= ${sum(valueAtMost)}`,
    valueAbove === undefined ? '' : `value > ${sum(valueAbove)}`,
    customsAtMost === undefined ? '' : `customs <= ${sum(customsAtMost)}`,
    customsAbove === undefined ? '' : `customs > ${sum(customsAbove)}`,
    most ? `customs <= ${decimal(most.minor, most.currency)} ${most.currency}` : '',
    above ? `customs > ${decimal(above.minor, above.currency)} ${above.currency}` : '',
    'upToMinor' in rule ? `up to ${sum(rule.upToMinor)}` : '',
  ].join('');
}

function takesOf(rule: Rule, currency: Currency): string {
  const sum = (minor?: number) => (minor === undefined ? '' : decimal(minor, currency));
  switch (rule.kind) {
    case 'duty':
      return taken(rule.take, sum);
    case 'tax':
    case 'surcharge':
      return `${rule.percent}%`;
    case 'customs-value':
      return rule.base === 'value-share' ? `${rule.sharePercent}% of the price` : rule.base;
    case 'fee': {
      const { take } = rule;
      const per = { consignment: 'a consignment', item: 'an item', hs6: 'a heading' } as const;
      if (take.by === 'flat') return `${sum(take.minor)} ${per[take.per]}`;
      return `${take.percent}% of ${take.of}, ${sum(take.leastMinor)} to ${sum(take.mostMinor)}`.trim();
    }
    case 'exchange':
      return rule.takes === 'day' ? 'the day' : 'the day before';
    case 'waiver':
      return 'nothing';
    case 'stop':
      return 'no answer';
    default:
      return 'a sentence';
  }
}

function taken(take: Take, sum: (minor: number) => string): string {
  switch (take.by) {
    case 'rates':
      return 'rates';
    case 'rates-preference':
      return 'rates with preference';
    case 'percent':
      return `${take.percent}%`;
    case 'flat-per-item':
      return `${sum(take.minor)} an item`;
    case 'headings':
      return take.table.map(([heading, percent]) => `${heading || 'else'} ${percent}%`).join(', ');
    case 'higher-of':
      return `the higher of ${take.of.map((one) => taken(one, sum)).join(' and ')}`;
  }
}

// Announced law answers nothing past the day it must be read again: here it has been.
const readAgain: RuleBook = {
  destinations: destinations.map((one) => ({
    ...one,
    rules: one.rules.map((rule) => ({ ...rule, reviewBy: '2099-01-01' })),
    rates: { ...one.rates, reviewBy: '2099-01-01' },
  })),
};

type Parcel = (on: Day, value?: bigint, carriage?: bigint) => Quote;

const forms = [
  'basket', 'rug-knotted-wool', 'tray-brass-kitchen', 'iron-article', 'frame-mirror-metal',
  'furniture-seat-upholstered', 'painting-modern', 'kaftan-cotton', 'argan-food', 'bag-leather',
] as const; // prettier-ignore
const all = ['eu-ioss', 'gb-vat', 'ch-vat', 'no-voec', 'au-gst', 'sg-gst'];
const provinces = ['ON', 'NS', 'NB', 'QC', 'BC', 'MB', 'SK', 'AB'] as const;
/** Places that have rules of their own inside a country, and the province a Canadian parcel goes to. */
const within: Readonly<Record<string, Partial<Shipment['to']>>> = {
  XI: { country: 'GB', region: 'Northern Ireland' },
  'AT-19': { postcode: '6691' },
  'PT-20': { region: 'Açores' },
  'PT-30': { region: 'Madeira' },
};
const kept = new Map<string, readonly Parcel[]>();

/** Parcels of every kind that some rule turns on, sent in every way there is. */
function parcelsTo(at: string, currency = currencyOf(at)): readonly Parcel[] {
  const name = `${at} ${currency}`;
  const found = kept.get(name) ?? madeFor(at, currency || currencyOf(at));
  kept.set(name, found);
  return found;
}

function madeFor(at: string, currency: Currency): readonly Parcel[] {
  const usual = usualTo(at, currency);
  const kinds: readonly Omit<Sent, 'on' | 'worth' | 'carriage'>[] = [
    ...forms.map((form) => ({ ...usual, form })),
    ...forms.slice(0, 2).flatMap((form) => [
      { ...usual, form, registrations: [] },
      { ...usual, form, buyer: 'business' as const },
      { ...usual, form, origin: 'CN' },
    ]),
    ...(at === 'CA' ? provinces.map((region) => ({ ...usual, region })) : []),
  ];
  return kinds.flatMap((kind) =>
    [1_900n, 90_000n, 9_000_000n].map((value) => parcelOf(kind, value)),
  );
}

function usualTo(at: string, currency = currencyOf(at)): Omit<Sent, 'on' | 'worth' | 'carriage'> {
  return { at, currency, buyer: 'person', origin: 'MA', form: 'basket', registrations: all };
}

function parcelOf(kind: Omit<Sent, 'on' | 'worth' | 'carriage'>, value: bigint): Parcel {
  const answered = new Map<string, Quote>();
  return (on, worth = value, carriage = 0n) => {
    const key = `${on} ${worth} ${carriage}`;
    const quote = answered.get(key) ?? sent({ ...kind, on, worth, carriage });
    answered.set(key, quote);
    return quote;
  };
}

type Sent = {
  readonly at: string;
  readonly currency: Currency;
  readonly region?: string;
  readonly buyer: Shipment['buyer'];
  readonly form: string;
  readonly origin: string;
  readonly registrations: readonly string[];
  readonly on: Day;
  readonly worth: bigint;
  readonly carriage: bigint;
};

function sent({
  at,
  currency,
  region,
  buyer,
  form,
  origin,
  registrations,
  on,
  worth,
  carriage,
}: Sent): Quote {
  const amount: Money = money(carriage, currency);
  return quoteDelivery(
    aShipment({
      on,
      to: {
        country: at.slice(0, 2),
        region: region ?? (at === 'CA' ? 'ON' : undefined),
        ...within[at],
      },
      buyer,
      registrations,
      lines: [aLine({ form, value: money(worth, currency), origin: { country: origin } })],
      freight: [
        { transport: 'post', carrier: 'EMS', amount },
        { transport: 'express', carrier: 'DHL Express', amount },
        { transport: 'freight', amount, clearance: 'included' },
        { transport: 'freight', over: 'sea', service: 'sea', amount, clearance: 'included' },
      ],
      rates: at === 'KR' ? [won(on), won(addDays(on, -1))] : [],
    }),
    readAgain,
  );
}

function won(on: Day) {
  return {
    from: 'USD',
    to: 'KRW',
    numerator: 1_400n,
    denominator: 1n,
    source: 'a rate for this test',
    on,
  } as const;
}

function placeOf(name: string, id: string): string {
  if (name === 'EU') return 'DE';
  if (name !== 'members') return name;
  return /^[a-z]{2}(?:-\d+)?(?=-)/.exec(id)![0].toUpperCase();
}

function currencyOf(at: string): Currency {
  return destinations.find(({ country }) => country === at)!.currency;
}

function shows(at: string, id: string, { lanes }: Quote): boolean {
  const rule = destinations
    .find(({ country }) => country === at)!
    .rules.find((one) => one.id === id);
  if (!rule) return false;
  const says = (lane: Lane) =>
    [...lane.warnings, ...lane.missing].some(({ key }) => key === rule.says);
  const charges = (lane: Lane) => lane.lines.some((line) => line.rule === id);
  return lanes.some(rule.kind === 'stop' || rule.kind === 'notice' ? says : charges);
}

/** Today, and the days on which a rule begins or ends. */
function daysOf(read: readonly ReadRule[]): readonly Day[] {
  const turns = read.flatMap(({ from, until }) => [from, until]).filter((day) => day !== undefined);
  return [...new Set([today, ...turns])].filter((day) => day > '2021-07-01');
}

const isSum = /^([\d.]+) an? (?:consignment|item|heading)$/;
const isShare = /^([\d.]+)%(?: of [a-z-]+, ([\d.]+) to ?([\d.]*))?$/;

/** In minor units; undefined for what no single number says. */
function sumAsRead({ takes }: ReadRule, base: Money | undefined, step: bigint): bigint | undefined {
  const flat = isSum.exec(takes);
  if (flat) return BigInt(flat[1]!.replace('.', ''));
  const [, percent, from, to] = isShare.exec(takes) ?? [];
  if (!percent || !base) return undefined;
  const part = share(base.minor, percent, step);
  const least = from ? BigInt(from.replace('.', '')) : part;
  const most = to ? BigInt(to.replace('.', '')) : part;
  return part < least ? least : part > most ? most : part;
}

function share(minor: bigint, percent: string, step: bigint): bigint {
  const [whole = '', decimals = ''] = percent.split('.');
  const below = 100n * 10n ** BigInt(decimals.length) * step;
  return ((2n * minor * BigInt(whole + decimals) + below) / (2n * below)) * step;
}

function vatSpans(country: string) {
  const spans = vatAsRead[country]!.split(', ').map((span) => span.split(' from '));
  return spans.map(([percent = '', from], at) => {
    const next = spans[at + 1]?.[1];
    return { percent, from, until: next && addDays(next, -1) };
  });
}

function added(lines: Lane['lines']): bigint {
  return lines.reduce((sum, { amount }) => sum + amount.minor, 0n);
}

function minorOf(sum: string, currency: Currency): bigint {
  const [whole = '', decimals = ''] = sum.split('.');
  return BigInt(whole + decimals.padEnd(minorDigits[currency], '0'));
}

function decimal(minor: number, currency: Currency): string {
  return toDecimal(money(BigInt(minor), currency));
}
