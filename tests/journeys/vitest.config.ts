// How this family of tests runs: one file after the other.
import { defineConfig } from 'vitest/config';
import { root } from '../../bin/root.ts';

export default defineConfig({
  root,
  test: {
    include: ['tests/journeys/*.test.ts'],
    globalSetup: 'tests/journeys/open-the-house.ts',
    testTimeout: 180_000,
    hookTimeout: 240_000,
    fileParallelism: false,
  },
});
