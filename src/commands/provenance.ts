/** Where the site comes from, without a clock: git, or what SOURCE_COMMIT and SOURCE_DATE say, or the newest text. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Provenance {
  version: string;
  /** Full hash; empty where nobody knows it. */
  commit: string;
  /** `2026-11-23` */
  date: string;
  /** What a person should know of these, in French. */
  remarks: string[];
}

/** @param root folder of the project */
export function provenance(root: string, environment: NodeJS.ProcessEnv = process.env): Provenance {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const { SOURCE_COMMIT: commit = '', SOURCE_DATE: date } = environment;
  if (date !== undefined) {
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new Error(`SOURCE_DATE s’écrit 2026-11-23, et non « ${date} ».`);
    return { version, commit, date, remarks: [] };
  }
  const last = git(root, 'log', '-1', '--format=%H %cs')?.split(' ');
  if (last) {
    const changed = git(root, 'status', '--porcelain') !== '';
    return {
      version,
      commit: last[0]!,
      date: last[1]!,
      remarks: changed
        ? ['Des fichiers ont changé depuis cette révision : les éditions la nomment, mais ne sont pas tout à fait elle.']
        : [],
    };
  }
  const newest = newestText(join(root, 'content'));
  return {
    version,
    commit,
    date: newest,
    remarks: [
      `Sans git, les éditions portent la date du texte le plus récent, ${newest} ; SOURCE_COMMIT et SOURCE_DATE en donnent une autre.`,
    ],
  };
}

/** Day of the last change to the data and the base maps; undefined where git does not know them. */
export function dataDate(root: string, environment: NodeJS.ProcessEnv = process.env): string | undefined {
  // From the top of the repository: a copy of the project inside it, to be built, has the same data.
  return environment['SOURCE_DATE'] ?? (git(root, 'log', '-1', '--format=%cs', '--', ':/content/donnees', ':/content/cartes') || undefined);
}

function git(root: string, ...parameters: string[]): string | undefined {
  try {
    return execFileSync('git', parameters, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

/** Of the `date:` texts have in their header. */
function newestText(content: string): string {
  const dates = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) => /^date: *["']?(\d{4}-\d\d-\d\d)/m.exec(readFileSync(join(content, file), 'utf8'))?.[1] ?? []);
  const newest = dates.sort().at(-1);
  if (!newest) throw new Error('Aucun texte de content/ n’a de date : en donner une par SOURCE_DATE=2026-11-23.');
  return newest;
}
