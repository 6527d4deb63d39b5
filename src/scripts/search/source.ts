import type { Pagefind } from '../../search/engine.ts';

/** Where search reads its files from: the web, or scripts of a folder. */
export interface Source {
  createInstance(options: object): Pagefind;
  /** For Pagefind’s own requests. */
  basePath: string;
  /** JSON file of `pagefind/`, by its path there. */
  read(path: string): Promise<unknown>;
  /** Prefix of the addresses in the index. */
  base: string;
}
