import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Compressed, compressSite } from '../../src/deploy/compress.ts';
import { filesOfSite } from '../../src/editions/site-files.ts';

export interface DeploymentFigures {
  /** Texts in Markdown, `llms.txt` among them: how many, their bytes. */
  texts: { files: number; bytes: number };
  compressed: Compressed;
  seconds: number;
}

/** What texts add to a built folder, and what `npm run deploy` makes of it, on a copy. */
export async function measureDeployment(folder: string): Promise<DeploymentFigures> {
  const copy = mkdtempSync(join(tmpdir(), 'terrains-deploiement-'));
  cpSync(folder, copy, { recursive: true });
  try {
    const files = filesOfSite(copy).filter((file) => !/^emporter\/.+\//.test(file));
    const texts = files
      .filter((file) => /(?:^|\/)(?:index\.md|llms(?:-full)?\.txt)$/.test(file))
      .map((file) => statSync(join(copy, file)).size);
    const start = performance.now();
    const compressed = await compressSite(copy, files);
    const seconds = (performance.now() - start) / 1000;
    return { texts: { files: texts.length, bytes: texts.reduce((sum, size) => sum + size, 0) }, compressed, seconds };
  } finally {
    rmSync(copy, { recursive: true });
  }
}
