// What identity need not remember: sessions that ended, and tries whose window is long over.
import type { Market } from '../market.ts';
import { deleteEndedSessions, deleteOldTries } from './store.ts';

const day = 86_400_000;

/** For the worker, once a day. */
export async function forgetOldTries(market: Market): Promise<{ tries: number; sessions: number }> {
  const now = market.now();
  const tries = await deleteOldTries(market, new Date(now.getTime() - day));
  const sessions = await deleteEndedSessions(market, now);
  return { tries, sessions };
}
