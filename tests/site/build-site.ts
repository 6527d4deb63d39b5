import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';

export interface Built {
  code: number;
  /** Both outputs, in order of arrival. */
  output: string;
  folder: string;
}

// Vitest leaves its own variables in the environment, and Astro would read some, as BASE_URL.
const KEPT = ['PATH', 'HOME', 'USERPROFILE', 'TMPDIR', 'TEMP', 'SystemRoot', 'SITE_URL', 'BASE_PATH'];

/** What a command would find in a terminal. */
export const ordinaryEnvironment = () =>
  Object.fromEntries(KEPT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));

/** Builds the site as `npm run build` does, into a folder of its own under `.cache`, with other settings. */
export async function buildSite(name: string, settings: Record<string, string>, root = process.cwd()): Promise<Built> {
  const folder = resolve('.cache/site-tests', name);
  rmSync(folder, { recursive: true, force: true });
  const child = spawn(process.execPath, ['src/commands/build.ts'], {
    cwd: root,
    env: { ...ordinaryEnvironment(), OUT_DIR: folder, ...settings },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number>((done) => child.on('close', (status) => done(status ?? 1)));
  return { code, output, folder };
}
