import { companions } from './companions.ts';
import { differences, type Differences } from './differences.ts';
import { MANIFEST, readManifest, type Manifest } from './manifest.ts';

/** Path → its bytes, read when asked for; a file that cannot be read throws. */
export type HeldFiles = ReadonlyMap<string, () => Promise<Uint8Array>>;

export interface Verdict extends Differences {
  manifest: Manifest;
  /** Whether the copy’s own manifest is one the page that verifies knows; undefined when the copy has none, or the page knows none. */
  published: boolean | undefined;
}

/** SHA-256 in hexadecimal. */
export type Hash = (content: Uint8Array | string) => Promise<string>;

/**
 * What a copy holds beside what it should.
 * @param known text of the manifest of the page that verifies; a copy without one of its own is held against it
 * @returns undefined when there is no manifest at all
 */
export async function verify(
  files: HeldFiles,
  known: string | undefined,
  hash: Hash,
  say: (done: number) => void = () => {},
): Promise<Verdict | undefined> {
  const place = [...files.keys()].filter((path) => path.split('/').at(-1) === MANIFEST).sort((a, b) => a.length - b.length)[0];
  const own = place && new TextDecoder().decode(await files.get(place)!());
  const text = own !== undefined && readManifest(own) ? own : known;
  const manifest = text === undefined ? undefined : readManifest(text);
  if (text === undefined || !manifest) return undefined;
  // The site as a server has it keeps its manifest among the editions; a copy, at its root.
  const served = manifest.fichiers.some(({ chemin }) => chemin === 'emporter/index.html') && place?.endsWith(`emporter/${MANIFEST}`);
  const root = place ? place.slice(0, served ? -`emporter/${MANIFEST}`.length : -MANIFEST.length) : commonFolder([...files.keys()]);

  const expected = new Map(manifest.fichiers.map(({ chemin, sha256 }) => [chemin, sha256]));
  if (served) expected.set(`emporter/${MANIFEST}`, await hash(text));
  else for (const [path, words] of await companions(text, hash)) expected.set(path, await hash(words));
  const found = new Map<string, string>();
  for (const [path, read] of files) {
    found.set(path.startsWith(root) ? path.slice(root.length) : path, await read().then(hash, () => 'illisible'));
    say(found.size);
  }
  const published = own !== undefined && known !== undefined ? await isKnown(text, known, hash) : undefined;
  return { ...differences(expected, found), manifest, published };
}

async function isKnown(text: string, known: string, hash: Hash): Promise<boolean> {
  const inside = await hash(text);
  return text === known || readManifest(known)!.fichiers.some(({ manifeste }) => manifeste === inside);
}

/** `terrains/` of `terrains/index.html` and `terrains/etudes/…`; nothing when they differ. */
function commonFolder(paths: string[]): string {
  const folder = /^[^/]+\//.exec(paths[0] ?? '')?.[0] ?? '';
  return paths.every((path) => path.startsWith(folder)) ? folder : '';
}
