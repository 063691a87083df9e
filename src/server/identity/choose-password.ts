// She chooses her own password; every session of the old one ends, and she signs in anew.
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import type { Asker } from '#domain/permissions/may.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import { NotFound } from '../not-there.ts';
import { countTry } from './count-try.ts';
import { findPasswordHash, replacePassword } from './store.ts';

export const passwordLengths = { least: 12, most: 128 } as const;

export type ChooseOutcome =
  | { readonly chosen: true }
  | { readonly refused: 'wrong-password' | 'too-short' | 'too-long' | 'same-as-before' }
  | { readonly refused: 'too-many-tries'; readonly retryAfterSeconds: number };

export async function choosePassword(
  market: Market,
  { asker, current, next }: { asker: Asker; current: string; next: string },
): Promise<ChooseOutcome> {
  const personId = asker.person.id;
  const tries = { key: `change: ${personId}`, most: 10, windowSeconds: 900 };
  const retryAfterSeconds = await countTry(market, tries);
  if (retryAfterSeconds > 0) return { refused: 'too-many-tries', retryAfterSeconds };
  const known = await findPasswordHash(market, personId);
  if (!known) throw new NotFound('account');
  const length = [...next].length;
  if (length < passwordLengths.least) return { refused: 'too-short' };
  if (length > passwordLengths.most) return { refused: 'too-long' };
  if (!(await verifyPassword({ hash: known.hash, password: current })))
    return { refused: 'wrong-password' };
  if (current === next) return { refused: 'same-as-before' };
  const passwordHash = await hashPassword(next);
  await inTransaction(market, async (market) => {
    await replacePassword(market, { identityId: known.identityId, passwordHash, oneTime: false });
    await tellEvent(market, {
      kind: 'password-chosen',
      subjectKind: 'person',
      subjectId: personId,
    });
  });
  return { chosen: true };
}
