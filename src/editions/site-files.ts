import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of the files of a built site, with forward slashes, sorted. */
export function filesOfSite(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}

export const readSiteFile = (folder: string, file: string): Uint8Array => readFileSync(join(folder, file));
