// Which question would settle the line of a tariff, where a good may fall on several.
import type { RateRow } from './rule.ts';
import type { Attributes } from './shipment.ts';

const questions: Readonly<Record<string, string>> = {
  marquetry: 'ask-marquetry',
  clay: 'ask-clay',
  wearer: 'ask-wearer',
  sole: 'ask-sole',
  acidOver: 'ask-acid',
  fibre: 'ask-fibre',
  silkMetalOrSynthetic: 'ask-fibre',
  cotton: 'ask-fibre',
  hardSole: 'ask-sole',
  material: 'ask-material',
};

/** Undefined where all lines take the same: the answer would move no money. */
export function questionBetween(rows: readonly RateRow[], told: Attributes): string | undefined {
  if (new Set(rows.map(moneyOf)).size < 2) return undefined;
  const asked = rows.flatMap(({ where: { attributes, exceptAttributes } = {} }) =>
    Object.keys({ ...attributes, ...exceptAttributes }),
  );
  const open = asked.find((name) => told[name] === undefined && questions[name]);
  return open ? questions[open] : 'ask-tariff-line';
}

function moneyOf(row: RateRow): string {
  const { percent, preference, minorPerKilogram, mostPerSquareMetre, leastPerPiece, open } = row;
  return [percent, preference, minorPerKilogram, mostPerSquareMetre, leastPerPiece, open].join();
}
