import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SOURCES = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

/** A copy of the project to build or to spoil; under the project itself, so that packages are found by climbing. */
export function copyTree(name: string): string {
  const copy = resolve('.cache/site-tests', name);
  rmSync(copy, { recursive: true, force: true });
  for (const source of SOURCES) cpSync(resolve(source), join(copy, source), { recursive: true });
  return copy;
}
