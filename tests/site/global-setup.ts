import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { basePath, outputFolder } from '../../src/commands/deployment.ts';
import { serve } from '../../src/commands/server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site's home page. */
    address: string;
  }
}

/** One server of the built site for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(outputFolder(), 'index.html'))) throw new Error('Le site n’est pas construit : lancer d’abord « npm run build ».');
  const site = await serve(outputFolder(), basePath(), 0);
  project.provide('address', site.address);
  return site.close;
}
