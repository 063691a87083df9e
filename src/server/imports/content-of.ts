// What a row says and what is answered about it, as one hash: equal means there is nothing to do.
import { createHash } from 'node:crypto';
import type { Answer } from './answers.ts';
import type { ListedGood } from './listed-good.ts';

export type Told = {
  readonly listed: ListedGood;
  readonly answer: Answer;
  /** The sources of the pictures that could be read. */
  readonly pictures: readonly string[];
};

/** Rows may move within a file without changing a good, so their numbers are left out. */
export function contentOf({ listed, answer, pictures }: Told): string {
  const text = JSON.stringify({ listed, answer, pictures }, (key, value: unknown) => {
    if (key === 'row' || key === 'column') return undefined;
    return typeof value === 'bigint' ? value.toString() : value;
  });
  return createHash('sha256').update(text).digest('hex');
}
