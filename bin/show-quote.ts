// A quote as a table for people at a terminal; with `explain`, the proof under each line.
import type { LaneSaid, LineSaid, QuoteSaid } from '#api/shapes/quote-shape.ts';
import { fromJson, toDecimal } from '#domain/money/money.ts';

type Said = LineSaid['amount'];

export function showQuote(quote: QuoteSaid, { explain }: { explain: boolean }): string {
  return [
    `${quote.status}, for ${quote.on}`,
    ...quote.missing.map(({ says }) => `  missing: ${says}`),
    ...quote.restrictions.map(({ level, says }) => `  ${level}: ${says}`),
    ...quote.classification.flatMap(({ goods, hs6, national, confidence, ask }) => [
      `  ${goods}: ${national ?? hs6 ?? 'no tariff code'} (confidence: ${confidence})`,
      ...(ask ? [`    ? ${ask}`] : []),
    ]),
    ...quote.lanes.flatMap((lane) => ['', ...showLane(lane, { explain, ...marksOf(quote, lane) })]),
  ].join('\n');
}

function marksOf({ cheapest, fastest, nothingAtDoor }: QuoteSaid, { id }: LaneSaid) {
  return {
    marks: [
      ...(cheapest === id ? ['cheapest'] : []),
      ...(fastest === id ? ['fastest'] : []),
      ...(nothingAtDoor === id ? ['nothing at the door'] : []),
    ],
  };
}

function showLane(lane: LaneSaid, { explain, marks }: { explain: boolean; marks: string[] }) {
  const days = lane.days ? `, ${lane.days.least}–${lane.days.most} days` : '';
  const carrier = [lane.carrier, lane.service].filter(Boolean).join(' ');
  return [
    `${lane.id}: ${lane.status}${days}${carrier ? `, ${carrier}` : ''}${marks.length ? `  ← ${marks.join(', ')}` : ''}`,
    ...lane.lines.flatMap((line) => showLine(line, explain)),
    ...(lane.delivered ? totals(lane) : []),
    ...lane.warnings.map(({ says }) => `    ! ${says}`),
    ...lane.missing.map(({ says }) => `    missing: ${says}`),
    ...lane.documents.map(({ says }) => `    paper: ${says}`),
  ];
}

function totals({ now, atDoor, delivered }: LaneSaid): string[] {
  return [row('now', now), row('at the door', atDoor), row('delivered', delivered)];
}

function row(name: string, amount: Said | null): string {
  return `    ${name.padEnd(18)}${written(amount).padStart(16)}`;
}

function showLine(line: LineSaid, explain: boolean): string[] {
  const mark = line.status === 'known' ? '' : ` ${line.status}`;
  const plain = `${row(line.kind, line.amount)}  ${line.when === 'now' ? '' : '(door) '}${line.rate ?? ''}${mark}`;
  return explain
    ? [plain.trimEnd(), ...proof(line).map((text) => `        ${text}`)]
    : [plain.trimEnd()];
}

function proof(line: LineSaid): string[] {
  const { rule, base, rate, amount, title, source, link, verifiedOn, ruleStatus, status } = line;
  const sum = base && rate ? `${written(base)} × ${rate} → ${written(amount)}` : undefined;
  return [
    line.says,
    `${[rule, sum].filter(Boolean).join(': ')} [${status}, rule ${ruleStatus}]`,
    [title ?? source, verifiedOn && `seen ${verifiedOn}`].filter(Boolean).join(', '),
    ...(link ? [link] : []),
  ].filter(Boolean);
}

function written(amount: Said | null): string {
  return amount ? `${toDecimal(fromJson(amount))} ${amount.currency}` : '–';
}
