import { createHash } from 'node:crypto';
import type { BuiltSite } from './edition.ts';

export const MANIFEST = 'manifeste.json';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Every file with its size in bytes and its SHA-256, sorted by path; itself left out. In French: readers open it. */
export function manifestOf(site: BuiltSite, files: ReadonlyMap<string, Uint8Array>): string {
  const { address, version, date, commit } = site;
  const fichiers = [...files]
    .filter(([path]) => path !== MANIFEST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([chemin, bytes]) => ({ chemin, octets: bytes.length, sha256: sha256(bytes) }));
  return `${JSON.stringify({ titre: 'Terrains d’industrie', adresse: address, version, date, commit, fichiers }, null, 1)}\n`;
}
