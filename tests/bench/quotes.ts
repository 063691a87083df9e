// Quotes a second by the pure law, and 24 cards quoted beside the page that shows them.
import { mergeOverrides } from '#domain/landed-cost/merge-overrides.ts';
import { quoteDelivery } from '#domain/landed-cost/quote-delivery.ts';
import { ruleBook } from '#domain/landed-cost/rules/rule-book.ts';
import { tableOn, typicalGoods, typicalPlaces, typicalShipment } from '../../bin/typical-goods.ts';

const cards = 24;
const [germany] = typicalPlaces;
const rules = mergeOverrides(ruleBook, [], tableOn);
const shipments = Array.from({ length: cards }, (_, at) =>
  typicalShipment(typicalGoods[at % typicalGoods.length]!, germany!),
);

/** `address`: of a running house; each page asked for is one it has not drawn before. */
export async function benchQuotes(address: string): Promise<string> {
  const quoting = median(
    Array.from({ length: 200 }, () => {
      const began = performance.now();
      for (const shipment of shipments) quoteDelivery(shipment, rules);
      return performance.now() - began;
    }),
  );
  const drawing = median(await drawPages(address));
  const perSecond = Math.round((cards * 1000) / quoting).toLocaleString('en');
  return [
    `${perSecond} quotes per second, every lane of each.`,
    `${cards} cards: quoted in ${quoting.toFixed(2)} ms, their page drawn in ${drawing.toFixed(1)} ms:`,
    `quoting is ${((100 * quoting) / drawing).toFixed(1)} % of it.`,
  ].join(' ');
}

async function drawPages(address: string): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < 60; at++) {
    const began = performance.now();
    const answer = await fetch(`${address}/de-de/crafts?drawn=${at}`);
    const page = await answer.text();
    times.push(performance.now() - began);
    if (!answer.ok || !page.includes('/goods/')) throw new Error(`no cards: ${answer.status}`);
  }
  return times.slice(10);
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
