/**
 * The search index of a built site: dist/**\/*.html → dist/pagefind/.
 * Alone: `node src/search/index-build.ts dist` (BASE_PATH as for the build).
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { CATALOGUE_FILE, indexedText, indexedTitle, textFile, type Catalogue, type StoredRecord } from './catalogue.ts';
import { KINDS } from './kinds.ts';
import { normalise } from './normalise.ts';
import { recordsOf, type SearchRecord } from './records.ts';

/** What the page needs of Pagefind. Its widgets, its worker, its highlighter and its fragments (we write our own texts) are left out. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.fr\.pagefind|pagefind\.fr_\w+\.pf_meta|index\/fr_\w+\.pf_index)$/;
const FRAGMENT = /^fragment\/(fr_\w+)\.pf_fragment$/;

/**
 * Writes `dist/pagefind/`, the same bytes for the same pages. Any problem stops the build.
 * @param base deployment prefix, `/` or `/notes/terrains/`
 */
export async function buildIndex(dist: string, base: string): Promise<{ records: number }> {
  const records = readRecords(dist, base);
  const files = await indexFiles(records);
  const folder = join(dist, 'pagefind');
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return { records: records.length };
}

function readRecords(dist: string, base: string): SearchRecord[] {
  const problems: string[] = [];
  const records = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && !path.startsWith('pagefind/'))
    .sort()
    .flatMap((path) => {
      try {
        return recordsOf(readFileSync(join(dist, path), 'utf8'), base.replace(/\/?$/, '/') + path.replace(/(^|\/)index\.html$/, '$1'));
      } catch (error) {
        problems.push(`${path} : ${error instanceof Error ? error.message : String(error)}`);
        return [];
      }
    });
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
        meta: { title: normalise(indexedTitle(record)), about: normalise(record.about) },
      });
      fail(added.errors.map((error) => `${record.url} : ${error}`));
    }
    const written = await index!.getFiles();
    fail(written.errors);
    return assemble(records, written.files);
  } finally {
    await pagefind.close();
  }
}

function assemble(records: SearchRecord[], indexed: pagefind.IndexFile[]): Map<string, Uint8Array | string> {
  const files = new Map<string, Uint8Array | string>();
  const ids = new Map<string, string>();
  for (const { path, content } of indexed) {
    if (NEEDED.test(path)) files.set(path, content);
    const id = FRAGMENT.exec(path)?.[1];
    if (id) ids.set(fragmentUrl(content), id);
  }
  fail(records.filter(({ url }) => !ids.has(url)).map(({ url }) => `${url} : Pagefind n’a pas rendu cet enregistrement`));

  const catalogue: Catalogue = { kinds: {}, labels: { territoire: {}, levier: {}, facteur: {} } };
  for (const kind of KINDS) {
    const results = Map.groupBy(
      records.filter((record) => record.kind === kind),
      (record) => record.result.url,
    );
    if (results.size > 0) catalogue.kinds[kind] = [...results.values()].map((parts) => parts.map(({ url }) => ids.get(url)!));
  }
  files.set(CATALOGUE_FILE, JSON.stringify(catalogue));
  for (const { kind: _kind, about: _about, ...stored } of records) {
    files.set(textFile(ids.get(stored.url)!), JSON.stringify(stored satisfies StoredRecord));
  }
  return files;
}

/** A fragment is gzipped JSON after Pagefind's signature; its name is the id that search answers with. */
function fragmentUrl(content: Uint8Array): string {
  const text = gunzipSync(content)
    .toString('utf8')
    .replace(/^pagefind_dcd/, '');
  return (JSON.parse(text) as { url: string }).url;
}

function fail(problems: string[]): void {
  if (problems.length > 0) throw new Error(`La recherche n’a pas pu être construite.\n${problems.join('\n')}`);
}

if (import.meta.main) {
  const { records } = await buildIndex(process.argv[2] ?? 'dist', process.env.BASE_PATH ?? '/');
  console.log(`Recherche : ${records} enregistrements.`);
}
