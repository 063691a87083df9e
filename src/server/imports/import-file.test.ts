import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { newId } from '#server/market.ts';
import { anAbsentStore } from '#server/media/an-absent-store.ts';
import { StorageUnavailable } from '#server/media/blob-store.ts';
import { buildZip } from '../../../tests/data/imports/build-zip.ts';
import { damagedFiles } from '../../../tests/data/imports/damage.ts';
import type { Reach } from './fetch-picture.ts';
import { type FileToImport, importFile, type ImportReport } from './import-file.ts';

const sample = (name: string) =>
  readFileSync(new URL(`../../../tests/data/imports/${name}`, import.meta.url));
const etsy = sample('tifawin-etsy.csv');
const shopify = sample('tifawin-shopify.csv');
const answers = sample('tifawin-answers.json');

let market: TestMarket;
let webIsUp = true;

// Every address of the invented shop answers with a picture of its own colour.
const web: Reach = {
  resolve: async (host) => (host.endsWith('.example') ? ['93.184.215.14'] : []),
  async request({ url }) {
    if (!webIsUp) return { failed: 'no-connection' };
    const red = [...url.pathname].reduce(
      (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 256,
      7,
    );
    const background = { r: red, g: url.pathname.length, b: 90 };
    const picture = sharp({ create: { width: 40, height: 30, channels: 3, background } });
    return { status: 200, bytes: await picture.png().toBuffer() };
  },
};

beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

let slug = '';
let cooperativeId = '';
let counter = 0;

beforeEach(async () => {
  webIsUp = true;
  slug = `tifawin-${++counter}`;
  cooperativeId = newId(market);
  await market.db
    .insertInto('cooperatives')
    .values({
      id: cooperativeId,
      slug,
      name: 'Tifawin',
      state: 'applied',
      region: 'MA-05',
      place: 'Aït Bouguemez',
      seal: ['a', 'b', 'c'],
      contact_name: 'Itto',
      applied_at: market.now(),
    })
    .execute();
});

function run(bytes: Uint8Array, more: Partial<FileToImport> = {}) {
  return importFile(market, {
    bytes,
    name: 'file.csv',
    cooperativeSlug: slug,
    reach: web,
    ...more,
  });
}

async function imported(
  bytes: Uint8Array,
  more: Partial<FileToImport> = {},
): Promise<ImportReport> {
  const report = await run(bytes, more);
  if (!('goods' in report)) throw new Error(JSON.stringify(report));
  return report;
}

// Everything the cooperative owns, so that "changes nothing" is seen row by row.
async function everything() {
  const tables = [
    'goods',
    'variants',
    'good_pictures',
    'import_sources',
    'events',
    'media',
  ] as const;
  const rows = await Promise.all(
    tables.map((table) =>
      market.db.selectFrom(table).selectAll().where('cooperative_id', '=', cooperativeId).execute(),
    ),
  );
  const text = (row: unknown) =>
    JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? String(value) : value));
  return Object.fromEntries(tables.map((table, at) => [table, rows[at]!.map(text).sort()]));
}

const goodsHere = () =>
  market.db.selectFrom('goods').selectAll().where('cooperative_id', '=', cooperativeId).execute();
const variantsHere = () =>
  market.db
    .selectFrom('variants')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .orderBy('sku')
    .execute();
const edited = (bytes: Buffer, from: string, to: string) => {
  const text = bytes.toString('utf8');
  if (!text.includes(from)) throw new Error(`no ${from}`);
  return Buffer.from(text.replace(from, to), 'utf8');
};

