// Within one file a SKU, a variant and a good stand once; what comes second is refused by its row.
import { type ListedGood, type RowRemark, variantName } from './listed-good.ts';

type Kept = { readonly goods: ListedGood[]; readonly refused: RowRemark[] };

export function refuseDoubles(listed: readonly ListedGood[]): Kept {
  const goods: ListedGood[] = [];
  const refused: RowRemark[] = [];
  const skuRows = new Map<string, number>();
  const keyRows = new Map<string, number>();
  for (const good of listed) {
    const kept = keepVariants(good, skuRows);
    refused.push(...kept.refused);
    const row = keyRows.get(good.sourceKey);
    if (kept.variants.length === 0) continue;
    if (row !== undefined && !good.sourceKey.startsWith('sku:')) {
      refused.push({
        row: good.row,
        column: 'title',
        reason: { key: 'duplicate-good', values: { row } },
      });
      continue;
    }
    keyRows.set(good.sourceKey, good.row);
    goods.push({ ...good, variants: kept.variants });
  }
  return { goods, refused };
}

function keepVariants(good: ListedGood, skuRows: Map<string, number>) {
  const refused: RowRemark[] = [];
  const names = new Map<string, number>();
  const variants = good.variants.filter((variant) => {
    const options = variantName(variant);
    const before = names.get(options);
    const skuBefore = variant.sku === undefined ? undefined : skuRows.get(variant.sku);
    if (skuBefore !== undefined) {
      const values = { sku: variant.sku!, row: skuBefore };
      refused.push({ row: variant.row, column: 'SKU', reason: { key: 'duplicate-sku', values } });
      return false;
    }
    if (before !== undefined) {
      const values = { options, row: before };
      const reason = { key: 'duplicate-variant' as const, values };
      refused.push({ row: variant.row, column: 'options', reason });
      return false;
    }
    names.set(options, variant.row);
    if (variant.sku !== undefined) skuRows.set(variant.sku, variant.row);
    return true;
  });
  return { variants, refused };
}
