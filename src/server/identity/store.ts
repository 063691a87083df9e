// The SQL of identity: accounts, what signs cookies, tries, and who a person is to the house.
import { sql } from 'kysely';
import type { MarketInTransaction } from '../db/in-transaction.ts';
import { type Market, newId } from '../market.ts';

export async function findOrMakeSecret(market: Market): Promise<string> {
  const made = Buffer.from(market.random(48)).toString('base64url');
  await market.db
    .insertInto('identity_secrets')
    .values({ secret: made, made_at: market.now() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await market.db
    .selectFrom('identity_secrets')
    .select('secret')
    .executeTakeFirstOrThrow();
  return row.secret;
}

/** One statement, so that tries that race are all counted. A window that is over begins anew. */
export async function addTry(
  market: Market,
  { keySha256, now, windowSeconds }: { keySha256: string; now: Date; windowSeconds: number },
): Promise<{ tries: number; since: Date }> {
  const over = new Date(now.getTime() - windowSeconds * 1000);
  const { rows } = await sql<{ tries: number; since: Date }>`
    insert into sign_in_tries (key_sha256, tries, since)
    values (${keySha256}, 1, ${now})
    on conflict (key_sha256) do update set
      tries = case when sign_in_tries.since <= ${over} then 1 else sign_in_tries.tries + 1 end,
      since = case when sign_in_tries.since <= ${over} then ${now} else sign_in_tries.since end
    returning tries, since
  `.execute(market.db);
  return rows[0]!;
}

export async function deleteTries(market: Market, keySha256: string): Promise<void> {
  await market.db.deleteFrom('sign_in_tries').where('key_sha256', '=', keySha256).execute();
}

export async function insertIdentity(
  market: MarketInTransaction,
  row: { personId: string; email: string; name: string; passwordHash: string; oneTime: boolean },
): Promise<void> {
  const [id, now] = [newId(market), market.now()];
  await market.db
    .insertInto('identities')
    .values({
      id,
      person_id: row.personId,
      email: row.email.toLowerCase(),
      name: row.name,
      email_verified: true,
      password_is_one_time: row.oneTime,
      created_at: now,
      updated_at: now,
    })
    .execute();
  await market.db
    .insertInto('identity_accounts')
    .values({
      id: newId(market),
      identity_id: id,
      account_id: id,
      provider_id: 'credential',
      password: row.passwordHash,
      created_at: now,
      updated_at: now,
    })
    .execute();
}

export async function findIdentityOf(market: Market, personId: string) {
  return market.db
    .selectFrom('identities')
    .select(['id', 'email', 'password_is_one_time'])
    .where('person_id', '=', personId)
    .executeTakeFirst();
}

/** A new password ends every session of the old one. */
export async function replacePassword(
  market: MarketInTransaction,
  {
    identityId,
    passwordHash,
    oneTime,
  }: { identityId: string; passwordHash: string; oneTime: boolean },
): Promise<void> {
  const now = market.now();
  await market.db
    .updateTable('identity_accounts')
    .set({ password: passwordHash, updated_at: now })
    .where('identity_id', '=', identityId)
    .where('provider_id', '=', 'credential')
    .execute();
  await market.db
    .updateTable('identities')
    .set({ password_is_one_time: oneTime, updated_at: now })
    .where('id', '=', identityId)
    .execute();
  await market.db.deleteFrom('identity_sessions').where('identity_id', '=', identityId).execute();
}

export async function anyOperator(market: MarketInTransaction): Promise<boolean> {
  await sql`lock table operators in share row exclusive mode`.execute(market.db);
  return !!(await market.db
    .selectFrom('operators')
    .select('person_id')
    .limit(1)
    .executeTakeFirst());
}

export async function insertPerson(
  market: MarketInTransaction,
  person: { id: string; name: string; email: string; phone?: string; language: string },
): Promise<void> {
  await market.db
    .insertInto('people')
    .values({
      id: person.id,
      name: person.name,
      email: person.email,
      phone: person.phone ?? null,
      language: person.language,
      created_at: market.now(),
    })
    .execute();
}

export async function insertOperator(
  market: MarketInTransaction,
  { personId, role, fromOn }: { personId: string; role: string; fromOn: string },
): Promise<void> {
  await market.db
    .insertInto('operators')
    .values({ person_id: personId, role, from_on: fromOn })
    .execute();
}

export async function findPerson(market: Market, personId: string) {
  return market.db
    .selectFrom('people')
    .select(['id', 'name', 'email', 'language'])
    .where('id', '=', personId)
    .executeTakeFirst();
}

export async function findRoles(market: Market, personId: string, today: string) {
  const [operator, memberships] = await Promise.all([
    market.db
      .selectFrom('operators')
      .select('role')
      .where('person_id', '=', personId)
      .where('from_on', '<=', today)
      .where((is) => is.or([is('until_on', 'is', null), is('until_on', '>=', today)]))
      .executeTakeFirst(),
    market.db
      .selectFrom('memberships')
      .innerJoin('cooperatives', 'cooperatives.id', 'memberships.cooperative_id')
      .select(['cooperative_id', 'role', 'cooperatives.slug', 'cooperatives.name'])
      .where('person_id', '=', personId)
      .where('from_on', '<=', today)
      .where((is) => is.or([is('until_on', 'is', null), is('until_on', '>=', today)]))
      .orderBy('cooperatives.name')
      .limit(50)
      .execute(),
  ]);
  return { operator, memberships };
}

export async function findPasswordHash(market: Market, personId: string) {
  const row = await market.db
    .selectFrom('identities')
    .innerJoin('identity_accounts', 'identity_accounts.identity_id', 'identities.id')
    .select(['identities.id', 'password'])
    .where('person_id', '=', personId)
    .where('provider_id', '=', 'credential')
    .executeTakeFirst();
  return row?.password ? { identityId: row.id, hash: row.password } : undefined;
}

export async function deleteOldTries(market: Market, before: Date): Promise<number> {
  const { numDeletedRows } = await market.db
    .deleteFrom('sign_in_tries')
    .where('since', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

export async function deleteEndedSessions(market: Market, now: Date): Promise<number> {
  const { numDeletedRows } = await market.db
    .deleteFrom('identity_sessions')
    .where('expires_at', '<', now)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
