// The papers of a paid group: its parcels weighed as they were answered, each paper beside its twin.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { en } from '#messages/papers/en.ts';
import { readPaper } from '#server/dossier/paper-bytes.ts';
import { type WrittenPaper, writePapers } from '#server/dossier/write-papers.ts';
import type { Market } from '#server/market.ts';
import { measureParcel } from '#server/orders/measure-parcel.ts';
import type { Asked } from './report.ts';

export type Papers = {
  readonly paths: readonly string[];
  /** The total every invoice of the group states, in minor units; null without invoices. */
  readonly invoice: string | null;
  readonly questions: readonly Asked[];
};

type Paid = { readonly groupId: string; readonly number: string; readonly by: string };

export async function writeOrderPapers(market: Market, paid: Paid): Promise<Papers> {
  const folder = join(market.settings.dataFolder, 'caravan', paid.number);
  const paths: string[] = [];
  const questions: Asked[] = [];
  let invoice: bigint | null = 0n;
  for (const parcel of await readParcels(market, paid.groupId)) {
    await weigh(market, parcel, paid.by);
    const written = await writePapers(market, { parcelId: parcel.parcelId });
    questions.push(...written.questions.map(sayQuestion));
    if ('refused' in written) {
      invoice = null;
      continue;
    }
    await mkdir(folder, { recursive: true });
    for (const paper of written.papers) {
      const kept = await keepPaper(market, paper, join(folder, parcel.number));
      paths.push(...kept.paths);
      const counts = paper.kind === 'commercial-invoice' && paper.language === 'en';
      if (counts && invoice !== null) invoice += BigInt(kept.twin.printed.sums!.total.minor);
    }
  }
  return { paths, invoice: paths.length > 0 ? String(invoice) : null, questions };
}

type Parcel = Awaited<ReturnType<typeof readParcels>>[number];

function readParcels({ db }: Market, groupId: string) {
  return db
    .selectFrom('parcels')
    .innerJoin('orders', 'orders.id', 'parcels.order_id')
    .innerJoin('order_lines', 'order_lines.order_id', 'orders.id')
    .innerJoin('variants', 'variants.id', 'order_lines.variant_id')
    .where('orders.group_id', '=', groupId)
    .where('order_lines.quantity', '=', 1) // A caravan's parcel holds one piece.
    .select(['parcels.id as parcelId', 'parcels.number', 'parcels.measured_at', 'packed_assumed'])
    .select(['packed_weight_grams as grams', 'packed_length_mm as length'])
    .select(['packed_width_mm as width', 'packed_height_mm as height'])
    .orderBy('parcels.id')
    .execute();
}

/** Only what somebody answered is measured: without it the papers ask. */
async function weigh(market: Market, parcel: Parcel, by: string): Promise<void> {
  const { parcelId, grams, length, width, height } = parcel;
  const known = grams && length && width && height && !parcel.packed_assumed;
  if (!known || parcel.measured_at) return;
  const measures = { grossWeightGrams: grams, lengthMm: length, widthMm: width, heightMm: height };
  await measureParcel(market, { parcelId, measures, by });
}

type Twin = {
  readonly printed: { readonly sums?: { readonly total: { readonly minor: string } } };
};

async function keepPaper(market: Market, paper: WrittenPaper, beside: string) {
  const { twin } = await market.db
    .selectFrom('papers')
    .select('twin')
    .where('id', '=', paper.paperId)
    .executeTakeFirstOrThrow();
  const path = `${beside}-${paper.kind}-${paper.language}`;
  await writeFile(`${path}.pdf`, await readPaper(market, paper));
  await writeFile(`${path}.json`, `${JSON.stringify(twin, null, 2)}\n`);
  return { paths: [`${path}.pdf`, `${path}.json`], twin: twin as Twin };
}

function sayQuestion(asked: { field: string; questionKey: string; values: object }): Asked {
  const words = en.questions as Readonly<Record<string, string | ((values: never) => string)>>;
  const message = words[asked.questionKey]!;
  const question = typeof message === 'string' ? message : message(asked.values as never);
  return { field: asked.field, question };
}
