/**
 * The search index of a built site: dist/**\/*.html → dist/pagefind/.
 * Alone: `node src/search/index-build.ts dist` (BASE_PATH as for the build).
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { type BuiltPage, builtPages } from './built-pages.ts';
import { CATALOGUE_FILE, catalogueOf, indexedText, indexedTitle, kept, type Catalogue, type Entry, type KeptRecord } from './catalogue.ts';
import { FACETS, facetOf, type Facets } from './facets.ts';
import { KINDS } from './kinds.ts';
import { nameOfTitle } from './names.ts';
import { normalise } from './normalise.ts';
import { readerFiles } from './pagefind-files.ts';
import { recordsOf, type SearchRecord } from './records.ts';
import { SYNONYMS_FILE, synonymsOf } from './synonyms.ts';
import { vocabularyFile, vocabularyOf } from './vocabulary.ts';

/** Signs of a file of texts: a page of results shows some ten records, of as many places. */
const TEXTS_SIGNS = 1500;

/**
 * Writes `dist/pagefind/`, the same bytes for the same pages. Any problem stops the build.
 * @param base deployment prefix, `/` or `/notes/terrains/`
 */
export async function buildIndex(dist: string, base: string): Promise<{ records: number }> {
  const records = readRecords(builtPages(dist, base), dist);
  await writeIndex(records, dist);
  return { records: records.length };
}

/** Writes the index of records in `dist/pagefind/`. */
export async function writeIndex(records: SearchRecord[], dist: string): Promise<void> {
  const files = await searchFiles(records, readSynonyms(dist));
  const folder = join(dist, 'pagefind');
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/**
 * Path in `pagefind/` → bytes of all that a search loads.
 * @param synonyms groups of words, as written
 */
export async function searchFiles(found: SearchRecord[], synonyms: string[][]): Promise<Map<string, Uint8Array | string>> {
  const records = inOrder(found);
  const files = await indexFiles(records);
  const edition = createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 8);
  const { catalogue, texts } = catalogueFor(records, edition);
  files.set(CATALOGUE_FILE, JSON.stringify(catalogue));
  files.set(SYNONYMS_FILE, JSON.stringify(synonymsOf(synonyms, records.map(indexedText))));
  for (const [path, stored] of texts) files.set(path, stored);
  for (const [initial, words] of vocabularyOf(records.map(indexedText))) files.set(vocabularyFile(initial), JSON.stringify(words));
  return files;
}

/** What can be found in the pages of `dist`. @throws with every problem of every page */
export function readRecords(pages: Iterable<BuiltPage>, dist: string): SearchRecord[] {
  const problems: string[] = [];
  const records: SearchRecord[] = [];
  for (const { file, url, tree } of pages) {
    try {
      records.push(...recordsOf(tree, url));
    } catch (error) {
      problems.push(`${file} : ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const seen = new Set<string>();
  for (const { url } of records) {
    if (seen.has(url)) problems.push(`${url} : deux éléments de la page ont le même identifiant`);
    seen.add(url);
  }
  if (records.length === 0 && problems.length === 0) problems.push(`${dist} ne contient aucune page à indexer`);
  fail(problems);
  return records;
}

/** Path in `dist/pagefind/` → bytes. Records are fed one by one, in order: Pagefind numbers them as they come. */
async function indexFiles(records: SearchRecord[]): Promise<Map<string, Uint8Array | string>> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'fr' });
    fail(errors);
    for (const record of records) {
      const added = await index!.addCustomRecord({
        url: record.url,
        content: normalise(indexedText(record)),
        language: 'fr',
        meta: {
          title: normalise(indexedTitle(record)),
          about: normalise(record.about),
          words: normalise(record.words),
          name: nameOfTitle(record.title),
        },
      });
      fail(added.errors.map((error) => `${record.url} : ${error}`));
    }
    const written = await index!.getFiles();
    fail(written.errors);
    return await readerFiles(
      written.files,
      records.map(({ url }) => url),
    );
  } finally {
    await pagefind.close();
  }
}

/** Kind after kind; within a kind result after result, a page before its sections: the order of the catalogue. */
function inOrder(records: SearchRecord[]): SearchRecord[] {
  return KINDS.flatMap((kind) => [
    ...Map.groupBy(
      records.filter((record) => record.kind === kind),
      (record) => record.result.url,
    ).values(),
  ]).flat();
}

function catalogueFor(records: SearchRecord[], edition: string): { catalogue: Catalogue; texts: Map<string, string> } {
  const labels = labelsOf(records);
  const entries: Entry[] = [];
  const files: KeptRecord[][] = [];
  let size = Infinity;
  records.forEach(({ kind, facets, about: _about, words: _words, ...stored }, number) => {
    const last = entries.at(-1);
    const goesOn = number > 0 && last?.kind === kind && records[number - 1]!.result.url === stored.result.url;
    if (goesOn) last.records += 1;
    else entries.push({ kind, first: number, records: 1, facets });
    size += stored.text.length;
    if (size > TEXTS_SIGNS) {
      files.push([]);
      size = stored.text.length;
    }
    files.at(-1)!.push(kept(stored));
  });
  const folder = `textes-${edition}`;
  const texts = new Map(files.map((stored, i) => [`${folder}/${i}.json`, JSON.stringify(stored)]));
  return { catalogue: catalogueOf(entries, labels, { folder, counts: files.map(({ length }) => length) }), texts };
}

/** Slugs and names of what results are filtered by: the pages of studies, levers and conditions. */
function labelsOf(records: SearchRecord[]): Catalogue['labels'] {
  const pages = records.flatMap((record) => {
    const part = facetOf(record.url);
    return part ? [{ ...part, title: record.title }] : [];
  });
  const labels = Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      Object.fromEntries(
        pages
          .filter((page) => page.facet === facet)
          .map(({ slug, title }): [string, string] => [slug, title])
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    ]),
  ) as Catalogue['labels'];
  const unknown = (facets: Facets) => FACETS.flatMap((facet) => facets[facet].filter((slug) => !Object.hasOwn(labels[facet], slug)));
  fail(records.flatMap(({ url, facets }) => unknown(facets).map((slug) => `${url} : aucune page ne répond au sujet « ${slug} »`)));
  return labels;
}

/** Groups the site publishes beside its search page; a site may have none. */
export function readSynonyms(dist: string): string[][] {
  const file = join(dist, 'recherche/synonymes.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[][]) : [];
}

function fail(problems: string[]): void {
  if (problems.length > 0) throw new Error(`La recherche n’a pas pu être construite.\n${problems.join('\n')}`);
}

if (import.meta.main) {
  const { records } = await buildIndex(process.argv[2] ?? 'dist', process.env.BASE_PATH ?? '/');
  console.log(`Recherche : ${records} enregistrements.`);
}
