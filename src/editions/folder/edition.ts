/** The site as a folder to open by double click, and one for each study. */
import type { BuiltSite, Edition, EditionFile } from '../edition.ts';
import { filesOfSite } from '../site-files.ts';
import { namesUnsafeOnWindows, zipped } from '../zip.ts';
import { copyOf, type CopyRequest } from './copy.ts';
import { README, readmeOf } from './readme.ts';
import { studiesOf, studyRequest } from './study.ts';

const NAME = 'terrains-d-industrie';

export const folder: Edition = {
  id: 'dossier',
  async make(site, say) {
    const files = filesOfSite(site.folder);
    const made = [await archive(site, wholeRequest(site, files), NAME, say)];
    for (const study of studiesOf(files)) made.push(await archive(site, studyRequest(site, files, study), study, say));
    return made;
  },
};

/** @param files of the site */
export function wholeRequest(site: BuiltSite, files: string[]): CopyRequest {
  return { files, name: 'Dossier à ouvrir', added: new Map([[README, readmeOf(site, 'le site entier')]]) };
}

/** @throws when a name could not be written by Windows */
export async function archive(site: BuiltSite, request: CopyRequest, name: string, say: (progress: string) => void): Promise<EditionFile> {
  const copy = await copyOf(site, request);
  const unsafe = namesUnsafeOnWindows(copy.keys());
  if (unsafe.length > 0) throw new Error(`Windows ne pourrait pas écrire ces fichiers : ${unsafe.join(', ')}`);
  say(`${name} : ${copy.size} fichiers`);
  const path = `dossier/${name}.zip`;
  return { path, bytes: zipped(copy, name === NAME ? NAME : `${NAME}-${name}`, site.date) };
}
