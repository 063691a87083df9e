// At first start nobody runs the market: one admin is made, and her password said once.
import { hashPassword } from 'better-auth/crypto';
import { dayOf } from '#domain/time/day.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import { type Market, newId } from '../market.ts';
import { newPassword } from './new-password.ts';
import { anyOperator, insertIdentity, insertOperator, insertPerson } from './store.ts';

/**
 * Undefined when an operator is there already, also for the second of two replicas that start
 * at once.
 */
export async function makeFirstOperator(
  market: Market,
  { email = 'admin@qafila.localhost', name = 'Admin', language = 'fr' } = {},
): Promise<{ email: string; password: string } | undefined> {
  const password = newPassword(market);
  const passwordHash = await hashPassword(password);
  return inTransaction(market, async (market) => {
    if (await anyOperator(market)) return undefined;
    const id = newId(market);
    await insertPerson(market, { id, name, email, language });
    await insertOperator(market, { personId: id, role: 'admin', fromOn: dayOf(market.now()) });
    await insertIdentity(market, { personId: id, email, name, passwordHash, oneTime: false });
    await tellEvent(market, {
      kind: 'operator-made',
      subjectKind: 'person',
      subjectId: id,
      data: { role: 'admin' },
    });
    return { email, password };
  });
}
