// A maker says whether her name is shown, and which; she may take it back, and from then on only her
// seal is. The desk writes down what she said to it; the consent room will keep her own voice.
import { type Asker, may } from '#domain/permissions/may.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import { Forbidden, NotFound } from '../not-there.ts';

export type ConsentOutcome =
  | { readonly shown: string | null }
  | { readonly refused: 'not-a-name' };

/** `publicName` is how she wants to be called, usually her first name; null takes it back. */
export async function consentToName(
  market: Market,
  { asker, personId, cooperativeId, publicName }: {
    asker: Asker | undefined;
    personId: string;
    cooperativeId: string;
    publicName: string | null;
  },
): Promise<ConsentOutcome> {
  if (!may(asker, 'add-member', { cooperativeId })) throw new Forbidden('add-member');
  const name = publicName?.trim().replace(/\s+/g, ' ') ?? null;
  if (name !== null && !/^[\p{L}\p{M} '’.-]{1,60}$/u.test(name)) return { refused: 'not-a-name' };
  return inTransaction(market, async (market) => {
    const member = await market.db
      .selectFrom('memberships')
      .select('person_id')
      .where('person_id', '=', personId)
      .where('cooperative_id', '=', cooperativeId)
      .where('until_on', 'is', null)
      .limit(1)
      .executeTakeFirst();
    if (!member) throw new NotFound(`member ${personId}`);
    const now = market.now();
    await market.db
      .updateTable('people')
      .set(
        name === null
          ? { public_name: null, name_consent_withdrawn_at: now }
          : { public_name: name, name_consented_at: now, name_consent_withdrawn_at: null },
      )
      .where('id', '=', personId)
      .execute();
    await tellEvent(market, {
      kind: name === null ? 'name-consent-withdrawn' : 'name-consent-given',
      subjectKind: 'person',
      subjectId: personId,
      cooperativeId,
      data: { by: asker!.person.id },
    });
    return { shown: name };
  });
}
