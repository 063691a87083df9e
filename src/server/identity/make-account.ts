// The desk opens the door for a cooperative's person: her address and a password that is said once.
import { hashPassword } from 'better-auth/crypto';
import { type Asker, may } from '#domain/permissions/may.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { violates } from '../db/violated.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import { Forbidden, NotFound } from '../not-there.ts';
import { newPassword } from './new-password.ts';
import { findIdentityOf, findPerson, insertIdentity, replacePassword } from './store.ts';

export type AccountOutcome =
  | { readonly email: string; readonly oneTimePassword: string; readonly renewed: boolean }
  | { readonly refused: 'needs-an-email' }
  | { readonly refused: 'email-taken'; readonly email: string };

/** Made again for who has an account, it gives a new password and ends her open sessions. */
export async function makeAccount(
  market: Market,
  { asker, personId }: { asker: Asker; personId: string },
): Promise<AccountOutcome> {
  if (!may(asker, 'make-account')) throw new Forbidden('make-account');
  const person = await findPerson(market, personId);
  if (!person) throw new NotFound('person');
  if (!person.email) return { refused: 'needs-an-email' };
  const email = person.email.toLowerCase();
  const oneTimePassword = newPassword(market);
  const passwordHash = await hashPassword(oneTimePassword);
  try {
    return await inTransaction(market, async (market) => {
      const known = await findIdentityOf(market, personId);
      if (known)
        await replacePassword(market, { identityId: known.id, passwordHash, oneTime: true });
      else
        await insertIdentity(market, {
          personId,
          email,
          name: person.name,
          passwordHash,
          oneTime: true,
        });
      await tellEvent(market, {
        kind: known ? 'account-renewed' : 'account-made',
        subjectKind: 'person',
        subjectId: personId,
        data: { by: asker.person.id },
      });
      return { email: known?.email ?? email, oneTimePassword, renewed: known !== undefined };
    });
  } catch (error) {
    if (violates(error, 'identities_email_key')) return { refused: 'email-taken', email };
    throw error;
  }
}
