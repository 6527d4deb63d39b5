/** A small site of every sort of file, prepared for hosts, in a folder of its own under a prefix. */
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawn } from 'node:child_process';
import { compressSite } from '../../src/deploy/compress.ts';
import type { Host } from '../../src/deploy/host.ts';

export const FILES = [
  '404.html',
  '_astro/Page.CW-W0tEe.css',
  'citer/etudes/vitre.bib',
  'citer/etudes/vitre.ris',
  'donnees/chomage.csv',
  'donnees/zones.geojson',
  'emporter/terrains.epub',
  'etudes/vitre/figures/chomage.svg',
  'etudes/vitre/index.html',
  'etudes/vitre/index.md',
  'figures/vitre-chomage/index.html',
  'index.html',
  'pagefind/index/fr_1.pf_index',
  'pagefind/moteur.wasm',
  'pagefind/textes-b50066f0/3.json',
  'service-worker.js',
  'sitemap-0.xml',
];

/** Text that is worth compressing, and says which file it is. */
export const textOf = (file: string): string => `${file}\n${'Une usine, un village. '.repeat(100)}`;

export async function trialSite(base: string): Promise<Host> {
  const root = mkdtempSync(join(tmpdir(), 'terrains-hote-'));
  // Started by root, nginx reads files as someone else.
  chmodSync(root, 0o755);
  const folder = join(root, base);
  for (const file of FILES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), textOf(file));
  }
  await compressSite(folder, FILES);
  return { name: 'terrains-industrie.example', base, root, moves: [{ from: `${base}ancienne/`, to: `${base}etudes/vitre/#p2` }] };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

export interface Program {
  stop(): Promise<void>;
}

/** Starts a server and waits for its first answer. @throws with what it printed when it ends before */
export async function start(program: string, parameters: string[], address: string, environment = {}): Promise<Program> {
  const child = spawn(program, parameters, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<void>((done) => void child.once('close', () => done()));
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    if (await fetch(address).then(Boolean, () => false)) return { stop: async () => (child.kill('SIGTERM'), ended) };
    await new Promise((done) => setTimeout(done, 50));
  }
  child.kill('SIGKILL');
  throw new Error(`${program} ne répond pas :\n${said}`);
}
