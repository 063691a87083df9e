// The operator's own readings of rules: only ever added.
import type { Changes } from '#domain/landed-cost/changeable-fields.ts';
import type { RuleOverride } from '#domain/landed-cost/merge-overrides.ts';
import type { Market } from '../market.ts';

export type StoredOverride = RuleOverride & {
  readonly id: string;
  readonly reason: string;
  readonly saidBy: string;
  readonly saidAt: Date;
  readonly ended?: { readonly reason: string; readonly by: string; readonly at: Date };
};

/** All of them, in the order they were told; ended ones too when asked. */
export async function listOverrides(
  market: Market,
  { ended, ruleIds }: { ended: boolean; ruleIds?: readonly string[] },
): Promise<StoredOverride[]> {
  if (ruleIds?.length === 0) return [];
  const rows = await market.db
    .selectFrom('rule_overrides')
    .innerJoin('people', 'people.id', 'rule_overrides.said_by')
    .leftJoin('rule_override_ends', 'rule_override_ends.override_id', 'rule_overrides.id')
    .leftJoin('people as ender', 'ender.id', 'rule_override_ends.ended_by')
    .selectAll('rule_overrides')
    .select([
      'people.name as saidBy',
      'ender.name as endedBy',
      'rule_override_ends.reason as endReason',
      'rule_override_ends.ended_at as endedAt',
    ])
    .$if(!ended, (query) => query.where('rule_override_ends.override_id', 'is', null))
    .$if(ruleIds !== undefined, (query) => query.where('rule_id', 'in', [...ruleIds!]))
    .orderBy('said_at')
    .orderBy('rule_overrides.id')
    .limit(5000)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    ruleId: row.rule_id,
    ...(row.country ? { country: row.country } : {}),
    changes: row.changes as Changes,
    status: row.status as RuleOverride['status'],
    source: row.source,
    link: row.link,
    verifiedOn: row.verified_on,
    reviewBy: row.review_by,
    from: row.from_on,
    ...(row.until_on ? { until: row.until_on } : {}),
    reason: row.reason,
    saidBy: row.saidBy,
    saidAt: row.said_at,
    ...(row.endedAt
      ? { ended: { reason: row.endReason!, by: row.endedBy ?? '', at: row.endedAt } }
      : {}),
  }));
}

export async function insertOverride(
  market: Market,
  override: RuleOverride & { id: string; reason: string; by: string },
): Promise<void> {
  await market.db
    .insertInto('rule_overrides')
    .values({
      id: override.id,
      rule_id: override.ruleId,
      country: override.country ?? null,
      changes: JSON.stringify(override.changes),
      status: override.status,
      reason: override.reason,
      source: override.source,
      link: override.link,
      verified_on: override.verifiedOn,
      review_by: override.reviewBy,
      from_on: override.from,
      until_on: override.until ?? null,
      said_by: override.by,
      said_at: market.now(),
    })
    .execute();
}

/** False when it was ended before, or never was. */
export async function insertEnd(
  market: Market,
  { id, reason, by }: { id: string; reason: string; by: string },
): Promise<boolean> {
  const row = await market.db
    .insertInto('rule_override_ends')
    .columns(['override_id', 'reason', 'ended_by', 'ended_at'])
    .expression((from) =>
      from
        .selectFrom('rule_overrides')
        .select(({ val }) => [
          'id',
          val(reason).as('reason'),
          val(by).as('ended_by'),
          val(market.now()).as('ended_at'),
        ])
        .where('id', '=', id),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('override_id')
    .executeTakeFirst();
  return row !== undefined;
}
