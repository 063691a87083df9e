// Writes the papers of a paid parcel: invoice and CN23, in English and French, PDF and twin.
// A missing or assumed fact blocks them; on request a watermarked draft is made instead.
import { createHash } from 'node:crypto';
import { checkParcel } from '#domain/papers/check-parcel.ts';
import { cn23 } from '#domain/papers/cn23.ts';
import { commercialInvoice } from '#domain/papers/commercial-invoice.ts';
import type { PaperLanguage, ParcelFacts } from '#domain/papers/parcel-facts.ts';
import type { Question } from '#domain/papers/question.ts';
import { settleParcel } from '#domain/papers/settled.ts';
import type { PaperKind } from '#domain/papers/twin.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { type Market, newId } from '../market.ts';
import { keepBytes } from './paper-bytes.ts';
import { parcelFactsOf } from './parcel-facts-of.ts';
import { setTwin } from './set-twin.ts';
import { type AskedParcel, keepPaper, lockParcel, readLastPaper } from './store.ts';

export type WrittenPaper = {
  readonly paperId: string;
  readonly kind: PaperKind;
  readonly language: PaperLanguage;
  readonly version: number;
  readonly status: 'final' | 'draft';
  readonly sha256: string;
};

export type WritePapersAnswer =
  | { readonly papers: readonly WrittenPaper[]; readonly questions: readonly Question[] }
  | { readonly refused: 'blocked'; readonly questions: readonly Question[] };

/** Asked again with nothing changed, it answers with the papers it has. */
export async function writePapers(
  market: Market,
  { draft = false, ...asked }: AskedParcel & { readonly draft?: boolean },
): Promise<WritePapersAnswer> {
  const facts = await parcelFactsOf(market, asked);
  const { parcelId } = asked;
  const checked = checkParcel(facts);
  const questions = checked.ready ? [] : checked.blocked;
  if (!checked.ready && !draft) return { refused: 'blocked', questions };
  const sheets = await setSheets(facts, { draft, questions });
  for (const { pdf } of sheets) await keepBytes(market, pdf);
  const papers = await inTransaction(market, async (market) => {
    await lockParcel(market, parcelId);
    const written: WrittenPaper[] = [];
    for (const sheet of sheets) {
      const of = { parcelId, cooperativeId: facts.cooperativeId };
      written.push(await keepSheet(market, of, sheet));
    }
    return written;
  });
  return { papers, questions };
}

type Sheet = Omit<WrittenPaper, 'paperId' | 'version'> & {
  readonly pdf: Buffer;
  readonly twin: string;
};

async function setSheets(
  facts: ParcelFacts,
  { draft, questions }: { draft: boolean; questions: readonly Question[] },
): Promise<Sheet[]> {
  const parcel = settleParcel(facts);
  const sheets: Sheet[] = [];
  for (const language of ['en', 'fr'] as const) {
    for (const make of [commercialInvoice, cn23]) {
      const twin = make(parcel, { language, draft });
      const { pdf } = await setTwin(twin, questions);
      const sha256 = createHash('sha256').update(pdf).digest('hex');
      const status = draft ? 'draft' : 'final';
      sheets.push({ kind: twin.kind, language, status, sha256, pdf, twin: JSON.stringify(twin) });
    }
  }
  return sheets;
}

async function keepSheet(
  market: Market,
  { parcelId, cooperativeId }: { parcelId: string; cooperativeId: string },
  { kind, language, status, sha256, twin }: Sheet,
): Promise<WrittenPaper> {
  const last = await readLastPaper(market, { parcelId, kind, language });
  if (last?.sha256 === sha256) {
    return { paperId: last.id, kind, language, version: last.version, status, sha256 };
  }
  const paper = { kind, language, status, sha256, version: (last?.version ?? 0) + 1 };
  const paperId = newId(market);
  await keepPaper(market, {
    ...paper,
    id: paperId,
    parcel_id: parcelId,
    cooperative_id: cooperativeId,
    twin,
    created_at: market.now(),
  });
  return { paperId, ...paper };
}
