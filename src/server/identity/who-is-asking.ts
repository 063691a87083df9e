// Who is asking: the person behind the session cookie, and what she is to the house today.
import type { Asker, MembershipRole, OperatorRole } from '#domain/permissions/may.ts';
import { dayOf } from '#domain/time/day.ts';
import type { Market } from '../market.ts';
import { proofOf, sessionCookieName } from './proof.ts';
import { findPerson, findRoles } from './store.ts';

/**
 * Undefined for a stranger; one without our cookie costs no query. Roles are read anew every
 * time.
 */
export async function whoIsAsking(market: Market, headers: Headers): Promise<Asker | undefined> {
  if (!headers.get('cookie')?.includes(`${sessionCookieName(market)}=`)) return undefined;
  const proof = await proofOf(market);
  const session = await proof.api.getSession({ headers });
  if (!session) return undefined;
  const { personId, passwordIsOneTime } = session.user as unknown as {
    personId: string;
    passwordIsOneTime?: boolean;
  };
  const person = await findPerson(market, personId);
  if (!person) return undefined;
  const { operator, memberships } = await findRoles(market, personId, dayOf(market.now()));
  return {
    person: { id: person.id, name: person.name, email: person.email, language: person.language },
    operatorRole: operator?.role as OperatorRole | undefined,
    memberships: memberships.map((row) => ({
      cooperativeId: row.cooperative_id,
      slug: row.slug,
      name: row.name,
      role: row.role as MembershipRole,
    })),
    mustChoosePassword: passwordIsOneTime === true,
  };
}
