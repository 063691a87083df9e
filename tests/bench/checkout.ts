// Whole purchases by many buyers at once, beside the two bare transactions that are the limit of them.
import pg from 'pg';
import { openMarket } from '#server/market.ts';
import type { Settings } from '#server/settings.ts';
import { askOnce } from './ask-once.ts';
import { bareTransactions, checkout, type Measured, measure, stubGateway } from './flows.ts';

const lanes = 10;

type Databases = { readonly connectionString: string; readonly bareDatabase: string };

export async function benchCheckout(
  settings: Settings,
  { connectionString, bareDatabase, seconds }: Databases & { seconds: number },
): Promise<Record<string, Measured>> {
  const pool = new pg.Pool({ connectionString: bareDatabase, max: lanes });
  const gateways = { stub: stubGateway() };
  const market = openMarket({ settings, connectionString, gateways, connections: lanes });
  try {
    const variants = await stockedVariants(connectionString);
    const size = { lanes, seconds };
    const [bareOrder, barePaid] = await measure(2, size, (lane) => bareTransactions(pool, lane));
    const [order, paid] = await measure(2, size, (lane) =>
      checkout(market, variants[lane % variants.length]!),
    );
    return {
      'bare: stock, order, payment': bareOrder!,
      'bare: paid, entries, event': barePaid!,
      'cart, quote, placed order': order!,
      'settled, with its ledger': paid!,
    };
  } finally {
    await Promise.all([market.close(), pool.end()]);
  }
}

/** Twenty goods that come in units, with units enough, of a form that no paper holds back. */
async function stockedVariants(connectionString: string): Promise<string[]> {
  const rows = await askOnce(
    connectionString,
    `update variants set stock = 1000000
     where id in (
       select variants.id from variants join goods on goods.id = good_id
       where goods.kind = 'stocked' and goods.state = 'published' and price_minor > 0
         and goods.form in ('rug', 'cushion', 'pouf', 'basket', 'scarf', 'tray', 'bag', 'box')
       order by goods.published_at desc limit 20
     )
     returning id`,
  );
  if (rows.length === 0) throw new Error('the demo market has nothing in stock');
  return rows.map((row) => String(row.id));
}
