// A parcel's dossier as the desk sees it: what is known, what is still asked, and the papers there are.
import { checkParcel } from '#domain/papers/check-parcel.ts';
import type { ParcelFacts } from '#domain/papers/parcel-facts.ts';
import type { Question } from '#domain/papers/question.ts';
import type { Market } from '../market.ts';
import { NotFound } from '../not-there.ts';
import { parcelFactsOf } from './parcel-facts-of.ts';
import { listPapers, readParcelMeasures } from './store-of-dossier.ts';

export type Dossier = {
  readonly parcelId: string;
  readonly number: string;
  readonly groupNumber: string;
  readonly facts: ParcelFacts;
  readonly questions: readonly Question[];
  readonly measures: {
    readonly grossWeightGrams: number | null;
    readonly lengthMm: number | null;
    readonly widthMm: number | null;
    readonly heightMm: number | null;
  };
  readonly exporter: {
    readonly cooperativeId: string;
    readonly addressLine: string;
    readonly postcode: string | null;
    readonly taxIdentifier: string | null;
    readonly tradeRegister: string | null;
    readonly artisanRegister: string | null;
  };
  readonly goods: readonly { readonly goodId: string; readonly title: string; readonly hsCode: string | null }[];
  readonly papers: readonly {
    readonly id: string;
    readonly kind: string;
    readonly language: string;
    readonly version: number;
    readonly status: string;
    readonly createdAt: Date;
  }[];
};

export async function readDossier(market: Market, { parcelId }: { parcelId: string }): Promise<Dossier> {
  const measured = await readParcelMeasures(market, parcelId);
  if (!measured) throw new NotFound(`parcel ${parcelId}`);
  const facts = await parcelFactsOf(market, { parcelId });
  const checked = checkParcel(facts);
  const { number, groupNumber, exporter, goods, ...measures } = measured;
  return {
    parcelId,
    number,
    groupNumber,
    facts,
    questions: checked.ready ? [] : checked.blocked,
    measures,
    exporter,
    goods,
    papers: await listPapers(market, parcelId),
  };
}