describe('an Etsy file', () => {
  it('becomes drafts with their pictures, and asks what it does not say', async () => {
    const report = await imported(etsy);
    expect(report).toMatchObject({
      format: 'etsy',
      encoding: 'utf-8',
      delimiter: ',',
      rows: 5,
      goods: 5,
      variants: 8,
      created: 5,
      updated: 0,
      unchanged: 0,
      refused: [],
    });
    const goods = await goodsHere();
    expect(
      goods.every(
        ({ state, origin_country, form }) => state === 'draft' && !origin_country && !form,
      ),
    ).toBe(true);
    const here = await everything();
    expect(here.good_pictures).toHaveLength(7);
    const rug = report.questions
      .filter(({ good }) => good === 'TIF-RUG-01')
      .map(({ field }) => field);
    expect(rug).toEqual([
      'form',
      'madeInCountry',
      'size',
      'weightGrams',
      'packedWeightGrams',
      'packedSize',
    ]);
    expect(report.questions).toContainEqual({
      good: 'TIF-BAB-37',
      field: 'stock',
      question: { key: 'stock' },
    });
  });

  it('answered whole has no more questions for that good, and says where it was made', async () => {
    const report = await imported(etsy, { answers });
    expect(report.questions.filter(({ good }) => /RUG-01|TAG-28|BAB-37/.test(good))).toEqual([]);
    expect(report.questions.some(({ good }) => good === 'TIF-POU-01')).toBe(true);
    const rug = (await goodsHere()).find(({ form }) => form === 'rug');
    expect(rug).toMatchObject({
      kind: 'piece',
      origin_country: 'MA',
      origin_region: 'MA-05',
      style: 'beni-ouarain',
      own_title_language: 'en',
      state: 'draft',
    });
    const variants = await variantsHere();
    expect(variants.find(({ sku }) => sku === 'TIF-BAB-39')).toMatchObject({
      stock: 3,
      price_minor: 3850n,
      price_currency: 'EUR',
      packed_weight_grams: 510,
      packed_length_mm: 305,
      packed_assumed: false,
      attributes: { shoeSizeEu: 39 },
    });
  });

  it('keeps a story that Moroccan, Italian or any maker wrote, and never assumes its country', async () => {
    const header = 'TITOLO,DESCRIZIONE,PREZZO,CURRENCY_CODE,QUANTITÀ,TAG,MATERIALI,IMMAGINE1,SKU\n';
    const vase =
      '"Vaso di ceramica raku","Fatto a mano con la tecnica del raku\n\ndi Sabatino",36,EUR,1,raku_vase,Ceramica,,49\n';
    const origin =
      '{"goods":{"49":{"madeIn":{"country":"IT","place":"Grottaglie"},"materials":["stoneware"]}}}';
    const report = await imported(Buffer.from(header + vase, 'utf8'), {
      answers: Buffer.from(origin),
    });
    expect(report).toMatchObject({ created: 1, refused: [] });
    expect(report.questions.map(({ field }) => field)).toContain('picture');
    expect((await goodsHere())[0]).toMatchObject({
      origin_country: 'IT',
      origin_region: null,
      place: 'Grottaglie',
      materials: ['stoneware'],
      own_title_language: 'it',
      story: 'Fatto a mano con la tecnica del raku\n\ndi Sabatino',
    });
  });
});

describe('a Shopify file', () => {
  it('becomes goods of several variants, and reports what cannot be represented', async () => {
    const report = await imported(shopify, { currency: 'MAD' });
    expect(report).toMatchObject({ format: 'shopify', rows: 9, goods: 4, variants: 7, created: 4 });
    expect(report.refused.map(({ row, column, reason }) => [row, column, reason.key])).toEqual([
      [10, 'Gift Card', 'gift-card'],
    ]);
    const noticed = new Set(report.notices.map(({ reason }) => reason.key));
    expect([...noticed].sort()).toEqual([
      'column-not-imported',
      'html-removed',
      'policy-continue',
      'stock-untracked',
      'variant-picture',
    ]);
    const variants = await variantsHere();
    expect(variants.find(({ sku }) => sku === 'TIF-AZI-150')).toMatchObject({
      price_minor: 520000n,
      price_currency: 'MAD',
      weight_grams: 10800,
      stock: 1,
      options: [{ name: 'Size', value: '150 x 250 cm' }],
    });
    expect(variants.find(({ sku }) => sku === 'TIF-SAF-35')).toMatchObject({
      price_minor: 125000n,
      weight_grams: 1814,
      options: [],
    });
    expect(variants.find(({ sku }) => sku === 'TIF-RAF-01')?.weight_grams).toBeNull();
  });

  it('is not read without a currency, nor in one nobody knows', async () => {
    expect(await run(shopify)).toEqual({ refused: { key: 'currency-needed' } });
    expect(await run(shopify, { currency: 'XQZ' })).toMatchObject({
      refused: { key: 'currency-unknown' },
    });
    expect(await goodsHere()).toEqual([]);
  });
});

