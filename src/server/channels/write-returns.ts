// The operator writes what she promises of returns, with her name and the time; without days she takes
// it back, and nothing is promised.
import {
  type Returns,
  type ReturnsRefused,
  type ReturnsTold,
  readReturns,
} from '#domain/legal/returns.ts';
import { type Asker, may } from '#domain/permissions/may.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import { type Market, newId } from '../market.ts';
import { Forbidden } from '../not-there.ts';
import { forgetReturns, returnsKey, returnsOf } from './return-policy.ts';

export type ReturnsWritten = {
  /** Undefined where what was written has been taken back. */
  readonly returns: Returns | undefined;
  readonly by: string | undefined;
  readonly at: Date;
};

/** Undefined while nobody wrote anything. */
export async function readReturnsWritten({
  db,
}: Pick<Market, 'db'>): Promise<ReturnsWritten | undefined> {
  const row = await db
    .selectFrom('settings')
    .leftJoin('people', 'people.id', 'settings.changed_by')
    .select(['value', 'people.name as by', 'changed_at'])
    .where('key', '=', returnsKey)
    .executeTakeFirst();
  return row && { returns: returnsOf(row.value), by: row.by ?? undefined, at: row.changed_at };
}

export async function writeReturns(
  market: Market,
  { asker, told }: { asker: Asker | undefined; told: ReturnsTold },
): Promise<{ readonly written: true } | ReturnsRefused> {
  if (!asker || !may(asker, 'write-legal-text')) throw new Forbidden('write-legal-text');
  const read = readReturns(told);
  if ('refused' in read) return read;
  const by = asker.person.id;
  const returns = read.returns ?? null;
  const row = { value: JSON.stringify(returns), changed_by: by, changed_at: market.now() };
  await inTransaction(market, async (market) => {
    await market.db
      .insertInto('settings')
      .values({ key: returnsKey, ...row })
      .onConflict((on) => on.column('key').doUpdateSet(row))
      .execute();
    await tellEvent(market, {
      kind: 'returns-written',
      subjectKind: 'legal-text',
      subjectId: newId(market),
      data: { returns, by },
    });
  });
  forgetReturns(market);
  return { written: true };
}
