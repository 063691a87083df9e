// What the desk's page of a dossier reads.
import type { Market } from '../market.ts';

export async function readParcelMeasures({ db }: Market, parcelId: string) {
  const parcel = await db
    .selectFrom('parcels')
    .innerJoin('orders', 'orders.id', 'parcels.order_id')
    .innerJoin('order_groups', 'order_groups.id', 'orders.group_id')
    .innerJoin('cooperatives', 'cooperatives.id', 'parcels.cooperative_id')
    .select(['parcels.number', 'order_groups.number as groupNumber', 'parcels.order_id as orderId'])
    .select(['parcels.gross_weight_grams as grossWeightGrams', 'parcels.length_mm as lengthMm'])
    .select(['parcels.width_mm as widthMm', 'parcels.height_mm as heightMm'])
    .select(['cooperatives.id as cooperativeId', 'cooperatives.address_lines as addressLines'])
    .select(['cooperatives.postcode', 'cooperatives.tax_identifier as taxIdentifier'])
    .select(['cooperatives.trade_register as tradeRegister', 'cooperatives.rna as artisanRegister'])
    .where('parcels.id', '=', parcelId)
    .executeTakeFirst();
  if (!parcel) return undefined;
  const { orderId, cooperativeId, addressLines, ...rest } = parcel;
  const { postcode, taxIdentifier, tradeRegister, artisanRegister, ...measures } = rest;
  const exporter = { cooperativeId, addressLine: addressLines.join(', '), postcode, taxIdentifier, tradeRegister, artisanRegister };
  const goods = await db
    .selectFrom('order_lines')
    .innerJoin('goods', 'goods.id', 'order_lines.good_id')
    .select(['goods.id as goodId', 'order_lines.title', 'goods.hs_code as hsCode'])
    .where('order_lines.order_id', '=', orderId)
    .orderBy('order_lines.id')
    .limit(200)
    .execute();
  return { ...measures, exporter, goods };
}

export function listPapers({ db }: Market, parcelId: string) {
  return db
    .selectFrom('papers')
    .select(['id', 'kind', 'language', 'version', 'status', 'created_at as createdAt'])
    .where('parcel_id', '=', parcelId)
    .orderBy('created_at', 'desc')
    .orderBy('kind')
    .orderBy('language')
    .limit(100)
    .execute();
}

export function findPaper({ db }: Market, paperId: string) {
  return db
    .selectFrom('papers')
    .innerJoin('parcels', 'parcels.id', 'papers.parcel_id')
    .select(['papers.kind', 'papers.language', 'papers.version', 'papers.status', 'papers.sha256'])
    .select(['parcels.number'])
    .where('papers.id', '=', paperId)
    .executeTakeFirst();
}
