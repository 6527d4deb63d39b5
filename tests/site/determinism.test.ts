import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { outputFolder } from '../../src/commands/deployment.ts';
import { buildSite } from './build-site.ts';
import { filesOf } from './built.ts';

const SOURCES = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

function fingerprints(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesOf(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

it('the same tree built in another folder, time zone and language gives the same bytes', async () => {
  // Under the project, so that packages are found by climbing.
  const copy = resolve('.cache/site-tests/copie');
  rmSync(copy, { recursive: true, force: true });
  for (const source of SOURCES) cpSync(resolve(source), join(copy, source), { recursive: true });
  const { code, output, folder } = await buildSite('seconde', { TZ: 'Pacific/Auckland', LANG: 'C', LC_ALL: 'C' }, copy);
  expect(code, output).toBe(0);
  const [first, second] = [fingerprints(outputFolder()), fingerprints(folder)];
  const different = Object.keys({ ...first, ...second }).filter((file) => first[file] !== second[file]);
  expect(different).toEqual([]);
});
