import type { AstroIntegration } from 'astro';
import { FOLDER, getCorpus } from './corpus.ts';
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
        server.watcher.add(FOLDER);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(FOLDER)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
