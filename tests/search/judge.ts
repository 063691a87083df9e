// Grades goods against a judged query by their facts, and scores an order of goods.
import type { JudgedQuery } from './judged-queries.ts';

export type Judged = { readonly goodId: string; readonly tokens: ReadonlySet<string> };

/** What most people would still look at when they asked for the first. */
const alike: Readonly<Record<string, readonly string[]>> = {
  'form:rug': ['form:flat-rug', 'form:rag-rug', 'form:runner'],
  'form:flat-rug': ['form:rug', 'form:blanket'],
  'form:plate': ['form:bowl'],
  'form:blanket': ['form:flat-rug'],
};

/** 3: all that was asked; 2: the like of it; 1: the thing, but one wish is not met; 0: something else. */
export function gradeOf({ tokens }: Judged, { wants }: JudgedQuery): number {
  const [thing = [], ...wishes] = wants;
  const met = wishes.filter((ids) => ids.some((id) => tokens.has(id))).length;
  const is = thing.some((id) => tokens.has(id));
  const like = thing.some((id) => alike[id]?.some((other) => tokens.has(other)));
  if (is) return met === wishes.length ? 3 : met === wishes.length - 1 ? 1 : 0;
  return like && met === wishes.length ? 2 : 0;
}

/** Of the first ten, beside the best order there could be; undefined where nothing could answer. */
export function ndcgAtTen(
  shown: readonly Judged[],
  { all, query }: { all: readonly Judged[]; query: JudgedQuery },
): number | undefined {
  const gain = (goods: readonly Judged[]) =>
    goods
      .slice(0, 10)
      .reduce((sum, good, at) => sum + (2 ** gradeOf(good, query) - 1) / Math.log2(at + 2), 0);
  const best = gain([...all].sort((a, b) => gradeOf(b, query) - gradeOf(a, query)));
  return best === 0 ? undefined : gain(shown) / best;
}
