import { expect, test } from 'vitest';
import { sideBySide } from '../../src/layouts/side-by-side.ts';
import { tableOf } from '../../src/model/charts.ts';
import { corpus } from '../content/published.ts';

const figures = sideBySide(corpus);

test('the studies’ zones are set side by side four times, each in another form', () => {
  expect(figures.map(({ data }) => data.kind)).toEqual(['small-multiples', 'slope', 'dots', 'shares']);
});

test.each(figures.map((figure) => [figure.id, figure] as const))('%s says what it counts, and has a row for each zone', (_id, figure) => {
  expect(figure.title).toMatch(/(?:des|les) neuf zones/);
  expect(`${figure.title} ${figure.reading} ${figure.source}`).not.toMatch(/undefined|NaN|null/);
  const words = JSON.stringify(tableOf(figure));
  for (const study of corpus.studies) {
    const zone = corpus.datasets.get('zones-emploi')!.rows.find((row) => row['ze2020'] === study.zones[0])!;
    expect(words).toContain(String(zone['libelle']));
  }
});
