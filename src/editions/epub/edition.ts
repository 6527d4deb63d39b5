import { bookParts, studyPaths } from '../book.ts';
import type { Edition, EditionFile } from '../edition.ts';
import { bookEpub, studyEpub } from './make-epub.ts';

/** EPUB 3: each study, then the whole. */
export const epub: Edition = {
  id: 'epub',
  async make(site, say) {
    const files: EditionFile[] = [];
    const add = (name: string, bytes: Uint8Array) => {
      files.push({ path: `epub/${name}.epub`, bytes });
      say(`epub/${name}.epub, ${Math.ceil(bytes.length / 1000)} ko`);
    };
    for (const path of studyPaths(site)) add(path.split('/')[1]!, await studyEpub(site, path));
    add('terrains-d-industrie', await bookEpub(site, bookParts(site)));
    return files;
  },
};
