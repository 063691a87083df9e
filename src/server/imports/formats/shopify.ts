// Shopify's product CSV: a good is the rows of one handle; each row a variant, a picture or both.
import type { Currency } from '#domain/money/currency.ts';
import { detectLanguage } from '#server/imports/detect-language.ts';
import {
  type ListedGood,
  type ListedVariant,
  type Listing,
  type RowRemark,
  sourceKeyOf,
} from '#server/imports/listed-good.ts';
import type { Table } from '#server/imports/read-table.ts';
import { safeLine, safeText } from '#server/imports/safe-text.ts';
import { matchColumns, rowReader, unkeptColumns } from './columns.ts';
import { decimalSigns, readTitle, words } from './read-values.ts';
import { shopifyColumns } from './shopify-columns.ts';
import { readShopifyImages } from './shopify-images.ts';
import { readVariant, remark, type ShopifyField, type ShopifyRow } from './shopify-variant.ts';

type Options = { readonly currency: Currency };
type Prices = Options & { readonly signs: ReadonlySet<string> };

const unkept: readonly ShopifyField[] = ['tags', 'type', 'category', 'imageAlt'];

export function readShopify(table: Table, { currency }: Options): Listing {
  const columns = matchColumns<ShopifyField>(table.header, shopifyColumns);
  const goods: ListedGood[] = [];
  const refused: RowRemark[] = [];
  const notices: RowRemark[] = [...unkeptColumns(table, columns, unkept)];
  const all = table.rows.map((row) => rowReader(row, columns));
  const signs = decimalSigns(all.map((row) => row.text('price')));
  for (const rows of byHandle(all)) {
    const read = readGood(rows, { currency, signs });
    if (read.good) goods.push(read.good);
    refused.push(...read.refused);
    notices.push(...read.notices);
  }
  return { goods, refused, notices };
}

function byHandle(rows: readonly ShopifyRow[]): ShopifyRow[][] {
  const groups = new Map<string, ShopifyRow[]>();
  for (const row of rows) {
    const handle = row.text('handle') || `row ${row.row}`;
    groups.set(handle, [...(groups.get(handle) ?? []), row]);
  }
  return [...groups.values()];
}

type GoodRead = { good?: ListedGood; refused: RowRemark[]; notices: RowRemark[] };

function readGood(rows: readonly ShopifyRow[], prices: Prices): GoodRead {
  const first = rows[0]!;
  const bad = refusalOfFirst(first);
  if (bad) return { refused: refuseAll(rows, bad), notices: [] };
  const names = [1, 2, 3].map((number) => safeLine(first.text('optionName', number)));
  const variants: ListedVariant[] = [];
  const refused: RowRemark[] = rows
    .filter((row) => !isVariant(row) && !isPicture(row) && row !== first)
    .map((row) => remark(row, 'handle', { key: 'nothing-to-read' }));
  const notices: RowRemark[] = [];
  for (const row of rows.filter(isVariant)) {
    const read = readVariant(row, { ...prices, names });
    if ('refused' in read) {
      if (row === first) return { refused: refuseAll(rows, read.refused), notices: [] };
      refused.push(read.refused);
    } else {
      variants.push(read.variant);
      notices.push(...read.notices);
    }
  }
  if (variants.length === 0) {
    const bad = remark(first, 'price', { key: 'price-missing' });
    return { refused: refuseAll(rows, bad), notices: [] };
  }
  const described = describe(first);
  const images = readShopifyImages(rows);
  const shown = new Set([first, ...rows.filter(isVariant)].map(({ row }) => row));
  for (const { row } of images) shown.add(row);
  const again = rows.filter((row) => isPicture(row) && !shown.has(row.row));
  notices.push(...again.map((row) => remark(row, 'image', { key: 'picture-again' })));
  const good = { ...described.good, variants, images };
  notices.push(...described.notices);
  return { good: { ...good, sourceKey: sourceKeyOf(good) }, refused, notices };
}

// Without its first row nothing says what the others are, so they share its fate, each by name.
function refuseAll(rows: readonly ShopifyRow[], bad: RowRemark): RowRemark[] {
  const [, ...others] = rows;
  const reason = { key: 'first-row-refused' as const, values: { row: bad.row } };
  return [bad, ...others.map((row) => remark(row, 'handle', reason))];
}

function refusalOfFirst(first: ShopifyRow): RowRemark | undefined {
  const title = readTitle(first.text('title'));
  if ('reason' in title) {
    const lost = first.text('handle') === '' && title.reason.key === 'title-missing';
    return lost
      ? remark(first, 'handle', { key: 'handle-missing' })
      : remark(first, 'title', title.reason);
  }
  if (/^(?:true|yes|1)$/i.test(first.text('giftCard'))) {
    return remark(first, 'giftCard', { key: 'gift-card' });
  }
  if (/^(?:false|no|0)$/i.test(first.text('shipped'))) {
    return remark(first, 'shipped', { key: 'not-shipped' });
  }
  return undefined;
}

function isVariant(row: ShopifyRow): boolean {
  return row.text('price') !== '' || row.text('sku') !== '' || row.text('optionValue', 1) !== '';
}

function isPicture(row: ShopifyRow): boolean {
  return row.text('image') !== '' || row.text('variantImage') !== '';
}

function describe(first: ShopifyRow) {
  const title = safeLine(first.text('title'));
  const description = safeText(first.text('body'));
  const notices: RowRemark[] = [];
  if (description.removed.length > 0) {
    const tags = description.removed.join(', ');
    notices.push(remark(first, 'body', { key: 'html-removed', values: { tags } }));
  }
  if (first.text('status').toLowerCase() === 'archived') {
    notices.push(remark(first, 'status', { key: 'archived' }));
  }
  const kinds = [first.text('type'), first.text('category').split('>').at(-1) ?? ''];
  const good = {
    row: first.row,
    title,
    language: detectLanguage(`${title} ${description.text}`),
    description: description.text,
    materials: [],
    tags: [...new Set([...words(first.text('tags')), ...kinds.map(safeLine).filter(Boolean)])],
  };
  return { good, notices };
}
