// Reads what happened and tells every replica, in commit order, which kept pages are no longer true.
// It runs after the index of the search, so that a page drawn anew finds what has changed.
import { inTransaction } from '#server/db/in-transaction.ts';
import { readEvents } from '#server/events/read-events.ts';
import type { Market } from '#server/market.ts';
import { dropPages } from './drop-pages.ts';
import type { Tag } from './tags.ts';
import { tagsOfEvent } from './tags-of-event.ts';

/** Answers how many tags were told. Call it again while it answers `more`. */
export async function tellPages(
  market: Market,
  { limit = 100 } = {},
): Promise<{ readonly told: number; readonly more: boolean }> {
  return inTransaction(market, async (market) => {
    const events = await readEvents(market, { reader: 'pages', limit });
    const tags = new Set<Tag>();
    for (const event of events) for (const tag of await tagsOfEvent(market, event)) tags.add(tag);
    await dropPages(market, [...tags]);
    return { told: tags.size, more: events.length === limit };
  });
}
