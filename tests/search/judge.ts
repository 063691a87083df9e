// Grades goods against a judged query by their facts, and scores an order of goods.
import type { JudgedQuery } from './judged-queries.ts';

export type Judged = {
  readonly goodId: string;
  readonly tokens: ReadonlySet<string>;
  readonly sidesMm?: readonly number[];
  readonly shoeSizeEu?: number | undefined;
  /** What it costs delivered, in minor units by destination. */
  readonly delivered?: Readonly<Record<string, bigint>>;
};

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

/** The goods with the sizes and prices of this question that they meet, delivered to a destination. */
export function measuredFor(
  all: readonly Judged[],
  { query, destination }: { query: JudgedQuery; destination: string },
): Judged[] {
  const asked = query.wants.flat().filter((want) => /^(?:size|shoe|most):/.test(want));
  if (asked.length === 0) return [...all];
  return all.map((good) => ({
    ...good,
    tokens: new Set([...good.tokens, ...asked.filter((want) => meets(good, want, destination))]),
  }));
}

/** `size:80x300` in centimetres, either way round, a tenth more or less; `most:50EUR`; `shoe:39`. */
function meets({ sidesMm, shoeSizeEu, delivered }: Judged, want: string, destination: string) {
  const [kind, value = ''] = want.split(':');
  if (kind === 'shoe') return shoeSizeEu === Number(value);
  if (kind === 'most') {
    const minor = delivered?.[destination];
    const most = BigInt(Number.parseInt(value)) * (value.endsWith('JPY') ? 1n : 100n);
    return minor !== undefined && minor <= most;
  }
  const wished = value.split('x').map((side) => Number(side) * 10);
  const sides = [...(sidesMm ?? [])].sort((a, b) => a - b);
  const asked = wished.sort((a, b) => a - b);
  return (
    sides.length === 2 && sides.every((side, at) => Math.abs(side - asked[at]!) <= asked[at]! / 10)
  );
}
