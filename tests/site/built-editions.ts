import { select } from 'hast-util-select';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, outputFolder } from '../../src/commands/deployment.ts';
import type { BuiltSite } from '../../src/editions/edition.ts';
import { pageTree } from '../../src/search/page-tree.ts';

/** The site under test, as an edition takes it; the commit is not a true one. */
export function builtSite(): BuiltSite {
  const folder = outputFolder();
  const home = pageTree(readFileSync(join(folder, 'index.html'), 'utf8'));
  const address = String(select('link[rel=canonical]', home)!.properties['href']);
  return { folder, base: basePath(), address, version: '1.0.0', date: '2026-11-23', commit: '0'.repeat(40) };
}
