// What a label is given: the newest papers, all of them final. A draft is refused, and so is a
// final paper behind a newer draft, because somebody has found a question since.
import type { PaperKind } from '#domain/papers/twin.ts';
import type { Market } from '../market.ts';
import { type AskedParcel, readLastPapers } from './store.ts';

export type LabelPapers =
  | { readonly papers: Awaited<ReturnType<typeof readLastPapers>> }
  | { readonly refused: 'no-papers-yet' | 'only-drafts' };

const kinds: readonly PaperKind[] = ['commercial-invoice', 'cn23'];
const languages = ['en', 'fr'];

export async function papersForLabel(market: Market, asked: AskedParcel): Promise<LabelPapers> {
  const papers = await readLastPapers(market, asked);
  if (papers.length < kinds.length * languages.length) return { refused: 'no-papers-yet' };
  if (papers.some((paper) => paper.status !== 'final')) return { refused: 'only-drafts' };
  return { papers };
}
