// The wall every verb on a cooperative stands behind: what is not yours is not there.
import { type Action, type Asker, may } from '#domain/permissions/may.ts';
import type { MarketInTransaction } from '../db/in-transaction.ts';
import type { Market } from '../market.ts';
import { Forbidden, NotFound } from '../not-there.ts';
import { type CooperativeRow, findBySlug, lockBySlug } from './store.ts';

type Asked = { readonly asker: Asker; readonly slug: string; readonly action: Action };

export async function cooperativeFor(market: Market, asked: Asked): Promise<CooperativeRow> {
  return allow(await findBySlug(market, asked.slug), asked);
}

/** The same, its row held until the transaction ends. */
export async function lockedCooperativeFor(
  market: MarketInTransaction,
  asked: Asked,
): Promise<CooperativeRow> {
  return allow(await lockBySlug(market, asked.slug), asked);
}

function allow(row: CooperativeRow | undefined, { asker, action, slug }: Asked): CooperativeRow {
  if (!row || !may(asker, 'read-cooperative', { cooperativeId: row.id })) {
    throw new NotFound(`cooperative ${slug}`);
  }
  if (!may(asker, action, { cooperativeId: row.id })) throw new Forbidden(action);
  return row;
}
