// Twelve ways a seller's file arrives damaged, made from the sound ones: `node damage.ts FOLDER`
// writes them, and the tests import each of them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildZip } from './build-zip.ts';

/** `whole`: nothing of the file may be written. Else the rows named are refused and the rest goes in. */
export type Damage = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly zip?: Uint8Array;
  readonly currency?: string;
  readonly whole?: string;
  readonly rows?: readonly (readonly [row: number, reason: string])[];
};

const sound = (name: string) => readFileSync(new URL(name, import.meta.url));
const etsy = () => sound('tifawin-etsy.csv').toString('utf8');
const shopify = () => sound('tifawin-shopify.csv').toString('utf8');
const utf8 = (text: string) => Buffer.from(text, 'utf8');

function changed(text: string, from: string, to: string): Buffer {
  if (!text.includes(from)) throw new Error(`the sound file has no ${from}`);
  return utf8(text.replace(from, to));
}

export function damagedFiles(): Damage[] {
  const latinRow = Buffer.concat([
    utf8(etsy()),
    Buffer.from('"Tapis tiss\xe9",,9,EUR,1,,,,,,,,,,,,,,,,,,,X\n', 'latin1'),
    utf8('"Tapis tissé",,9,EUR,1,,,,,,,,,,,,,,,,,,,Y\n'),
  ]);
  const zip = buildZip([{ name: 'rug-front.jpg', bytes: utf8('no picture') }]);
  return [
    { name: 'cut-inside-a-quote.csv', bytes: cutInsideQuote(), whole: 'unparsable' },
    { name: 'two-encodings.csv', bytes: latinRow, whole: 'mixed-encoding' },
    { name: 'zero-bytes.csv', bytes: changed(etsy(), 'undyed', 'und\0yed'), whole: 'undecodable' },
    {
      name: 'utf-16-odd-and-no-mark.csv',
      bytes: Buffer.from(etsy(), 'utf16le').subarray(0, -1),
      whole: 'undecodable',
    },
    {
      name: 'pictures-cut-off.csv',
      bytes: utf8(etsy()),
      zip: zip.subarray(0, -9),
      whole: 'images-unreadable',
    },
    {
      name: 'ragged-rows.csv',
      bytes: changed(etsy(), ',clay,', ',clay,,,,,,,,,,x,'),
      rows: [[4, 'ragged']],
    },
    {
      name: 'another-currency.csv',
      bytes: changed(etsy(), '45,EUR', '45,XQZ'),
      rows: [[4, 'currency-unknown']],
    },
    {
      name: 'negative-price.csv',
      bytes: changed(shopify(), ',5200,', ',-5200,'),
      currency: 'MAD',
      rows: [
        [3, 'price-not-positive'],
        [10, 'gift-card'],
      ],
    },
    {
      name: 'ten-megabytes-in-one-cell.csv',
      bytes: changed(etsy(), 'Holds a meal for four.', 'x'.repeat(10_000_000)),
      rows: [[4, 'cell-too-long']],
    },
    {
      name: 'one-sku-twice.csv',
      bytes: changed(etsy(), 'TIF-POU-01', 'TIF-RUG-01'),
      rows: [[5, 'duplicate-sku']],
    },
    { name: 'empty.csv', bytes: Buffer.alloc(0), whole: 'empty' },
    { name: 'a-picture.csv', bytes: tinyPng(), whole: 'undecodable' },
  ];
}

// As a download that broke off: in the middle of the last good's description.
function cutInsideQuote(): Buffer {
  const text = etsy();
  return utf8(text.slice(0, text.indexOf('dwarf palm')));
}

// One transparent point: https://www.w3.org/TR/png-3/, written out.
function tinyPng(): Buffer {
  return Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==',
    'base64',
  );
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (!folder) throw new Error('usage: node damage.ts FOLDER');
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes, zip } of damagedFiles()) {
    writeFileSync(join(folder, name), bytes);
    if (zip) writeFileSync(join(folder, name.replace(/\.csv$/, '.zip')), zip);
  }
}
