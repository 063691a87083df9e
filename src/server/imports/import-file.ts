// A seller's file becomes drafts of her cooperative: all of it in one transaction, or nothing.
import { type Currency, isCurrency } from '#domain/money/currency.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import type { Market } from '#server/market.ts';
import { answerFor, type Answers, noAnswers, readAnswers, unusedAnswers } from './answers.ts';
import { askQuestions } from './ask-questions.ts';
import { checkAnswer } from './check-answer.ts';
import { collectPictures } from './collect-pictures.ts';
import { contentOf } from './content-of.ts';
import type { Encoding } from './decode-file.ts';
import type { Format } from './detect-format.ts';
import { openWeb, type Reach } from './fetch-picture.ts';
import type { FileRefusal, ListedGood, Question, Reason, RowRemark } from './listed-good.ts';
import { giveUpOnHosts } from './give-up-on-hosts.ts';
import { matchMaterials } from './match-materials.ts';
import { nearestNames } from './nearest-names.ts';
import { openPictures, type PicturesGiven } from './read-images.ts';
import { type ReadListing, readListing } from './read-listing.ts';
import type { Delimiter } from './read-table.ts';
import { findCooperative, findDraftStates, findSources, listSlugs } from './store.ts';
import { type Kept, writeGoods } from './write-goods.ts';

export type FileToImport = {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly cooperativeSlug: string;
  /** Needed where the file does not say its currency, and never against what it says. */
  readonly currency?: string;
  readonly images?: PicturesGiven;
  /** The bytes of the answers file. */
  readonly answers?: Uint8Array;
  /** The web, for pictures by address. */
  readonly reach?: Reach;
};

export type ImportReport = {
  readonly format: Format;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly rows: number;
  readonly goods: number;
  readonly variants: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: readonly RowRemark[];
  /** What went in otherwise than the file says, and what of it was left out. */
  readonly notices: readonly RowRemark[];
  readonly questions: readonly { good: string; field: string; question: Question }[];
  /** Each good by its id and the name questions call it by, with how many pictures its row lists. */
  readonly kept: readonly { goodId: string; good: string; pictures: number }[];
};

export async function importFile(
  market: Market,
  file: FileToImport,
): Promise<ImportReport | { refused: FileRefusal }> {
  const ready = await prepare(market, file);
  if ('refused' in ready) return ready;
  const { cooperativeId, listing, answers, pictures } = ready;
  const crafts = withoutNonCrafts(listing.goods, answers);
  const sources = await findSources(market, cooperativeId);
  const told = crafts.goods.map((listed) => ({ listed, answer: answerFor(listed, answers) }));
  const changed = told.filter(({ listed, answer }) => {
    const all = listed.images.map(({ source }) => source);
    const content = contentOf({ listed, answer, pictures: all });
    return sources.get(listed.sourceKey)?.content !== content;
  });
  const goods = changed.map(({ listed }) => listed);
  const collected = await collectPictures(market, { pictures, goods });
  const kept = await inTransaction(
    market,
    (market) => writeGoods(market, { cooperativeId, told, collected, sourceName: file.name }),
    { actsFor: cooperativeId },
  );
  const questions = await questionsOn(market, cooperativeId, kept.goods);
  return reportOn({ listing, crafts, answers, kept, questions });
}

async function prepare(market: Market, file: FileToImport) {
  const { currency, cooperativeSlug } = file;
  const code = currency?.trim().toUpperCase();
  if (code !== undefined && !isCurrency(code)) {
    return refuse({ key: 'currency-unknown', values: { text: currency! } });
  }
  const cooperative = await findCooperative(market, cooperativeSlug);
  if (!cooperative) {
    const nearest = nearestNames(cooperativeSlug, await listSlugs(market)).join(', ');
    return refuse({ key: 'cooperative-unknown', values: { slug: cooperativeSlug, nearest } });
  }
  const listing = readListing(file.bytes, { currency: code as Currency | undefined });
  if (isRefusal(listing)) return listing;
  const answers = file.answers ? readAnswers(file.answers) : noAnswers;
  if ('refused' in answers) return answers;
  const pictures = await openPictures(file.images, giveUpOnHosts(file.reach ?? openWeb));
  if ('why' in pictures) return refuse({ key: 'images-unreadable', values: pictures });
  return { cooperativeId: cooperative.id, listing, answers, pictures };
}

