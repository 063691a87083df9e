// What a caravan needs before it leaves: terms and sample freight, a cooperative, and who publishes.
import { caravanCooperative, caravanMakerPhone } from '../../db/seeds/caravan-cooperative.ts';
import { fillCooperative, fillTerms } from '../../db/seeds/fill-demo-market.ts';
import type { Asker, OperatorRole } from '#domain/permissions/may.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import { makeFirstOperator } from '#server/identity/make-first-operator.ts';
import type { Market } from '#server/market.ts';

export async function prepareHouse(market: Market, slug: string): Promise<{ asker: Asker }> {
  await inTransaction(market, async (market) => {
    await fillTerms(market);
    if (slug !== caravanCooperative.slug) return;
    const { db } = market;
    const there = await db
      .selectFrom('cooperatives')
      .select('id')
      .where('slug', '=', slug)
      .executeTakeFirst();
    if (there) return;
    const { makers } = await fillCooperative(market, caravanCooperative);
    await db
      .updateTable('people')
      .set({ phone: caravanMakerPhone })
      .where('id', 'in', makers)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(selectFrom('people as other').select('id').where('phone', '=', caravanMakerPhone)),
        ),
      )
      .execute();
  });
  return { asker: await findOperator(market) };
}

/** The first admin publishes; in a house that has none she is made, as at a first start. */
async function findOperator(market: Market): Promise<Asker> {
  const made = await makeFirstOperator(market);
  if (made) {
    // Always said, terminal or not: a later start makes no other, and this is the only time.
    console.error(`First operator, shown this once: ${made.email} · password ${made.password}`);
  }
  const row = await market.db
    .selectFrom('operators')
    .innerJoin('people', 'people.id', 'operators.person_id')
    .select(['people.id', 'people.name', 'people.email', 'people.language', 'operators.role'])
    .where('operators.until_on', 'is', null)
    .orderBy('operators.role')
    .orderBy('people.id')
    .limit(1)
    .executeTakeFirstOrThrow();
  const { id, name, email, language } = row;
  return {
    person: { id, name, email, language },
    operatorRole: row.role as OperatorRole,
    memberships: [],
    mustChoosePassword: false,
  };
}
