import { defineConfig } from 'vitest/config';

// Two files at a time: while one waits for its browser, the other reads or builds.
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/site/**/*.test.ts'],
    globalSetup: 'tests/site/global-setup.ts',
    maxWorkers: 2,
    // They share their modules, and with these the pages once parsed.
    isolate: false,
    maxConcurrency: 2,
    // Trees of pages are millions of small things: with more room for the young, in megabytes, they are moved less often.
    execArgv: ['--max-semi-space-size=64'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
