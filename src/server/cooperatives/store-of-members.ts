// The SQL of members and terms: who belongs to a cooperative, and how its prices are shared.
import { sql } from 'kysely';
import type { Terms } from '#domain/orders/shares.ts';
import { dayOf } from '#domain/time/day.ts';
import type { MarketInTransaction } from '../db/in-transaction.ts';
import { type Market, newId } from '../market.ts';

export type MemberRow = Awaited<ReturnType<typeof findMembers>>[number];

type Reachable = { name: string; email?: string | null; phone?: string | null; language: string };

/** The person with this address or number, or a new one: nobody is in the house twice. */
export async function findOrInsertPerson(
  market: MarketInTransaction,
  person: Reachable,
): Promise<string> {
  const email = person.email?.toLowerCase() ?? null;
  const phone = person.phone ?? null;
  const known = await market.db
    .selectFrom('people')
    .select('id')
    .where((is) => is.or([is(sql`lower(email)`, '=', email), is('phone', '=', phone)]))
    .orderBy(sql`lower(email) = ${email} desc nulls last`)
    .limit(1)
    .executeTakeFirst();
  if (known) return known.id;
  const id = newId(market);
  await market.db
    .insertInto('people')
    .values({
      id,
      name: person.name,
      email,
      phone,
      language: person.language,
      created_at: market.now(),
    })
    .execute();
  return id;
}

/** Who has this address or number and does not belong to the cooperative today. */
export function findStrangers(
  market: MarketInTransaction,
  asked: { email?: string; phone?: string; cooperativeId: string },
) {
  const { email = null, phone = null, cooperativeId } = asked;
  const today = dayOf(market.now());
  return market.db
    .selectFrom('people')
    .select(['people.email', 'people.phone'])
    .where((is) => is.or([is(sql`lower(email)`, '=', email), is('phone', '=', phone)]))
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('memberships')
            .select('memberships.id')
            .whereRef('memberships.person_id', '=', 'people.id')
            .where('memberships.cooperative_id', '=', cooperativeId)
            .where((of) => of.or([of('until_on', 'is', null), of('until_on', '>=', today)])),
        ),
      ),
    )
    .limit(2)
    .execute();
}

export async function insertMembership(
  market: MarketInTransaction,
  row: { personId: string; cooperativeId: string; role: string; fromOn: string },
): Promise<boolean> {
  const inserted = await market.db
    .insertInto('memberships')
    .values({
      id: newId(market),
      person_id: row.personId,
      cooperative_id: row.cooperativeId,
      role: row.role,
      from_on: row.fromOn,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['person_id', 'cooperative_id', 'role'])
        .where('until_on', 'is', null)
        .doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export function findMembers(market: Market, cooperativeId: string, today: string) {
  return market.db
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.person_id')
    .leftJoin('identities', 'identities.person_id', 'people.id')
    .select([
      'people.id as person_id',
      'people.name',
      'people.public_name',
      'people.phone',
      'people.email',
      'memberships.role',
      'memberships.from_on',
      'identities.email as account_email',
    ])
    .where('cooperative_id', '=', cooperativeId)
    .where((is) => is.or([is('until_on', 'is', null), is('until_on', '>=', today)]))
    .orderBy('people.name')
    .orderBy('memberships.id')
    .limit(500)
    .execute();
}

/** The cooperative's own terms in force that day, else the house's. */
export async function findTerms(
  market: Market,
  { cooperativeId, on }: { cooperativeId: string; on: string },
): Promise<(Terms & { fromOn: string; own: boolean }) | undefined> {
  const row = await market.db
    .selectFrom('terms')
    .selectAll()
    .where('from_on', '<=', on)
    .where((is) =>
      is.or([is('cooperative_id', '=', cooperativeId), is('cooperative_id', 'is', null)]),
    )
    .orderBy(sql`cooperative_id is null`)
    .orderBy('from_on', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (
    row && {
      makersBasisPoints: row.makers_basis_points,
      cooperativeBasisPoints: row.cooperative_basis_points,
      platformBasisPoints: row.platform_basis_points,
      fromOn: row.from_on,
      own: row.cooperative_id !== null,
    }
  );
}

export async function insertTerms(
  market: MarketInTransaction,
  { cooperativeId, fromOn, terms }: { cooperativeId: string; fromOn: string; terms: Terms },
): Promise<void> {
  await market.db
    .insertInto('terms')
    .values({
      id: newId(market),
      cooperative_id: cooperativeId,
      from_on: fromOn,
      agreed_at: market.now(),
      makers_basis_points: terms.makersBasisPoints,
      cooperative_basis_points: terms.cooperativeBasisPoints,
      platform_basis_points: terms.platformBasisPoints,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
