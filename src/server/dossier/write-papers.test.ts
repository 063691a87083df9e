import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../market.ts';
import { openTestMarket, type TestMarket } from '../db/test-market.ts';
import { aPaidParcel, berlin } from './a-paid-parcel.ts';
import { readPaper } from './paper-bytes.ts';
import { papersForLabel } from './papers-for-label.ts';
import { writePapers } from './write-papers.ts';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

const papersOf = (parcelId: string) =>
  market.db
    .selectFrom('papers')
    .where('parcel_id', '=', parcelId)
    .selectAll()
    .orderBy('version')
    .execute();

async function written(asked: Parameters<typeof writePapers>[1]) {
  const answer = await writePapers(market, asked);
  if ('refused' in answer) throw new Error(JSON.stringify(answer.questions));
  return answer;
}

type Sums = { printed: { sums: { total: { minor: string; currency: string } } } };

describe('the papers of a paid parcel', () => {
  it('are an invoice and a CN23 in two languages, with the order’s very total', async () => {
    const { parcelId, cooperativeId } = await aPaidParcel(market);
    const { papers, questions } = await written({ parcelId });
    expect(questions).toEqual([]);
    expect(
      papers.map((paper) => `${paper.kind} ${paper.language} ${paper.version} ${paper.status}`),
    ).toEqual([
      'commercial-invoice en 1 final',
      'cn23 en 1 final',
      'commercial-invoice fr 1 final',
      'cn23 fr 1 final',
    ]);
    const rows = await papersOf(parcelId);
    expect(rows.every((row) => row.cooperative_id === cooperativeId)).toBe(true);
    const invoices = rows.filter((row) => row.kind === 'commercial-invoice');
    for (const { twin } of invoices) {
      expect((twin as Sums).printed.sums.total).toMatchObject({ minor: '55752', currency: 'EUR' });
    }
    for (const { sha256 } of papers) {
      const pdf = await readPaper(market, { sha256 });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    }
  });

  it('written twice, or by two at once, are the same papers', async () => {
    const { parcelId } = await aPaidParcel(market);
    const [first, second] = await Promise.all([written({ parcelId }), written({ parcelId })]);
    expect(second.papers).toEqual(first.papers);
    expect((await written({ parcelId })).papers).toEqual(first.papers);
    expect(await papersOf(parcelId)).toHaveLength(4);
  });

  it('get a new version when a fact changes, and keep the old one', async () => {
    const { parcelId } = await aPaidParcel(market);
    const before = await written({ parcelId });
    await market.db
      .updateTable('parcels')
      .set({ gross_weight_grams: 7_100 })
      .where('id', '=', parcelId)
      .execute();
    const after = await written({ parcelId });
    expect(after.papers.map((paper) => paper.version)).toEqual([2, 2, 2, 2]);
    await readPaper(market, { sha256: before.papers[0]!.sha256 });
    expect(await papersOf(parcelId)).toHaveLength(8);
  });

  it('carry the IOSS number as data only', async () => {
    await market.db
      .insertInto('registrations')
      .values({
        id: newId(market),
        scheme: 'eu-ioss',
        number: 'IM2500000017',
        country: 'EU',
        from_on: '2026-01-01',
        pretend: true,
      })
      .execute();
    const { parcelId } = await aPaidParcel(market);
    await written({ parcelId });
    for (const { twin } of await papersOf(parcelId)) {
      const { printed, electronic } = twin as { printed: unknown; electronic: unknown };
      expect(JSON.stringify(printed)).not.toContain('IM2500000017');
      expect(JSON.stringify(electronic)).toContain('IM2500000017');
    }
  });

  it('declare Moroccan origin when that is how the price was reckoned', async () => {
    const { parcelId } = await aPaidParcel(market, { claim: 'preference' });
    await written({ parcelId });
    const [row] = await papersOf(parcelId);
    expect(JSON.stringify(row?.twin)).toContain('preferential origin.');
  });
});

