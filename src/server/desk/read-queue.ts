// One queue for the whole desk: what waits, for whom, the promise that breaks first on top.
import type { Asker } from '#domain/permissions/may.ts';
import type { Market } from '../market.ts';
import { enterDesk } from './enter-desk.ts';
import { promisedBy, promises, type Waiting } from './promises.ts';
import { countWaiting, findWaiting } from './store.ts';

export type QueueRow = {
  readonly kind: Waiting;
  readonly waitsFor: (typeof promises)[Waiting]['waitsFor'];
  /** The address below /desk where it is done. */
  readonly path: string;
  readonly name: string | null;
  readonly forWhom: string | null;
  readonly since: Date;
  readonly promisedBy: Date;
  readonly late: boolean;
};

export async function readQueue(
  market: Market,
  { asker, limit = 50 }: { asker: Asker | undefined; limit?: number },
): Promise<{ rows: QueueRow[] }> {
  enterDesk(asker);
  const waiting = await findWaiting(market, limit);
  const rows = waiting.map((row): QueueRow => {
    const kind = row.kind as Waiting;
    const until = promisedBy(kind, row.since);
    return {
      kind,
      waitsFor: promises[kind].waitsFor,
      path: `/desk/${promises[kind].room}/${row.link}`,
      name: row.name,
      forWhom: row.for_whom,
      since: row.since,
      promisedBy: until,
      late: until < market.now(),
    };
  });
  rows.sort((a, b) => a.promisedBy.getTime() - b.promisedBy.getTime());
  return { rows: rows.slice(0, limit) };
}

/** How many things wait in each room, for the head of every page. */
export function readCounts(
  market: Market,
  { asker }: { asker: Asker | undefined },
): Promise<Readonly<Record<string, number>>> {
  enterDesk(asker);
  return countWaiting(market);
}
