// Goods that wait, the oldest promise first, a page at a time.
import type { Asker } from '#domain/permissions/may.ts';
import type { Market } from '../market.ts';
import { listWaiting } from './store-of-desk.ts';

export type GoodInList = {
  readonly id: string;
  readonly shortId: string;
  readonly state: string;
  readonly kind: string;
  readonly form: string | null;
  readonly ownTitle: string | null;
  readonly cooperative: { readonly name: string; readonly slug: string };
  readonly since: Date;
  readonly price?: { readonly minor: bigint; readonly currency: string };
  readonly pictures: number;
  readonly demo: boolean;
};

/** `next` is handed back as `after` for the following page; absent on the last. */
export async function listDrafts(
  market: Market,
  asked: { asker: Asker; states?: readonly string[]; after?: string; limit?: number },
): Promise<{ goods: GoodInList[]; next?: string }> {
  const { asker, states = ['submitted', 'draft'], limit = 50 } = asked;
  const ids = asker.operatorRole ? undefined : asker.memberships.map((one) => one.cooperativeId);
  if (ids?.length === 0) return { goods: [] };
  const [, since, id] = /^(\d{4}-[0-9T:.-]+Z)_([0-9a-f-]{36})$/.exec(asked.after ?? '') ?? [];
  const rows = await listWaiting(market, {
    states,
    ids,
    after: since && id ? { since, id } : undefined,
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    goods: page.map((row) => ({
      id: row.id,
      shortId: row.short_id,
      state: row.state,
      kind: row.kind,
      form: row.form,
      ownTitle: row.own_title,
      cooperative: { name: row.cooperative_name, slug: row.cooperative_slug },
      since: row.since,
      pictures: row.pictures,
      demo: row.demo,
      price:
        row.price_minor === null
          ? undefined
          : { minor: row.price_minor, currency: row.price_currency! },
    })),
    next: last && `${last.since.toISOString()}_${last.id}`,
  };
}
