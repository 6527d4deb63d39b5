import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { copyOf } from '../../src/editions/folder/copy.ts';
import { studyRequest } from '../../src/editions/folder/study.ts';
import { filesOfSite } from '../../src/editions/site-files.ts';
import { builtSite } from './built-editions.ts';

/** Folder of the copy of one study, as a reader unzips it; whoever asks for it removes it. */
export async function studyToOpen(study: string): Promise<string> {
  const site = builtSite();
  const folder = mkdtempSync(join(tmpdir(), 'terrains-etude-'));
  for (const [path, bytes] of await copyOf(site, studyRequest(site, filesOfSite(site.folder), study))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}
