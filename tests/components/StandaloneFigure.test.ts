import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { figureSvg } from '../../src/layouts/figure-svg.ts';
import type { ChartData, Figure } from '../../src/model/charts.ts';
import * as extracts from '../fixtures/charts/extracts.ts';

const CREDIT = ['Terrains d’industrie, étude n° 2, Vitré', 'https://exemple.fr/etudes/vitre/?a=1&b=2#figure-chomage'];
const HEAVIEST = 80_000;

const figure = (data: ChartData): Figure => ({
  id: 'chomage',
  number: 1,
  title: 'R&D : « <5 % » reste loin',
  subtitle: 'Taux de chômage, en %',
  reading: 'au 4ᵉ trimestre 2025, …',
  warning: 'champ restreint.',
  source: 'Insee.',
  data,
});

const CHARTS: [kind: string, data: ChartData][] = [
  ['curves', extracts.jobsInVitre],
  ['a decomposition', extracts.shiftShare('5319', ['1998-2008', '2008-2018'])],
  ['bars', extracts.industryJobs],
  ['a chronology', extracts.historyOfCognac],
  ['a scatter', extracts.zones],
  ['a matrix', extracts.schemesByLever],
];

describe.each(CHARTS)('the file of %s', (_kind, data) => {
  const file = figureSvg(figure(data), CREDIT);
  const tree = async () => fromHtml(await file, { fragment: true });

  test('says title, measure, reading, source, publication and address', async () => {
    const words = selectAll('.chart-sheet text', await tree()).map((line) => toString(line));
    for (const part of ['Figure 1', 'R&D\u00A0: «\u00A0<5\u202F%\u00A0» reste loin', 'Taux de chômage, en\u202F%', 'Insee.', ...CREDIT])
      expect(words.join(' ')).toContain(part.replace('n° 2', 'n°\u00A02'));
    expect(words.join(' ')).toContain('Lecture\u00A0: au 4e trimestre 2025');
  });

  test('has the drawing of the page whole inside, with its name and its description', async () => {
    const root = select('svg', await tree())!;
    const { width, height } = root.properties as { width: string; height: string };
    const frame = select('svg > svg', root)!.properties as Record<string, string>;
    expect(Number(frame['x']) + Number(frame['width'])).toBeLessThan(Number(width));
    expect(Number(frame['y']) + Number(frame['height'])).toBeLessThan(Number(height));
    expect(select('svg.chart-wide', root)).toBeTruthy();
    for (const name of ['ariaLabelledBy', 'ariaDescribedBy'])
      expect(toString(select(`[id="${String(root.properties[name])}"]`, root)!).length).toBeGreaterThan(10);
    const ids = selectAll('[id]', root).map(({ properties }) => properties['id']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('loads nothing, needs no script, stays light', async () => {
    const text = await file;
    expect(text).not.toMatch(/<script|<image|@import|@font-face|var\(|data-|\son\w+=/);
    expect([...text.matchAll(/url\(([^)]*)\)|href="([^"]*)"/g)].filter(([, url]) => !url?.startsWith('#'))).toEqual([]);
    expect([...text.matchAll(/https?:\/\/[^\s"<]+/g)].map(([url]) => url).filter((url) => !url.includes('w3.org'))).toEqual(
      CREDIT.slice(1).map((url) => url.replace('&', '&amp;')),
    );
    expect(Buffer.byteLength(text)).toBeLessThan(HEAVIEST);
  });

  test('is the same each time', async () => {
    expect(await figureSvg(figure(data), CREDIT)).toBe(await file);
  });
});

test('the dates of a chronology are in its file, not its rail alone', async () => {
  const tree = fromHtml(await figureSvg(figure(extracts.historyOfCognac), CREDIT), { fragment: true });
  expect(selectAll('.chart-sheet .year', tree)).toHaveLength(18);
});
