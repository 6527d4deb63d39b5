/** `npm run dev`: pages made again as authors write. */
import { astro } from './run.ts';

process.exitCode = await astro('dev', ...process.argv.slice(2));
