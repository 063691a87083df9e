import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type ReadListing, readListing } from './read-listing.ts';
import type { Currency } from '#domain/money/currency.ts';

const read = (lines: readonly string[], currency?: Currency) => {
  const listing = readListing(Buffer.from(lines.join('\n'), 'utf8'), { currency });
  if (!('goods' in listing)) throw new Error(JSON.stringify(listing));
  return listing;
};
const refusals = ({ refused }: ReadListing) =>
  refused.map(({ row, column, reason }) => [row, column, reason.key]);

describe('an Etsy file', () => {
  const english = 'TITLE,DESCRIPTION,PRICE,CURRENCY_CODE,QUANTITY,TAGS,MATERIALS,IMAGE1,SKU';

  it.each([
    ['English', english],
    ['Italian', 'TITOLO,DESCRIZIONE,PREZZO,CURRENCY_CODE,QUANTITÀ,TAG,MATERIALI,IMMAGINE1,SKU'],
    [
      'German',
      'TITEL,BESCHREIBUNG,PREIS,WÄHRUNGSCODE,STÜCKZAHL,TAGS,MATERIALIEN,BILD1,BESTANDSEINHEIT',
    ],
    ['French', 'TITRE,DESCRIPTION,PRIX,CODE_DEVISE,QUANTITÉ,TAGS,MATÉRIAUX,IMAGE1,SKU'],
    [
      'Spanish',
      'TÍTULO,DESCRIPCIÓN,PRECIO,CÓDIGO_DE_DIVISA,CANTIDAD,ETIQUETAS,MATERIALES,IMAGEN1,SKU',
    ],
  ])('is read under %s headers', (_language, header) => {
    const row = 'Rug,"Woven, knotted",36,EUR,2,wool_rug,wool,https://shop.example/a.jpg,S1';
    expect(read([header, row])).toMatchObject({
      format: 'etsy',
      notices: [{ row: 1, reason: { key: 'column-not-imported', values: { rows: 1 } } }],
      goods: [
        {
          title: 'Rug',
          description: 'Woven, knotted',
          tags: ['wool rug'],
          materials: ['wool'],
          images: [{ source: 'https://shop.example/a.jpg' }],
          variants: [{ sku: 'S1', stock: 2, price: { minor: 3600n, currency: 'EUR' } }],
        },
      ],
    });
  });

  it('has each bad row refused whole, with its column in its own words', () => {
    const listing = read([
      english,
      ',no title,36,EUR,1,,,,A',
      'Rug,,,EUR,1,,,,B',
      'Rug,,about 40,EUR,1,,,,C',
      'Rug,,0,EUR,1,,,,D',
      'Rug,,36.505,EUR,1,,,,E',
      'Rug,,36,ZZZ,1,,,,F',
      'Rug,,36,,1,,,,G',
      'Rug,,36,EUR,some,,,,H',
      'R\ufffdg,,36,EUR,1,,,,I',
      'Rug,,36,EUR,1,,,,J',
      'Rug,,40,EUR,1,,,,J',
      'Bag,,36.50,EUR,1,,,,K',
    ]);
    expect(listing.goods.map(({ row }) => row)).toEqual([11, 13]);
    expect(refusals(listing)).toEqual([
      [2, 'TITLE', 'title-missing'],
      [3, 'PRICE', 'price-missing'],
      [4, 'PRICE', 'price-not-an-amount'],
      [5, 'PRICE', 'price-not-positive'],
      [6, 'PRICE', 'price-ambiguous'],
      [7, 'CURRENCY_CODE', 'currency-unknown'],
      [8, 'CURRENCY_CODE', 'currency-missing'],
      [9, 'QUANTITY', 'stock-not-whole'],
      [10, 'TITLE', 'damaged-text'],
      [12, 'SKU', 'duplicate-sku'],
    ]);
  });

  it('has its amounts read in the writing of any place', () => {
    const prices = ['1.234,50', '1 234,50', '"1,234.50"', '١٢٣٤٫٥٠', "1'234.50"];
    const semicolons = english.replaceAll(',', ';');
    const rows = prices.map((price, at) => `Rug ${at};;${price};EUR;1;;;;S${at}`);
    const { goods } = read([semicolons, ...rows]);
    expect(goods.map(({ variants }) => variants[0]!.price.minor)).toEqual(Array(5).fill(123450n));
  });

  it('has a language where each good or the whole of it says one, and none contradicts', () => {
    const told =
      'Handwoven rug,"For the floor of your room, with the wool of the Atlas",36,EUR,1,,,,A';
    const short = 'Red cushion,,36,EUR,1,,,,B';
    const french =
      'Panier tressé,"Pour le marché et la plage, avec des anses en cuir",36,EUR,1,,,,C';
    const languages = (rows: string[]) =>
      read([english, ...rows]).goods.map(({ language }) => language);
    expect(languages([told, short])).toEqual(['en', 'en']);
    expect(languages([told, short, french])).toEqual(['en', undefined, 'fr']);
  });

  it('never changes a currency to the one given', () => {
    const listing = read([english, 'Rug,,36,EUR,1,,,,A', 'Bag,,36,MAD,1,,,,B'], 'MAD');
    expect(refusals(listing)).toEqual([[2, 'CURRENCY_CODE', 'currency-differs']]);
    expect(listing.goods.map(({ title }) => title)).toEqual(['Bag']);
  });

  it('has all combinations of its variations, and no stock shared out by guessing', () => {
    const header = `${english},VARIATION 1 TYPE,VARIATION 1 NAME,VARIATION 1 VALUES,VARIATION 2 TYPE,VARIATION 2 NAME,VARIATION 2 VALUES`;
    const listing = read([
      header,
      'Bag,,36,EUR,9,,,,"A, B",Colour,Colour,"Red,Blue",Size,Size,"S,M"',
    ]);
    const [bag] = listing.goods;
    expect(bag!.variants.map(({ options }) => options.map(({ value }) => value))).toEqual([
      ['Red', 'S'],
      ['Red', 'M'],
      ['Blue', 'S'],
      ['Blue', 'M'],
    ]);
    expect(bag!.variants.every(({ sku, stock }) => sku === undefined && stock === undefined)).toBe(
      true,
    );
    expect(listing.notices.map(({ reason }) => reason)).toEqual([
      { key: 'skus-not-matched', values: { skus: 2, variants: 4 } },
      { key: 'variants-share-price' },
      { key: 'variants-share-stock', values: { stock: '9' } },
    ]);
  });
});

