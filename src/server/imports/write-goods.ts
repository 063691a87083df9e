// The writing half of an import: each good is matched to what is here, then drafted or updated.
import { draftGood, type DraftMaker } from '#server/catalogue/draft-good.ts';
import { updateDraft } from '#server/catalogue/update-draft.ts';
import type { MarketInTransaction } from '#server/db/in-transaction.ts';
import { nameOriginal } from '#server/media/keep-original.ts';
import type { Answer } from './answers.ts';
import type { Collected } from './collect-pictures.ts';
import { contentOf } from './content-of.ts';
import type { ListedGood, Reason, RowRemark } from './listed-good.ts';
import {
  findGoodsBySku,
  findMembersByPhone,
  findSources,
  keepSource,
  lockCooperative,
  type SourceRow,
} from './store.ts';
import { leavesStockOpen, toDraft } from './to-draft.ts';

type Told = { readonly listed: ListedGood; readonly answer: Answer };
type Outcome = 'created' | 'updated' | 'unchanged';
export type KeptGood = {
  readonly goodId: string;
  readonly listed: ListedGood;
  readonly outcome: Outcome;
};
export type Kept = {
  readonly goods: readonly KeptGood[];
  readonly refused: readonly RowRemark[];
  readonly notices: readonly RowRemark[];
};

export type GoodsToWrite = {
  readonly cooperativeId: string;
  readonly told: readonly Told[];
  readonly collected: Collected;
  readonly sourceName: string;
};

type Writing = GoodsToWrite & {
  readonly sources: ReadonlyMap<string, SourceRow>;
  readonly taken: Set<string>;
};
type Written = { good?: KeptGood; refused?: Reason; notices: RowRemark[] };

export async function writeGoods(market: MarketInTransaction, asked: GoodsToWrite): Promise<Kept> {
  await lockCooperative(market, asked.cooperativeId);
  const sources = await findSources(market, asked.cooperativeId);
  const writing = { ...asked, sources, taken: new Set<string>() };
  const goods: KeptGood[] = [];
  const refused: RowRemark[] = [];
  const notices: RowRemark[] = [];
  for (const told of asked.told) {
    const written = await writeGood(market, writing, told);
    const { row } = told.listed;
    if (written.good) goods.push(written.good);
    if (written.refused) refused.push({ row, column: 'SKU', reason: written.refused });
    notices.push(...written.notices);
  }
  return { goods, refused, notices };
}

async function writeGood(
  market: MarketInTransaction,
  writing: Writing,
  told: Told,
): Promise<Written> {
  const { listed } = told;
  const found = await findGood(market, writing, listed);
  if (found.refused) return { refused: found.refused, notices: [] };
  if (found.goodId) writing.taken.add(found.goodId);
  if (found.goodId && found.content === complete(told)) {
    return { good: { goodId: found.goodId, listed, outcome: 'unchanged' }, notices: [] };
  }
  const pictures = await namePictures(market, writing, listed);
  const content = contentOf({ ...told, pictures: pictures.read });
  if (found.goodId && found.content === content) {
    const good = { goodId: found.goodId, listed, outcome: 'unchanged' as const };
    return { good, notices: pictures.notices };
  }
  const makers = await findMakers(market, writing, told);
  const notices = [...pictures.notices, ...makers.notices];
  const draft = toDraft({ ...told, pictures: pictures.kept, makers: makers.list });
  const { cooperativeId, sourceName } = writing;
  const open = leavesStockOpen(listed, told.answer) ? ['stock'] : [];
  const source = { cooperativeId, sourceKey: listed.sourceKey, content, sourceName, open };
  if (!found.goodId) {
    const { goodId } = await draftGood(market, { cooperativeId, draft });
    writing.taken.add(goodId);
    await keepSource(market, { ...source, goodId });
    return { good: { goodId, listed, outcome: 'created' }, notices };
  }
  const { goodId } = found;
  const updated = await updateDraft(market, { goodId, cooperativeId, draft });
  if ('refused' in updated) return { refused: { key: 'sku-published' }, notices: [] };
  await keepSource(market, { ...source, goodId });
  const untouched = updated.untouched.map((row) => ({
    row: listed.row,
    column: 'SKU',
    reason: { key: 'variant-not-in-file' as const, values: { variant: nameOf(row) } },
  }));
  const outcome = updated.changed ? 'updated' : 'unchanged';
  return { good: { goodId, listed, outcome }, notices: [...notices, ...untouched] };
}

function complete(told: Told): string {
  return contentOf({ ...told, pictures: told.listed.images.map(({ source }) => source) });
}

function nameOf(row: { sku: string | null; options: readonly { value: string }[] }): string {
  return row.sku ?? row.options.map(({ value }) => value).join(' / ');
}

type Found = { goodId?: string; content?: string; refused?: Reason };

// By SKU, else by the name the file gave it, else by title and first picture: before it had a SKU.
async function findGood(
  market: MarketInTransaction,
  { cooperativeId, sources, taken }: Writing,
  listed: ListedGood,
): Promise<Found> {
  const skus = listed.variants.flatMap(({ sku }) => (sku ? [sku] : []));
  const bySku = await findGoodsBySku(market, { cooperativeId, skus });
  const byTitle = `title:${listed.title} image:${listed.images[0]?.source ?? ''}`;
  const source = sources.get(listed.sourceKey) ?? sources.get(byTitle);
  const goodId = bySku[0] ?? source?.goodId;
  if (bySku.length > 1 || (goodId && taken.has(goodId))) {
    return { refused: { key: 'sku-of-two-goods', values: { skus: skus.join(', ') } } };
  }
  const content = [...sources.values()].find((row) => row.goodId === goodId)?.content;
  return { goodId, content };
}

async function namePictures(
  market: MarketInTransaction,
  { cooperativeId, collected }: Writing,
  listed: ListedGood,
) {
  const read: string[] = [];
  const kept: string[] = [];
  const notices: RowRemark[] = [];
  for (const { row, column, source } of listed.images) {
    const picture = collected.get(source);
    if (!picture) continue;
    if ('reason' in picture) {
      notices.push({ row, column, reason: picture.reason });
      continue;
    }
    await nameOriginal(market, { ...picture, cooperativeId });
    read.push(source);
    kept.push(picture.sha256);
  }
  return { read, kept, notices };
}

// Makers are members of this cooperative, named by the telephone they are known by here.
async function findMakers(
  market: MarketInTransaction,
  { cooperativeId }: Writing,
  { listed, answer }: Told,
): Promise<{ list?: DraftMaker[]; notices: RowRemark[] }> {
  if (!answer.makers) return { notices: [] };
  const phones = answer.makers.map(({ phone }) => phone);
  const members = await findMembersByPhone(market, { cooperativeId, phones });
  const notices = phones
    .filter((phone) => !members.has(phone))
    .map((text) => ({
      row: listed.row,
      column: 'answers',
      reason: { key: 'answer-not-understood' as const, values: { field: 'makers', text } },
    }));
  const list = answer.makers.flatMap(({ phone, weight }) => {
    const personId = members.get(phone);
    return personId ? [{ personId, weight }] : [];
  });
  return { list: list.length > 0 ? list : undefined, notices };
}
