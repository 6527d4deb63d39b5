import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { basePath, outputFolder } from '../../src/commands/deployment.ts';
import { serve } from '../../src/commands/server.ts';
import { launchBrowser } from '../../src/browser/launch.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where a test joins the one browser. */
    browser: string;
    /** Address of the built site's home page. */
    address: string;
  }
}

/** One server of the built site and one browser for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(outputFolder(), 'index.html'))) throw new Error('Le site n’est pas construit : lancer d’abord « npm run build ».');
  const site = await serve(outputFolder(), basePath(), 0);
  const browser = await launchBrowser();
  project.provide('browser', browser.wsEndpoint());
  project.provide('address', site.address);
  return async () => {
    await browser.close();
    await site.close();
  };
}
