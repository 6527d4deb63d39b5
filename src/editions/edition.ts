/** The built site an edition is made from. */
export interface BuiltSite {
  /** Where its files are: `dist`. */
  folder: string;
  /** Prefix it was built for: `/` or `/notes/terrains/`. */
  base: string;
  /** Canonical address of its home page, prefix included. */
  address: string;
  /** Version of the project: `1.0.0`. */
  version: string;
  /** Day of the commit, `2026-11-23`; the clock is never read. */
  date: string;
  /** Full hash of the commit. */
  commit: string;
}

export interface EditionFile {
  /** Under `/emporter/`: `epub/vitre.epub`. */
  path: string;
  bytes: Uint8Array;
}

export type EditionId = 'dossier' | 'epub' | 'pdf' | 'zim' | 'archive';

/** A form the site is carried away in. */
export interface Edition {
  id: EditionId;
  /** @param say tells a person what is under way, in a line of French */
  make(site: BuiltSite, say: (progress: string) => void): Promise<EditionFile[]>;
}
