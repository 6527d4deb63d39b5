import { launchBrowser } from '../../browser/launch.ts';
import { bookParts, lessonPaths, studyPaths } from '../book.ts';
import type { Edition, EditionFile } from '../edition.ts';
import { bookPdf, lessonPdf, studyPdf } from './make-pdf.ts';

/** PDF for paper: each study, the sheets and booklets of each lesson, then the whole. Needs the browser that the tests use. */
export const pdf: Edition = {
  id: 'pdf',
  async make(site, say) {
    const browser = await launchBrowser();
    try {
      const files: EditionFile[] = [];
      const add = (name: string, bytes: Uint8Array) => {
        files.push({ path: `pdf/${name}.pdf`, bytes });
        say(`pdf/${name}.pdf, ${Math.ceil(bytes.length / 1000)} ko`);
      };
      for (const path of studyPaths(site)) add(path.split('/')[1]!, await studyPdf(browser, site, path));
      for (const path of lessonPaths(site)) add(`fiches/${path.split('/').slice(1, -1).join('-')}`, await lessonPdf(browser, site, path));
      add('terrains-d-industrie', await bookPdf(browser, site, bookParts(site)));
      return files;
    } finally {
      await browser.close();
    }
  },
};
