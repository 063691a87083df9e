// npm run faults [-- NAME]: what may go wrong, going wrong, and nothing lost.
import { runTests } from './run-tests.ts';

await runTests('tests/faults/vitest.config.ts', process.argv.slice(2));
