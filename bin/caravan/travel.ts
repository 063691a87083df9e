// The whole way, once: a file in, goods on sale, one sold to each market, its papers, and the books.
import type { ShopMarket } from '#domain/markets.ts';
import type { Asker } from '#domain/permissions/may.ts';
import { proveLedger, readBalances } from '#server/ledger/read-balances.ts';
import type { FileToImport } from '#server/imports/import-file.ts';
import type { Market } from '#server/market.ts';
import { progress } from '../command.ts';
import { bringIn, type BroughtIn } from './bring-in.ts';
import { chooseGoods, type Refusal } from './choose-goods.ts';
import { readForSale, type VariantHere } from './goods-here.ts';
import { prepareHouse } from './prepare-house.ts';
import { readOrder } from './read-order.ts';
import type { Order, Report } from './report.ts';
import { sellGood } from './sell-good.ts';
import { writeOrderPapers } from './write-order-papers.ts';

export type Journey = { readonly file: FileToImport; readonly to: readonly ShopMarket[] };

export async function travel(market: Market, { file, to }: Journey): Promise<Report> {
  const began = performance.now();
  const { asker } = await prepareHouse(market, file.cooperativeSlug);
  const { kept, ...broughtIn } = await bringIn(market, { file, asker });
  progress(`${broughtIn.published} goods on sale.`);
  const orders: Order[] = [];
  const reasons: Report['reasons'][number][] = [];
  const bought = new Set<string>();
  for (const shop of to) {
    const sold = await sellTo(market, { shop, kept, bought, asker });
    if ('reason' in sold) reasons.push({ market: shop.slug, reason: sold.reason });
    else orders.push(sold);
  }
  const ledger = await readBooks(market);
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  return { ...broughtIn, orders, reasons, ledger, seconds };
}

type Selling = {
  readonly shop: ShopMarket;
  readonly kept: BroughtIn['kept'];
  readonly bought: Set<string>;
  readonly asker: Asker;
};

/** The first good that can be sold there is; one that cannot gives way to the next. */
async function sellTo(
  market: Market,
  { shop, kept, bought, asker }: Selling,
): Promise<Order | { reason: string }> {
  const variants = await readForSale(market, kept);
  if (variants.length === 0) return { reason: nothingToSell(kept) };
  const { offers, closed } = await chooseGoods(market, { shop, variants, bought });
  const refusals: Refusal[] = [...closed];
  for (const { variant } of offers) {
    const sold = await sellGood(market, { shop, variant });
    if (sold.refused === undefined) {
      bought.add(variant.goodId);
      return present(market, { shop, variant, sold, by: asker.person.id });
    }
    refusals.push({ good: variant.name, why: sold.refused });
  }
  return { reason: `No good can be sold there. ${sayRefusals(refusals)}` };
}

/** Each reason once, with the first goods it keeps at home. */
function sayRefusals(refusals: readonly Refusal[]): string {
  const goods = Map.groupBy(refusals, ({ why }) => why);
  return [...goods]
    .map(([why, kept]) => {
      const more = kept.length > 3 ? ` and ${kept.length - 3} more` : '';
      return `${why} (${kept
        .slice(0, 3)
        .map(({ good }) => good)
        .join(', ')}${more})`;
    })
    .join(' ');
}

function nothingToSell(kept: BroughtIn['kept']): string {
  if (kept.length === 0) return 'Nothing of the file is a good to sell: see what was refused.';
  return 'None of its goods is on sale with a piece left: see what is unanswered.';
}

type Sale = {
  readonly shop: ShopMarket;
  readonly variant: VariantHere;
  readonly sold: { readonly groupId: string; readonly page: Order['total'] };
  readonly by: string;
};

async function present(market: Market, { shop, variant, sold, by }: Sale): Promise<Order> {
  const { groupId, page } = sold;
  const { group, status, total, sums, landedCost, shares } = await readOrder(market, { groupId });
  const papers = await writeOrderPapers(market, { groupId, number: group, by });
  progress(`${shop.slug}: ${variant.name}, ${status}, ${papers.paths.length} papers`);
  return {
    group,
    market: shop.slug,
    good: variant.name,
    status,
    total,
    sums: { page: page.minor.toString(), ...sums, invoice: papers.invoice },
    landedCost,
    shares,
    papers: papers.paths,
    questions: papers.questions,
  };
}

async function readBooks(market: Market): Promise<Report['ledger']> {
  const { entries, balanced } = await proveLedger(market);
  const balances = await readBalances(market, { limit: 1_000_000 });
  const clearing = balances
    .filter(({ code }) => code === 'gateway_clearing')
    .map(({ amount }) => amount);
  return { entries, balanced, clearing };
}
