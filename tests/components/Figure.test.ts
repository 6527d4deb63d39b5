import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import FigureComponent from '../../src/components/Figure.astro';
import type { ChartData, Figure } from '../../src/model/charts.ts';
import type { FigureOffers } from '../../src/model/figure-offers.ts';
import { within } from '../../src/model/period.ts';
import {
  historyOfCognac,
  industryJobs,
  jobsInVitre,
  shiftShare,
  unemploymentInNineZones,
  unemploymentInVitre,
} from '../fixtures/charts/extracts.ts';

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

const offers: FigureOffers = {
  name: 'vitre-chomage',
  csv: '/etudes/vitre/figures/chomage.csv',
  svg: '/etudes/vitre/figures/chomage.svg',
  datasets: [{ title: 'Taux de chômage', href: '/donnees/chomage-zone-emploi.csv', rows: 27124 }],
  citation: {
    reference: { id: 'apa', style: 'APA', html: 'Terrains d’industrie. https://exemple.fr/etudes/vitre/#figure-chomage' },
    styles: '/citer/etudes-vitre/#figure-chomage',
    files: [{ label: 'RIS', href: '/citer/figures-vitre-chomage.ris' }],
  },
  credit: ['Terrains d’industrie, étude n° 2, Vitré', 'https://exemple.fr/etudes/vitre/#figure-chomage'],
  page: { href: '/figures/vitre-chomage/', url: 'https://exemple.fr/figures/vitre-chomage/' },
  height: 880,
};

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

  test('offers at least its data and its place in the page', () => {
    expect(select('a[download]', tree)!.properties['href']).toBe('/donnees/chomage.csv');
    expect(select('a[aria-label="Citer la figure 1"]', tree)!.properties['href']).toBe('#figure-chomage');
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

describe('a published figure', () => {
  let tree: Tree;
  beforeAll(async () => {
    tree = await render(unemploymentInVitre, {}, { offers });
  });
  const tools = (of: Tree) => selectAll('.figure-tools :is(summary, button), .figure-tools > a', of).map((tool) => toString(tool).trim());

  test('offers on one line its table, files, reference and frame', () => {
    expect(tools(tree)).toEqual(['Tableau', 'CSV', 'Jeu complet', 'SVG', 'PNG', 'Citer', 'Intégrer']);
    for (const tool of selectAll('.figure-tools :is(summary, button), .figure-tools > a', tree))
      expect(tool.properties['ariaLabel'], toString(tool)).toMatch(/la figure 1/);
  });

  test('names its files after its text', () => {
    const files = selectAll('.figure-tools > a[download]', tree).map(({ properties }) => [properties['href'], properties['download']]);
    expect(files).toEqual([
      ['/etudes/vitre/figures/chomage.csv', 'vitre-chomage.csv'],
      ['/donnees/chomage-zone-emploi.csv', true],
      ['/etudes/vitre/figures/chomage.svg', 'vitre-chomage.svg'],
    ]);
    expect(select('figure-image', tree)!.properties).toMatchObject({ dataName: 'vitre-chomage', dataCredit: offers.credit.join('\n') });
  });

  test('gives its reference, with the way to other styles and to files', () => {
    const reference = select('[data-reference=apa][data-style=APA]', tree)!;
    expect(toString(reference)).toBe('Terrains d’industrie. https://exemple.fr/etudes/vitre/#figure-chomage');
    expect(selectAll('.figure-panel .citer-fichiers a', tree).map(({ properties }) => properties['href'])).toEqual([
      '/citer/etudes-vitre/#figure-chomage',
      '/citer/figures-vitre-chomage.ris',
    ]);
  });

  test('gives the code of a frame, and the page it shows', () => {
    expect(text(tree, '.figure-panel code')).toMatch(/^<iframe src="https:\/\/exemple\.fr\/figures\/vitre-chomage\/".+height="880"/);
    expect(select('.figure-panel:has(code) a', tree)!.properties['href']).toBe('/figures/vitre-chomage/');
  });

  test('opens one list at a time', () => {
    const names = selectAll('.figure-tools > details', tree).map(({ properties }) => properties['name']);
    expect(names).toEqual(Array(3).fill('figure-chomage-outils'));
  });

  test('lists its data sets when it has several, says nothing of them when it has none', async () => {
    const [one] = offers.datasets;
    const two = await render(
      unemploymentInVitre,
      {},
      { offers: { ...offers, datasets: [one!, { ...one!, href: '/donnees/chomage-france.csv' }] } },
    );
    expect(tools(two)).toContain('Jeux complets');
    expect(selectAll('.figure-panel li a[download]', two)).toHaveLength(2);
    expect(tools(await render(unemploymentInVitre, {}, { offers: { ...offers, datasets: [] } })).join()).not.toContain('complet');
  });
});

describe('curves', () => {
  test('of employment are drawn a second time from a common start, with a table of their own', async () => {
    const tree = await render(jobsInVitre, {}, { comparable: true });
    expect(selectAll('.figure-drawings .figure-view', tree).map((view) => selectAll('svg', view).length)).toEqual([3, 3]);
    expect(selectAll('input[type=radio]', tree).map(({ properties }) => [properties['value'], properties['checked']])).toEqual([
      ['niveaux', true],
      ['base100', undefined],
    ]);
    const [levels, indices] = selectAll('table', tree);
    expect(toString(select('tbody td', levels)!).trim()).toBe('11\u202F408');
    expect(toString(select('tbody td', indices)!).trim()).toBe('100');
    const ids = selectAll('[id]', tree).map(({ properties }) => properties['id']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('of rates, or of a figure that does not ask for it, are drawn once', async () => {
    expect(selectAll('svg', await render(unemploymentInVitre, {}, { comparable: true }))).toHaveLength(3);
    expect(selectAll('svg', await render(jobsInVitre))).toHaveLength(3);
  });

  test('beyond two, each may be put in front: its button names the class it is drawn with', async () => {
    const tree = await render(jobsInVitre);
    const buttons = selectAll('figure-options [aria-pressed]', tree);
    expect(buttons.map((button) => toString(button).trim())).toEqual(jobsInVitre.series.map(({ label }) => label));
    for (const { properties } of buttons) {
      expect(selectAll(`.chart-wide .chart-lines path.${String(properties['dataLine'])}`, tree)).toHaveLength(1);
      expect(properties['ariaPressed']).toBe('false');
    }
    expect(select('figure-options [aria-pressed]', await render(unemploymentInVitre, {}, { comparable: true }))).toBeFalsy();
  });

  test('may be drawn between two of their years, the first never the last; a few years stay whole', async () => {
    const tree = await render(unemploymentInVitre);
    const years = (select: number, state: string) =>
      selectAll(`figure-period label:nth-of-type(${select}) option${state}`, tree).map(toString);
    expect([years(1, '').length, years(1, '[disabled]'), years(2, '[disabled]'), years(2, '[selected]')]).toEqual([
      23,
      ['2025'],
      ['2003'],
      ['2025'],
    ]);
    expect(toString(select('.figure-period[role=status]', tree)!)).toBe('');
    expect(select('figure-options', await render(within(unemploymentInVitre, { from: 2022, to: 2025 })))).toBeFalsy();
    expect(select('figure-options', await render(shiftShare('5319', ['1998-2018'])))).toBeFalsy();
    expect(selectAll('figure-period', await render(unemploymentInNineZones))).toHaveLength(1);
  });

  test('name the script that draws them again where no browser runs it yet', async () => {
    const { content } = select('figure-period template', await render(unemploymentInVitre))!;
    expect(String(select('script', content!)!.properties['src'])).toMatch(/period-drawing/);
  });
});

test('alone on its page, a figure has the first heading and no more than its table', async () => {
  const tree = await render(unemploymentInVitre, {}, { csv: undefined, heading: 'h1' });
  expect(text(tree, 'h1')).toBe('Vitré reste loin sous la France');
  expect(selectAll('.figure-tools > *', tree)).toHaveLength(1);
});