function refuse(refused: FileRefusal): { refused: FileRefusal } {
  return { refused };
}

function isRefusal(
  listing: ReadListing | { refused: FileRefusal },
): listing is { refused: FileRefusal } {
  return !('goods' in listing);
}

type Crafts = { readonly goods: ListedGood[]; readonly refused: RowRemark[] };

// Refused by what is answered: it is no craft, or the answer cannot be true of such a thing.
function withoutNonCrafts(listed: readonly ListedGood[], answers: Answers): Crafts {
  const goods: ListedGood[] = [];
  const refused: RowRemark[] = [];
  for (const good of listed) {
    const answer = answerFor(good, answers);
    const reason: Reason | undefined =
      answer.craft === false ? { key: 'said-not-a-craft' } : checkAnswer(answer);
    if (reason) refused.push({ row: good.row, column: 'answers', reason });
    else goods.push(good);
  }
  return { goods, refused };
}

async function questionsOn(market: Market, cooperativeId: string, goods: Kept['goods']) {
  const goodIds = goods.map(({ goodId }) => goodId);
  const states = await findDraftStates(market, { cooperativeId, goodIds });
  return goods.flatMap(({ goodId, listed }) => {
    const state = states.get(goodId);
    const good = nameOf(listed, goods);
    return state ? askQuestions(state).map((asked) => ({ good, ...asked })) : [];
  });
}

// The name by which the answers file may speak of it: SKU, else title where that is unique.
function nameOf(listed: ListedGood, goods: Kept['goods']): string {
  const sku = listed.variants.find((variant) => variant.sku)?.sku;
  if (sku) return sku;
  const namesakes = goods.filter((other) => other.listed.title === listed.title).length;
  return namesakes === 1 ? listed.title : listed.sourceKey;
}

type Reported = {
  listing: ReadListing;
  crafts: Crafts;
  answers: Answers;
  kept: Kept;
  questions: ImportReport['questions'];
};

function reportOn({ listing, crafts, answers, kept, questions }: Reported): ImportReport {
  const { format, encoding, delimiter, rows } = listing;
  const count = (outcome: string) => kept.goods.filter((good) => good.outcome === outcome).length;
  return {
    format,
    encoding,
    delimiter,
    rows,
    goods: kept.goods.length,
    variants: kept.goods.reduce((sum, { listed }) => sum + listed.variants.length, 0),
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    refused: inOrder([...listing.refused, ...crafts.refused, ...kept.refused]),
    notices: inOrder([
      ...listing.notices,
      ...crafts.goods.flatMap((good) => unknownMaterials(good, answers)),
      ...kept.notices,
      ...unusedAnswers(listing.goods, answers).map((name) => ({
        row: 1,
        column: 'answers',
        reason: { key: 'answer-unused' as const, values: { name } },
      })),
    ]),
    questions,
    kept: kept.goods.map(({ goodId, listed }) => ({
      goodId,
      good: nameOf(listed, kept.goods),
      pictures: listed.images.length,
    })),
  };
}

function unknownMaterials(listed: ListedGood, answers: Answers): RowRemark[] {
  if (answerFor(listed, answers).materials) return [];
  return matchMaterials(listed.materials).unknown.map((text) => ({
    row: listed.row,
    column: 'materials',
    reason: { key: 'material-not-known', values: { text } },
  }));
}

function inOrder(remarks: readonly RowRemark[]): RowRemark[] {
  return [...remarks].sort((left, right) => left.row - right.row);
}
