// Rules that are written and never read: in no lane on no day, or always behind another one. And
// charges that two rules ask for at once.
import type { RuleFault } from './check-rules.ts';
import { isNarrow } from './find-gaps.ts';
import type { LawCase } from './law-cases.ts';
import type { DestinationRules, Rule } from './rule.ts';

/** Of these the first that holds for a good is taken, the others are passed over. */
const firstTaken = new Set<Rule['kind']>(['customs-value', 'duty', 'tax']);
/** These speak of the whole consignment, whatever lane it takes. */
const ofNoLane = new Set<Rule['kind']>(['consignment', 'exchange']);

export function unreadOf(
  { country, rules }: DestinationRules,
  cases: readonly LawCase[],
): RuleFault[] {
  const held = new Set<Rule>();
  const taken = new Set<Rule>();
  for (const one of cases) {
    for (const rule of one.held) held.add(rule);
    for (const rule of takenIn(one)) taken.add(rule);
  }
  return rules.flatMap((rule): RuleFault[] => {
    if (ofNoLane.has(rule.kind)) return [];
    const { id } = rule;
    if (!held.has(rule)) {
      const says = 'it holds in no lane, on no day, for nobody: no case asks for it';
      return [{ country, rule: id, fault: 'unread', says }];
    }
    if (!firstTaken.has(rule.kind) || taken.has(rule)) return [];
    const says = 'wherever it holds a rule above it holds for the same goods and is taken';
    return [{ country, rule: id, fault: 'unread', says }];
  });
}

function takenIn({ held }: LawCase): Rule[] {
  const all = new Set<string>();
  return held.filter((rule) => {
    if (!firstTaken.has(rule.kind)) return false;
    const kind = `${rule.kind} ${'layer' in rule ? (rule.layer ?? '') : ''}`;
    if (all.has(kind) || all.has(`${kind} ${goodsOf(rule)}`)) return false;
    all.add(isNarrow(rule.when) ? `${kind} ${goodsOf(rule)}` : kind);
    return true;
  });
}

/** Two fees, layers or waivers of one name in one case: both would be charged. */
export function doublesOf({ country }: DestinationRules, cases: readonly LawCase[]): RuleFault[] {
  const doubles = new Map<string, RuleFault>();
  for (const { asked, held } of cases) {
    const named = new Map<string, Rule>();
    for (const rule of held) {
      const name = chargeOf(rule);
      if (!name) continue;
      const first = named.get(name);
      if (!first) named.set(name, rule);
      else if (!doubles.has(`${first.id} ${rule.id}`)) {
        const says = `on the same days and in the same cases as ${first.id}: on ${asked.on}, at ${asked.value} minor units`;
        const fault = { country, rule: rule.id, fault: 'overlapping', says } as const;
        doubles.set(`${first.id} ${rule.id}`, fault);
      }
    }
  }
  return [...doubles.values()];
}

function chargeOf(rule: Rule): string | undefined {
  switch (rule.kind) {
    case 'fee':
      return `fee ${rule.line} ${rule.says} ${goodsOf(rule)}`;
    case 'surcharge':
      return `surcharge ${rule.heading} ${goodsOf(rule)}`;
    case 'waiver':
      return `waiver ${rule.of} ${goodsOf(rule)}`;
    default:
      return undefined;
  }
}

/** What it asks of the goods and of their carrier, as text. */
function goodsOf({ when = {} }: Rule): string {
  const { headings, exceptHeadings, origins, exceptOrigins, exceptNamedRegions } = when;
  const goods = [headings, exceptHeadings, origins, exceptOrigins, exceptNamedRegions];
  return JSON.stringify([...goods, when.carrier, when.named, when.over]);
}
