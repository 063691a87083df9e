// npm run journeys [-- NAME]: people in a real browser, one file a person.
import { runTests } from './run-tests.ts';

await runTests('tests/journeys/vitest.config.ts', process.argv.slice(2));
