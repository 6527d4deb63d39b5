import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

// Components are rendered by Astro's own pipeline; nothing else needs it.
const components = getViteConfig(
  { test: { name: 'components', root, include: ['tests/components/**/*.test.ts'], testTimeout: 30_000 } },
  { root, configFile: false, compressHTML: false, logLevel: 'error' },
);

export default defineConfig(async (env) => ({
  test: {
    root,
    projects: [
      {
        test: {
          name: 'pure',
          root,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/components/**'],
          testTimeout: 30_000,
        },
      },
      await components(env),
    ],
  },
}));
