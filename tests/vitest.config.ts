import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

// Components are rendered by Astro’s own pipeline, their lines kept for snapshots one reads; nothing else needs it.
const components = getViteConfig(
  { test: { name: 'components', root, include: ['tests/components/**/*.test.ts'], testTimeout: 30_000 } },
  { root, configFile: false, compressHTML: false, logLevel: 'error' },
);

/** Tests that put something else in the place of a module. */
const FEIGNING = ['tests/search/index-failure.test.ts'];

export default defineConfig(async (env) => ({
  test: {
    root,
    projects: [
      {
        test: {
          name: 'pure',
          root,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/whole-editions/**', 'tests/components/**', ...FEIGNING],
          // Pure functions share their modules: loading them for each of two hundred files took two minutes.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      { test: { name: 'feigned', root, include: FEIGNING } },
      await components(env),
    ],
  },
}));
