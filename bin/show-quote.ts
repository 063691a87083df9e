// A quote as a table for people at a terminal; with `explain`, the proof under each line.
import type { LaneSaid, LineSaid, QuoteSaid } from '#api/shapes/quote-shape.ts';
import { fromJson, toDecimal } from '#domain/money/money.ts';

type Said = LineSaid['amount'];

export function showQuote(quote: QuoteSaid, { explain }: { explain: boolean }): string {
  return [
    `${quote.status}, for ${quote.on}`,
    ...quote.missing.map(({ says }) => `  missing: ${says}`),
    ...quote.restrictions.flatMap(({ level, says, liftedBy }) => [
      `  ${level}: ${says}`,
      ...(liftedBy ? [`    lifted by ${liftedBy.id}: ${liftedBy.says}`] : []),
    ]),
    ...quote.notices.map(({ says }) => `  law: ${says}`),
    ...(quote.exchangeRule ? [`  law: ${quote.exchangeRule.says}`] : []),
    ...quote.exchanges.map(showExchange),
    ...quote.classification.flatMap(({ goods, hs6, national, confidence, ask }) => [
      `  ${goods}: ${national ?? hs6 ?? 'no tariff code'} (confidence: ${confidence})`,
      ...(ask ? [`    ? ${ask}`] : []),
    ]),
    ...quote.lanes.flatMap((lane) => [
      '',
      ...showLane(lane, { explain, best: bestOf(quote, lane) }),
    ]),
    ...(quote.apart ? ['', ...showApart(quote.apart)] : []),
  ].join('\n');
}

function showApart({ together, apart, says, orders }: NonNullable<QuoteSaid['apart']>): string[] {
  return [
    'as separate orders',
    ...orders.map(({ seller, delivered }) => row(seller, delivered)),
    ...orders.flatMap(({ missing }) => missing.map(({ says: why }) => `    missing: ${why}`)),
    row('apart', apart),
    row('together', together),
    ...(says ? [`    ${says}`] : []),
  ];
}

function showExchange({
  from,
  to,
  numerator,
  denominator,
  source,
  on,
}: QuoteSaid['exchanges'][number]) {
  return `  1 ${from} = ${Number(numerator) / Number(denominator)} ${to} (${source}, ${on})`;
}

const bests = { cheapest: 'cheapest', fastest: 'fastest', nothingAtDoor: 'nothing at the door' };

/** For which it was chosen, and why. */
function bestOf(quote: QuoteSaid, { id }: LaneSaid): { mark: string; why?: string }[] {
  return (['cheapest', 'fastest', 'nothingAtDoor'] as const)
    .filter((which) => quote[which] === id)
    .map((which) => ({ mark: bests[which], why: quote.reasons[which] }));
}

type Shown = { explain: boolean; best: { mark: string; why?: string }[] };

function showLane(lane: LaneSaid, { explain, best }: Shown) {
  const marks = best.map(({ mark }) => mark);
  const days = lane.days ? `, ${lane.days.least}–${lane.days.most} days` : '';
  const carrier = [lane.carrier, lane.service].filter(Boolean).join(' ');
  return [
    `${lane.id}: ${lane.status}${days}${carrier ? `, ${carrier}` : ''}${marks.length ? `  ← ${marks.join(', ')}` : ''}`,
    ...best.flatMap(({ mark, why }) => (why ? [`    ${mark}: ${why}`] : [])),
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
  const { rule, base, rate, amount, rounding, title, source, link } = line;
  const { doubt, payer, verifiedOn, ruleStatus, status } = line;
  const how = rounding ? `, ${rounding.mode} to ${rounding.toMinor} minor` : '';
  const sum = base && rate ? `${written(base)} × ${rate} → ${written(amount)}${how}` : undefined;
  return [
    line.says,
    doubt ? `doubt: ${doubt.says}` : '',
    `${[rule, sum].filter(Boolean).join(': ')} [${status}, rule ${ruleStatus}, paid by ${payer}]`,
    [title ?? source, verifiedOn && `seen ${verifiedOn}`].filter(Boolean).join(', '),
    ...(link ? [link] : []),
  ].filter(Boolean);
}

function written(amount: Said | null): string {
  return amount ? `${toDecimal(fromJson(amount))} ${amount.currency}` : '–';
}
