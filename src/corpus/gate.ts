import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { getCorpus } from './corpus.ts';
import { ContentError } from './problem-report.ts';

/**
 * Nothing is built from content that does not make sense: the whole of it is read before Astro starts,
 * and every problem is printed at once, without a stack. In development the page shows the same report.
 */
export function contentGate(): AstroIntegration {
  return {
    name: 'terrains-content-gate',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        try {
          getCorpus();
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          console.error(error.message);
          process.exit(1);
        }
      },
      'astro:server:setup': ({ server }) => {
        const content = join(process.cwd(), 'content');
        server.watcher.add(content);
        server.watcher.on('change', (path) => {
          if (path.startsWith(content)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
