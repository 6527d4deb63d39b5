import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { BuiltSite } from './edition.ts';

export type Face = 'bricolage' | 'archivo' | 'source-serif' | 'source-serif-italic';

/** A typeface of the built site, woff2. */
export function fontFile(site: BuiltSite, face: Face): Uint8Array {
  const folder = join(site.folder, '_astro');
  const file = readdirSync(folder).find((name) => name.startsWith(`${face}.`) && name.endsWith('.woff2'));
  if (!file) throw new Error(`La police ${face} n’est pas dans le site construit`);
  return readFileSync(join(folder, file));
}

/**
 * Address of a typeface cut down to the signs of some words, to stand inside the file that uses it.
 * @param axes fixes these axes: `{ wght: 600 }`
 */
export async function inlineFont(site: BuiltSite, face: Face, words: string, axes?: Record<string, number>): Promise<string> {
  const cut = await subsetFont(fontFile(site, face), words, { targetFormat: 'woff2', variationAxes: axes });
  return `data:font/woff2;base64,${Buffer.from(cut).toString('base64')}`;
}
