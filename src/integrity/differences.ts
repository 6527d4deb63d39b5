/** Paths, each list sorted. */
export interface Differences {
  changed: string[];
  missing: string[];
  added: string[];
  /** How many files are what they should be. */
  same: number;
}

/** Left by systems in the folders one opens: none of the copy's business. */
const OF_A_SYSTEM = /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini|\.directory)$|^__MACOSX\//;

/** @param expected path → SHA-256, as `found` */
export function differences(expected: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): Differences {
  const changed = [...expected].filter(([path, hash]) => found.has(path) && found.get(path) !== hash).map(([path]) => path);
  const missing = [...expected.keys()].filter((path) => !found.has(path));
  const added = [...found.keys()].filter((path) => !expected.has(path) && !OF_A_SYSTEM.test(path));
  return { changed: changed.sort(), missing: missing.sort(), added: added.sort(), same: expected.size - changed.length - missing.length };
}
