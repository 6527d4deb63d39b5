import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

/** Path of the program a package puts on the command line, so that it runs on this very Node, without a shell. */
export function programOf(packageName: string, program = packageName): string {
  // Not by require.resolve: a package may keep its description out of its exports.
  const description = findPackageJSON(packageName, import.meta.url);
  if (!description) throw new Error(`${packageName} n’est pas installé`);
  const { bin } = JSON.parse(readFileSync(description, 'utf8')) as { bin: string | Record<string, string> };
  const path = typeof bin === 'string' ? bin : bin[program];
  if (!path) throw new Error(`${packageName} n’a pas de programme ${program}`);
  return join(dirname(description), path);
}

/** Takes what a program says, as it comes. */
export type Hear = (text: string) => void;

/** Runs a script on this Node, its output in ours or heard; resolves to its exit code. */
export function run(script: string, parameters: string[] = [], environment: NodeJS.ProcessEnv = {}, hear?: Hear): Promise<number> {
  const child = spawn(process.execPath, [script, ...parameters], {
    stdio: hear ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ...environment },
  });
  if (hear) for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', hear);
  const end = () => void child.kill();
  process.once('SIGTERM', end);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGTERM', end);
      resolve(code ?? 1);
    });
  });
}

/** Pages are thousands of short-lived strings: with more room for the young, in megabytes, a seventh of the time of a build is saved. */
const YOUNG = '--max-semi-space-size=64';

/** node:sqlite is said to be experimental at each build: it writes one file, whose bytes a test compares. */
const QUIET = '--disable-warning=ExperimentalWarning';

/** Astro without its telemetry: a build speaks to no other machine. */
export const astroEnvironment = (): NodeJS.ProcessEnv => ({
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_OPTIONS: [process.env['NODE_OPTIONS'], YOUNG, QUIET].filter(Boolean).join(' '),
});

export const astro = (...parameters: string[]): Promise<number> => run(programOf('astro'), parameters, astroEnvironment());
