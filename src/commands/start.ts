/** `npm start`: builds the site, serves it, says where. */
import { build } from './build.ts';
import { serveAndSay } from './serve.ts';

const code = await build();
process.exitCode = code === 0 ? await serveAndSay() : code;
