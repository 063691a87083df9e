// What the operator promises of returns, in a form machines read. Nothing is promised for it: while it
// has said nothing, nothing is said.
import { z } from 'zod';
import type { Market } from '../market.ts';
import { readSetting } from './store.ts';

const shape = z.object({
  /** Days to send it back; 0: not taken back. */
  days: z.number().int().min(0).max(365),
  /** Who pays for the way back. */
  fees: z.enum(['free', 'buyer']).optional(),
  /** For these countries only; without it, for every one the house sells to. */
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
});

export type ReturnPolicy = { readonly days: number; readonly fees?: 'free' | 'buyer' };

type Read = { readonly at: number; readonly said: Promise<unknown> };

// Every good's page asks, and it changes once a year: read at most once a minute by a process.
const freshMilliseconds = 60_000;
const reads = new WeakMap<Market['settings'], Read>();

/** The setting `shop.returns`; undefined where it says nothing of this country, or nonsense. */
export async function returnPolicy(
  market: Market,
  { country }: { country: string },
): Promise<ReturnPolicy | undefined> {
  const parsed = shape.safeParse(await settingOf(market));
  if (!parsed.success) return undefined;
  const { days, fees, countries } = parsed.data;
  if (countries && !countries.includes(country)) return undefined;
  return { days, ...(fees ? { fees } : {}) };
}

function settingOf(market: Market): Promise<unknown> {
  const before = reads.get(market.settings);
  const now = market.now().getTime();
  if (before && now >= before.at && now - before.at < freshMilliseconds) return before.said;
  const said = readSetting(market, 'shop.returns');
  reads.set(market.settings, { at: now, said });
  said.catch(() => reads.delete(market.settings));
  return said;
}
