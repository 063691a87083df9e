// A work that was in the shop and is no more: of its craft something else may be had.
import type { CraftId } from '#domain/craft/crafts.ts';
import { formRow, isForm } from '#domain/craft/forms.ts';
import { isShortId } from '#domain/ids/short-id.ts';
import type { Market } from '#server/market.ts';
import { findWithdrawn } from './store-of-good.ts';

/** Undefined for what was never there, which looks the same from outside. */
export async function craftOfWithdrawn(
  market: Market,
  { shortId }: { shortId: string },
): Promise<CraftId | undefined> {
  const row = isShortId(shortId) ? await findWithdrawn(market, { shortId }) : undefined;
  return row && isForm(row.form) ? formRow(row.form).craft : undefined;
}
