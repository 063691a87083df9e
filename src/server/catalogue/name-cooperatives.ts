// The names of some cooperatives by their slugs, for a filter that lists them.
import { sql } from 'kysely';
import type { Market } from '#server/market.ts';

export type NamedCooperative = { readonly name: string; readonly nameArabic?: string };

export async function nameCooperatives(
  market: Market,
  { slugs }: { slugs: readonly string[] },
): Promise<Map<string, NamedCooperative>> {
  if (slugs.length === 0) return new Map();
  const rows = await market.db
    .selectFrom('cooperatives')
    .select(['slug', 'name', 'name_arabic'])
    .where(sql<boolean>`slug = any(${[...slugs]}::text[])`)
    .where('state', '=', 'approved')
    .execute();
  return new Map(
    rows.map(({ slug, name, name_arabic }) => [
      slug,
      { name, ...(name_arabic ? { nameArabic: name_arabic } : {}) },
    ]),
  );
}