describe('the same file again', () => {
  it.each([
    ['Etsy', etsy, undefined],
    ['Shopify', shopify, 'MAD'],
  ])('changes nothing: %s', async (_name, bytes, currency) => {
    await imported(bytes, { currency, answers });
    const before = await everything();
    market.setNow(new Date(market.now().getTime() + 60_000));
    const again = await imported(bytes, { currency, answers });
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: again.goods });
    expect(await everything()).toEqual(before);
  });

  it('changes nothing in another encoding, with another delimiter and its rows turned round', async () => {
    const head = 'TITLE,DESCRIPTION,PRICE,CURRENCY_CODE,QUANTITY,TAGS,MATERIALS,IMAGE1,SKU';
    const lines = [
      'Tapis tissé,Laine,10,EUR,1,a,wool,,A1',
      'Panier tressé,Palmier,20,EUR,2,b,reed,,A2',
    ];
    await imported(Buffer.from([head, ...lines].join('\n'), 'utf8'));
    const before = await everything();
    const turned = [head, ...lines.reverse()].join('\r\n').replaceAll(',', ';');
    const again = await imported(Buffer.from(`\ufeff${turned}`, 'utf16le'));
    expect(again).toMatchObject({ encoding: 'utf-16le', delimiter: ';', unchanged: 2, created: 0 });
    expect(await everything()).toEqual(before);
  });

  it('twice at once makes each good once', async () => {
    const reports = await Promise.all([imported(etsy), imported(etsy)]);
    expect(reports.map(({ created }) => created).sort()).toEqual([0, 5]);
    expect(await goodsHere()).toHaveLength(5);
  });

  it('fetches the pictures it could not have the first time', async () => {
    webIsUp = false;
    const first = await imported(etsy);
    expect(first.notices.filter(({ reason }) => reason.key === 'image-unreachable')).toHaveLength(
      7,
    );
    expect(first.questions.filter(({ field }) => field === 'picture')).toHaveLength(5);
    expect(await imported(etsy)).toMatchObject({ updated: 0, unchanged: 5 });
    webIsUp = true;
    expect(await imported(etsy)).toMatchObject({
      updated: 5,
      unchanged: 0,
      notices: first.notices.filter(({ reason }) => reason.key !== 'image-unreachable'),
    });
    expect((await everything()).good_pictures).toHaveLength(7);
    expect(await imported(etsy)).toMatchObject({ updated: 0, unchanged: 5 });
  });
});

describe('a later file', () => {
  it('updates by SKU, whatever else changed, and leaves the rest', async () => {
    await imported(etsy, { answers });
    const later = edited(
      edited(etsy, 'Cooking tagine of unglazed clay, 28 cm', 'Tagine, 28 cm'),
      '45,EUR,6',
      '48,EUR,9',
    );
    expect(await imported(later, { answers })).toMatchObject({
      created: 0,
      updated: 1,
      unchanged: 4,
    });
    const tagine = (await goodsHere()).find(({ form }) => form === 'tagine');
    expect(tagine).toMatchObject({ own_title: 'Tagine, 28 cm', origin_country: 'MA' });
    const variant = (await variantsHere()).find(({ sku }) => sku === 'TIF-TAG-28');
    expect(variant).toMatchObject({ stock: 9, price_minor: 4800n });
  });

  it('without a SKU updates by title and first picture, also when it has one from now on', async () => {
    await imported(etsy);
    const dearer = edited(etsy, '29,EUR,8', '31,EUR,8');
    expect(await imported(dearer)).toMatchObject({ created: 0, updated: 1, unchanged: 4 });
    const named = edited(
      dearer,
      /basket\.jpg,{16}\n/.exec(dearer.toString())![0],
      `basket.jpg${','.repeat(16)}TIF-BAS-1\n`,
    );
    expect(await imported(named)).toMatchObject({ created: 0, updated: 1, unchanged: 4 });
    expect(await goodsHere()).toHaveLength(5);
  });

  it('never takes away what was told here: an answer, a variant, a picture', async () => {
    await imported(shopify, { currency: 'MAD', answers });
    const without = edited(shopify, /azilal-rug,{8}150.*\n/.exec(shopify.toString())![0], '');
    const report = await imported(without, { currency: 'MAD' });
    expect(report).toMatchObject({ created: 0, updated: 1, unchanged: 3 });
    expect(report.notices.map(({ reason }) => reason)).toContainEqual({
      key: 'variant-not-in-file',
      values: { variant: 'TIF-AZI-150' },
    });
    expect((await goodsHere()).find(({ form }) => form === 'rug')?.style).toBe('azilal');
    expect(await variantsHere()).toHaveLength(7);
    expect((await everything()).good_pictures).toHaveLength(6);
  });

  it('does not touch a good that is already on sale', async () => {
    await imported(etsy, { answers });
    await market.db
      .updateTable('goods')
      .set({ state: 'published', published_at: market.now() })
      .where('cooperative_id', '=', cooperativeId)
      .where('form', '=', 'tagine')
      .execute();
    const report = await imported(edited(etsy, '45,EUR,6', '1,EUR,6'), { answers });
    expect(report.refused).toMatchObject([{ row: 4, reason: { key: 'sku-published' } }]);
    expect((await variantsHere()).find(({ sku }) => sku === 'TIF-TAG-28')?.price_minor).toBe(4500n);
  });

  it('of another cooperative with the same SKUs is another cooperative’s', async () => {
    await imported(etsy);
    const before = await everything();
    const other = newId(market);
    const row = await market.db
      .selectFrom('cooperatives')
      .selectAll()
      .where('id', '=', cooperativeId)
      .executeTakeFirstOrThrow();
    await market.db
      .insertInto('cooperatives')
      .values({ ...row, id: other, slug: `${slug}-other` })
      .execute();
    const report = await imported(etsy, { cooperativeSlug: `${slug}-other` });
    expect(report).toMatchObject({ created: 5 });
    expect(await everything()).toEqual(before);
  });
});

