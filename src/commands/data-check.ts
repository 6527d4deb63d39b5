/**
 * `npm run data:check [-- fichier.csv --jeu chomage-zone-emploi [--ajout] [--ecrire]]`: what a new edition of a table changes,
 * and what is to be read again. Without a file, the tables of `content/donnees` that differ from the last commit.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FOLDER } from '../corpus/corpus.ts';
import { type ContentFiles, readContent } from '../corpus/files.ts';
import { assessContent } from '../corpus/load.ts';
import { editionReport } from '../corpus/new-edition/report.ts';
import { mergedTable, pathOfTable, replaceTable, tableNames } from '../corpus/new-edition/replace-table.ts';

const PACKAGE = 'donnees/datapackage.json';
const USAGE = 'npm run data:check -- nouvelle-edition.csv --jeu chomage-zone-emploi [--ajout] [--ecrire]';

/** Resolves to an exit code: 1 when the content would no longer hold with the new edition. */
export function dataCheck(asked: string[]): number {
  const { positionals, values } = parseArgs({
    args: asked,
    allowPositionals: true,
    options: { jeu: { type: 'string' }, ajout: { type: 'boolean' }, ecrire: { type: 'boolean' } },
  });
  const [path] = positionals;
  const files = readContent(FOLDER);
  if (path === undefined && values.jeu === undefined) return againstCommit(files);
  if (path === undefined || values.jeu === undefined) return say(`Il faut un fichier et le nom du jeu : ${USAGE}`);
  const given = readFileSync(path);
  const bytes = values.ajout ? mergedTable(files, values.jeu, given) : given;
  const next = replaceTable(files, values.jeu, bytes);
  const code = told(files, next, values.jeu);
  if (values.ecrire && code === 0) {
    for (const file of [pathOfTable(files, values.jeu), PACKAGE]) writeFileSync(join(FOLDER, file), next.get(file)!);
    console.log(
      `\nÉcrit : content/${pathOfTable(files, values.jeu)} et content/${PACKAGE}. Relire, puis dire ce qui change dans « revisions ».`,
    );
  }
  return code;
}

/** Tables changed since the last commit, each against what it was. */
function againstCommit(files: ContentFiles): number {
  const changed = tableNames(files).flatMap((name) => {
    const file = pathOfTable(files, name);
    const before = committed(file);
    return before && Buffer.compare(before, files.get(file)!) !== 0 ? [{ name, before }] : [];
  });
  if (changed.length === 0) console.log(`Aucune table n’a changé depuis le dernier commit. Pour comparer une nouvelle édition : ${USAGE}`);
  return Math.max(
    0,
    ...changed.map(({ name, before }) => {
      const now = replaceTable(files, name, files.get(pathOfTable(files, name))!);
      return told(replaceTable(now, name, before), now, name);
    }),
  );
}

function committed(file: string): Buffer | undefined {
  try {
    return execFileSync('git', ['show', `HEAD:./${file}`], { cwd: FOLDER, maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

function told(before: ContentFiles, after: ContentFiles, name: string): number {
  const next = assessContent(after);
  console.log(editionReport(assessContent(before).corpus, next.corpus, name, after, next.problems));
  return next.problems.length === 0 ? 0 : 1;
}

function say(message: string): number {
  console.error(message);
  return 1;
}

if (import.meta.main) {
  try {
    process.exitCode = dataCheck(process.argv.slice(2));
  } catch (error) {
    process.exitCode = say(error instanceof Error ? error.message : String(error));
  }
}
