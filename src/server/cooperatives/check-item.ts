// The desk has looked at one thing of the checklist, or takes it back.
import { isChecklistItem } from '#domain/cooperatives/checklist.ts';
import type { Asker } from '#domain/permissions/may.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import { NotFound } from '../not-there.ts';
import { lockedCooperativeFor } from './cooperative-for.ts';
import { deleteChecks, insertCheck, moveTo } from './store.ts';

export type ItemToCheck = {
  readonly asker: Asker;
  readonly slug: string;
  readonly item: string;
  readonly checked: boolean;
  readonly note?: string;
};

/** The first thing looked at takes an application into review. */
export async function checkItem(market: Market, asked: ItemToCheck): Promise<{ checked: boolean }> {
  const { asker, slug, item, checked, note } = asked;
  if (!isChecklistItem(item)) throw new NotFound(`checklist item ${item}`);
  return inTransaction(market, async (market) => {
    const cooperative = await lockedCooperativeFor(market, {
      asker,
      slug,
      action: 'check-cooperative',
    });
    const cooperativeId = cooperative.id;
    if (checked)
      await insertCheck(market, {
        cooperativeId,
        item,
        by: asker.person.id,
        note: note?.slice(0, 500),
      });
    else if ((await deleteChecks(market, { cooperativeId, items: [item] })) === 0)
      return { checked };
    if (cooperative.state === 'applied')
      await moveTo(market, { id: cooperativeId, state: 'in-review' });
    await tellEvent(market, {
      kind: checked ? 'cooperative-item-checked' : 'cooperative-item-unchecked',
      subjectKind: 'cooperative',
      subjectId: cooperativeId,
      cooperativeId,
      data: { item, by: asker.person.id },
    });
    return { checked };
  });
}
