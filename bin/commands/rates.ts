// qafila rates import|check FILE.csv: a carrier's rates, checked or put in the place of earlier ones.
import { readFile } from 'node:fs/promises';
import { en as messages } from '#messages/rates/en.ts';
import { sayRemark } from '#messages/rates/say.ts';
import { importRates, type RatesReport } from '#server/shipping/import-rates.ts';
import { type Command, CommandError, UsageError } from '../command.ts';
import { withMarket } from '../database.ts';

type SaidRemark = { line: number; column: string; key: string; says: string };
type Answer = Omit<RatesReport, 'problems' | 'notices'> & {
  problems: SaidRemark[];
  notices: SaidRemark[];
};

export const command: Command = {
  name: 'rates',
  summary: messages.command.summary,
  usage: messages.command.usage,
  options: { 'dry-run': { type: 'boolean' } },
  help: { 'dry-run': messages.command.dryRun },
  async run({ values, positionals }): Promise<Answer> {
    const [what, path, ...more] = positionals;
    if (what !== 'import' && what !== 'check') throw new UsageError(messages.command.which);
    if (!path || more.length > 0) throw new UsageError(messages.command.oneFile);
    const text = await read(path);
    const dryRun = what === 'check' || values['dry-run'] === true;
    const answer = present(await withMarket((market) => importRates(market, { text, dryRun })));
    if (answer.problems.length === 0) return answer;
    if (values.json) console.log(JSON.stringify(answer, undefined, 2));
    throw new CommandError(show(answer));
  },
  show,
};

function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(messages.command.unreadable({ path, why: error.code ?? '' }));
  });
}

function present(report: RatesReport): Answer {
  const said = ({ line, column, key, values }: RatesReport['problems'][number]): SaidRemark => ({
    line,
    column,
    key,
    says: sayRemark(messages, { key, values }),
  });
  return { ...report, problems: report.problems.map(said), notices: report.notices.map(said) };
}

function show(answer: Answer): string {
  const { tables, bands, kept, closed, problems, notices } = answer;
  const remarks = (list: readonly SaidRemark[]) =>
    list.map((remark) => `  ${messages.place(remark)}: ${remark.says}`);
  if (problems.length) {
    return [messages.refused({ count: problems.length }), ...remarks(problems)].join('\n');
  }
  return [
    kept ? messages.kept({ tables, bands }) : messages.wouldKeep({ tables, bands }),
    ...closed.map((one) => `  ${messages.closed(one)}`),
    ...remarks(notices),
  ].join('\n');
}
