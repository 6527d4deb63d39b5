/** What references and metadata add to pages: bytes of a page, gzip, with and without them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { median } from './measured-run.ts';

/** What Highwire, Dublin Core, schema.org, Open Graph’s picture and references take in a page; the script and its style are apart. */
const ADDED = [
  /<link rel="(?:alternate" hreflang|schema\.)[^>]*>/g,
  /<meta (?:name="(?:citation_|DC\.|DCTERMS\.|z\.|twitter:)|property="(?:og|article):)[^>]*>/g,
  /<script type="application\/ld\+json">.*?<\/script>/gs,
  /<section class="citer".*?<\/section>/gs,
  /<p data-reference=[^>]*>(?:(?!<\/p>).)*<\/p>\s*<p class="citer-fichiers">.*?<\/p>/gs,
  /<a href="[^"]*\/citer\/[^"]*" data-nosearch>.*?<\/a>/gs,
];

export interface Added {
  pages: number;
  /** Bytes, gzip. */
  median: number;
  most: number;
  /** « etudes/cognac/ ». */
  heaviest: string;
  /** Script and style of the references, once for all pages. */
  shared: number;
}

/** @param folder a built site */
export function weighMetadata(folder: string): Added {
  const pages = globSync('**/index.html', { cwd: folder })
    .sort()
    .filter((file) => !file.startsWith('citer/'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const bare = ADDED.reduce((text, pattern) => text.replace(pattern, ''), html);
      return { path: file.replace('index.html', ''), bytes: gzip(html) - gzip(bare) };
    });
  const heaviest = pages.reduce((most, page) => (page.bytes > most.bytes ? page : most));
  const shared = globSync('_astro/{citation,Citation}*.{css,js}', { cwd: folder }).map((file) =>
    gzip(readFileSync(join(folder, file), 'utf8')),
  );
  return {
    pages: pages.length,
    median: median(pages.map(({ bytes }) => bytes)),
    most: heaviest.bytes,
    heaviest: heaviest.path,
    shared: shared.reduce((sum, bytes) => sum + bytes, 0),
  };
}

const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;
