// The wall in front of every good that is not published: another cooperative's good is not there.
import { isId } from '#domain/ids/id.ts';
import { type Action, type Asker, may } from '#domain/permissions/may.ts';
import type { MarketInTransaction } from '../db/in-transaction.ts';
import type { Market } from '../market.ts';
import { Forbidden, NotFound } from '../not-there.ts';
import { type DeskGood, deskGood } from './desk-good.ts';
import {
  findGood,
  findGoodMakers,
  findGoodPictures,
  findGoodVariants,
  type GoodRow,
  lockGood,
} from './store-of-desk.ts';

type Asked = { readonly asker: Asker; readonly goodId: string; readonly action: Action };

export async function goodFor(market: Market, { asker, goodId, action }: Asked): Promise<DeskGood> {
  const ids = asker.operatorRole ? undefined : asker.memberships.map((one) => one.cooperativeId);
  const row = isId(goodId) ? await findGood(market, { goodId, ids }) : undefined;
  const subject = row && { cooperativeId: row.cooperative_id };
  if (!row || !may(asker, 'read-draft', subject)) throw new NotFound(`good ${goodId}`);
  if (!may(asker, action, subject)) throw new Forbidden(action);
  return whole(market, row);
}

/** The same good again inside the transaction that changes it, its row held. */
export async function lockedGood(market: MarketInTransaction, good: DeskGood): Promise<DeskGood> {
  const row = await lockGood(market, { goodId: good.id, cooperativeId: good.cooperative.id });
  if (!row) throw new NotFound(`good ${good.id}`);
  return whole(market, row);
}

async function whole(market: Market, good: GoodRow): Promise<DeskGood> {
  const variants = await findGoodVariants(market, good.id);
  const makers = await findGoodMakers(market, good.id);
  const pictures = await findGoodPictures(market, good.id);
  return deskGood({ good, variants, makers, pictures });
}