describe('pictures', () => {
  it('come from a zip by their file names, and each that is missing or none is named', async () => {
    const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    webIsUp = false;
    const zip = buildZip([
      { name: 'photos/rug-front.jpg', bytes: png },
      { name: 'photos/rug-back.jpg', bytes: Buffer.from('<svg onload="alert(1)"/>') },
    ]);
    const report = await imported(etsy, { images: { zip } });
    expect(report.questions.filter(({ field }) => field === 'picture')).toHaveLength(4);
    const column = report.notices
      .filter(({ row }) => row === 2)
      .map(({ column, reason }) => [column, reason.key]);
    expect(column).toEqual([['IMAGE2', 'image-not-a-picture']]);
  });
});

describe('a customs code that is answered', () => {
  const codes = () =>
    market.db
      .selectFrom('goods')
      .select(['hs_code', 'hs_settled_at'])
      .where('cooperative_id', '=', cooperativeId)
      .where('hs_code', 'is not', null)
      .execute();
  const said = (more: object) =>
    Buffer.from(JSON.stringify({ goods: { 'TIF-POU-01': { form: 'pouf', ...more } } }));

  it('settles the class of its good alone, and the day it was first said stays', async () => {
    await imported(etsy, { answers: said({ hsCode: '4205.00.80.00' }) });
    const [first, ...others] = await codes();
    expect(others).toEqual([]);
    expect(first).toMatchObject({ hs_code: '4205008000', hs_settled_at: expect.any(Date) });
    await market.db
      .updateTable('goods')
      .set({ hs_settled_at: new Date('2026-01-02') })
      .where('cooperative_id', '=', cooperativeId)
      .where('hs_code', 'is not', null)
      .execute();
    const same = said({ hsCode: '4205008000', materials: ['leather'] });
    expect(await imported(etsy, { answers: same })).toMatchObject({ updated: 1 });
    expect(await codes()).toEqual([{ ...first, hs_settled_at: new Date('2026-01-02') }]);
    expect(await imported(etsy, { answers: said({}) })).toMatchObject({ created: 0 });
    expect(await codes()).toEqual([{ ...first, hs_settled_at: new Date('2026-01-02') }]);
    await imported(etsy, { answers: said({ hsCode: '420221' }) });
    const [changed] = await codes();
    expect(changed!.hs_code).toBe('420221');
    expect(changed!.hs_settled_at!.getFullYear()).toBe(market.now().getFullYear());
    expect(changed!.hs_settled_at).not.toEqual(new Date('2026-01-02'));
  });

  it('that is no code refuses the file', async () => {
    for (const hsCode of ['4205', '420500801', 'leather', '42050080001']) {
      expect(await run(etsy, { answers: said({ hsCode }) })).toMatchObject({
        refused: { values: { why: 'not-understood goods.TIF-POU-01.hsCode' } },
      });
    }
  });
});

