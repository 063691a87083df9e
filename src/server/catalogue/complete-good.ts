// The desk, or the cooperative's scribe, says what was still missing of a good that is not on sale.
import type { Asker } from '#domain/permissions/may.ts';
import type { Market } from '../market.ts';
import { goodFor } from './good-for.ts';
import type { GivenGood } from './read-completion.ts';
import { type CompleteOutcome, writeWholeGood } from './write-whole-good.ts';

/**
 * The whole form, also what is unchanged. What is on sale is withdrawn first: its page is a
 * promise.
 */
export async function completeGood(
  market: Market,
  { asker, goodId, given }: { asker: Asker; goodId: string; given: GivenGood },
): Promise<CompleteOutcome> {
  const seen = await goodFor(market, { asker, goodId, action: 'complete-good' });
  const states = ['draft', 'submitted', 'withdrawn'];
  return writeWholeGood(market, { asker, seen, given, states });
}
