// From the file to goods on sale: what is answered is published, what is not stays a draft, by name.
import type { Asker } from '#domain/permissions/may.ts';
import { en as craft } from '#messages/craft/en.ts';
import { en as desk } from '#messages/desk/en.ts';
import { en as messages } from '#messages/imports/en.ts';
import { sayFileRefusal, sayQuestion, sayReason } from '#messages/imports/say.ts';
import type { OpenQuestion } from '#server/catalogue/desk-good.ts';
import { publishGood } from '#server/catalogue/publish-good.ts';
import { type FileToImport, importFile, type ImportReport } from '#server/imports/import-file.ts';
import type { Market } from '#server/market.ts';
import { CommandError, progress } from '../command.ts';
import { type GoodHere, readGoods } from './goods-here.ts';
import type { Asked, Remark, Report } from './report.ts';
import { drawPicture, nameItsMaker } from './stand-ins.ts';

type Entry = ImportReport['kept'][number];
type Said = Pick<
  Report,
  'imported' | 'changed' | 'refused' | 'notices' | 'drawn' | 'published' | 'unanswered'
>;
export type BroughtIn = Said & { readonly kept: readonly Entry[] };

export async function bringIn(
  market: Market,
  { file, asker }: { file: FileToImport; asker: Asker },
): Promise<BroughtIn> {
  const report = await importFile(market, file);
  if (!('goods' in report)) throw new CommandError(sayFileRefusal(messages, report.refused));
  const { kept, created, updated, unchanged } = report;
  await nameItsMaker(
    market,
    kept.map(({ goodId }) => goodId),
  );
  const drawn: string[] = [];
  const drawings = new Map<string, string>();
  const unanswered: { good: string; questions: readonly Asked[] }[] = [];
  for (const good of await readGoods(market, kept)) {
    if (good.state !== 'draft') continue;
    const lists = kept.find(({ goodId }) => goodId === good.goodId)!.pictures > 0;
    const asked = report.questions.filter((one) => one.good === good.name);
    const draw = lists && good.pictures === 0 && asked.every(({ field }) => field === 'picture');
    if (draw) {
      await drawPicture(market, { good, drawn: drawings });
      drawn.push(good.name);
    }
    const questions = draw ? [] : asked.map(sayAsked);
    const open = questions.length > 0 ? questions : await publish(market, { asker, good });
    if (open.length > 0) unanswered.push({ good: good.name, questions: open });
    progress(`  ${good.name}: ${open.length > 0 ? 'a draft' : 'on sale'}`);
  }
  const now = await readGoods(market, kept);
  return {
    kept,
    imported: kept.length,
    changed: { created, updated, unchanged },
    refused: report.refused.map(sayRemark),
    notices: report.notices.map(sayRemark),
    drawn,
    published: now.filter(({ state }) => state === 'published').length,
    unanswered,
  };
}

/** What keeps it from being published, if anything does. */
async function publish(
  market: Market,
  { asker, good }: { asker: Asker; good: GoodHere },
): Promise<Asked[]> {
  const outcome = await publishGood(market, { asker, goodId: good.goodId });
  if (!('refused' in outcome)) return [];
  if (outcome.refused === 'open-questions') return outcome.questions.map(sayOpen);
  return [{ field: 'state', question: outcome.state }];
}

function sayAsked({ field, question }: ImportReport['questions'][number]): Asked {
  return { field, question: sayQuestion(messages, question) };
}

function sayOpen({ field, key }: OpenQuestion): Asked {
  const words: Readonly<Record<string, string>> = {
    ...craft.faults,
    ...craft.questions,
    ...desk.goods.questions,
  };
  return { field, question: words[key] ?? key };
}

function sayRemark({ row, column, reason }: ImportReport['refused'][number]): Remark {
  return { row, column, reason: sayReason(messages, reason) };
}
