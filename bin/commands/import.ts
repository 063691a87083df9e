// qafila import FILE --cooperative SLUG: an Etsy or Shopify file becomes drafts of a cooperative.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { en as messages } from '#messages/imports/en.ts';
import { sayFileRefusal, sayQuestion, sayReason } from '#messages/imports/say.ts';
import { type FileToImport, importFile, type ImportReport } from '#server/imports/import-file.ts';
import { type Command, CommandError, type CommandInput, UsageError } from '../command.ts';
import { withMarket } from '../database.ts';

type SaidRemark = { row: number; column: string; reason: string; key: string };
type Answer = Omit<ImportReport, 'refused' | 'notices' | 'questions' | 'kept'> & {
  refused: SaidRemark[];
  notices: SaidRemark[];
  questions: { good: string; field: string; question: string }[];
};

export const command: Command = {
  name: 'import',
  summary: messages.command.summary,
  usage: messages.command.usage,
  options: {
    cooperative: { type: 'string' },
    currency: { type: 'string' },
    images: { type: 'string' },
    answers: { type: 'string' },
  },
  help: messages.command.options,
  async run(input): Promise<Answer> {
    const file = await readInput(input);
    const report = await withMarket((market) => importFile(market, file));
    if (!('goods' in report)) throw new CommandError(sayFileRefusal(messages, report.refused));
    return present(report);
  },
  show,
};

async function readInput({ values, positionals }: CommandInput): Promise<FileToImport> {
  const [path, ...more] = positionals;
  if (!path || more.length > 0) throw new UsageError(messages.command.oneFile);
  if (typeof values.cooperative !== 'string')
    throw new UsageError(messages.command.whichCooperative);
  const { currency, images, answers } = values;
  return {
    bytes: await read(path),
    name: basename(path),
    cooperativeSlug: values.cooperative,
    currency: typeof currency === 'string' ? currency : undefined,
    images: typeof images === 'string' ? await readImages(images) : undefined,
    answers: typeof answers === 'string' ? await read(answers) : undefined,
  };
}

async function readImages(path: string): Promise<FileToImport['images']> {
  const found = await stat(path).catch((error: unknown) => cannotRead(path, error));
  return found.isDirectory() ? { folder: path } : { zip: await read(path) };
}

function read(path: string): Promise<Uint8Array> {
  return readFile(path).catch((error: unknown) => cannotRead(path, error));
}

function cannotRead(path: string, error: unknown): never {
  const values = { path, why: (error as NodeJS.ErrnoException).code ?? '' };
  throw new CommandError(messages.files['file-unreadable'](values));
}

function present(report: ImportReport): Answer {
  const said = ({ row, column, reason }: ImportReport['refused'][number]): SaidRemark => ({
    row,
    column,
    reason: sayReason(messages, reason),
    key: reason.key,
  });
  const { format, encoding, delimiter, rows, goods, variants, created, updated, unchanged } =
    report;
  return {
    format,
    encoding,
    delimiter,
    rows,
    goods,
    variants,
    created,
    updated,
    unchanged,
    refused: report.refused.map(said),
    notices: report.notices.map(said),
    questions: report.questions.map(({ good, field, question }) => ({
      good,
      field,
      question: sayQuestion(messages, question),
    })),
  };
}

function show(answer: Answer): string {
  const remarks = (list: readonly SaidRemark[]) =>
    list.map((remark) => `  ${messages.place(remark)}: ${remark.reason}`);
  const { refused, notices, questions } = answer;
  return [
    messages.read(answer),
    messages.summary(answer),
    messages.refusedHeading({ count: refused.length }),
    ...remarks(refused),
    messages.noticesHeading({ count: notices.length }),
    ...remarks(notices),
    messages.questionsHeading({ count: questions.length }),
    ...questions.map(({ good, field, question }) => `  ${good} · ${field}: ${question}`),
  ].join('\n');
}
