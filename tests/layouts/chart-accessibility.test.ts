import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BEYOND } from '../../src/layouts/chart-accessibility/beyond.ts';
import { CRITERIA } from '../../src/layouts/chart-accessibility/criteria.ts';
import { CHART_TYPES, countVerdicts, testsOf } from '../../src/layouts/chart-accessibility/record.ts';

const answers = CHART_TYPES.flatMap(({ id, answers: given }) =>
  CRITERIA.map((criterion) => ({ at: `${id}, ${criterion.id}`, ...given[criterion.id] })),
);
const all = [...answers, ...BEYOND.map(({ name, answer }) => ({ at: name, ...answer }))];

test('every kind of chart a figure can hold is in the record', () => {
  const kinds = [...readFileSync('src/components/charts/Chart.astro', 'utf8').matchAll(/data\.kind === '([\w-]+)'/g)].map(
    ([, kind]) => kind!,
  );
  expect(kinds.length).toBeGreaterThan(8);
  expect(kinds.filter((kind) => !CHART_TYPES.some(({ id }) => id === kind))).toEqual([]);
});

test('every other drawing is in the record, under its own name or that of its kind', () => {
  const folder = 'src/components/charts';
  const inFigures = readFileSync(`${folder}/Chart.astro`, 'utf8');
  const parts = ['Chart', 'Drawing', 'LocatorDrawing', 'TimelineList', 'Marks', 'Words'];
  const types: Record<string, string> = {
    EmptyMap: 'locator-map',
    HomeMap: 'home-map',
    LocatorMap: 'locator-map',
    SketchBase: 'locator-map',
    Sparkline: 'sparkline',
    UnitBars: 'unit-bars',
  };
  const others = readdirSync(folder)
    .map((file) => file.replace('.astro', ''))
    .filter((name) => !parts.includes(name) && !inFigures.includes(`'./${name}.astro'`));
  expect(others.filter((name) => !CHART_TYPES.some(({ id }) => id === types[name]))).toEqual([]);
});

test('each type answers each critical criterion, and none is failed', () => {
  for (const type of CHART_TYPES) {
    expect(Object.keys(type.answers).sort(), type.id).toEqual(CRITERIA.map(({ id }) => id).sort());
    const { tenu, 'en-partie': partly, 'sans-objet': without } = countVerdicts(type);
    expect(tenu + partly + without, type.id).toBe(CRITERIA.length);
  }
});

test('each answer is a sentence, and says how it is known unless it has no object', () => {
  expect(all.filter(({ how }) => !/^[A-ZÀ-Ý0-9«].*\.(?: »)?$/s.test(how)).map(({ at }) => at)).toEqual([]);
  expect(all.filter(({ verdict, tests, examined }) => verdict !== 'sans-objet' && !tests.length && !examined).map(({ at }) => at)).toEqual(
    [],
  );
});

test('what is met in part says what is missing', () => {
  const vague = all.filter(({ verdict, how }) => verdict === 'en-partie' && !/\b(?:mais|pas|aucun|rien|sans|manque|touche)/i.test(how));
  expect(vague.map(({ at }) => at)).toEqual([]);
});

test('the tests named exist', () => {
  const named = testsOf(all);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
  expect(new Set(named.map((path) => path.split('/').at(-1))).size).toBe(named.length);
});

test('no id is given twice: each is an anchor of the page', () => {
  const ids = [...CHART_TYPES, ...CRITERIA].map(({ id }) => id as string);
  expect(new Set(ids).size).toBe(ids.length);
});
