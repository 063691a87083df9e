// npm run check: one list of named steps, the same here and in CI. npm test adds the slower ones.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.ts';

type Step = { readonly name: string; readonly says: string; readonly run: readonly string[] };

const node = process.execPath;
const bin = (name: string) => join(root, 'node_modules/.bin', name);

const quick: Step[] = [
  { name: 'sync', says: 'Kit’s own types', run: [node, bin('svelte-kit'), 'sync'] },
  { name: 'schema', says: 'row types are what the migrations make', run: [node, join(root, 'bin/generate-schema.ts'), '--check'] },
  { name: 'types', says: 'TypeScript and Svelte', run: [node, bin('svelte-check'), '--output', 'machine', '--threshold', 'warning'] },
  { name: 'lint', says: 'oxlint', run: [bin('oxlint'), '--quiet', 'src', 'bin', 'tests', 'house.ts'] },
  { name: 'rules', says: 'the law of the delivered price is whole and sourced', run: [node, join(root, 'bin/qafila.ts'), 'rules', 'check'] },
  { name: 'imports', says: 'who may import whom', run: [node, bin('depcruise'), 'src', 'bin', '--config', 'bin/build/import-law.ts'] },
  { name: 'tests', says: 'the law and the rooms', run: [node, bin('vitest'), 'run', '--reporter', 'default'] },
];

const slow: Step[] = [
  { name: 'build', says: 'what the browser gets', run: [node, join(root, 'bin/build/run.ts')] },
  { name: 'journeys', says: 'people in a real browser', run: [node, join(root, 'bin/journeys.ts')] },
  { name: 'faults', says: 'what may go wrong, going wrong', run: [node, join(root, 'bin/faults.ts')] },
];

const all = process.argv.includes('--all');
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const steps = [...quick, ...(all ? slow : [])].filter(({ name }) => !only.length || only.includes(name));
const failed: string[] = [];
for (const step of steps) {
  const began = performance.now();
  console.log(`\n── ${step.name}: ${step.says}`);
  if (!(await run(step))) failed.push(step.name);
  console.log(`── ${step.name} ${failed.includes(step.name) ? 'FAILED' : 'passed'} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
console.log(`\n${failed.length ? `Failed: ${failed.join(', ')}.` : 'All steps passed.'}`);
console.log(`${steps.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length ? 1 : 0;

function run({ run: [program, ...args] }: Step): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(program!, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => done(false));
    child.on('exit', (code) => done(code === 0));
  });
}
