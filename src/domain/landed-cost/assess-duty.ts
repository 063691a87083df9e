// The duty of every good in a lane: one base duty, then the layers on top of it.
import type { Money } from '#domain/money/money.ts';
import { type Assessment, lineOf, roundedBy, rulesOf } from './assessment.ts';
import { type Taken, takeDuty } from './base-duty.ts';
import type { Valued } from './customs-value.ts';
import { matchesGood } from './holds.ts';
import { countedAs, goodOf } from './item.ts';
import { percentOf } from './percent.ts';
import { isSettled } from './rate-row.ts';
import type { Missing, QuoteLine } from './quote.ts';
import type { DutyRule, SurchargeRule } from './rule.ts';

export type Assessed = { readonly lines: QuoteLine[]; readonly missing: Missing[] };

export function assessDuty(assessment: Assessment): Assessed {
  const counted = new Set<string>();
  const answers = assessment.valued.map((valued) => {
    const answer = baseDuty(assessment, valued, counted);
    if (answer.lines.some((line) => line.rate?.endsWith('/ item'))) {
      counted.add(countedAs(valued.item));
    }
    return [answer, { lines: surcharges(assessment, valued), missing: [] }];
  });
  return {
    lines: answers.flat().flatMap(({ lines }) => lines),
    missing: answers.flat().flatMap(({ missing }) => missing),
  };
}

function baseDuty(
  assessment: Assessment,
  { item, customs }: Valued,
  counted: ReadonlySet<string>,
): Assessed {
  const { destination, asked } = assessment;
  const rule = rulesOf(assessment, 'duty').find((one) => dutiable(one, item));
  const rounded = rule && roundedBy(rule, assessment);
  const taken = rounded && takeDuty(rule.take, { item, customs, destination, counted, rounded });
  if (!rule || !taken) return { lines: [], missing: [noRate(asked.to.country, item)] };
  return { lines: [dutyLine(assessment, rule, taken, item)], missing: [] };
}

function dutyLine(
  assessment: Assessment,
  rule: DutyRule,
  taken: Taken,
  { goods, class: classified }: Valued['item'],
): QuoteLine {
  const { row, percent } = taken;
  const ofValue = percent !== undefined && Number(percent) > 0;
  const doubted = row && (classified.confidence !== 'high' || !isSettled(row, classified));
  return lineOf(
    rule,
    {
      kind: 'duty',
      ...taken,
      goods,
      values: { rate: taken.rate, heading: row?.national ?? classified.hs6 },
      restsOn: [
        ...(row ? [row.status] : []),
        ...(ofValue ? [assessment.customsValue.status] : []),
        ...(doubted || classified.confidence === 'low' ? (['derived'] as const) : []),
      ],
      read: row && {
        source: row.source,
        link: row.link ?? assessment.destination.rates.link,
        on: row.on,
      },
    },
    assessment,
  );
}

function surcharges(assessment: Assessment, { item, customs }: Valued): QuoteLine[] {
  const layers = rulesOf(assessment, 'surcharge').filter((one) => dutiable(one, item));
  const replaced = new Set(layers.flatMap(({ instead = [] }) => instead));
  return layers
    .filter(({ id }) => !replaced.has(id))
    .map((layer) => surchargeLine(assessment, layer, item, customs));
}

function surchargeLine(
  assessment: Assessment,
  layer: SurchargeRule,
  { goods, class: classified }: Valued['item'],
  customs: Money,
): QuoteLine {
  const { percent, heading } = layer;
  return lineOf(
    layer,
    {
      kind: 'surcharge',
      amount: percentOf(customs, percent, roundedBy(layer, assessment)),
      rate: `${percent}%`,
      base: customs,
      goods,
      values: { rate: `${percent}%`, heading },
      restsOn: [
        assessment.customsValue.status,
        ...(layer.when?.headings && classified.confidence !== 'high' ? (['derived'] as const) : []),
      ],
    },
    assessment,
  );
}

function dutiable(rule: DutyRule | SurchargeRule, item: Valued['item']): boolean {
  return matchesGood(rule.when, goodOf(item));
}

function noRate(country: string, { description, class: { hs6 } }: Valued['item']): Missing {
  return { key: 'missing-duty-rate', values: { country, heading: hs6, good: description } };
}
