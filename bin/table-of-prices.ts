// The table of docs/landed-cost.md, made anew by `qafila rules table --write`: what the law answers for
// usual goods, so that anyone sees what is not known.
import { quoteDelivery } from '#domain/landed-cost/quote-delivery.ts';
import type { Lane, Quote } from '#domain/landed-cost/quote.ts';
import { ruleBook } from '#domain/landed-cost/rules/rule-book.ts';
import { type Money, subtract, sum, toDecimal } from '#domain/money/money.ts';
import { en } from '#messages/landed-cost/en.ts';
import { say } from '#messages/landed-cost/say.ts';
import {
  tableOn, type TypicalGood, typicalGoods, type TypicalPlace, typicalPlaces, typicalShipment,
} from './typical-goods.ts'; // prettier-ignore

const begins = '<!-- table of prices: made by `npx qafila rules table --write` -->';
const ends = '<!-- end of the table of prices -->';

export function tableOfPrices(): string {
  const reasons = new Map<string, number>();
  const rows = typicalPlaces.map((place) => [
    `${place.name}, ${place.unit === 1 ? '' : `× ${place.unit} `}${place.currency}`,
    ...typicalGoods.map((good) => cell(good, { place, reasons })),
  ]);
  const heads = [
    '',
    ...typicalGoods.map(({ name, price, freight }) => `${name}: ${price} + ${freight}`),
  ];
  return [
    `For ${tableOn}, a private person, the clearing in the price of carriage. Each cell: the status, ` +
      'the delivered price, and in brackets the duties, taxes and fees in it. The head of a column says ' +
      'the goods and their carriage in units of the currency.',
    '',
    ...[heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`),
    '',
    ...[...reasons].map(([reason, number]) => `${number}. ${reason}`),
  ].join('\n');
}

/** The document with the table between its marks put anew. */
export function tableInDocument(document: string, table: string): string {
  const [before, rest] = document.split(begins);
  const after = rest?.split(ends)[1];
  if (before === undefined || after === undefined) throw new Error('the document has no table');
  return `${before}${begins}\n\n${table}\n\n${ends}${after}`;
}

type Around = { readonly place: TypicalPlace; readonly reasons: Map<string, number> };

function cell(good: TypicalGood, { place, reasons }: Around): string {
  const quote = quoteDelivery(typicalShipment(good, place), ruleBook);
  const lane = chosen(quote);
  const held = quote.restrictions.some(({ level }) => level === 'hold') ? ', held' : '';
  if (!lane?.delivered) {
    const numbers = whyNot(quote).map((reason) => numbered(reason, reasons));
    return `**unknown**${held} (note ${[...new Set(numbers)].toSorted((a, b) => a - b).join(', ')})`;
  }
  const { delivered, lines } = lane;
  const bare = lines.filter(({ kind }) => kind === 'goods' || kind === 'freight');
  const charges = subtract(
    delivered,
    sum(
      bare.map(({ amount }) => amount),
      delivered.currency,
    ),
  );
  return `${lane.status}${held} ${written(delivered)} (${written(charges)})`;
}

function chosen({ lanes, nothingAtDoor, cheapest }: Quote): Lane | undefined {
  return lanes.find(({ id }) => id === (nothingAtDoor ?? cheapest));
}

function whyNot({ missing, lanes }: Quote): string[] {
  const every = missing.length ? missing : lanes.flatMap((lane) => lane.missing);
  return every.map((one) => say(en, one));
}

function numbered(reason: string, reasons: Map<string, number>): number {
  const number = reasons.get(reason) ?? reasons.size + 1;
  reasons.set(reason, number);
  return number;
}

function written(amount: Money): string {
  return toDecimal(amount);
}
