// A person says which HS code a good has, where the law is only fairly sure: papers then carry it.
import { type Asker, may } from '#domain/permissions/may.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import { Forbidden, NotFound } from '../not-there.ts';

export async function settleClass(
  market: Market,
  { asker, goodId, hsCode }: { asker: Asker | undefined; goodId: string; hsCode: string },
): Promise<{ readonly settled: string } | { readonly refused: 'not-a-code' }> {
  if (!may(asker, 'settle-class')) throw new Forbidden('settle-class');
  const code = hsCode.replace(/[\s.]/g, '');
  if (!/^\d{6,10}$/.test(code)) return { refused: 'not-a-code' };
  const by = asker!.person.id;
  return inTransaction(market, async (market) => {
    const good = await market.db
      .updateTable('goods')
      .set({ hs_code: code, hs_settled_by: by, hs_settled_at: market.now() })
      .where('id', '=', goodId)
      .returning('cooperative_id')
      .executeTakeFirst();
    if (!good) throw new NotFound(`good ${goodId}`);
    await tellEvent(market, {
      kind: 'class-settled',
      subjectKind: 'good',
      subjectId: goodId,
      cooperativeId: good.cooperative_id,
      data: { hsCode: code, by },
    });
    return { settled: code };
  });
}
