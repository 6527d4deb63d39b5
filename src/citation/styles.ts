/** The five styles references are written in, by their CSL files, and the French words they borrow. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const STYLES = [
  { id: 'iso690-author-date-fr', name: 'ISO 690, auteur-date' },
  { id: 'iso690-numeric-fr', name: 'ISO 690, numérique' },
  { id: 'apa', name: 'APA' },
  { id: 'chicago-author-date', name: 'Chicago' },
  { id: 'modern-language-association', name: 'MLA' },
] as const;

export type StyleId = (typeof STYLES)[number]['id'];

export const LANGUAGE = 'fr-FR';

// The build runs from the project's root.
const read = (file: string) => readFileSync(join(process.cwd(), 'src/citation/styles', file), 'utf8');
const { styles, locales } = plugins.config.get('@csl');
for (const { id } of STYLES) styles.add(id, read(`${id}.csl`));
locales.add(LANGUAGE, read(`locales-${LANGUAGE}.xml`));
