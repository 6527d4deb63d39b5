/** `node tests/bench/editions.ts`: what each edition costs to make from the built site, and what it weighs. */
import { fileURLToPath } from 'node:url';
import { epub } from '../../src/editions/epub/edition.ts';
import { pdf } from '../../src/editions/pdf/edition.ts';
import { builtSite } from '../site/built-editions.ts';
import { measure } from './measured-run.ts';
import { megabytes, seconds, table } from './table.ts';

const EDITIONS = [epub, pdf];
const [asked] = process.argv.slice(2);

// One process for each, so that memory is that of one edition.
if (asked) {
  await EDITIONS.find(({ id }) => id === asked)!.make(builtSite(), () => undefined);
} else {
  const rows: string[][] = [];
  for (const { id, make } of EDITIONS) {
    const { seconds: time, peakBytes } = await measure(fileURLToPath(import.meta.url), [id], {});
    const files = await make(builtSite(), () => undefined);
    const sizes = files.map(({ path, bytes }) => `${path} ${megabytes(bytes.length)}`);
    rows.push([id, seconds(time), megabytes(peakBytes), sizes.join(', ')]);
  }
  console.log(table(['édition', 'durée (s)', 'mémoire (Mo)', 'fichiers (Mo)'], rows));
}
