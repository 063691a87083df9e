// The wall in front of a draft that its own cooperative is still telling.
import type { Asker } from '#domain/permissions/may.ts';
import type { MarketInTransaction } from '../db/in-transaction.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Market } from '../market.ts';
import type { DeskGood } from './desk-good.ts';
import { goodFor, lockedGood } from './good-for.ts';

/** What is at the desk, or further, is no longer hers to change. */
export type NotADraft = { readonly refused: 'not-a-draft'; readonly state: string };
export type Place = { readonly goodId: string; readonly cooperativeId: string };

/** Runs the work for her cooperative alone, with the draft held. */
export async function withOwnDraft<Answer>(
  market: Market,
  { asker, goodId }: { asker: Asker; goodId: string },
  work: (market: MarketInTransaction, good: DeskGood, place: Place) => Promise<Answer>,
): Promise<Answer | NotADraft> {
  const seen = await goodFor(market, { asker, goodId, action: 'list-good' });
  const place = { goodId, cooperativeId: seen.cooperative.id };
  return inTransaction<Answer | NotADraft>(
    market,
    async (market) => {
      const good = await lockedGood(market, seen);
      if (good.state !== 'draft') return { refused: 'not-a-draft', state: good.state };
      return work(market, good, place);
    },
    { actsFor: place.cooperativeId },
  );
}
