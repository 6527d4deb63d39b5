import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

type Packages = Record<
  string,
  { version: string; optional?: boolean; os?: string[]; cpu?: string[]; libc?: string[]; extraneous?: boolean }
>;

const OTHER = process.platform === 'linux' ? 'darwin' : 'linux';
const here = { os: [process.platform], cpu: [process.arch] };

describe('what npm start does first', () => {
  let project: string;
  beforeEach(() => void (project = mkdtempSync(join(tmpdir(), 'terrains-install-'))));
  afterEach(() => rmSync(project, { recursive: true }));

  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
  };

  /** Runs it with a false npm that notes how it was called. */
  function install(wanted: Packages, installed?: Packages, npm = 'require("fs").writeFileSync("called", process.argv.slice(2).join(" "))') {
    write('package-lock.json', JSON.stringify({ packages: { '': {}, ...wanted } }));
    if (installed) {
      write('node_modules/.package-lock.json', JSON.stringify({ packages: installed }));
      for (const path of Object.keys(installed)) mkdirSync(join(project, path), { recursive: true });
    }
    write('npm.cjs', npm);
    const env = { ...process.env, npm_execpath: join(project, 'npm.cjs'), npm_node_execpath: process.execPath };
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/commands/install.mjs')], {
      cwd: project,
      encoding: 'utf8',
      env,
    });
    const called = existsSync(join(project, 'called')) ? readFileSync(join(project, 'called'), 'utf8') : undefined;
    return { status, stdout, stderr, called };
  }

  it('installs when nothing is', () => {
    const { status, stdout, called } = install({ 'node_modules/a': { version: '1.0.0' } });
    expect(called).toContain('ci --ignore-scripts --no-audit --no-fund');
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(0);
  });

  it('stays silent when everything is there', () => {
    const packages = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/node-here': { version: '22.0.0', optional: true, ...here } };
    expect(install(packages, packages)).toEqual({ status: 0, stdout: '', stderr: '', called: undefined });
  });

  it('does not miss the packages of other machines, nor what only they need', () => {
    const wanted: Packages = {
      'node_modules/a': { version: '1.0.0' },
      'node_modules/node-other': { version: '22.0.0', optional: true, os: [OTHER], cpu: [process.arch] },
      'node_modules/wasm': { version: '1.0.0', optional: true, cpu: ['wasm32'] },
      'node_modules/not-here': { version: '1.0.0', optional: true, os: [`!${process.platform}`] },
      'node_modules/wasm-helper': { version: '1.0.0', optional: true },
    };
    expect(install(wanted, { 'node_modules/a': { version: '1.0.0' } }).called).toBeUndefined();
  });

  it('tolerates a package someone added for a try', () => {
    const a = { 'node_modules/a': { version: '1.0.0' } };
    expect(install(a, { ...a, 'node_modules/tried': { version: '1.0.0', extraneous: true } }).called).toBeUndefined();
  });

  it.each<[string, Packages, Packages]>([
    ['of another version', { 'node_modules/a': { version: '1.0.0' } }, { 'node_modules/a': { version: '1.0.1' } }],
    ['missing', { 'node_modules/a': { version: '1.0.0' } }, {}],
    ['missing though this machine could have it', { 'node_modules/node-here': { version: '22.0.0', optional: true, ...here } }, {}],
    ['no longer asked for', {}, { 'node_modules/a': { version: '1.0.0' } }],
  ])('installs again when a package is %s', (_, wanted, installed) => {
    expect(install(wanted, installed).called).toBeDefined();
  });

  it('fails, saying what to do, when npm does', () => {
    const { status, stderr } = install({ 'node_modules/a': { version: '1.0.0' } }, undefined, 'process.exit(7)');
    expect(status).toBe(1);
    expect(stderr).toContain('L’installation a échoué');
  });
});
