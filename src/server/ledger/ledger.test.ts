import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { money } from '#domain/money/money.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { openTestMarket, type TestMarket } from '../db/test-market.ts';
import { newId } from '../market.ts';
import { postTransfer, type TransferToPost } from './post-transfer.ts';
import { proveLedger, readBalances } from './read-balances.ts';

let market: TestMarket;
beforeAll(async () => (market = await openTestMarket()));
afterAll(() => market.close());

const paid = (over: Partial<TransferToPost> = {}): TransferToPost => ({
  id: newId(market),
  kind: 'group-paid',
  subjectKind: 'group',
  subjectId: newId(market),
  effectiveAt: market.now(),
  entries: [
    { account: { code: 'gateway_clearing', currency: 'EUR' }, amount: money(61200, 'EUR') },
    { account: { code: 'platform_revenue', currency: 'EUR' }, amount: money(-61200, 'EUR') },
  ],
  ...over,
});

const post = (transfer: TransferToPost) =>
  inTransaction(market, (market) => postTransfer(market, transfer));

describe('the ledger', () => {
  it('books an operation once, however often it is told', async () => {
    const transfer = paid();
    expect(await Promise.all([1, 2, 3, 4].map(() => post(transfer)))).toEqual(
      expect.arrayContaining([true, false, false, false]),
    );
    const balances = await readBalances(market);
    expect(balances.find((row) => row.code === 'gateway_clearing')?.amount).toEqual(money(61200, 'EUR'));
    expect(await proveLedger(market)).toMatchObject({ balanced: true, transfers: 1, entries: 2 });
  });

  it('refuses a transfer that is off by one, before and in the database', async () => {
    const off = paid({
      entries: [
        { account: { code: 'gateway_clearing', currency: 'EUR' }, amount: money(2, 'EUR') },
        { account: { code: 'platform_revenue', currency: 'EUR' }, amount: money(-1, 'EUR') },
      ],
    });
    await expect(post(off)).rejects.toThrow('a transfer balances');

    const owner = new pg.Client({ connectionString: market.ownerUrl });
    await owner.connect();
    await owner.query('begin');
    await owner.query(
      `insert into transfers values ($1, 'by-hand', 'posted', 'group', $1, null, now(), now())`,
      [newId(market)],
    );
    await owner.query(
      `insert into entries (transfer_id, account_id, minor, currency)
       select transfers.id, accounts.id, 5, 'EUR' from transfers, accounts
       where kind = 'by-hand' limit 1`,
    );
    await expect(owner.query('commit')).rejects.toMatchObject({ constraint: 'a_transfer_balances' });
    await owner.end();
  });

  it('cannot be edited, not even by the owner of the tables', async () => {
    await post(paid());
    const owner = new pg.Client({ connectionString: market.ownerUrl });
    await owner.connect();
    for (const statement of [
      'update entries set minor = minor + 1',
      'delete from entries',
      'delete from transfers',
      "update transfers set kind = 'other'",
      'truncate entries cascade',
    ]) {
      await expect(owner.query(statement), statement).rejects.toThrow(/append-only|only ever/);
    }
    await owner.end();
    await expect(market.pool.query('update entries set minor = 1')).rejects.toThrow('permission denied');
  });

  it('opens each account once when many operations race for it', async () => {
    const currencies = ['MAD', 'USD', 'JPY'] as const;
    await Promise.all(
      Array.from({ length: 30 }, (_, at) => {
        const currency = currencies[at % 3]!;
        return post(paid({
          entries: [
            { account: { code: 'fx', currency }, amount: money(at + 1, currency) },
            { account: { code: 'rounding', currency }, amount: money(-at - 1, currency) },
          ],
        }));
      }),
    );
    const rows = (await readBalances(market)).filter((row) => row.code === 'fx');
    expect(rows.map((row) => row.entries)).toEqual([10, 10, 10]);
    expect((await proveLedger(market)).balanced).toBe(true);
  });
});
