// A cooperative's page: who they are, and no person but by consent.
import type { Market } from '#server/market.ts';
import { NotFound } from '#server/not-there.ts';
import type { ShopCooperative } from './shop-good.ts';
import { findCooperative, findCooperatives } from './store-of-cooperatives.ts';
import { type Story, storyOf } from './story-of.ts';

export type ListedCooperative = ShopCooperative & {
  readonly crafts: readonly string[];
  readonly foundedYear?: number;
  readonly members?: number;
  readonly women?: number;
};

export type CooperativePage = ListedCooperative & {
  readonly cooperativeId: string;
  readonly demo: boolean;
  readonly story?: Story;
};

export async function readCooperative(
  market: Market,
  { slug }: { slug: string },
): Promise<CooperativePage> {
  const row = await findCooperative(market, { slug });
  if (!row) throw new NotFound(`cooperative ${slug}`);
  return {
    ...listed(row),
    cooperativeId: row.id,
    demo: row.demo,
    ...storyOf(row),
  };
}

/** The cooperatives that have something in the shop, the newest first. */
export async function listCooperatives(
  market: Market,
  asked: { readonly region?: string; readonly limit: number },
): Promise<ListedCooperative[]> {
  const rows = await findCooperatives(market, asked);
  return rows.map(listed);
}

type Row = Awaited<ReturnType<typeof findCooperatives>>[number];

function listed(row: Row): ListedCooperative {
  return {
    slug: row.slug,
    name: row.name,
    ...(row.name_arabic ? { nameArabic: row.name_arabic } : {}),
    place: row.place,
    region: row.region,
    seal: row.seal,
    crafts: row.crafts,
    ...(row.founded_year ? { foundedYear: row.founded_year } : {}),
    ...(row.members_count ? { members: row.members_count } : {}),
    ...(row.women_count ? { women: row.women_count } : {}),
  };
}
