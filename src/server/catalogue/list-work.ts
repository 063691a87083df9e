// What her cooperative has told so far, the newest first, a page at a time.
import type { Asker } from '#domain/permissions/may.ts';
import type { Market } from '../market.ts';
import { listOwn } from './store-of-atelier.ts';

export type WorkInList = {
  readonly id: string;
  readonly shortId: string;
  readonly state: string;
  readonly form: string | null;
  readonly ownTitle: string | null;
  readonly since: Date;
  readonly price?: { readonly minor: bigint; readonly currency: string };
  /** The position of its first photo. */
  readonly photo?: number;
  readonly pictures: number;
};

/** `next` is handed back as `before` for the following page; absent on the last. */
export async function listWork(
  market: Market,
  asked: { asker: Asker; before?: string; limit?: number },
): Promise<{ works: WorkInList[]; next?: string }> {
  const { asker, limit = 24 } = asked;
  const ids = [...new Set(asker.memberships.map((one) => one.cooperativeId))];
  if (ids.length === 0) return { works: [] };
  const [, since, id] = /^(\d{4}-[0-9T:.-]+Z)_([0-9a-f-]{36})$/.exec(asked.before ?? '') ?? [];
  const before = since && id ? { since, id } : undefined;
  const rows = await listOwn(market, { ids, before, limit: limit + 1 });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    works: page.map((row) => ({
      id: row.id,
      shortId: row.short_id,
      state: row.state,
      form: row.form,
      ownTitle: row.own_title,
      since: row.since,
      photo: row.photo ?? undefined,
      pictures: row.pictures,
      price:
        row.price_minor === null
          ? undefined
          : { minor: row.price_minor, currency: row.price_currency! },
    })),
    next: last && `${last.since.toISOString()}_${last.id}`,
  };
}
