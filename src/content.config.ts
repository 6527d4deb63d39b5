import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { join } from 'node:path';

// Astro renders the words of texts and nothing else: their front matter is read and checked by
// src/corpus, all files at once, before Astro starts; hence no schema here that would stop at the first fault.
const folder = process.env['CONTENT_DIR'] ?? join(process.cwd(), 'content');

const studies = defineCollection({ loader: glob({ base: join(folder, 'etudes'), pattern: '[^_]*.mdx' }) });
const chapters = defineCollection({ loader: glob({ base: folder, pattern: '{idees,leviers,facteurs,dispositifs}/[^_]*.mdx' }) });
const pages = defineCollection({ loader: glob({ base: join(folder, 'pages'), pattern: '[^_]*.mdx' }) });

export const collections = { studies, chapters, pages };
