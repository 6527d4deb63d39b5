import { defineConfig } from 'vitest/config';

// One browser for all files, one file at a time: two cores are not many.
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/site/**/*.test.ts'],
    globalSetup: 'tests/site/global-setup.ts',
    fileParallelism: false,
    maxConcurrency: 2,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
