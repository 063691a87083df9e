// The ledger: balances, proof, newest transfers.
import { currentMarket } from '#server/current-market.ts';
import { readLedger } from '#server/desk/read-ledger.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ locals, url }: PageServerLoadEvent) {
  const after = url.searchParams.get('after');
  return { ledger: await readLedger(currentMarket(), { asker: locals.asker, after }) };
}
