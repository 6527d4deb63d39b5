/** Who may import whom, read from the import lines of src/. The reasons are in CONTRIBUTING.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Room {
  /** Rooms, or files of a room, this one may import. */
  rooms: string[];
  /** Packages it may import, and Node’s own modules where it may. */
  packages: RegExp;
}

const NOTHING = /^$/;
const PURE = ['model', 'format'];
const ROOMS: Record<string, Room> = {
  model: { rooms: [], packages: NOTHING },
  format: { rooms: [], packages: NOTHING },
  communes: { rooms: [], packages: NOTHING },
  charts: { rooms: PURE, packages: /^(?:d3|topojson-(?:client|simplify|specification))$/ },
  corpus: {
    rooms: [...PURE, 'charts/topology.ts', 'charts/towns.ts'],
    packages: /^(?:node:.+|astro|zod|yaml|satteri|d3|fastest-levenshtein)$/,
  },
  pictures: { rooms: [...PURE, 'charts'], packages: /^(?:node:.+|@resvg\/resvg-js|sharp)$/ },
  citation: { rooms: PURE, packages: /^(?:node:.+|@citation-js\/.+)$/ },
  // The address of a script, not what is in it.
  components: { rooms: [...PURE, 'charts', 'scripts/period-drawing.ts?worker&url'], packages: /^uqr$/ },
  authoring: { rooms: [...PURE, 'corpus', 'components', 'layouts/address.ts', 'layouts/figure-page.ts'], packages: /^satteri$/ },
  layouts: {
    rooms: [
      ...PURE,
      'communes',
      'charts',
      'corpus',
      'citation',
      'pictures',
      'components',
      'exports',
      'styles',
      'scripts',
      'teaching',
      'authoring/typeset-figure.ts',
    ],
    packages: /^(?:node:.+|astro(?:\/container)?|schema-dts)$/,
  },
  pages: {
    rooms: [
      ...PURE,
      'communes',
      'charts',
      'corpus',
      'citation',
      'pictures',
      'components',
      'authoring',
      'exports',
      'layouts',
      'styles',
      'scripts',
      'search/kinds.ts',
      'teaching',
    ],
    packages: /^(?:astro(?::content)?|node:.+)$/,
  },
  search: { rooms: PURE, packages: /^(?:node:.+|pagefind|esbuild|fastest-levenshtein|parse5|hast(?:-util-.+)?)$/ },
  exports: { rooms: [...PURE, 'citation/ris.ts'], packages: /^(?:node:.+|xastscript|xast-util-to-xml)$/ },
  integrity: { rooms: [], packages: NOTHING },
  offline: { rooms: ['editions/site-files.ts'], packages: /^(?:node:.+|esbuild|workbox-.+)$/ },
  browser: { rooms: [], packages: /^(?:node:.+|playwright-core|@sparticuz\/chromium)$/ },
  editions: {
    rooms: [
      ...PURE,
      'integrity',
      'search/folder-files.ts',
      'search/page-tree.ts',
      'charts/text-width.ts',
      'layouts/drawing-style.ts',
      'browser',
    ],
    packages:
      /^(?:node:.+|esbuild|fflate|warcio|@harvard-lil\/js-wacz|playwright-core|subset-font|@cantoo\/pdf-lib|[hx]ast(?:-util-.+|script)?)$/,
  },
  deploy: { rooms: ['editions/content-type.ts', 'layouts/security.ts'], packages: /^node:.+$/ },
  // The zip every edition is made with; the rest runs in a browser too, where a teacher composes her own.
  teaching: { rooms: [...PURE, 'editions/zip.ts'], packages: /^(?:@e965\/xlsx|[hx]ast(?:-util-.+|script)?)$/ },
  scripts: { rooms: [...PURE, 'communes', 'charts', 'search', 'integrity', 'teaching', 'editions/zip.ts'], packages: /^fflate$/ },
  commands: {
    rooms: [...PURE, 'corpus', 'search', 'editions', 'integrity', 'offline', 'deploy'],
    packages: /^(?:node:.+|subset-font|hast(?:-util-.+)?)$/,
  },
  styles: { rooms: [], packages: NOTHING },
};

const root = process.cwd();
const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
const sources = paths.filter((path) => /\.(?:ts|mjs|astro)$/.test(path)).map((path) => ({ path, text: read(path) }));

describe.each(Object.entries(ROOMS))('src/%s', (room, allowed) => {
  const files = sources.filter(({ path }) => path.startsWith(`${room}/`));

  test('imports only what it may', () => {
    const forbidden = files.flatMap(({ path, text }) =>
      importsOf(path, text)
        .filter((found) => !mayImport(room, allowed, found))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(forbidden).toEqual([]);
  });
});

test('every room has its rules', () => {
  expect([...new Set(paths.filter((path) => path.includes('/')).map((path) => path.split('/')[0]))].sort()).toEqual(
    Object.keys(ROOMS).sort(),
  );
});

test('d3 reads CSV in the corpus, and nothing else there', () => {
  const taken = sources
    .filter(({ path }) => path.startsWith('corpus/'))
    .flatMap(({ text }) => [...text.matchAll(/import \{([^}]*)\} from 'd3'/g)]);
  const names = taken.flatMap(([, list]) => list!.split(',').map((name) => name.trim()));
  expect([...new Set(names)]).toEqual(['csvParseRows']);
});

