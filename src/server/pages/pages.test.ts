import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../db/in-transaction.ts';
import { openTestMarket, type TestMarket } from '../db/test-market.ts';
import { tellEvent } from '../events/tell-event.ts';
import { newId } from '../market.ts';
import type { Tag } from './tags.ts';
import { tellPages } from './tell-pages.ts';
import { type PageWatch, watchPages } from './watch-pages.ts';

let market: TestMarket;
let watch: PageWatch;
const heard: (readonly Tag[])[] = [];
let lost = 0;

beforeAll(async () => {
  market = await openTestMarket();
  watch = await watchPages(market.ownerUrl, {
    heard: (tags) => heard.push(tags),
    lost: () => lost++,
  });
});
afterAll(async () => {
  await watch.close();
  await market.close();
});

async function tell(kind: string, subjectKind: string, subjectId = newId(market)): Promise<string> {
  await inTransaction(market, (market) => tellEvent(market, { kind, subjectKind, subjectId }));
  return subjectId;
}

/** Reads until something is heard: a reader waits for transactions of other databases beside ours. */
async function next(): Promise<readonly Tag[]> {
  const before = heard.length;
  for (let tries = 0; tries < 400 && heard.length === before; tries++) {
    await tellPages(market);
    await new Promise((done) => setTimeout(done, 25));
  }
  return heard.slice(before).flat();
}

describe('every replica hears which pages are no longer true', () => {
  it('all of them, when it begins to listen', () => expect(heard).toEqual([['all']]));

  it('the pages of a good and the lists it may be on', async () => {
    const good = await tell('good-published', 'good');
    expect(await next()).toEqual(['lists', `good:${good}`]);
  });

  it('nothing of drafts and people; a kind nobody thought of drops every page', async () => {
    await tell('draft-updated', 'good');
    await tell('member-added', 'cooperative');
    await tell('sky-fallen', 'sky');
    expect(await next()).toEqual(['all']);
  });

  it('again all of them, after the connection was lost', async () => {
    const before = heard.length;
    const owner = new pg.Client({ connectionString: market.ownerUrl });
    await owner.connect();
    await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'qafila-pages' and datname = current_database()`,
    );
    await owner.end();
    for (let tries = 0; tries < 200 && heard.length === before; tries++) {
      await new Promise((done) => setTimeout(done, 25));
    }
    expect(lost).toBe(1);
    expect(heard.at(-1)).toEqual(['all']);
  });
});
