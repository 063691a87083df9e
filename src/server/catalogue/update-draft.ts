// A draft told anew: what the new telling knows replaces the old, what it does not know stays.
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import { tellEvent } from '#server/events/tell-event.ts';
import { NotFound } from '#server/not-there.ts';
import type { Draft, DraftVariant } from './draft-good.ts';
import {
  findVariants,
  insertVariant,
  lockGood,
  markUpdated,
  readWhole,
  updateGood,
  updateVariant,
  type VariantRow,
  writeMakers,
  writePictures,
} from './store-of-drafts.ts';

export type DraftToUpdate = {
  readonly goodId: string;
  readonly cooperativeId: string;
  readonly draft: Draft;
};
export type DraftUpdated =
  | { readonly changed: boolean; readonly untouched: readonly VariantRow[] }
  | { readonly refused: 'not-a-draft'; readonly state: string };

/** A variant the new telling does not speak of is left as it is, and named in `untouched`. */
export async function updateDraft(
  market: MarketInTransaction,
  { goodId, cooperativeId, draft }: DraftToUpdate,
): Promise<DraftUpdated> {
  const place = { goodId, cooperativeId };
  const good = await lockGood(market, place);
  if (!good) throw new NotFound('good');
  if (good.state !== 'draft') return { refused: 'not-a-draft', state: good.state };
  const whole = await readWhole(market, place);
  await updateGood(market, { ...place, draft, before: good });
  const untouched = await writeVariants(market, place, draft.variants);
  await writePictures(market, { ...place, pictures: draft.pictures });
  if (draft.makers) await writeMakers(market, { ...place, makers: draft.makers });
  const changed = (await readWhole(market, place)) !== whole;
  if (changed) {
    await markUpdated(market, place);
    const subject = { subjectKind: 'good', subjectId: goodId, cooperativeId };
    await tellEvent(market, { kind: 'draft-updated', ...subject });
  }
  return { changed, untouched };
}

async function writeVariants(
  market: MarketInTransaction,
  place: { goodId: string; cooperativeId: string },
  variants: readonly DraftVariant[],
): Promise<VariantRow[]> {
  const before = await findVariants(market, place);
  const matched = matchVariants(before, variants);
  let position = Math.max(-1, ...before.map((row) => row.position));
  for (const [at, variant] of variants.entries()) {
    const row = matched[at];
    if (row) await updateVariant(market, { ...place, variantId: row.id, variant });
    else await insertVariant(market, { ...place, variant, position: ++position });
  }
  return before.filter((row) => !matched.includes(row));
}

// By SKU first, else by the same options; each row at most once. A renamed SKU keeps its variant.
function matchVariants(
  rows: readonly VariantRow[],
  variants: readonly DraftVariant[],
): (VariantRow | undefined)[] {
  const free = new Set(rows);
  const take = (is: (row: VariantRow) => boolean) => {
    const row = [...free].find(is);
    if (row) free.delete(row);
    return row;
  };
  const bySku = variants.map(({ sku }) => (sku ? take((row) => row.sku === sku) : undefined));
  return variants.map(
    (variant, at) => bySku[at] ?? take((row) => namesOf(row.options) === namesOf(variant.options)),
  );
}

function namesOf(options: DraftVariant['options']): string {
  return JSON.stringify(options.map(({ value }) => value));
}