describe('a Shopify file', () => {
  const header =
    'Handle,Title,Body (HTML),Option1 Name,Option1 Value,Variant SKU,Variant Grams,' +
    'Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,' +
    'Variant Requires Shipping,Image Src,Image Position,Gift Card,Vendor';

  it('of the columns of 2024 is read as one of the older set', () => {
    const old = read(
      [header, 'rug,Rug,<p>Wool</p>,Size,S,A1,850,shopify,3,deny,12.50,true,a.jpg,1,false,'],
      'MAD',
    );
    const now = read(
      [
        'Title,URL handle,Description,Option1 name,Option1 value,SKU,Weight value (grams),' +
          'Inventory tracker,Inventory quantity,Continue selling when out of stock,Price,' +
          'Requires shipping,Product image URL,Image position,Gift card',
        'Rug,rug,<p>Wool</p>,Size,S,A1,850,shopify,3,deny,12.50,true,a.jpg,1,false',
      ],
      'MAD',
    );
    const bare = ({ goods }: ReadListing) =>
      JSON.parse(
        JSON.stringify(goods, (key, value) =>
          key === 'column' ? undefined : typeof value === 'bigint' ? `${value}` : value,
        ),
      );
    expect(bare(now)).toEqual(bare(old));
    expect(old.goods[0]!.variants[0]).toMatchObject({ weightGrams: 850, stock: 3 });
  });

  it('loses a bad variant alone, but a whole good with its first row', () => {
    const listing = read(
      [
        header,
        'rug,Rug,,Size,S,A1,,shopify,1,deny,10,true,,,,',
        'rug,,,,M,A2,,shopify,1,deny,dear,true,,,,',
        'rug,,,,,A3,,shopify,1,deny,10,true,,,,',
        'rug,,,,L,A4,a lot,shopify,1,deny,10,true,,,,',
        'rug,,,,,,,,,,,,,,,Tifawin',
        'bag,Bag,,Size,S,B1,,shopify,1,deny,-5,true,,,,',
        'bag,,,,M,B2,,shopify,1,deny,5,true,,,,',
        'box,,,Size,S,C1,,shopify,1,deny,5,true,,,,',
        ',,,,S,D1,,shopify,1,deny,5,true,,,,',
        'pdf,A pattern to print,,,,E1,,shopify,1,deny,5,false,,,,',
      ],
      'MAD',
    );
    expect(listing.goods.map(({ title, variants }) => [title, variants.length])).toEqual([
      ['Rug', 1],
    ]);
    expect(refusals(listing)).toEqual([
      [3, 'Variant Price', 'price-not-an-amount'],
      [4, 'Option1 Value', 'option-value-missing'],
      [5, 'Variant Grams', 'weight-not-understood'],
      [6, 'Handle', 'nothing-to-read'],
      [7, 'Variant Price', 'price-not-positive'],
      [8, 'Handle', 'first-row-refused'],
      [9, 'Title', 'title-missing'],
      [10, 'Handle', 'handle-missing'],
      [11, 'Variant Requires Shipping', 'not-shipped'],
    ]);
  });

  it('says what it holds and we do not import, and what cannot be represented', () => {
    const listing = read(
      [header, 'rug,Rug,<p>a</p><script>b</script>,,,A1,,,-2,continue,10,true,,,,Tifawin'],
      'MAD',
    );
    expect(listing.notices.map(({ column, reason }) => [column, reason.key])).toEqual([
      ['Vendor', 'column-not-imported'],
      ['Variant Inventory Policy', 'policy-continue'],
      ['Variant Inventory Qty', 'stock-negative'],
      ['Variant Inventory Tracker', 'stock-untracked'],
      ['Body (HTML)', 'html-removed'],
    ]);
    expect(listing.goods[0]!.variants[0]!.stock).toBe(0);
  });

  it('has its pictures in the order of the shop, each once', () => {
    const listing = read(
      [
        header,
        'rug,Rug,,,,A1,,shopify,1,deny,10,true,second.jpg,2,,',
        'rug,,,,,,,,,,,,first.jpg,1,,',
        'rug,,,,,,,,,,,,second.jpg,3,,',
      ],
      'MAD',
    );
    expect(listing.goods[0]!.images.map(({ source }) => source)).toEqual([
      'first.jpg',
      'second.jpg',
    ]);
  });
});

