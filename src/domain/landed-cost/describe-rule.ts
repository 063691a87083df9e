// The height of a rule in the law's own short notation ("8% max 2.80 EUR/m2"), without a shipment.
import type { Currency } from '#domain/money/currency.ts';
import { money, toDecimal } from '#domain/money/money.ts';
import type { RateRow, Rule, Take } from './rule.ts';

export function describeRule(rule: Rule, currency: Currency): string {
  const sum = (minor: number) => `${toDecimal(money(minor, currency))} ${currency}`;
  switch (rule.kind) {
    case 'duty':
      return takes(rule.take, sum);
    case 'surcharge':
    case 'tax':
      return `${rule.percent}%`;
    case 'fee': {
      const { take } = rule;
      if (take.by === 'flat') return `${sum(take.minor)} / ${take.per}`;
      const most = take.mostMinor === undefined ? '' : ` max ${sum(take.mostMinor)}`;
      return `${take.percent}% min ${sum(take.leastMinor)}${most}`;
    }
    case 'waiver':
    case 'consignment':
      return `≤ ${sum(rule.upToMinor)}`;
    case 'exchange':
      return rule.takes;
    case 'customs-value':
      return [rule.base.toUpperCase(), rule.sharePercent && `${rule.sharePercent}%`]
        .filter(Boolean)
        .join(' ');
    default:
      return '';
  }
}

export function describeRow(row: RateRow, currency: Currency): string {
  const { percent, minorPerKilogram, mostPerSquareMetre, leastPerPiece } = row;
  const sum = (minor: number) => `${toDecimal(money(minor, currency))} ${currency}`;
  return [
    percent !== undefined ? `${percent}%` : '',
    minorPerKilogram ? `${minorPerKilogram} minor/kg` : '',
    mostPerSquareMetre !== undefined ? `max ${sum(mostPerSquareMetre)}/m2` : '',
    leastPerPiece !== undefined ? `min ${sum(leastPerPiece)}/piece` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function takes(take: Take, sum: (minor: number) => string): string {
  switch (take.by) {
    case 'percent':
      return `${take.percent}%`;
    case 'flat-per-item':
      return `${sum(take.minor)} / item`;
    case 'headings':
      return take.table.map(([heading, percent]) => `${heading}: ${percent}%`).join(', ');
    case 'higher-of':
      return take.of.map((one) => takes(one, sum)).join(' | ');
    default:
      return '';
  }
}
