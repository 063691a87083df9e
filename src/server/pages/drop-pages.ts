// Says to every replica that pages are no longer true: for changes that no event tells, such as a seed.
import { sql } from 'kysely';
import type { Market } from '#server/market.ts';
import { pagesChannel, type Tag } from './tags.ts';

/** PostgreSQL carries at most 8,000 bytes a message. */
const mostBytes = 7_000;

export async function dropPages(market: Pick<Market, 'db'>, tags: readonly Tag[]): Promise<void> {
  if (tags.length === 0) return;
  const said = tags.join(' ');
  const message = tags.includes('all') || said.length > mostBytes ? 'all' : said;
  await sql`select pg_notify(${pagesChannel}, ${message})`.execute(market.db);
}
