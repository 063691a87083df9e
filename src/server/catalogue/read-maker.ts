// A maker's page: it is there while she lets her name be shown, and at no other time.
import type { Market } from '#server/market.ts';
import { NotFound } from '#server/not-there.ts';
import { cardOf } from './list-goods.ts';
import type { ShopCooperative, ShopGood } from './shop-good.ts';
import { findMaker, findMakersOf, findWorksOf } from './store-of-makers.ts';

export type MakerPage = {
  readonly name: string;
  readonly demo: boolean;
  readonly cooperative: ShopCooperative;
  readonly works: readonly ShopGood[];
};

export type NamedMaker = {
  readonly makerId: string;
  readonly name: string;
  readonly place: string;
  readonly works: number;
};

const mostWorks = 48;

/** Two queries. Without her consent she is not there, whoever asks. */
export async function readMaker(
  market: Market,
  { makerId }: { makerId: string },
): Promise<MakerPage> {
  const row = isMakerId(makerId) ? await findMaker(market, { makerId }) : undefined;
  if (!row?.public_name) throw new NotFound(`maker ${makerId}`);
  const works = await findWorksOf(market, { personId: row.person_id, limit: mostWorks });
  return {
    name: row.public_name,
    demo: row.demo,
    cooperative: {
      slug: row.slug,
      name: row.name,
      ...(row.name_arabic ? { nameArabic: row.name_arabic } : {}),
      place: row.place,
      region: row.region,
      seal: row.seal,
    },
    works: works.flatMap((work) => cardOf(work) ?? []),
  };
}

/** Who may be named, of one cooperative or of all. */
export async function listMakers(
  market: Market,
  asked: { readonly cooperativeId?: string; readonly limit: number },
): Promise<NamedMaker[]> {
  const rows = await findMakersOf(market, asked);
  return rows.map((row) => ({
    makerId: row.maker_id,
    name: row.public_name!,
    place: row.place,
    works: Number(row.works),
  }));
}

/** The last group of her id: enough to find her by, and nothing of when she came. */
export function makerIdOf(personId: string): string {
  return personId.slice(personId.lastIndexOf('-') + 1);
}

function isMakerId(text: string): boolean {
  return /^[0-9a-f]{12}$/.test(text);
}
