/** `npm run serve [-- --port 8080]`: the built site, on this machine only. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { basePath, outputFolder } from './deployment.ts';
import { serve } from './server.ts';

const FIRST_PORT = 4321;
const LAST_PORT = 4341;

/** Serves the built site on the port asked for (`--port`), or on the first free one, and prints its address. */
export async function serveAndSay(): Promise<number> {
  const asked = portOf(process.argv.slice(2));
  if (asked === undefined) return say('Le port est un nombre de 1 à 65535 : --port 8080');
  const folder = outputFolder();
  if (!existsSync(join(folder, 'index.html'))) return say(`Rien à servir dans ${folder} : lancer d’abord « npm run build ».`);
  for (let port = asked.first; port <= asked.last; port += 1) {
    try {
      const { address } = await serve(folder, basePath(), port);
      console.log(`\n  Terrains d’industrie : ${address}\n  (Ctrl+C pour arrêter)\n`);
      return 0;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  return say(
    asked.first === asked.last
      ? `Le port ${asked.first} est déjà pris.`
      : `Aucun port libre de ${FIRST_PORT} à ${LAST_PORT} : en choisir un avec --port.`,
  );
}

function portOf(parameters: string[]): { first: number; last: number } | undefined {
  const { port } = parseArgs({ args: parameters, options: { port: { type: 'string' } } }).values;
  if (port === undefined) return { first: FIRST_PORT, last: LAST_PORT };
  const number = Number(port);
  return Number.isInteger(number) && number > 0 && number < 65_536 ? { first: number, last: number } : undefined;
}

function say(message: string): number {
  console.error(message);
  return 1;
}

if (import.meta.main) process.exitCode = await serveAndSay();
