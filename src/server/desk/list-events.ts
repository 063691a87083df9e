// What happened in the house, newest first: who, when, to what.
import { isId } from '#domain/ids/id.ts';
import type { Asker } from '#domain/permissions/may.ts';
import type { Market } from '../market.ts';
import { enterDesk } from './enter-desk.ts';
import { listEventRows } from './store.ts';

export type EventInList = {
  readonly sequence: string;
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly cooperative: string | null;
  readonly by: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly happenedAt: Date;
};

export async function listEvents(
  market: Market,
  asked: {
    asker: Asker | undefined;
    kind?: string;
    subjectId?: string;
    after?: string | null;
    limit?: number;
  },
): Promise<{ events: EventInList[]; next?: string }> {
  enterDesk(asked.asker, 'read-events');
  const { limit = 100 } = asked;
  const before = /^\d{1,18}$/.test(asked.after ?? '') ? BigInt(asked.after!) : undefined;
  const subjectId = asked.subjectId && isId(asked.subjectId) ? asked.subjectId : undefined;
  const rows = await listEventRows(market, {
    kind: asked.kind || undefined,
    subjectId,
    before,
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    events: page.map((row) => ({
      sequence: row.sequence.toString(),
      kind: row.kind,
      subjectKind: row.subject_kind,
      subjectId: row.subject_id,
      cooperative: row.cooperative_name,
      by: row.by,
      data: row.data,
      happenedAt: row.happened_at,
    })),
    next: last?.sequence.toString(),
  };
}
