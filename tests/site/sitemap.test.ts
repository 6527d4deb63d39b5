import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { basePath, outputFolder } from '../../src/commands/deployment.ts';
import { readPages } from './built.ts';
import { originOf } from './links.ts';
import { listedPages, sitemapAddresses } from './sitemap.ts';

const pages = readPages();
const origin = originOf(pages);

it('the sitemap lists every page that may be found, and nothing else', () => {
  expect(sitemapAddresses(outputFolder(), basePath(), origin).sort()).toEqual(
    listedPages(pages)
      .map((path) => origin + path)
      .sort(),
  );
});

it('robots.txt lets everyone in and names the sitemap', () => {
  const robots = readFileSync(join(outputFolder(), 'robots.txt'), 'utf8');
  expect(robots).toContain(`Sitemap: ${origin}${basePath()}sitemap-index.xml`);
  expect(robots).not.toMatch(/^Disallow: \//m);
});
