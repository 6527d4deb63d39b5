/** The list of what a site or a copy holds, as readers open it: hence in French. */
export interface Manifest {
  titre: string;
  /** Where the site is online. */
  adresse: string;
  version: string;
  /** Day of the commit: `2026-11-23`. */
  date: string;
  commit: string;
  fichiers: ManifestEntry[];
}

export interface ManifestEntry {
  /** Path from the folder that holds everything, with slashes. */
  chemin: string;
  octets: number;
  sha256: string;
  /** Of a zip that holds a manifest of its own, the hash of that one: it proves what was unpacked. */
  manifeste?: string;
}

export const MANIFEST = 'manifeste.json';
/** The same in a classic script: a page opened by double click may read nothing else. */
export const WRAPPED_MANIFEST = 'manifeste.js';
/** The same for `sha256sum -c`. */
export const SUMS = 'SHA256SUMS';

/** @returns undefined when the text is not that of a manifest */
export function readManifest(text: string): Manifest | undefined {
  try {
    const read = JSON.parse(text) as Manifest;
    const sound =
      Array.isArray(read.fichiers) &&
      read.fichiers.every(({ chemin, sha256 }) => typeof chemin === 'string' && /^[\da-f]{64}$/.test(sha256));
    return sound ? read : undefined;
  } catch {
    return undefined;
  }
}

/** A script that hands its page the text of a manifest. */
export const wrapped = (manifest: string): string => `registerManifest("manifeste",${JSON.stringify(manifest)});\n`;

/** Lines of `sha256sum`, sorted by path. */
export function sums(hashes: Iterable<readonly [path: string, sha256: string]>): string {
  return [...hashes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sha256]) => `${sha256}  ${path}\n`)
    .join('');
}
