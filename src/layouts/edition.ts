/** Version and day of the site as a whole: what is cited of a page that has none of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loaded } from '../corpus/load.ts';
import { textsOf } from '../model/corpus.ts';

export interface Edition {
  version: string;
  /** ISO. */
  date: string;
}

// The build runs from the project's root.
const { version } = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as { version: string };

/** Computed pages have the day of the latest change to the words of the site, as the maps of the atlas say. */
export function editionOf(corpus: Loaded): Edition {
  return { version, date: textsOf(corpus).reduce((latest, { date }) => (date > latest ? date : latest), '') };
}
