// How this family of tests runs: one file after the other.
import { defineConfig } from 'vitest/config';
import { root } from '../../bin/root.ts';

export default defineConfig({
  root,
  test: {
    include: ['tests/faults/*.test.ts'],
    globalSetup: 'tests/start-postgres.ts',
    testTimeout: 300_000,
    hookTimeout: 240_000,
    fileParallelism: false,
  },
});
