import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { basePath, outputFolder } from '../../src/commands/deployment.ts';
import { readPages } from './built.ts';
import { originOf } from './links.ts';
import { sitemapAddresses } from './sitemap.ts';

const pages = readPages();
const origin = originOf(pages);

it('the sitemap lists every page but the 404, and nothing else', () => {
  const listed = pages.map(({ path }) => path).filter((path) => !path.endsWith('/404.html'));
  expect(sitemapAddresses(outputFolder(), basePath(), origin).sort()).toEqual(listed.map((path) => origin + path).sort());
});

it('robots.txt lets everyone in and names the sitemap', () => {
  const robots = readFileSync(join(outputFolder(), 'robots.txt'), 'utf8');
  expect(robots).toContain(`Sitemap: ${origin}${basePath()}sitemap-index.xml`);
  expect(robots).not.toMatch(/^Disallow: \//m);
});
