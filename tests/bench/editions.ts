/** `node tests/bench/editions.ts`: what each edition costs to make from the built site, and what its files weigh. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { epub } from '../../src/editions/epub/edition.ts';
import { pdf } from '../../src/editions/pdf/edition.ts';
import { builtSite } from '../site/built-editions.ts';
import { measure } from './measured-run.ts';
import { kilobytes, megabytes, seconds, table } from './table.ts';

const EDITIONS = [epub, pdf];
const [asked, result] = process.argv.slice(2);

// One process for each edition, so that memory is its own.
if (asked && result) {
  const files = await EDITIONS.find(({ id }) => id === asked)!.make(builtSite(), () => undefined);
  writeFileSync(result, JSON.stringify(files.map(({ path, bytes }) => [path, kilobytes(bytes.length)])));
} else {
  const folder = mkdtempSync(join(tmpdir(), 'terrains-editions-'));
  const rows: string[][] = [];
  const sizes: string[][] = [];
  for (const { id } of EDITIONS) {
    const file = join(folder, `${id}.json`);
    const { seconds: time, peakBytes } = await measure(fileURLToPath(import.meta.url), [id, file], {});
    rows.push([id, seconds(time), megabytes(peakBytes)]);
    sizes.push(...(JSON.parse(readFileSync(file, 'utf8')) as string[][]));
  }
  rmSync(folder, { recursive: true });
  console.log(`${table(['édition', 'durée (s)', 'mémoire (Mo)'], rows)}\n\n${table(['fichier', 'taille (ko)'], sizes)}`);
}
