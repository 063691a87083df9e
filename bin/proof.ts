// npm run proof [-- --fresh]: everything that npm test does small, at its full number. It takes hours
// and may be stopped: what passed on this commit and seed is kept. Writes RELIABILITY.md.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenStale } from './build/build.ts';
import { root } from './root.ts';
import { type Counted, countTests } from './run-tests.ts';

type Part = {
  readonly name: string;
  /** What was done how often, as RELIABILITY.md says it. */
  readonly says: string;
  readonly config: string;
  readonly names?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

const rooms = 'vitest.config.ts';
const faults = 'tests/faults/vitest.config.ts';
const journeys = 'tests/journeys/vitest.config.ts';

const parts: readonly Part[] = [
  { name: 'rooms', says: 'every test of the law and the rooms', config: rooms },
  {
    name: 'races',
    says: '300 races of 200 buyers for one rug',
    config: rooms,
    names: ['src/server/checkout/race.test.ts'],
    env: { RACES: '300', BUYERS: '200' },
  },
  {
    name: 'sums',
    says: '2,000 random carts paid, shared and proven to the centime',
    config: rooms,
    names: ['src/server/checkout/exact-sums.test.ts'],
    env: { CARTS: '2000' },
  },
  {
    name: 'crashes',
    says: 'every named moment of a payment and 300 random ones, kill -9',
    config: faults,
    names: ['a-crash-while-paying'],
    env: { KILLS: '300' },
  },
  {
    name: 'gateway',
    says: '100 kills of the gateway that took the money',
    config: faults,
    names: ['a-killed-gateway'],
    env: { KILLS: '100' },
  },
  {
    name: 'whole tree',
    says: '20 kills of house, gateway and PostgreSQL at once',
    config: faults,
    names: ['whole-tree-killed'],
    env: { KILLS: '20' },
  },
  { name: 'faults', says: 'every fault, at its small number', config: faults },
  {
    name: 'pages',
    says: 'every page in five languages, two sizes, light and dark; Nu Html Checker',
    config: journeys,
    names: ['every-page'],
  },
  { name: 'journeys', says: 'every journey in a real browser', config: journeys },
];

type Done = Counted & { readonly seconds: number; readonly on: string };
type Kept = { readonly commit: string; readonly seed: string; readonly done: Record<string, Done> };

const out = join(root, 'tests/.out');
const file = join(out, 'proof.json');
mkdirSync(out, { recursive: true });
if (process.argv.includes('--fresh')) rmSync(file, { force: true });

const kept = readKept();
await buildWhenStale();
for (const part of parts) {
  if (kept.done[part.name]?.ok) continue;
  console.log(`\n── ${part.name}: ${part.says}`);
  const began = Date.now();
  const env = { PROOF: '1', SEED: kept.seed, ...part.env };
  const counted = await countTests({ ...part, env });
  const seconds = Math.round((Date.now() - began) / 1000);
  kept.done[part.name] = { ...counted, seconds, on: new Date().toISOString().slice(0, 10) };
  writeFileSync(file, JSON.stringify(kept, undefined, 2));
  writeFileSync(join(root, 'RELIABILITY.md'), report());
}

const all = Object.values(kept.done);
const sum = (count: (done: Done) => number) => all.reduce((whole, done) => whole + count(done), 0);
console.log(`${sum((done) => done.passed)} passed, ${sum((done) => done.failed)} failed`);
process.exitCode = all.every(({ ok }) => ok) ? 0 : 1;

/** What passed before, when it was this very commit and seed; uncommitted changes keep nothing. */
function readKept(): Kept {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', ':!RELIABILITY.md') !== '';
  const commit = git('rev-parse', 'HEAD') + (changed ? ' with uncommitted changes' : '');
  const seed = process.env.SEED ?? '20261123';
  try {
    const before = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    if (!changed && before.commit === commit && before.seed === seed) return before;
  } catch {
    // The first time there is no file.
  }
  return { commit, seed, done: {} };
}

function report(): string {
  const rows = parts.map(({ name, says }) => {
    const done = kept.done[name];
    const outcome = done
      ? `${done.passed} passed, ${done.failed} failed${done.ok || done.failed ? '' : ', ended badly'}`
      : 'not run';
    return `| ${says} | ${outcome} | ${done ? `${done.on}, ${done.seconds} s` : ''} |`;
  });
  return `# Reliability

Written by \`npm run proof\`, which does at full number what \`npm test\` does small. It proves what these
tests ask and nothing else; [docs/faults.md](docs/faults.md) says which faults no test proves yet.

Commit ${kept.commit}, seed ${kept.seed}, Node ${process.version}, ${process.platform}.

| what | outcome | when |
|---|---|---|
${rows.join('\n')}
`;
}
