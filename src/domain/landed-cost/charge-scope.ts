// Whether two rules speak of one thing: a charge of one kind, asked in the very same cases.
import type { Rule } from './rule.ts';

/** What a charge is and when it is asked, without its days and its height; undefined for no charge. */
export function scopeOf(rule: Rule): string | undefined {
  const when = JSON.stringify(Object.entries(rule.when ?? {}).toSorted());
  switch (rule.kind) {
    case 'duty':
    case 'exchange':
    case 'customs-value':
      return `${rule.kind} ${when}`;
    case 'surcharge':
      return `${rule.kind} ${rule.heading} ${when}`;
    case 'tax':
      return `${rule.kind} ${'layer' in rule ? String(rule.layer) : ''} ${when}`;
    case 'fee':
      return `${rule.kind} ${rule.line} ${rule.says} ${when}`;
    case 'waiver':
      return `${rule.kind} ${rule.of} ${when}`;
    default:
      return undefined;
  }
}