test('the corpus takes only types from Astro, authoring only types from the Markdown reader', () => {
  const values = sources.flatMap(({ path, text }) =>
    importsOf(path, text)
      .filter(
        ({ target, typeOnly }) =>
          !typeOnly && ((target === 'astro' && path.startsWith('corpus/')) || (target === 'satteri' && path.startsWith('authoring/'))),
      )
      .map(({ target }) => `${path} → ${target}`),
  );
  expect(values).toEqual([]);
});

// Loaded when a reader asks for other years: the scenes of the build, and d3 with them. When a teacher asks for files
// for her platform: the generators of the build, and the XML libraries with them.
const ON_DEMAND = ['scripts/period-drawing.ts', 'scripts/composer/packages.ts'];
/** Two kilobytes, pure, for typing errors. */
const READERS_PACKAGES = ['fastest-levenshtein'];

test('what readers download reaches neither Node nor a package but one, and the drawing they ask for', () => {
  const scripts = sources.map(({ path }) => path).filter((path) => path.startsWith('scripts/'));
  expect(heavyFrom(scripts.filter((path) => !ON_DEMAND.includes(path)))).toEqual([]);
  expect([...new Set(heavyFrom(ON_DEMAND).map((found) => found.replace(/.* → /, '').replace(/.*\//, '')))].sort()).toEqual([
    'd3',
    'fflate',
    'hast-util-to-html',
    'player.js?raw',
    'quiz.css?raw',
    'xast-util-to-xml',
    'xastscript',
  ]);
});

function heavyFrom(entries: string[]): string[] {
  const seen = new Set(entries);
  const heavy: string[] = [];
  for (const path of seen) {
    const file = sources.find((source) => source.path === path)!;
    for (const { target, typeOnly } of importsOf(path, file.text)) {
      if (typeOnly || ON_DEMAND.includes(target)) continue;
      if (sources.some((source) => source.path === target)) seen.add(target);
      // A zip dropped on the page that verifies copies is read there, and sent nowhere.
      else if (target === 'fflate' && path === 'scripts/dropped-files.ts') continue;
      else if (!READERS_PACKAGES.includes(target)) heavy.push(`${path} → ${target}`);
    }
  }
  expect(seen.size).toBeGreaterThan(4);
  return heavy.sort();
}

test('no two files import each other', () => {
  const edges = new Map(
    sources.map(({ path, text }) => [path, importsOf(path, text).flatMap(({ target, typeOnly }) => (typeOnly ? [] : target))]),
  );
  const pairs = [...edges].flatMap(([path, targets]) =>
    targets.filter((target) => edges.get(target)?.includes(path)).map((target) => `${path} ⇄ ${target}`),
  );
  expect(pairs).toEqual([]);
});

test('no element carries a style of its own: the security policy forbids it', () => {
  expect(sources.filter(({ path, text }) => path.endsWith('.astro') && /\sstyle=/.test(text)).map(({ path }) => path)).toEqual([]);
});

test('a path says what is inside: nothing is called « utils »', () => {
  expect(paths.filter((path) => /^(?:utils?|helpers?|misc|common)\b/.test(basename(path)))).toEqual([]);
});

test('no file of code is too long to be read at once', () => {
  expect(sources.filter(({ text }) => text.split('\n').length > 301).map(({ path }) => path)).toEqual([]);
});

test('each dependency has one exact version, and says in the README what it is for', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const all: Record<string, string> = { ...dependencies, ...devDependencies, ...optionalDependencies };
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const families = ['node-', '@types/', '@fontsource-variable/'].filter((family) => readme.includes(`\`${family}*\``));
  const named = (name: string) => readme.includes(`\`${name}\``) || families.some((family) => name.startsWith(family));
  expect(Object.keys(all).filter((name) => !named(name))).toEqual([]);
  expect(Object.entries(all).filter(([, version]) => !/^\d/.test(version))).toEqual([]);
});

test('the rules are enforced: a forbidden import is seen whatever its form', () => {
  const text = [
    "import { a } from '../corpus/load.ts';",
    "import type { B } from '../layouts/study.ts';",
    "import './styles.css';",
    "export { c } from 'd3';",
    "const d = await import('node:fs');",
  ].join('\n');
  const seen = importsOf('model/facts.ts', text);
  expect(seen.map(({ target }) => target)).toEqual(['corpus/load.ts', 'layouts/study.ts', 'model/styles.css', 'd3', 'node:fs']);
  expect(seen.map(({ typeOnly }) => typeOnly)).toEqual([false, true, false, false, false]);
  expect(seen.map((found) => mayImport('model', ROOMS['model']!, found))).toEqual([false, false, true, false, false]);
  expect(mayImport('corpus', ROOMS['corpus']!, { target: 'charts/line.ts', local: true, typeOnly: false })).toBe(false);
});

interface Import {
  /** A file of src by its path under it, or a package by its name. */
  target: string;
  local: boolean;
  typeOnly: boolean;
}

function mayImport(room: string, { rooms, packages }: Room, { target, local }: Import): boolean {
  if (!local) return packages.test(target);
  return target.startsWith(`${room}/`) || rooms.some((allowed) => target === allowed || target.startsWith(`${allowed}/`));
}

function importsOf(path: string, text: string): Import[] {
  const lines = /(?:^|[\s;])(?:(?:import|export)(\s+type)?\s[^'";]*?from\s*|import\s*|import\()'([^']+)'/g;
  return [...text.matchAll(lines)].map(([, type, from]) => {
    const local = from!.startsWith('.');
    return { target: local ? normalize(join(path, '..', from!)).replaceAll('\\', '/') : from!, local, typeOnly: type !== undefined };
  });
}

function read(path: string): string {
  return readFileSync(join(root, 'src', path), 'utf8');
}
