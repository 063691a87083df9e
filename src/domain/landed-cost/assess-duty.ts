// The duty of every good in a lane: one base duty, then the layers on top of it.
import type { Money } from '#domain/money/money.ts';
import { type Assessment, lineOf, roundedBy } from './assessment.ts';
import { type Taken, takeDuty } from './base-duty.ts';
import type { Valued } from './customs-value.ts';
import { matchesGood } from './holds.ts';
import { percentOf } from './percent.ts';
import { isSettled } from './rate-row.ts';
import { type Drawn, roundByTariffLine } from './round-by-tariff-line.ts';
import type { Missing, QuoteLine } from './quote.ts';
import type { DutyRule, SurchargeRule } from './rule.ts';

export type Assessed = { readonly lines: QuoteLine[]; readonly missing: Missing[] };

export function assessDuty(assessment: Assessment): Assessed {
  const counted = new Set<string>();
  const drawn: Drawn[] = [];
  const missing: Missing[] = [];
  for (const valued of assessment.valued) {
    const base = baseDuty(assessment, valued, counted);
    if (base) drawn.push(base);
    else missing.push(noRate(assessment.asked.to.country, valued.item));
    if (base?.line.rate?.endsWith('/ item')) counted.add(valued.item.countedAs);
    drawn.push(...surcharges(assessment, valued));
  }
  return { lines: roundByTariffLine(drawn), missing };
}

function baseDuty(
  assessment: Assessment,
  { item, customs }: Valued,
  counted: ReadonlySet<string>,
): Drawn | undefined {
  const { destination, rules } = assessment;
  const rule = rules.duty.find(({ when }) => matchesGood(when, item));
  if (!rule) return undefined;
  const rounded = roundedBy(rule, assessment);
  const taken = takeDuty(rule.take, { item, customs, destination, counted, rounded });
  if (!taken) return undefined;
  const line = dutyLine(assessment, rule, taken, item);
  const { percent, rate, row } = taken;
  if (percent === undefined || rate !== `${percent}%`) return { line, customs };
  return { line, customs, share: { percent, rounded, on: declaredOn(line, item, row?.national) } };
}

/** One line of the declaration: a rule, a rate, a tariff line, an origin. */
function declaredOn(
  { rule, rate }: QuoteLine,
  { class: { hs6, national }, origin }: Valued['item'],
  read = national,
): string {
  return JSON.stringify([rule, rate, hs6, read, origin.country, origin.region]);
}

function dutyLine(
  assessment: Assessment,
  rule: DutyRule,
  { amount, rate, base, open, percent, row }: Taken,
  { goods, class: classified }: Valued['item'],
): QuoteLine {
  const { customsValue, destination } = assessment;
  const ofValue = percent !== undefined && Number(percent) > 0;
  const doubted = row && (classified.confidence !== 'high' || !isSettled(row, classified));
  return lineOf(
    rule,
    {
      kind: 'duty',
      amount,
      rate,
      base,
      goods,
      open,
      values: { rate, heading: row?.national ?? classified.hs6 },
      restsOn: [
        row?.status,
        ofValue ? customsValue.status : undefined,
        doubted || classified.confidence === 'low' ? 'derived' : undefined,
      ],
      read: row && {
        source: row.source,
        link: row.link ?? destination.rates.link,
        on: row.on,
      },
    },
    assessment,
  );
}

function surcharges(assessment: Assessment, { item, customs }: Valued): Drawn[] {
  if (assessment.rules.surcharge.length === 0) return [];
  const layers = assessment.rules.surcharge.filter(({ when }) => matchesGood(when, item));
  const replaced = layers.flatMap(({ instead = [] }) => instead);
  return layers
    .filter(({ id }) => !replaced.includes(id))
    .map((layer) => surchargeLine(assessment, layer, item, customs));
}

function surchargeLine(
  assessment: Assessment,
  layer: SurchargeRule,
  item: Valued['item'],
  customs: Money,
): Drawn {
  const { goods, class: classified } = item;
  const { percent, heading } = layer;
  const rounded = roundedBy(layer, assessment);
  const line = lineOf(
    layer,
    {
      kind: 'surcharge',
      amount: percentOf(customs, percent, rounded),
      rate: `${percent}%`,
      base: customs,
      goods,
      values: { rate: `${percent}%`, heading },
      restsOn: [
        assessment.customsValue.status,
        layer.when?.headings && classified.confidence !== 'high' ? 'derived' : undefined,
      ],
    },
    assessment,
  );
  return { line, customs, share: { percent, rounded, on: declaredOn(line, item) } };
}

function noRate(country: string, { description, class: { hs6 } }: Valued['item']): Missing {
  return { key: 'missing-duty-rate', values: { country, heading: hs6, good: description } };
}