describe('what is refused', () => {
  it('an unknown cooperative is answered with the nearest names', async () => {
    const report = await run(etsy, { cooperativeSlug: slug.replace('tifawin', 'tifavin') });
    expect(report).toMatchObject({ refused: { key: 'cooperative-unknown' } });
    expect(JSON.stringify(report)).toContain(slug);
  });

  it('an answers file with a word nobody knows is refused whole', async () => {
    const misspelt = edited(answers, '"madeIn"', '"madein"');
    expect(await run(etsy, { answers: misspelt })).toEqual({
      refused: { key: 'answers-unreadable', values: { why: 'unknown-key all.madein' } },
    });
    const invented = edited(answers, '"style": "azilal"', '"style": "bohemian"');
    expect(await run(etsy, { answers: invented })).toMatchObject({
      refused: { values: { why: 'not-understood goods.TIF-AZI-120.style' } },
    });
    expect(await goodsHere()).toEqual([]);
  });

  it('an answer that cannot be true of such a thing refuses its good, and the rest goes in', async () => {
    const said = '{"goods":{"TIF-RUG-01":{"form":"rug","attributes":{"sole":"leather"}}}}';
    expect(await imported(etsy, { answers: Buffer.from(said) })).toMatchObject({
      created: 4,
      refused: [
        {
          row: 2,
          reason: {
            key: 'answer-not-understood',
            values: { field: 'attributes.sole', text: 'not-of-this-form' },
          },
        },
      ],
    });
  });

  it('what its seller says is not a craft stays out, and is reported', async () => {
    const said = Buffer.from('{"goods":{"TIF-POU-01":{"craft":false},"TIF-NONE":{}}}');
    const report = await imported(etsy, { answers: said });
    expect(report).toMatchObject({
      created: 4,
      refused: [{ row: 5, reason: { key: 'said-not-a-craft' } }],
    });
    expect(report.notices).toContainEqual({
      row: 1,
      column: 'answers',
      reason: { key: 'answer-unused', values: { name: 'TIF-NONE' } },
    });
  });

  it('an import that breaks down in the middle has written nothing', async () => {
    const before = await everything();
    let draws = 0;
    const unlucky = {
      ...market,
      random: (bytes: number) => {
        if (++draws > 20) throw new Error('the power went out');
        return market.random(bytes);
      },
    };
    const file = { bytes: etsy, name: 'file.csv', cooperativeSlug: slug, reach: web };
    await expect(importFile(unlucky, file)).rejects.toThrow('the power went out');
    expect(await everything()).toEqual(before);
    expect(await imported(etsy)).toMatchObject({ created: 5 });
  });

  it('while the store of pictures is away keeps nothing, and never asks it inside a transaction', async () => {
    const before = await everything();
    const transaction = vi.spyOn(market.db, 'transaction');
    const inside: boolean[] = [];
    let away = true;
    const putBack = anAbsentStore(market, async () => {
      inside.push(transaction.mock.calls.length > 0);
      if (away) throw new StorageUnavailable('the store does not answer');
    });
    try {
      await expect(imported(etsy)).rejects.toThrow(StorageUnavailable);
      const asked = inside.length;
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(inside).toHaveLength(asked); // nobody goes on after it was refused
      expect(await everything()).toEqual(before);
      away = false;
      expect(await imported(etsy)).toMatchObject({ created: 5 });
      expect(transaction).toHaveBeenCalled();
      expect(inside.length).toBeGreaterThan(5);
      expect(inside).not.toContain(true);
    } finally {
      transaction.mockRestore();
      putBack();
    }
  });

  it.each(damagedFiles().map((damage) => [damage.name, damage] as const))(
    'nothing of %s is half-written',
    async (_name, { bytes, zip, currency, whole, rows = [] }) => {
      const before = await everything();
      const report = await run(bytes, { currency, images: zip && { zip } });
      if (whole) {
        expect(report).toMatchObject({ refused: { key: whole } });
        expect(await everything()).toEqual(before);
        return;
      }
      if (!('goods' in report)) throw new Error(JSON.stringify(report));
      expect(report.refused.map(({ row, reason }) => [row, reason.key])).toEqual(rows);
      expect(report.created).toBe(4);
      expect(await goodsHere()).toHaveLength(4);
      const sold = await variantsHere();
      expect(sold.every(({ price_minor }) => price_minor! > 0n)).toBe(true);
    },
  );
});
