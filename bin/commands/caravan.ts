// qafila caravan: a seller's file goes the whole way, from listing to paid orders and their papers.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { caravanCooperative } from '../../db/seeds/caravan-cooperative.ts';
import { marketBySlug, markets, type ShopMarket } from '#domain/markets.ts';
import { toDecimal } from '#domain/money/money.ts';
import type { FileToImport } from '#server/imports/import-file.ts';
import { readSettings } from '#server/settings.ts';
import { portBesideStrangers } from '../caravan/our-gateway.ts';
import type { Report } from '../caravan/report.ts';
import { travel } from '../caravan/travel.ts';
import { type Command, CommandError, type CommandInput, UsageError } from '../command.ts';
import { withMarket } from '../database.ts';
import { startPretendGateway } from '../pretend-gateway.ts';
import { root } from '../root.ts';

export const command: Command = {
  name: 'caravan',
  summary: 'A file of goods in, one good sold to each market, its papers written (demo mode only).',
  usage: 'caravan --file FILE --answers FILE [--to de-de,en-us,ja-jp]',
  options: {
    file: { type: 'string' },
    answers: { type: 'string' },
    to: { type: 'string', default: 'de-de,en-us,ja-jp' },
    cooperative: { type: 'string', default: caravanCooperative.slug },
    currency: { type: 'string' },
    images: { type: 'string' },
  },
  help: {
    file: 'an Etsy or Shopify file of listings',
    answers: 'what the file does not say; nothing has a default, see docs/importing.md',
    to: 'markets to sell one good to, with commas between',
    cooperative: `whose goods they become; ${caravanCooperative.slug} is made on first use`,
    currency: 'of the prices, where the file does not say it',
    images: 'a folder or zip of the pictures the file names',
  },
  async run(input): Promise<Report> {
    const settings = readSettings({ QAFILA_DATA: join(root, '.qafila'), ...process.env });
    if (settings.mode === 'production') {
      throw new CommandError('A caravan buys with pretend money: production does not send one.');
    }
    const to = readMarkets(input);
    const file = await readInput(input);
    const port = await portBesideStrangers(settings);
    if (port) process.env.PRETEND_GATEWAY_PORT = String(port);
    return withMarket(async (market) => {
      const gateway = await startPretendGateway(market.settings);
      try {
        return await travel(market, { file, to });
      } finally {
        await gateway?.close();
      }
    });
  },
  show,
};

function readMarkets({ values }: CommandInput): ShopMarket[] {
  const slugs = String(values.to)
    .split(',')
    .map((slug) => slug.trim())
    .filter(Boolean);
  if (slugs.length === 0) throw new UsageError('--to names at least one market.');
  return [...new Set(slugs)].map((slug) => {
    const shop = marketBySlug(slug);
    if (shop) return shop;
    const known = markets.map((one) => one.slug).join(', ');
    throw new UsageError(`There is no market "${slug}", only ${known}.`);
  });
}

async function readInput({ values, positionals }: CommandInput): Promise<FileToImport> {
  const { file, answers, currency, images } = values;
  if (typeof file !== 'string' || positionals.length > 0)
    throw new UsageError('--file names one file.');
  if (typeof answers !== 'string') throw new UsageError('--answers names the file of answers.');
  return {
    bytes: await read(file),
    name: basename(file),
    cooperativeSlug: String(values.cooperative),
    currency: typeof currency === 'string' ? currency : undefined,
    images: typeof images === 'string' ? await readImages(images) : undefined,
    answers: await read(answers),
  };
}

async function readImages(path: string): Promise<FileToImport['images']> {
  return path.toLowerCase().endsWith('.zip') ? { zip: await read(path) } : { folder: path };
}

function read(path: string): Promise<Uint8Array> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`${path} cannot be read: ${error.code ?? error.message}`);
  });
}

function show(report: Report): string {
  const { orders, reasons, ledger, unanswered } = report;
  return [
    `${report.imported} goods came in, ${report.published} are on sale.`,
    `${unanswered.length} wait for answers:`,
    ...report.refused.map(({ row, reason }) => `  row ${row} refused: ${reason}`),
    ...unanswered.flatMap(({ good, questions }) =>
      questions.map(({ field, question }) => `  ${good} · ${field}: ${question}`),
    ),
    ...orders.flatMap(({ group, market, good, status, total, sums, papers, questions }) => [
      `${market}: ${good}, ${toDecimal(total)} ${total.currency}, ${status}, order ${group}`,
      `  ${Object.entries(sums)
        .map(([name, minor]) => `${name} ${minor}`)
        .join(' · ')}`,
      ...papers.map((path) => `  ${path}`),
      ...questions.map(({ field, question }) => `  ${field}: ${question}`),
    ]),
    ...reasons.map(({ market, reason }) => `${market}: no order. ${reason}`),
    `Ledger: ${ledger.entries} entries, ${ledger.balanced ? 'balanced' : 'NOT BALANCED'}. ${report.seconds} s.`,
  ].join('\n');
}
