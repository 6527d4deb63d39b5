import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import FigureComponent from '../../src/components/Figure.astro';
import type { ChartData, Figure } from '../../src/model/charts.ts';
import { historyOfCognac, industryJobs, shiftShare, unemploymentInVitre } from '../fixtures/charts/extracts.ts';

const figure = (data: ChartData, more: Partial<Figure> = {}): Figure => ({
  id: 'chomage',
  number: 1,
  title: 'Vitré reste loin sous la France',
  subtitle: 'Taux de chômage, en %',
  reading: 'Au 4ᵉ trimestre 2025…',
  source: 'Insee.',
  data,
  ...more,
});

const container = await AstroContainer.create();
const render = async (data: ChartData, more: Partial<Figure> = {}, props = {}) =>
  fromHtml(
    await container.renderToString(FigureComponent, { props: { figure: figure(data, more), csv: '/donnees/chomage.csv', ...props } }),
    { fragment: true },
  );
type Tree = Awaited<ReturnType<typeof render>>;
const text = (tree: Tree, selector: string) => toString(select(selector, tree)!).trim();

describe('a figure', () => {
  let tree: Tree;
  beforeAll(async () => {
    tree = await render(unemploymentInVitre);
  });

  test('is anchored, numbered and titled by its finding', () => {
    expect(select('figure#figure-chomage', tree)).toBeTruthy();
    expect(text(tree, '.figure-number')).toBe('Figure 1');
    expect(text(tree, 'figcaption h3')).toBe('Vitré reste loin sous la France');
  });

  test('has three drawings, each named and described by its own elements', () => {
    const drawings = selectAll('svg[role=img]', tree);
    expect(drawings).toHaveLength(3);
    for (const drawing of drawings) {
      expect(toString(select(`[id="${drawing.properties['ariaLabelledBy']}"]`, drawing)!)).toBe('Vitré reste loin sous la France');
      expect(toString(select(`[id="${drawing.properties['ariaDescribedBy']}"]`, drawing)!)).toMatch(/^Vitré/);
    }
  });

  test('has no id twice and no inline style', () => {
    const ids = selectAll('[id]', tree).map(({ properties }) => properties['id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(selectAll('[style]', tree)).toEqual([]);
  });

  test('has a table with French numbers, headings with scope and a scrolling region that takes focus', () => {
    expect(selectAll('tbody tr', tree)).toHaveLength(92);
    expect(selectAll('thead th[scope=col]', tree).map((th) => toString(th).trim())).toEqual(['Trimestre', 'Vitré (%)', 'France (%)']);
    const last = selectAll('tbody tr', tree).at(-1)!;
    expect(selectAll('th[scope=row], td', last).map((cell) => toString(cell).trim())).toEqual(['4ᵉ trimestre 2025', '4,2', '7,9']);
    expect(select('section[tabindex="0"][aria-label]', tree)).toBeTruthy();
  });

  test('offers its data and its address', async () => {
    expect(select('a[download]', tree)!.properties['href']).toBe('/donnees/chomage.csv');
    expect(select('a[aria-label="Citer la figure 1"]', tree)!.properties['href']).toBe('#figure-chomage');
    const cited = await render(unemploymentInVitre, {}, { permalink: 'https://exemple.fr/vitre/#figure-chomage' });
    expect(select('a[aria-label="Citer la figure 1"]', cited)!.properties['href']).toBe('https://exemple.fr/vitre/#figure-chomage');
  });

  test('has an empty polite output, and no role or focus that only a script would serve', () => {
    expect(select('output[aria-live=polite]', tree)!.children).toEqual([]);
    expect(select('[role=application], .figure-drawings[tabindex]', tree)).toBeFalsy();
  });
});

test('every drawing has one stop a row of the table', async () => {
  for (const data of [unemploymentInVitre, shiftShare('5319', ['1998-2008', '2008-2018']), industryJobs, historyOfCognac]) {
    const tree = await render(data);
    const rows = selectAll('tbody tr', tree).length;
    for (const svg of selectAll('svg', tree)) {
      for (const list of String(svg.properties['dataStops']).split('|')) expect(list.split(' ')).toHaveLength(rows);
    }
  }
});

test('a warning is said under the reading, and only if there is one', async () => {
  expect(select('.figure-warning', await render(industryJobs))).toBeFalsy();
  expect(text(await render(industryJobs, { warning: 'Champ restreint.' }), '.figure-warning')).toBe('À noter\u00A0: Champ restreint.');
});

test('a chronology lists its dates under the rail', async () => {
  const tree = await render(historyOfCognac);
  expect(selectAll('.timeline-list li', tree)).toHaveLength(18);
  expect(select('.timeline-list time', tree)!.properties['dateTime']).toBe('1859');
});

test('changes are signed and absent values said in the table', async () => {
  const gap = {
    ...unemploymentInVitre,
    dimensions: [],
    series: [
      {
        ...unemploymentInVitre.series[0]!,
        points: unemploymentInVitre.series[0]!.points.map((point, i) => (i ? point : { ...point, value: null })),
      },
    ],
  };
  expect(text(await render(gap), 'tbody td')).toBe('n. d.');
  expect(text(await render(shiftShare('5319', ['1998-2018'])), 'tbody td')).toBe('+14,5');
});
