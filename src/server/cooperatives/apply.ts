// Anybody may apply to sell: the application waits for the desk.
import {
  type ApplicationRefused,
  checkApplication,
  type Given,
} from '#domain/cooperatives/check-application.ts';
import { slugOf } from '#domain/cooperatives/slug.ts';
import { newShortId } from '#domain/ids/short-id.ts';
import { sealMotifs } from '#domain/pictures/seal.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { violates } from '../db/violated.ts';
import { tellEvent } from '../events/tell-event.ts';
import { countTry } from '../identity/count-try.ts';
import { type Market, newId } from '../market.ts';
import { insertCooperative } from './store.ts';

export type ApplyOutcome =
  | { readonly applied: true; readonly cooperativeId: string; readonly slug: string }
  | ApplicationRefused
  | { readonly refused: 'too-many-tries'; readonly retryAfterSeconds: number };

/**
 * `address` is the network address the door saw: twenty applications an hour are enough for
 * anybody.
 */
export async function apply(
  market: Market,
  { given, address }: { given: Given; address: string },
): Promise<ApplyOutcome> {
  const application = checkApplication(given, market.now().getUTCFullYear());
  if ('refused' in application) return application;
  const tries = { key: `apply: ${address}`, most: 20, windowSeconds: 3600 };
  const retryAfterSeconds = await countTry(market, tries);
  if (retryAfterSeconds > 0) return { refused: 'too-many-tries', retryAfterSeconds };
  const wanted = slugOf(application.name);
  for (const suffix of ['', `-${newShortId(market.random, 4)}`, `-${newShortId(market.random)}`]) {
    const slug = `${wanted || 'cooperative'}${suffix}`;
    const id = newId(market);
    try {
      await inTransaction(market, async (market) => {
        await insertCooperative(market, {
          id,
          slug,
          application,
          seal: sealMotifs(application.name),
        });
        await tellEvent(market, {
          kind: 'cooperative-applied',
          subjectKind: 'cooperative',
          subjectId: id,
          cooperativeId: id,
          data: { language: application.contactLanguage },
        });
      });
      return { applied: true, cooperativeId: id, slug };
    } catch (error) {
      if (!violates(error, 'cooperatives_slug_key')) throw error;
    }
  }
  throw new Error('no free word for the address of a new cooperative');
}
