import { select } from 'hast-util-select';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageTree } from '../search/page-tree.ts';

/** Address of the home page of a built site, prefix included, as the page itself says it. */
export function canonicalAddress(folder: string): string {
  const link = select('link[rel=canonical]', pageTree(readFileSync(join(folder, 'index.html'), 'utf8')));
  if (!link) throw new Error(`${join(folder, 'index.html')} ne dit pas son adresse (link rel=canonical)`);
  return String(link.properties.href);
}
