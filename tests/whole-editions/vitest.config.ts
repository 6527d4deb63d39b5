import { defineConfig } from 'vitest/config';

// What takes too long for `npm test`: every PDF, printed twice.
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/whole-editions/**/*.test.ts'],
    globalSetup: 'tests/site/global-setup.ts',
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
