import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { outputFolder } from '../../src/commands/deployment.ts';
import { buildSite } from './build-site.ts';
import { filesOf } from './built.ts';
import { copyTree } from './tree-copy.ts';

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
  const settings = { TZ: 'Pacific/Auckland', LANG: 'C', LC_ALL: 'C' };
  const { code, output, folder } = await buildSite('seconde', settings, copyTree('copie'));
  expect(code, output).toBe(0);
  const [first, second] = [fingerprints(outputFolder()), fingerprints(folder)];
  const different = Object.keys({ ...first, ...second }).filter((file) => first[file] !== second[file]);
  expect(different).toEqual([]);
});
