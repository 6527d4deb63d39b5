import { MANIFEST, readManifest, SUMS, sums, WRAPPED_MANIFEST, wrapped } from './manifest.ts';

/** The page that verifies; a copy without it needs no manifest in a script. */
export const CHECKER = 'emporter/verifier/index.html';

/**
 * The manifest of a copy and the files that say the same in other forms: path → text. No manifest can list them;
 * those who write a copy and those who verify it make them by this one function.
 * @param sha256 of a text in UTF-8, in hexadecimal
 */
export async function companions(manifest: string, sha256: (text: string) => Promise<string> | string): Promise<Map<string, string>> {
  const { fichiers } = readManifest(manifest)!;
  const texts = new Map([[MANIFEST, manifest]]);
  if (fichiers.some(({ chemin }) => chemin === CHECKER)) texts.set(WRAPPED_MANIFEST, wrapped(manifest));
  const lines = fichiers.map(({ chemin, sha256: hash }): [string, string] => [chemin, hash]);
  for (const [path, text] of texts) lines.push([path, await sha256(text)]);
  return texts.set(SUMS, sums(lines));
}