describe('a parcel that is not ready', () => {
  const tokyo = {
    ...berlin,
    name: '佐藤 美咲',
    addressLines: ['東京都渋谷区神南1-2-3'],
    city: '東京',
    country: 'JP',
  };

  it.each([
    ['without an ICE', { ice: null }, ['exporter.ice']],
    ['that was not weighed', { weighed: false }, ['grossWeightGrams', 'dimensionsCentimetres']],
    ['whose code the law was not sure of', { confidence: 'medium' as const }, ['lines.0.hs']],
    [
      'to Tokyo, written in Japanese only',
      { shipTo: tokyo, marketSlug: 'ja-jp' },
      ['consignee.name.latin', 'consignee.addressLines.latin', 'incoterm.place'],
    ],
  ])('%s, is refused with its questions and leaves nothing behind', async (_, changes, fields) => {
    const { parcelId } = await aPaidParcel(market, changes);
    const answer = await writePapers(market, { parcelId });
    expect(answer).toMatchObject({ refused: 'blocked' });
    expect(answer.questions.map((question) => question.field)).toEqual(fields);
    expect(await papersOf(parcelId)).toEqual([]);
  });

  it('gets a draft on request, and final papers once the answer is there', async () => {
    const { parcelId, cooperativeId } = await aPaidParcel(market, { ice: null });
    const { papers, questions } = await written({ parcelId, draft: true });
    expect(papers.map((paper) => paper.status)).toEqual(['draft', 'draft', 'draft', 'draft']);
    expect(questions.map((question) => question.field)).toEqual(['exporter.ice']);
    await market.db
      .updateTable('cooperatives')
      .set({ ice: '001561191000066' })
      .where('id', '=', cooperativeId)
      .execute();
    const final = await written({ parcelId });
    expect(final.papers.map((paper) => [paper.version, paper.status])).toEqual([
      [2, 'final'],
      [2, 'final'],
      [2, 'final'],
      [2, 'final'],
    ]);
  });

  it('is asked for its Latin name, which a buyer in Tokyo then gives', async () => {
    const shipTo = {
      ...tokyo,
      city: 'Tokyo',
      latinName: 'Ｍisaki\u3000Sato',
      latinAddressLines: ['1-2-3 Jinnan', 'Tokyo'],
    };
    const { parcelId } = await aPaidParcel(market, { shipTo, marketSlug: 'ja-jp' });
    expect((await written({ parcelId })).papers).toHaveLength(4);
    const [row] = await papersOf(parcelId);
    expect(JSON.stringify(row?.twin)).toContain('"Misaki Sato"');
  });
});

describe('a label', () => {
  it('takes final papers, never a draft, nor what an open question has overtaken', async () => {
    const { parcelId, cooperativeId } = await aPaidParcel(market, { ice: null });
    expect(await papersForLabel(market, { parcelId })).toEqual({ refused: 'no-papers-yet' });
    await written({ parcelId, draft: true });
    expect(await papersForLabel(market, { parcelId })).toEqual({ refused: 'only-drafts' });
    const answer = (ice: string | null) =>
      market.db.updateTable('cooperatives').set({ ice }).where('id', '=', cooperativeId).execute();
    await answer('001561191000066');
    await written({ parcelId });
    const accepted = await papersForLabel(market, { parcelId });
    const versions = 'papers' in accepted && accepted.papers.map((paper) => paper.version);
    expect(versions).toEqual([2, 2, 2, 2]);
    await answer(null);
    await written({ parcelId, draft: true });
    expect(await papersForLabel(market, { parcelId })).toEqual({ refused: 'only-drafts' });
  });

  it('and papers of another cooperative are not there', async () => {
    const { parcelId, cooperativeId } = await aPaidParcel(market);
    const other = await aPaidParcel(market);
    await written({ parcelId, cooperativeId });
    const asked = { parcelId, cooperativeId: other.cooperativeId };
    await expect(writePapers(market, asked)).rejects.toThrow('not found');
    expect(await papersForLabel(market, asked)).toEqual({ refused: 'no-papers-yet' });
  });
});

describe('a paper on the disk', () => {
  it('is whole or not there: no unfinished file stays', async () => {
    const { parcelId } = await aPaidParcel(market);
    await written({ parcelId });
    const files = await readdir(join(market.settings.dataFolder, 'papers'), { recursive: true });
    expect(files.filter((file) => file.includes('.')).every((file) => file.endsWith('.pdf'))).toBe(
      true,
    );
    const missing = readPaper(market, { sha256: '0'.repeat(64) });
    await expect(missing).rejects.toThrow('not found');
    await expect(readPaper(market, { sha256: '../../etc/passwd' })).rejects.toThrow('not found');
  });

  it('of a parcel nobody knows is not there', async () => {
    await expect(writePapers(market, { parcelId: newId(market) })).rejects.toThrow('not found');
  });
});
