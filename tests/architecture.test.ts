import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Room → rooms and packages it may import (CONTRIBUTING.md, « Rooms »). Its own files always. */
const ALLOWED: Record<string, (string | RegExp)[]> = {
  model: [],
  format: [],
  charts: ['model', 'format', 'd3', /^topojson-/],
  corpus: ['model', 'format', 'charts', 'node', 'astro', 'zod', 'yaml', 'satteri', 'd3', 'fastest-levenshtein'],
  components: ['model', 'format', 'charts', 'styles', 'uqr'],
  authoring: ['corpus', 'components', 'model', 'format', 'layouts', 'satteri'],
  layouts: ['corpus', 'components', 'model', 'format', 'charts', 'styles', 'scripts', 'node'],
  pages: [
    'layouts',
    'authoring',
    'components',
    'corpus',
    'model',
    'format',
    'charts',
    'styles',
    'search',
    'scripts',
    'astro',
    'astro:content',
  ],
  scripts: ['search', 'model', 'format', 'charts'],
  search: ['format', 'node', 'pagefind', /^hast/],
  commands: ['search', 'node', 'subset-font'],
  styles: [],
};
/** Long because one job is: each with its reason. Everything else stays under the limit. */
const LONG: Record<string, string> = {
  'src/model/build-corpus.ts': 'one walk over a study, one rule after another; splitting it would scatter what a study must hold',
  'src/model/figures.ts': 'one function per chart type, side by side',
  'src/corpus/schemas.ts': 'the keys authors may write, as one list',
};
const MOST_LINES = 300;

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|mjs|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
const roomOf = (file: string) => file.split('/')[1]!;

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^(?:import|export)\b[^;'"]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\('([^']+)'\)/gm)].map((match) => {
    const target = (match[1] ?? match[2] ?? match[3])!;
    if (target.startsWith('.')) return roomOf(normalize(join(dirname(file), target)));
    if (target.startsWith('node:')) return 'node';
    if (target.startsWith('@')) return target.split('/').slice(0, 2).join('/');
    return target.startsWith('astro:') ? target : target.split('/')[0]!;
  });
}

describe('each room imports only what it may', () => {
  test.each(files.filter((file) => roomOf(file) in ALLOWED))('%s', (file) => {
    const room = roomOf(file);
    const strange = importsOf(file).filter(
      (name) => name !== room && !ALLOWED[room]!.some((rule) => (typeof rule === 'string' ? rule === name : rule.test(name))),
    );
    expect(strange).toEqual([]);
  });
});

test('every room has its rules', () => {
  const rooms = new Set(files.map(roomOf).filter((room) => !room.includes('.')));
  expect([...rooms].filter((room) => !(room in ALLOWED))).toEqual([]);
});

test('no file is a drawer', () => {
  expect(files.filter((file) => /util|helper|misc|common/i.test(file))).toEqual([]);
});

test('no file is long without a reason', () => {
  const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > MOST_LINES);
  expect(long.filter((file) => !(file in LONG))).toEqual([]);
});

test('no page carries a style attribute, which the security policy would refuse', () => {
  expect(files.filter((file) => file.endsWith('.astro') && /\sstyle=/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('each dependency is used and has its line in the README', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const readme = readFileSync('README.md', 'utf8');
  const named = (name: string) =>
    readme.includes(`\`${name}\``) ||
    (name.startsWith('node-') && readme.includes('`node-*`')) ||
    (name.startsWith('@types/') && readme.includes('`@types/*`')) ||
    (name.startsWith('@fontsource-variable/') && readme.includes('`@fontsource-variable/*`'));
  const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
  expect(Object.keys(all).filter((name) => !named(name))).toEqual([]);
  expect(Object.entries(all).filter(([, version]) => !/^\d/.test(version))).toEqual([]);
});
