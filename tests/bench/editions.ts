import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesOfSite } from '../../src/editions/site-files.ts';
import { measure, type Measure } from './measured-run.ts';

export interface EditionFigures extends Measure {
  id: string;
  /** Largest file, and all others together, in bytes. */
  largest: number;
  others: number;
}

/** Makes one edition of a built folder, as `npm run editions -- dossier` does. */
export async function measureEdition<Id extends string>(id: Id, folder: string): Promise<EditionFigures & { id: Id }> {
  const made = await measure('src/commands/editions.ts', [id], { OUT_DIR: folder, BASE_PATH: '/' });
  const sizes = filesOfSite(join(folder, 'emporter', id))
    .map((file) => statSync(join(folder, 'emporter', id, file)).size)
    .sort((a, b) => b - a);
  const [largest = 0, ...rest] = sizes;
  return { id, ...made, largest, others: rest.reduce((sum, size) => sum + size, 0) };
}
