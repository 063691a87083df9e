// Etsy's listings download: one row a good, its variants as lists of values in single cells.
import type { Currency } from '#domain/money/currency.ts';
import type { Money } from '#domain/money/money.ts';
import { detectLanguage } from '#server/imports/detect-language.ts';
import {
  type ListedGood,
  type ListedOption,
  type ListedVariant,
  type Listing,
  type Reason,
  type RowRemark,
  sourceKeyOf,
} from '#server/imports/listed-good.ts';
import type { Table } from '#server/imports/read-table.ts';
import { safeLine, safeText } from '#server/imports/safe-text.ts';
import { matchColumns, type RowReader, rowReader, unkeptColumns } from './columns.ts';
import { etsyColumns } from './etsy-columns.ts';
import {
  decimalSigns,
  readCurrency,
  readPrice,
  readStock,
  readTitle,
  words,
} from './read-values.ts';

type Field = keyof typeof etsyColumns;
type Row = RowReader<Field>;
type Options = { readonly currency?: Currency };
type Signs = { readonly signs: ReadonlySet<string> };
type GoodOrRefusal = { good: ListedGood; notices: RowRemark[] } | { refused: RowRemark };

const imageNumbers = Array.from({ length: 20 }, (_, at) => at + 1);

export function readEtsy(table: Table, { currency }: Options): Listing {
  const columns = matchColumns<Field>(table.header, etsyColumns);
  const goods: ListedGood[] = [];
  const refused: RowRemark[] = [];
  const notices: RowRemark[] = [...unkeptColumns(table, columns, ['tags'])];
  const rows = table.rows.map((row) => rowReader(row, columns));
  const signs = decimalSigns(rows.map((row) => row.text('price')));
  for (const row of rows) {
    const read = readGood(row, { currency, signs });
    if ('refused' in read) {
      refused.push(read.refused);
    } else {
      goods.push(read.good);
      notices.push(...read.notices);
    }
  }
  return { goods, refused, notices };
}

function readGood(row: Row, { currency: given, signs }: Options & Signs): GoodOrRefusal {
  const title = readTitle(row.text('title'));
  if ('reason' in title) return refuse(row, 'title', title.reason);
  const currency = readCurrency(row.text('currency'), given);
  if ('reason' in currency) return refuse(row, 'currency', currency.reason);
  const price = readPrice(row.text('price'), { currency: currency.value, signs });
  if ('reason' in price) return refuse(row, 'price', price.reason);
  const stock = readStock(row.text('quantity'));
  if ('reason' in stock) return refuse(row, 'quantity', stock.reason);
  const description = safeText(row.text('description'));
  const sold = readVariants(row, price.value, stock.value);
  const images = readImages(row);
  const notices = [...sold.notices];
  if (description.removed.length > 0) {
    const tags = description.removed.join(', ');
    notices.push(remark(row, 'description', { key: 'html-removed', values: { tags } }));
  }
  const good = {
    row: row.row,
    title: title.value,
    language: detectLanguage(`${title.value} ${description.text}`),
    description: description.text,
    variants: sold.variants,
    images,
    materials: words(row.text('materials')),
    tags: words(row.text('tags')),
  };
  return { good: { ...good, sourceKey: sourceKeyOf(good) }, notices };
}

function refuse(row: Row, field: Field, reason: Reason): { refused: RowRemark } {
  return { refused: remark(row, field, reason) };
}

function remark(row: Row, field: Field, reason: Reason): RowRemark {
  return { row: row.row, column: row.column(field), reason };
}

function readImages(row: Row) {
  return imageNumbers
    .map((number) => ({ column: row.column('image', number), source: row.text('image', number) }))
    .filter(({ source }) => source !== '')
    .map(({ column, source }) => ({ row: row.row, column, source }));
}

// One price and one stock stand for all variants of a listing. The price is every variant's; the
// stock cannot be shared out without guessing, so each variant's is left open, and asked.
function readVariants(row: Row, price: Money, stock: number | undefined) {
  const notices: RowRemark[] = [];
  const skus = row.text('sku').split(',').map(safeLine).filter(Boolean);
  const combinations = combine([1, 2, 3].map((number) => readOption(row, number)));
  const matched = skus.length === combinations.length;
  if (skus.length > 0 && !matched) {
    const values = { skus: skus.length, variants: combinations.length };
    notices.push(remark(row, 'sku', { key: 'skus-not-matched', values }));
  }
  const single = combinations.length === 1;
  if (!single) {
    notices.push(remark(row, 'price', { key: 'variants-share-price' }));
    const values = { stock: String(stock ?? '?') };
    notices.push(remark(row, 'quantity', { key: 'variants-share-stock', values }));
  }
  if (single && stock !== undefined && stock < 0) {
    const values = { text: String(stock) };
    notices.push(remark(row, 'quantity', { key: 'stock-negative', values }));
  }
  const variants: ListedVariant[] = combinations.map((options, at) => ({
    row: row.row,
    sku: matched ? skus[at] : undefined,
    options,
    price,
    stock: single && stock !== undefined ? Math.max(stock, 0) : undefined,
  }));
  return { variants, notices };
}

function readOption(row: Row, number: number): ListedOption[] {
  const name = row.text('optionName', number) || row.text('optionKind', number);
  return words(row.text('optionValues', number), /[,\n]/).map((value) => ({
    name: safeLine(name) || `${number}`,
    value,
  }));
}

// Every value of the first with every value of the second; one empty combination where none is.
function combine(options: ListedOption[][]): ListedOption[][] {
  return options
    .filter((values) => values.length > 0)
    .reduce<ListedOption[][]>(
      (made, values) => made.flatMap((so) => values.map((value) => [...so, value])),
      [[]],
    );
}
