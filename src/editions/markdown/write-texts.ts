/** The texts of a built site in Markdown, beside their pages, and what tells programs that read where they are. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from '../edition.ts';
import { readPage } from '../page.ts';
import { filesOfSite, readSiteFile } from '../site-files.ts';
import { llmsFull, llmsIndex, type MarkdownText } from './llms.ts';
import { pageMarkdown } from './page-markdown.ts';

/** A page says itself that it has a text. */
const OFFERED = '<link rel="alternate" type="text/markdown"';

/** Writes `etudes/vitre/index.md` beside its page, then `llms.txt` and `llms-full.txt`. */
export function writeTexts(site: BuiltSite): void {
  const texts = filesOfSite(site.folder)
    .filter((file) => file.endsWith('/index.html') && Buffer.from(readSiteFile(site.folder, file)).includes(OFFERED))
    .map((file): MarkdownText => {
      const page = readPage(site, file.slice(0, -'index.html'.length));
      const { path, kind, title, context, description } = page;
      return { path, kind, title, context, description, markdown: pageMarkdown(page, site) };
    });
  for (const { path, markdown } of texts) writeFileSync(join(site.folder, path, 'index.md'), markdown);
  const { description } = readPage(site, '');
  writeFileSync(join(site.folder, 'llms.txt'), llmsIndex(texts, description, site));
  writeFileSync(join(site.folder, 'llms-full.txt'), llmsFull(texts));
}
