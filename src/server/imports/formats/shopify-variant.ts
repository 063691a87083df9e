// One row of a Shopify file that sells something: its options, price, stock and weight.
import type { Currency } from '#domain/money/currency.ts';
import type {
  ListedOption,
  ListedVariant,
  Reason,
  RowRemark,
} from '#server/imports/listed-good.ts';
import { parseWeight } from '#server/imports/measure.ts';
import { safeLine } from '#server/imports/safe-text.ts';
import type { RowReader } from './columns.ts';
import { type Read, readPrice, readStock } from './read-values.ts';
import type { shopifyColumns } from './shopify-columns.ts';

export type ShopifyField = keyof typeof shopifyColumns;
export type ShopifyRow = RowReader<ShopifyField>;
type Sold = {
  readonly currency: Currency;
  readonly signs: ReadonlySet<string>;
  readonly names: readonly string[];
};

export function readVariant(
  row: ShopifyRow,
  { currency, signs, names }: Sold,
): { variant: ListedVariant; notices: RowRemark[] } | { refused: RowRemark } {
  const options = readOptions(row, names);
  if ('reason' in options) return { refused: remark(row, 'optionValue', options.reason, 1) };
  const price = readPrice(row.text('price'), { currency, signs });
  if ('reason' in price) return { refused: remark(row, 'price', price.reason) };
  const stock = readStock(row.text('quantity'));
  if ('reason' in stock) return { refused: remark(row, 'quantity', stock.reason) };
  const weight = readWeight(row);
  if ('reason' in weight) return { refused: remark(row, weight.field, weight.reason) };
  const variant = {
    row: row.row,
    sku: safeLine(row.text('sku').replace(/^'/, '')) || undefined,
    options: options.value,
    price: price.value,
    stock: stock.value === undefined ? undefined : Math.max(stock.value, 0),
    weightGrams: weight.value,
  };
  return { variant, notices: noticesOn(row, stock.value) };
}

export function remark(
  row: ShopifyRow,
  field: ShopifyField,
  reason: Reason,
  number?: number,
): RowRemark {
  return { row: row.row, column: row.column(field, number), reason };
}

// "Title: Default Title" is how Shopify writes a good that has no options.
function readOptions(row: ShopifyRow, names: readonly string[]): Read<ListedOption[]> {
  const options: ListedOption[] = [];
  for (const [at, name] of names.entries()) {
    const value = safeLine(row.text('optionValue', at + 1));
    if (name === '' && value === '') continue;
    if (name === 'Title' && /^default( title)?$/i.test(value)) continue;
    if (value === '') return { reason: { key: 'option-value-missing', values: { option: name } } };
    options.push({ name: name || `${at + 1}`, value });
  }
  return { value: options };
}

// Shopify keeps grams whatever unit it shows; 0 is its way to say that nobody weighed the piece.
// Other tools' files have a weight in the unit of its own column instead.
function readWeight(
  row: ShopifyRow,
): { value: number | undefined } | { reason: Reason; field: ShopifyField } {
  const field = row.text('grams') !== '' ? 'grams' : 'weight';
  const text = row.text(field);
  if (text === '') return { value: undefined };
  const unit = field === 'grams' ? 'g' : row.text('weightUnit');
  const grams = parseWeight(text, unit);
  if (grams !== undefined) return { value: grams > 0 ? grams : undefined };
  const values = { text: unit ? `${text} ${unit}` : text };
  return { reason: { key: 'weight-not-understood', values }, field };
}

function noticesOn(row: ShopifyRow, stock: number | undefined): RowRemark[] {
  const notices: RowRemark[] = [];
  if (/^(?:continue|true)$/i.test(row.text('policy'))) {
    notices.push(remark(row, 'policy', { key: 'policy-continue' }));
  }
  if (row.text('variantImage') !== '') {
    notices.push(remark(row, 'variantImage', { key: 'variant-picture' }));
  }
  if (stock !== undefined && stock < 0) {
    const values = { text: String(stock) };
    notices.push(remark(row, 'quantity', { key: 'stock-negative', values }));
  }
  if (stock !== undefined && row.text('tracker') === '') {
    notices.push(remark(row, 'tracker', { key: 'stock-untracked' }));
  }
  return notices;
}
