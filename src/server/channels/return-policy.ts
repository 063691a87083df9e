// What the operator promises of returns, in a form machines read. Nothing is promised for it: while it
// has said nothing, nothing is said.
import { z } from 'zod';
import { mostReturnDays, type Returns, returnFees } from '#domain/legal/returns.ts';
import type { Market } from '../market.ts';
import { readSetting } from './store.ts';

export const returnsKey = 'shop.returns';

const shape = z.object({
  /** Days to send it back; 0: not taken back. */
  days: z.number().int().min(0).max(mostReturnDays),
  /** Who pays for the way back. */
  fees: z.enum(returnFees).optional(),
  /** For these countries only; without it, for every one the house sells to. */
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
});

export type ReturnPolicy = Pick<Returns, 'days' | 'fees'>;

type Read = { readonly at: number; readonly said: Promise<unknown> };

// Every good's page asks, and it changes once a year: read at most once a minute by a process.
const freshMilliseconds = 60_000;
const reads = new WeakMap<Market['settings'], Read>();

/** The setting `shop.returns`; undefined where it says nothing of this country, or nonsense. */
export async function returnPolicy(
  market: Market,
  asked: { country: string },
): Promise<ReturnPolicy | undefined> {
  const said = await returnsIn(market, asked);
  return typeof said === 'string' ? undefined : said;
}

/** The same, telling an operator who has said nothing from one who has, of other countries only. */
export async function returnsIn(
  market: Market,
  { country }: { country: string },
): Promise<ReturnPolicy | 'unset' | 'elsewhere'> {
  const returns = returnsOf(await settingOf(market));
  if (!returns) return 'unset';
  const { days, fees, countries } = returns;
  if (countries && !countries.includes(country)) return 'elsewhere';
  return { days, ...(fees ? { fees } : {}) };
}

/** What a row of the settings says; undefined where that is nothing, or nonsense. */
export function returnsOf(value: unknown): Returns | undefined {
  const parsed = shape.safeParse(value);
  if (!parsed.success) return undefined;
  const { days, fees, countries } = parsed.data;
  return { days, ...(fees ? { fees } : {}), ...(countries ? { countries } : {}) };
}

/** Whoever hears that every page is untrue forgets this first: the pages are drawn anew with it. */
export function forgetReturns({ settings }: Pick<Market, 'settings'>): void {
  reads.delete(settings);
}

function settingOf(market: Market): Promise<unknown> {
  const before = reads.get(market.settings);
  const now = market.now().getTime();
  if (before && now >= before.at && now - before.at < freshMilliseconds) return before.said;
  const said = readSetting(market, returnsKey);
  reads.set(market.settings, { at: now, said });
  said.catch(() => reads.delete(market.settings));
  return said;
}
