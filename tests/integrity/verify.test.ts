import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { companions } from '../../src/integrity/companions.ts';
import { verify, type HeldFiles } from '../../src/integrity/verify.ts';

const sha256 = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');
const hash = async (content: Uint8Array | string) => sha256(content);

const PAGES = { 'index.html': 'accueil', 'emporter/verifier/index.html': 'vérifier', 'etudes/vitré.csv': 'a,b' };

const manifestOf = (pages: Record<string, string>, version = '1.0.0') =>
  JSON.stringify({
    titre: 'Terrains',
    adresse: 'https://exemple.fr/',
    version,
    date: '2026-11-23',
    commit: 'abc',
    fichiers: Object.entries(pages).map(([chemin, text]) => ({ chemin, octets: text.length, sha256: sha256(text) })),
  });

/** A copy in its folder, as one drops it, with what spoils it. */
async function copy(spoilt: Record<string, string | undefined> = {}): Promise<HeldFiles> {
  const all = { ...PAGES, ...Object.fromEntries(await companions(manifestOf(PAGES), hash)), ...spoilt };
  return new Map(
    Object.entries(all).flatMap(([path, text]) =>
      text === undefined ? [] : [[`terrains/${path}`, async () => new TextEncoder().encode(text)]],
    ),
  );
}

const NOTHING = { changed: [], missing: [], added: [] };

describe('a copy held against its manifest', () => {
  test('an intact one has nothing to say, and its manifest is known to the page of the same copy', async () => {
    expect(await verify(await copy(), manifestOf(PAGES), hash)).toMatchObject({ ...NOTHING, same: 6, published: true });
  });

  test('a changed character, a missing file, an added one are each named', async () => {
    const spoilt = await copy({ 'index.html': 'Accueil', 'etudes/vitré.csv': undefined, 'etudes/virus.js': '!' });
    expect(await verify(spoilt, undefined, hash)).toMatchObject({
      changed: ['index.html'],
      missing: ['etudes/vitré.csv'],
      added: ['etudes/virus.js'],
      published: undefined,
    });
  });

  test('a file that cannot be read counts as changed, and stops nothing', async () => {
    const files = new Map([
      ...(await copy()),
      ['terrains/index.html', async (): Promise<Uint8Array> => Promise.reject(new Error('disque'))],
    ]);
    expect(await verify(files, undefined, hash)).toMatchObject({ changed: ['index.html'], missing: [], same: 5 });
  });

  test('what systems leave in folders is not an addition', async () => {
    const files = await copy({ '.DS_Store': 'x', 'etudes/Thumbs.db': 'x', 'etudes/._vitré.csv': 'x' });
    expect(await verify(files, undefined, hash)).toMatchObject(NOTHING);
  });

  test('a manifest changed with its files agrees with them, not with the page nor with its two other forms', async () => {
    const forged = { ...PAGES, 'index.html': 'faux' };
    const files = await copy({ 'index.html': 'faux', 'manifeste.json': manifestOf(forged) });
    expect(await verify(files, manifestOf(PAGES), hash)).toMatchObject({ changed: ['SHA256SUMS', 'manifeste.js'], published: false });
  });

  test('the page online knows the manifest inside each zip it offers', async () => {
    const online = manifestOf({});
    const knowing = JSON.stringify({
      ...JSON.parse(online),
      fichiers: [{ chemin: 'emporter/dossier/a.zip', octets: 1, sha256: sha256('zip'), manifeste: sha256(manifestOf(PAGES)) }],
    });
    expect((await verify(await copy(), knowing, hash))?.published).toBe(true);
    expect((await verify(await copy(), online, hash))?.published).toBe(false);
  });

  test('without a readable manifest of its own, a copy is held against that of the page', async () => {
    const files = await copy({ 'manifeste.json': '{', 'index.html': 'x' });
    expect(await verify(files, manifestOf(PAGES), hash)).toMatchObject({ changed: ['index.html', 'manifeste.json'], missing: [] });
    expect(await verify(files, undefined, hash)).toBeUndefined();
  });

  test('the site as a server has it keeps its manifest among its editions', async () => {
    const pages = { 'index.html': 'accueil', 'emporter/index.html': 'emporter' };
    const text = manifestOf(pages);
    const files = Object.entries({ ...pages, 'emporter/manifeste.json': text });
    const held = new Map(files.map(([path, words]) => [`dist/${path}`, async () => new TextEncoder().encode(words)]));
    expect(await verify(held, text, hash)).toMatchObject({ ...NOTHING, same: 3, published: true });
  });
});

test('SHA256SUMS lists every file but itself, as sha256sum writes them', async () => {
  const sums = (await companions(manifestOf(PAGES), hash)).get('SHA256SUMS')!;
  expect(
    sums
      .trim()
      .split('\n')
      .map((line) => line.slice(66)),
  ).toEqual(['emporter/verifier/index.html', 'etudes/vitré.csv', 'index.html', 'manifeste.js', 'manifeste.json']);
  expect(sums).toContain(`${sha256('accueil')}  index.html\n`);
});
