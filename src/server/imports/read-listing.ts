// The whole of pure reading: bytes of a seller's file in, goods, refusals and notices out.
import type { Currency } from '#domain/money/currency.ts';
import { decodeFile, type Encoding } from './decode-file.ts';
import { detectFormat, type Format } from './detect-format.ts';
import { matchColumns } from '#server/imports/formats/columns.ts';
import { etsyColumns } from '#server/imports/formats/etsy-columns.ts';
import { readEtsy } from '#server/imports/formats/etsy.ts';
import { readShopify } from '#server/imports/formats/shopify.ts';
import { detectLanguage } from './detect-language.ts';
import type { FileRefusal, ListedGood, Listing } from './listed-good.ts';
import { type Delimiter, readTable, type Table } from './read-table.ts';
import { refuseDoubles } from './refuse-doubles.ts';

export type ReadListing = Listing & {
  readonly format: Format;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly rows: number;
};

export function readListing(
  bytes: Uint8Array,
  { currency }: { currency?: Currency },
): ReadListing | { refused: FileRefusal } {
  const decoded = decodeFile(bytes);
  if ('refused' in decoded) return decoded;
  const foreign = /^\s*[<{[].{0,200}/.exec(decoded.text)?.[0].trim();
  if (foreign) return { refused: { key: 'unknown-format', values: { header: foreign } } };
  const table = readTable(decoded.text);
  if ('refused' in table) return table;
  const detected = detectFormat(table.header);
  if ('refused' in detected) return detected;
  const listing = readGoods(table, detected.format, currency);
  if (!listing) return { refused: { key: 'currency-needed' } };
  const { goods, refused } = refuseDoubles(listing.goods);
  return {
    format: detected.format,
    encoding: decoded.encoding,
    delimiter: table.delimiter,
    rows: table.count,
    goods: withLanguage(goods),
    refused: inOrder([...table.bad, ...listing.refused, ...refused]),
    notices: inOrder(listing.notices),
  };
}

function readGoods(table: Table, format: Format, currency?: Currency): Listing | undefined {
  if (format === 'shopify') return currency && readShopify(table, { currency });
  const saysCurrency = matchColumns(table.header, etsyColumns).fields.has('currency');
  return currency || saysCurrency ? readEtsy(table, { currency }) : undefined;
}

// A title of two words says no language, but the whole file does, where no good of it contradicts.
function withLanguage(goods: readonly ListedGood[]): ListedGood[] {
  const whole = detectLanguage(goods.map((good) => `${good.title} ${good.description}`).join(' '));
  const agreed = goods.every(({ language }) => language === undefined || language === whole);
  return goods.map((good) => (agreed && !good.language ? { ...good, language: whole } : good));
}

function inOrder<Placed extends { row: number }>(list: readonly Placed[]): Placed[] {
  return [...list].sort((left, right) => left.row - right.row);
}
