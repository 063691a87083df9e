// Books one operation of the house: balanced, once, for ever.
import { strict as assert } from 'node:assert';
import type { AccountKey } from '#domain/ledger/accounts.ts';
import type { Money } from '#domain/money/money.ts';
import type { MarketInTransaction } from '../db/in-transaction.ts';
import { findOrOpenAccounts, insertEntries, insertTransfer } from './store.ts';

export type Entry = { readonly account: AccountKey; readonly amount: Money };

export type TransferToPost = {
  /** The operation's own id: booking it a second time changes nothing. */
  readonly id: string;
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly effectiveAt: Date;
  readonly reason?: string;
  readonly entries: readonly Entry[];
};

/** Answers whether it was booked now; false means that this operation was booked before. */
export async function postTransfer(
  market: MarketInTransaction,
  transfer: TransferToPost,
): Promise<boolean> {
  const entries = transfer.entries.filter((entry) => entry.amount.minor !== 0n);
  for (const [currency, total] of totals(entries)) {
    assert(total === 0n, `a transfer balances: ${transfer.kind} is off by ${total} ${currency}`);
  }
  assert(entries.length > 0, 'a transfer moves something');
  if (!(await insertTransfer(market, transfer))) return false;
  const accounts = await findOrOpenAccounts(market, entries.map((entry) => entry.account));
  await insertEntries(market, transfer.id, entries, accounts);
  return true;
}

function totals(entries: readonly Entry[]): Map<string, bigint> {
  const byCurrency = new Map<string, bigint>();
  for (const { account, amount } of entries) {
    assert(account.currency === amount.currency, 'an entry is in its account’s currency');
    byCurrency.set(amount.currency, (byCurrency.get(amount.currency) ?? 0n) + amount.minor);
  }
  return byCurrency;
}
