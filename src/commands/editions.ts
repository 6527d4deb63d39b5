/** `npm run editions [-- dossier epub]`: the built site in the forms it is carried away in, under dist/emporter/. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { archive } from '../editions/archive/edition.ts';
import { weighedAgain } from '../editions/colophon.ts';
import type { BuiltSite, Edition } from '../editions/edition.ts';
import { epub } from '../editions/epub/edition.ts';
import { folder } from '../editions/folder/edition.ts';
import { filledListing, LISTING, type ListedFile } from '../editions/listing.ts';
import { manifestOf, sha256 } from '../editions/manifest.ts';
import { MANIFEST } from '../integrity/manifest.ts';
import { filesOfSite, readSiteFile } from '../editions/site-files.ts';
import { pdf } from '../editions/pdf/edition.ts';
import { zim } from '../editions/zim/edition.ts';
import { build } from './build.ts';
import { canonicalAddress } from './canonical.ts';
import { basePath, outputFolder } from './deployment.ts';
import { provenance } from './provenance.ts';

/** In the order they are made; the archive, last, holds the others. */
const EDITIONS: Edition[] = [folder, epub, pdf, zim, archive];
const FOLDER = 'emporter/';

/** Resolves to an exit code: 1 when an edition could not be made; the others are there. */
export async function editions(asked: string[]): Promise<number> {
  const unknown = asked.filter((name) => !EDITIONS.some(({ id }) => id === name));
  if (unknown.length > 0)
    return say(`Édition inconnue : ${unknown.join(', ')}. Celles qu’on peut faire : ${EDITIONS.map(({ id }) => id).join(', ')}.`);
  const out = outputFolder();
  if (!existsSync(join(out, LISTING))) {
    console.log('Le site n’est pas construit : il l’est d’abord.');
    const code = await build();
    if (code !== 0) return code;
  }
  const { remarks, ...source } = provenance(process.cwd());
  for (const remark of remarks) console.log(remark);
  const site: BuiltSite = { folder: out, base: basePath(), address: canonicalAddress(out), ...source };
  console.log(`Version ${site.version} du ${site.date}${site.commit ? `, révision ${site.commit}` : ''}.`);
  let code = 0;
  for (const edition of EDITIONS.filter(({ id }) => asked.length === 0 || asked.includes(id))) {
    if (!(await make(site, edition))) code = 1;
  }
  tell(site);
  return code;
}

/** Whether it could be made. */
async function make(site: BuiltSite, edition: Edition): Promise<boolean> {
  const start = performance.now();
  console.log(`\n▸ ${edition.id}`);
  try {
    const files = await edition.make(site, (progress) => console.log(`  ${progress}`));
    for (const { path, bytes } of files) {
      const file = join(site.folder, FOLDER, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    console.log(`  ${files.length} fichiers, ${(size / 1e6).toFixed(1)} Mo, ${((performance.now() - start) / 1000).toFixed(1)} s`);
    return true;
  } catch (error) {
    console.error(`  L’édition « ${edition.id} » n’a pas pu être faite : ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

/** The page of editions and the manifest, from what is there. */
function tell(site: BuiltSite): void {
  const manifest = FOLDER + MANIFEST;
  const made = filesOfSite(site.folder).filter((file) => file.startsWith(FOLDER) && !file.endsWith('.html') && file !== manifest);
  const listed = made.map((file): ListedFile => {
    const bytes = readSiteFile(site.folder, file);
    return { path: file.slice(FOLDER.length), size: bytes.length, sha256: sha256(bytes) };
  });
  const page = join(site.folder, LISTING);
  writeFileSync(page, weighedAgain(filledListing(readFileSync(page, 'utf8'), site, listed)));
  const all = filesOfSite(site.folder).filter((file) => file !== manifest);
  writeFileSync(join(site.folder, manifest), manifestOf(site, new Map(all.map((file) => [file, readSiteFile(site.folder, file)]))));
}

function say(message: string): number {
  console.error(message);
  return 1;
}

if (import.meta.main) process.exitCode = await editions(process.argv.slice(2));
