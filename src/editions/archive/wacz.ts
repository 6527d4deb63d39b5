/**
 * The web archive with the index and the list of pages that replay it in a browser. Not reproducible: js-wacz writes the
 * hour of its making into the package and a random name to each page. What it holds, the WARC, is.
 */
import { WACZ } from '@harvard-lil/js-wacz';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuiltSite } from '../edition.ts';

export async function waczOf(site: BuiltSite, warc: Uint8Array): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'terrains-wacz-'));
  try {
    const input = join(folder, 'terrains-d-industrie.warc.gz');
    const output = join(folder, 'terrains-d-industrie.wacz');
    writeFileSync(input, warc);
    const silent = () => undefined;
    const capture = new WACZ({
      input,
      output,
      url: site.address,
      ts: `${site.date}T12:00:00Z`,
      title: 'Terrains d’industrie',
      log: { trace: silent, info: silent, warn: silent, error: silent },
    });
    await capture.process(false);
    return readFileSync(output);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