describe('another file is refused by name', () => {
  it.each([
    [
      'Medusa',
      'Product Id,Product Handle,Product Title,Product Status,Variant Price EUR,Product Image 1',
    ],
    ['Spree', 'slug,sku,name,price,currency,status,option1_name,option1_value,image1_src,tags'],
    [
      'WooCommerce',
      'ID,Type,SKU,Name,Published,Regular price,Categories,Tags,Images,Attribute 1 name',
    ],
    ['Magento', 'category,name,sku,price,qty,description,material,attribute_set'],
    ['a list of taxes', 'Country Code,State Code,Rate %'],
  ])('%s', (_name, header) => {
    expect(readListing(Buffer.from(`${header}\n1,2,3\n`), { currency: 'EUR' })).toEqual({
      refused: { key: 'unknown-format', values: { header: header.replaceAll(',', ', ') } },
    });
  });

  it.each([
    ['XML', '<?xml version="1.0"?>\n<rss><title>Rug</title></rss>'],
    ['JSON', '[{ "title": "Rug" }]'],
  ])('%s', (_name, text) => {
    expect(readListing(Buffer.from(text), {})).toMatchObject({
      refused: { key: 'unknown-format' },
    });
  });

  it('nor is a known one without its price, or with a column twice', () => {
    const why = (header: string) => readListing(Buffer.from(`${header}\n`), { currency: 'EUR' });
    expect(why('TITLE,TAGS,IMAGE1,QUANTITY')).toMatchObject({
      refused: { key: 'columns-missing' },
    });
    expect(why('TITLE,PRICE,QUANTITY,TAGS,IMAGE1,PRICE')).toEqual({
      refused: { key: 'columns-twice', values: { column: 'PRICE' } },
    });
  });
});

describe('whatever happens to a file on its way', () => {
  const sound = ['etsy', 'shopify'].map((shop) =>
    readFileSync(new URL(`../../../tests/data/imports/tifawin-${shop}.csv`, import.meta.url)),
  );

  it('a picture listed twice is kept once, and said to be', () => {
    const twice = sound[1]!.toString().replaceAll('azilal-2.jpg', 'azilal-3.jpg');
    const listing = readListing(Buffer.from(twice), { currency: 'MAD' });
    if (!('goods' in listing)) throw new Error('it was refused');
    expect(listing.goods[0]!.images.map(({ row }) => row)).toEqual([2, 3]);
    expect(listing.notices).toContainEqual({
      row: 4,
      column: 'Image Src',
      reason: { key: 'picture-again' },
    });
  });

  it('it is refused whole, or each of its rows is a good, a part of one, or refused by name', () => {
    const wounds = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 32, max: 255 })), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.constantFrom(...sound), fc.nat(), wounds, (file, cut, bytes) => {
        const damaged = Buffer.from(file.subarray(0, file.length - (cut % 500)));
        for (const [at, byte] of bytes) damaged[at % damaged.length] = byte;
        const listing = readListing(damaged, {
          currency: damaged.includes('Handle') ? 'MAD' : undefined,
        });
        if (!('goods' in listing)) return;
        const again = listing.notices.filter(({ reason }) => reason.key === 'picture-again');
        const told = new Set([...listing.refused, ...again].map(({ row }) => row));
        for (const { row, variants, images } of listing.goods) {
          for (const part of [{ row }, ...variants, ...images]) told.add(part.row);
          expect(variants.every(({ price }) => price.minor > 0n)).toBe(true);
        }
        expect(told.size).toBe(listing.rows);
      }),
      { numRuns: 2000 },
    );
  });
});
