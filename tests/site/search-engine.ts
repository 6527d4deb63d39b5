import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { basePath, outputFolder } from '../../src/commands/deployment.ts';
import type { startSearch } from '../../src/scripts/search/start.ts';
import { folderFiles } from '../../src/search/folder-files.ts';
import { filesOf } from './built.ts';
import type { Firefox } from './firefox.ts';

declare global {
  /** Put there by `driveSearch`. */
  var testedSearch: typeof startSearch;
}

/** What a question gave: everything but how long it took. */
export interface Answer {
  ask: string;
  results: string[];
  /** Addresses of the first pages, prefix included. */
  pages: string[];
  told: unknown;
}

/** Asks all questions of the engine that the page would start, without its field: seconds instead of minutes. */
export async function driveSearch(page: Page, questions: string[]): Promise<Answer[]> {
  await page.evaluate(await engineScript());
  return page.evaluate(askAll, questions);
}

/** The same of a page open in Firefox. */
export async function driveSearchInFirefox(firefox: Firefox, questions: string[]): Promise<Answer[]> {
  await firefox.evaluate(`void (() => { ${await engineScript()} })()`);
  return firefox.evaluate(`(${askAll})(${JSON.stringify(questions)})`);
}

/** Sent to the page as it is written: it may call nothing of this file. */
async function askAll(asked: string[]): Promise<Answer[]> {
  const search = await globalThis.testedSearch();
  const answers: Answer[] = [];
  for (const ask of asked) {
    const { results, terms, unknown, corrected, near, complete } = await search.search(ask);
    const firsts = await Promise.all(results.slice(0, 5).map(({ best }) => search.text(best.id)));
    answers.push({
      ask,
      results: results.map(({ kind, best, sections, score, facets }) => JSON.stringify([kind, best, sections, score, facets])),
      pages: firsts.map(({ result }) => result.url),
      told: { terms, unknown, corrected, near, complete },
    });
  }
  return answers;
}

let script: Promise<string> | undefined;

function engineScript(): Promise<string> {
  script ??= build({
    stdin: {
      contents: "import { startSearch } from './start.ts'; globalThis.testedSearch = startSearch;",
      resolveDir: 'src/scripts/search',
    },
    bundle: true,
    write: false,
    format: 'iife',
  }).then(({ outputFiles }) => outputFiles[0]!.text);
  return script;
}

/** The search of the built site as an unzipped folder has it, in a place with a difficult name, and one page. */
export async function searchFolder(): Promise<{ address: string; remove(): void }> {
  const parent = mkdtempSync(join(tmpdir(), 'recherche-'));
  const folder = join(parent, 'clé n° 1 # été');
  mkdirSync(folder);
  const source = join(outputFolder(), 'pagefind');
  const files = new Map(filesOf(source).map((path) => [path.replaceAll('\\', '/'), new Uint8Array(readFileSync(join(source, path)))]));
  for (const [path, bytes] of await folderFiles(files, basePath())) {
    mkdirSync(join(folder, 'pagefind', path, '..'), { recursive: true });
    writeFileSync(join(folder, 'pagefind', path), bytes);
  }
  mkdirSync(join(folder, 'recherche'));
  const page = join(folder, 'recherche/index.html');
  writeFileSync(
    page,
    '<!doctype html><html lang="fr" data-base="../" data-copie="2026-11-23"><meta charset="utf-8"><title>Recherche</title></html>',
  );
  return { address: pathToFileURL(page).href, remove: () => rmSync(parent, { recursive: true }) };
}
