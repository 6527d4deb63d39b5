import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { MANIFEST, type Manifest } from '../integrity/manifest.ts';
import type { BuiltSite } from './edition.ts';

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Every file with its size in bytes and its SHA-256, sorted by path; itself left out. */
export function manifestOf(site: BuiltSite, files: ReadonlyMap<string, Uint8Array>): string {
  const { address, version, date, commit } = site;
  const fichiers = [...files]
    .filter(([path]) => path !== MANIFEST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([chemin, bytes]) => ({ chemin, octets: bytes.length, sha256: sha256(bytes), ...manifestInside(chemin, bytes) }));
  const manifest: Manifest = { titre: 'Terrains d’industrie', adresse: address, version, date, commit, fichiers };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

/** Hash of the manifest a zip of pages holds in its one folder. */
function manifestInside(path: string, bytes: Uint8Array): { manifeste?: string } {
  if (!/^emporter\/dossier\/[^/]+\.zip$/.test(path)) return {};
  const held = unzipSync(bytes, { filter: ({ name }) => name.split('/').length === 2 && name.endsWith(`/${MANIFEST}`) });
  const [text] = Object.values(held);
  return text ? { manifeste: sha256(strFromU8(text)) } : {};
}
