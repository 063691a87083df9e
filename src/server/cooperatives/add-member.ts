// A woman joins her cooperative in the house, or takes another role in it.
import { isEmail } from '#domain/cooperatives/check-application.ts';
import { readPhone } from '#domain/cooperatives/phone.ts';
import type { Asker, MembershipRole } from '#domain/permissions/may.ts';
import { dayOf } from '#domain/time/day.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import { lockedCooperativeFor } from './cooperative-for.ts';
import { findOrInsertPerson, findStrangers, insertMembership } from './store-of-members.ts';

export const membershipRoles: readonly MembershipRole[] = [
  'member',
  'scribe',
  'treasurer',
  'president',
];

export type AddMemberOutcome =
  | { readonly added: boolean; readonly personId: string }
  | {
      readonly refused: 'member-does-not-hold';
      readonly fields: Readonly<Partial<Record<'name' | 'phone' | 'email' | 'role', string>>>;
    };

export type MemberToAdd = {
  readonly asker: Asker;
  readonly slug: string;
  readonly name: string;
  readonly role: string;
  readonly phone?: string;
  readonly email?: string;
  readonly language?: string;
};

/**
 * Her name here is for papers and payments; it is shown to buyers only by her consent, asked
 * elsewhere. Only the desk brings in somebody the house knows already: a president who typed a
 * number at random would read a stranger's name and address in her own list.
 */
export async function addMember(market: Market, asked: MemberToAdd): Promise<AddMemberOutcome> {
  const { asker, slug, language = 'ar' } = asked;
  const name = asked.name.trim().replace(/\s+/g, ' ');
  const email = asked.email?.trim().toLowerCase() || undefined;
  const phone = asked.phone?.trim() ? readPhone(asked.phone) : undefined;
  const role = membershipRoles.find((one) => one === asked.role);
  const fields = {
    ...(name.length >= 2 && name.length <= 200 ? {} : { name: 'missing' }),
    ...(asked.phone?.trim() && !phone ? { phone: 'not-a-phone' } : {}),
    ...(email && !isEmail(email) ? { email: 'not-an-email' } : {}),
    ...(role ? {} : { role: 'not-known' }),
  };
  if (!role || Object.keys(fields).length > 0) return { refused: 'member-does-not-hold', fields };
  return inTransaction(market, async (market) => {
    const row = await lockedCooperativeFor(market, { asker, slug, action: 'add-member' });
    if (!asker.operatorRole) {
      const strangers = await findStrangers(market, { email, phone, cooperativeId: row.id });
      const fields = { ...whose(strangers, 'phone', phone), ...whose(strangers, 'email', email) };
      if (strangers.length > 0) return { refused: 'member-does-not-hold', fields };
    }
    const personId = await findOrInsertPerson(market, { name, email, phone, language });
    const fromOn = dayOf(market.now());
    const added = await insertMembership(market, { personId, cooperativeId: row.id, role, fromOn });
    if (added) {
      await tellEvent(market, {
        kind: 'member-added',
        subjectKind: 'person',
        subjectId: personId,
        cooperativeId: row.id,
        data: { role, by: asker.person.id },
      });
    }
    return { added, personId };
  });
}

/** Says of one field that it is somebody's: never whose. */
function whose(
  strangers: readonly { readonly phone: string | null; readonly email: string | null }[],
  field: 'phone' | 'email',
  said: string | undefined,
) {
  const taken = said !== undefined && strangers.some((one) => one[field]?.toLowerCase() === said);
  return taken ? { [field]: 'somebody-elses' } : {};
}
