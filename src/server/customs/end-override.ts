// An operator takes an override back: from now on the rule holds as it is written.
import { isId } from '#domain/ids/id.ts';
import { type Asker, may } from '#domain/permissions/may.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import { Forbidden, NotFound } from '../not-there.ts';
import { forgetRules } from './current-rules.ts';
import { insertEnd } from './store-of-overrides.ts';

export async function endOverride(
  market: Market,
  { asker, id, reason }: { asker: Asker | undefined; id: string; reason: string },
): Promise<{ readonly ended: boolean } | { readonly refused: 'needs-reason' }> {
  if (!asker || !may(asker, 'override-rule')) throw new Forbidden('override-rule');
  if (!isId(id)) throw new NotFound(`override ${id}`);
  if (!reason.trim()) return { refused: 'needs-reason' };
  const by = asker.person.id;
  const ended = await inTransaction(market, async (market) => {
    const done = await insertEnd(market, { id, reason: reason.trim(), by });
    if (done) {
      const subject = { subjectKind: 'rule', subjectId: id };
      await tellEvent(market, { kind: 'rule-override-ended', ...subject, data: { by } });
    }
    return done;
  });
  forgetRules(market);
  return { ended };
}
