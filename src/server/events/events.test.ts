import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../db/in-transaction.ts';
import { openTestMarket, type TestMarket } from '../db/test-market.ts';
import { newId } from '../market.ts';
import { readEvents } from './read-events.ts';
import { tellEvent } from './tell-event.ts';

let market: TestMarket;
beforeAll(async () => (market = await openTestMarket()));
afterAll(() => market.close());

const tell = (kind: string) =>
  inTransaction(market, (market) =>
    tellEvent(market, { kind, subjectKind: 'good', subjectId: newId(market) }),
  );
const read = () =>
  inTransaction(market, async (market) =>
    (await readEvents(market, { reader: 'test' })).map((event) => event.kind),
  );

describe('what happened', () => {
  it('is read once, in the order it was committed, even when an older one commits last', async () => {
    await tell('first');
    let release = () => {};
    const slow = inTransaction(market, async (market) => {
      await tellEvent(market, { kind: 'slow', subjectKind: 'good', subjectId: newId(market) });
      await new Promise<void>((done) => (release = done));
    });
    await new Promise((done) => setTimeout(done, 50));
    await tell('quick');
    expect(await read()).toEqual(['first']);
    release();
    await slow;
    expect(await read()).toEqual(['slow', 'quick']);
    expect(await read()).toEqual([]);
  });

  it('is not told when its transaction fails', async () => {
    const failing = inTransaction(market, async (market) => {
      await tellEvent(market, { kind: 'never', subjectKind: 'good', subjectId: newId(market) });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await read()).toEqual([]);
  });
});
