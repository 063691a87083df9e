// The whole ISO 3166 list against every tariff class: sourced lines or `unknown`, never a silent zero.
import { describe, expect, test } from 'vitest';
import { rateFromDecimal } from '#domain/money/exchange.ts';
import { money } from '#domain/money/money.ts';
import { aLine, aShipment } from './a-shipment.ts';
import { quoteDelivery } from './quote-delivery.ts';
import type { Lane, Quote } from './quote.ts';
import type { RuleBook } from './rule.ts';
import { ruleBook } from './rules/rule-book.ts';
import { sources } from './rules/sources.ts';
import { tariffClasses } from './tariff-classes.ts';

const countries = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN ' +
  'BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ ' +
  'DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL ' +
  'GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM ' +
  'JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME ' +
  'MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP ' +
  'NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD ' +
  'SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO ' +
  'TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ');

const classes = Object.keys(tariffClasses);
const blocked = ['antique', 'painting-old', 'fossil-mineral'];
const currencies = (ruleBook as RuleBook).destinations.map(({ currency }) => currency);
const written = (ruleBook as RuleBook).destinations.map(({ country }) => country);

const rates = [...new Set([...currencies, 'USD' as const])].map((to) =>
  rateFromDecimal('0.5', { from: 'MAD', to, source: 'pretend', on: '2026-11-23' }),
);

const quoteOf = (country: string, form: string, origin: string, dirhams: number) =>
  quoteDelivery(
    aShipment({
      to: { country, region: 'ON' },
      lines: [
        aLine({
          form,
          description: form,
          value: money(dirhams * 100, 'MAD'),
          origin: { country: origin },
        }),
      ],
      freight: (['post', 'express', 'freight'] as const).map((transport) => ({
        transport,
        amount: money(40_000, 'MAD'),
      })),
      registrations: ['eu-ioss', 'gb-vat', 'au-gst', 'ch-vat', 'no-voec', 'sg-gst'],
      rates,
    }),
    ruleBook,
  );

/** What a lane with a price may not lack. */
function wrongWith({ id, lines, warnings, status }: Lane): string[] {
  const kinds = lines.map(({ kind }) => kind);
  const untaxed =
    !kinds.includes('import-tax') && !warnings.some(({ weight }) => weight === 'partial');
  const charges = lines.filter(({ ruleStatus }) => ruleStatus !== 'given');
  const unsourced = charges.filter(
    ({ rule, source, verifiedOn }) => !rule || !Object.hasOwn(sources, source) || !verifiedOn,
  );
  const promised = status === 'known' || status === 'bounded';
  const rests = charges.filter(
    (one) => promised && (one.source === 'not-sourced' || one.status === 'unverified'),
  );
  return [
    ...(kinds.includes('duty') ? [] : [`${id} has no line of duty`]),
    ...(untaxed ? [`${id} has no tax and does not say so`] : []),
    ...unsourced.map(({ rule }) => `${id} ${rule} has no source`),
    ...rests.map(({ rule }) => `${id} promises ${rule}, which nobody verified`),
  ];
}

function wrong(quote: Quote, country: string): string[] {
  const priced = quote.lanes.filter(({ delivered }) => delivered);
  const mute = quote.lanes.filter((lane) => !lane.delivered && lane.missing.length === 0);
  return [
    ...priced.flatMap(wrongWith),
    ...mute.map(({ id }) => `${id} is unknown and does not say why`),
    ...(quote.status === 'unknown' && quote.missing.length === 0
      ? ['unknown without a reason']
      : []),
    ...(written.includes(country) ||
    quote.missing.some(
      ({ key, values }) => key === 'missing-destination' && values.country === country,
    )
      ? []
      : ['an unread country is not named']),
  ];
}

describe('every country of the world and every craft', () => {
  test('there are 249 countries, and 60 crafts and the qraqeb', () => {
    expect(new Set(countries).size).toBe(249);
    expect(classes).toHaveLength(61);
  });

  test.each(countries)(
    '%s: sourced lines or unknown, from Morocco and from elsewhere',
    (country) => {
      const found = classes.flatMap((form) =>
        (
          [
            ['MA', 150],
            ['MA', 9_000],
            ['TR', 9_000],
          ] as const
        ).flatMap(([origin, dirhams]) => {
          const quote = quoteOf(country, form, origin, dirhams);
          const answered = written.includes(country) && !blocked.includes(form);
          const lanes = !answered && quote.lanes.length > 0 ? ['lanes where none may be'] : [];
          return [...wrong(quote, country), ...lanes].map((what) => `${form}: ${what}`);
        }),
      );
      expect(found).toEqual([]);
    },
  );
});
