// The dossier's own SQL: it reads an order's rows as they were frozen at sale, and keeps papers.
import type { Kysely } from 'kysely';
import type { PaperKind } from '#domain/papers/twin.ts';
import type { DB } from '../db/schema.ts';

type Db = { readonly db: Kysely<DB> };

export type ParcelRows = NonNullable<Awaited<ReturnType<typeof readParcel>>>;
export type LineRow = Awaited<ReturnType<typeof readLines>>[number];

/** With a cooperative named, another's parcel is not there. */
export type AskedParcel = { readonly parcelId: string; readonly cooperativeId?: string };

/** The parcel with its order, its group, its quote and its cooperative. */
export function readParcel({ db }: Db, { parcelId, cooperativeId }: AskedParcel) {
  return db
    .selectFrom('parcels')
    .innerJoin('orders', 'orders.id', 'parcels.order_id')
    .innerJoin('order_groups', 'order_groups.id', 'orders.group_id')
    .innerJoin('quotes', 'quotes.id', 'orders.quote_id')
    .innerJoin('cooperatives', 'cooperatives.id', 'parcels.cooperative_id')
    .where('parcels.id', '=', parcelId)
    .$if(cooperativeId !== undefined, (query) =>
      query.where('parcels.cooperative_id', '=', cooperativeId!),
    )
    .select(['parcels.id', 'parcels.number', 'parcels.cooperative_id', 'parcels.order_id'])
    .select(['parcels.lane', 'parcels.tracking', 'parcels.gross_weight_grams'])
    .select(['parcels.length_mm', 'parcels.width_mm', 'parcels.height_mm'])
    .select(['orders.number as order_number', 'orders.currency', 'orders.goods_minor'])
    .select(['orders.freight_minor', 'orders.duties_minor', 'orders.taxes_minor'])
    .select(['orders.fees_minor', 'orders.total_minor'])
    .select(['order_groups.buyer_name', 'order_groups.buyer_email', 'order_groups.buyer_phone'])
    .select(['order_groups.ship_to', 'order_groups.gift', 'order_groups.paid_at'])
    .select(['order_groups.market_slug', 'quotes.answer'])
    .select(['cooperatives.name', 'cooperatives.address_lines', 'cooperatives.postcode'])
    .select(['cooperatives.place', 'cooperatives.ice', 'cooperatives.tax_identifier'])
    .select(['cooperatives.trade_register', 'cooperatives.rna', 'cooperatives.contact_phone'])
    .executeTakeFirst();
}

/** What was sold, with the weight of the piece and where it was made. */
export function readLines({ db }: Db, orderId: string) {
  return db
    .selectFrom('order_lines')
    .innerJoin('variants', 'variants.id', 'order_lines.variant_id')
    .innerJoin('goods', 'goods.id', 'order_lines.good_id')
    .where('order_lines.order_id', '=', orderId)
    .orderBy('order_lines.id')
    .select(['order_lines.id', 'order_lines.good_id', 'order_lines.variant_id'])
    .select(['order_lines.title', 'order_lines.facts', 'order_lines.quantity'])
    .select(['order_lines.unit_minor', 'order_lines.line_minor', 'order_lines.currency'])
    .select(['variants.weight_grams', 'goods.origin_country', 'goods.origin_region'])
    .select(['goods.hs_code'])
    .execute();
}

export function readRegistrations({ db }: Db, on: string) {
  return db
    .selectFrom('registrations')
    .where('from_on', '<=', on)
    .where((is) => is.or([is('until_on', 'is', null), is('until_on', '>=', on)]))
    .select(['scheme', 'number', 'country'])
    .orderBy('scheme')
    .execute();
}

type PaperOf = { parcelId: string; kind: PaperKind; language: string };

export function readLastPaper({ db }: Db, { parcelId, kind, language }: PaperOf) {
  return db
    .selectFrom('papers')
    .where('parcel_id', '=', parcelId)
    .where('kind', '=', kind)
    .where('language', '=', language)
    .orderBy('version', 'desc')
    .select(['id', 'version', 'status', 'sha256'])
    .executeTakeFirst();
}

export function readLastPapers({ db }: Db, { parcelId, cooperativeId }: AskedParcel) {
  return db
    .selectFrom('papers')
    .where('parcel_id', '=', parcelId)
    .$if(cooperativeId !== undefined, (query) => query.where('cooperative_id', '=', cooperativeId!))
    .distinctOn(['kind', 'language'])
    .orderBy('kind')
    .orderBy('language')
    .orderBy('version', 'desc')
    .select(['id', 'kind', 'language', 'version', 'status', 'sha256'])
    .execute();
}

/** Two who write the papers of one parcel at once wait for each other here. */
export async function lockParcel({ db }: Db, parcelId: string): Promise<void> {
  await db.selectFrom('parcels').where('id', '=', parcelId).select('id').forUpdate().execute();
}

export type NewPaper = {
  readonly id: string;
  readonly parcel_id: string;
  readonly cooperative_id: string;
  readonly kind: PaperKind;
  readonly language: string;
  readonly version: number;
  readonly status: 'final' | 'draft';
  readonly sha256: string;
  readonly twin: string;
  readonly created_at: Date;
};

export async function keepPaper({ db }: Db, paper: NewPaper): Promise<void> {
  await db.insertInto('papers').values(paper).execute();
}
