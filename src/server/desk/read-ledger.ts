// The ledger at the desk: balances, the proof that every currency is zero, the newest transfers.
import type { Currency } from '#domain/money/currency.ts';
import { type Money, money } from '#domain/money/money.ts';
import type { Asker } from '#domain/permissions/may.ts';
import {
  type Balance,
  type LedgerProof,
  proveLedger,
  readBalances,
} from '../ledger/read-balances.ts';
import type { Market } from '../market.ts';
import { cursorOf, readCursor } from './cursor.ts';
import { enterDesk } from './enter-desk.ts';
import { listTransfers } from './store-of-ledger.ts';

export type TransferRead = {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly reason: string | null;
  readonly groupNumber: string | null;
  readonly effectiveAt: Date;
  readonly entries: readonly {
    readonly code: string;
    readonly owner: string | null;
    readonly amount: Money;
  }[];
};

export type LedgerRead = {
  readonly balances: readonly Balance[];
  readonly proof: LedgerProof;
  readonly transfers: readonly TransferRead[];
  readonly next?: string;
};

export async function readLedger(
  market: Market,
  asked: { asker: Asker | undefined; after?: string | null; limit?: number },
): Promise<LedgerRead> {
  enterDesk(asked.asker, 'read-ledger');
  const { limit = 30 } = asked;
  const [balances, proof, rows] = await Promise.all([
    readBalances(market),
    proveLedger(market),
    listTransfers(market, { after: readCursor(asked.after), limit: limit + 1 }),
  ]);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const transfers = page.map((row) => ({
    id: row.id,
    kind: row.kind,
    state: row.state,
    reason: row.reason,
    groupNumber: row.group_number,
    effectiveAt: row.effective_at,
    entries: row.entries.map((entry) => ({
      code: entry.code,
      owner: entry.owner,
      amount: money(entry.minor, entry.currency as Currency),
    })),
  }));
  return { balances, proof, transfers, next: last && cursorOf(last.effective_at, last.id) };
}
