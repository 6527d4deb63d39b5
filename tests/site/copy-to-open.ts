import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { basePath, outputFolder } from '../../src/commands/deployment.ts';

/** A page as an unzipped copy must hold it: relative addresses, and the script of figures as a classic one, its modules in it. */
export function copyToOpen(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'terrains-figures-'));
  cpSync(join(outputFolder(), '_astro'), join(folder, '_astro'), { recursive: true });
  for (const name of readdirSync(join(folder, '_astro')).filter((each) => /^Figure.*\.js$/.test(each))) {
    const path = join(folder, '_astro', name);
    buildSync({ entryPoints: [path], outfile: path, allowOverwrite: true, bundle: true, format: 'iife', logLevel: 'error' });
  }
  const up = '../'.repeat(file.split('/').length - 1);
  const html = readFileSync(join(outputFolder(), file), 'utf8')
    .replace(/<script type="module" src="(?![^"]*Figure)[^"]*"><\/script>/g, '')
    .replaceAll('type="module"', 'defer')
    .replaceAll(`="${basePath()}`, `="${up}`);
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), html);
  return folder;
}
