import { defineConfig } from 'vitest/config';

// One browser for all files, and three files at a time: while one waits for the browser, another reads or builds.
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/site/**/*.test.ts'],
    globalSetup: 'tests/site/global-setup.ts',
    maxWorkers: 3,
    maxConcurrency: 2,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
