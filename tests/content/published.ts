import { join } from 'node:path';
import { readContent } from '../../src/corpus/files.ts';
import { loadContent } from '../../src/corpus/load.ts';

/** What authors wrote, byte for byte. */
export const files = readContent(join(process.cwd(), 'content'));

/** The same, read, checked and settled: what pages are made of. */
export const corpus = loadContent(files);
