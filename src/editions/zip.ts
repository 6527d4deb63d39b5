import { zipSync, type Zippable } from 'fflate';

/** Compressed by nature: not twice. */
const COMPRESSED = /\.(?:zip|epub|gz|pdf|png|wacz|woff2|zim)$/;

/**
 * An archive whose bytes depend on nothing but its files: names sorted, one date for all.
 * @param date `2026-11-23`
 * @param folder the one folder it unpacks to, without slash; empty where the format wants its files at the root
 */
export function zipped(files: ReadonlyMap<string, Uint8Array>, folder: string, date: string): Uint8Array {
  const [year, month, day] = date.split('-').map(Number);
  // A zip holds hours of no time zone, and fflate asks the machine's: noon there is noon in every archive.
  const mtime = new Date(year!, month! - 1, day!, 12);
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort())
    entries[folder ? `${folder}/${path}` : path] = [files.get(path)!, { level: COMPRESSED.test(path) ? 0 : 9, mtime }];
  return zipSync(entries);
}

const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Paths Windows could not write, or would confuse; its longest is 260 characters, of which we take two thirds. */
export function namesUnsafeOnWindows(paths: Iterable<string>): string[] {
  const seen = new Set<string>();
  return [...paths].filter((path) => {
    const folded = path.toLowerCase();
    const twice = seen.has(folded);
    seen.add(folded);
    return twice || path.length > 170 || path.split('/').some((name) => /[<>:"\\|?*\p{Cc}]|[. ]$/u.test(name) || DEVICES.test(name));
  });
}
