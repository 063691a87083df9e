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
const readNow = () =>
  inTransaction(market, async (market) =>
    (await readEvents(market, { reader: 'test' })).map((event) => event.kind),
  );

/** Reads until so many came: a reader also waits for transactions of other databases beside ours. */
async function read(count: number): Promise<string[]> {
  const kinds: string[] = [];
  for (let tries = 0; tries < 400 && kinds.length < count; tries++) {
    kinds.push(...(await readNow()));
    if (kinds.length < count) await new Promise((done) => setTimeout(done, 25));
  }
  return kinds;
}

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
    expect(await read(1)).toEqual(['first']);
    expect(await readNow()).toEqual([]);
    release();
    await slow;
    expect(await read(2)).toEqual(['slow', 'quick']);
    expect(await readNow()).toEqual([]);
  });

  it('is not told when its transaction fails', async () => {
    const failing = inTransaction(market, async (market) => {
      await tellEvent(market, { kind: 'never', subjectKind: 'good', subjectId: newId(market) });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await tell('after');
    expect(await read(1)).toEqual(['after']);
  });
});
