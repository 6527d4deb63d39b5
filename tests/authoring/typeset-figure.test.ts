import { expect, test } from 'vitest';
import { typesetFigure } from '../../src/authoring/typeset-figure.ts';
import type { ChartData, Figure } from '../../src/model/charts.ts';

const figure = (data: ChartData): Figure => ({ id: 'f', number: 1, title: "L'emploi : +6 %", subtitle: '', reading: '', source: '', data });

test('words of a drawing are typeset, superscripts written plainly', () => {
  const point = { x: 2003, label: '1ᵉʳ trimestre 2003', value: 7.25 };
  const { title, data } = typesetFigure(
    figure({
      kind: 'line',
      series: [{ id: 'zone', label: "L'Aigle", role: 'territory', points: [point] }],
      dimensions: [{ x: 2003, from: 'zone', to: 'france', text: '2 points !' }],
      xLabel: 'Trimestre',
      decimals: 1,
      unit: '%',
    }),
  );
  expect(title).toBe('L’emploi\u00A0: +6\u202F%');
  expect(data).toMatchObject({
    series: [{ id: 'zone', label: 'L’Aigle', points: [{ x: 2003, label: '1er trimestre 2003', value: 7.25 }] }],
    dimensions: [{ text: '2\u00A0points\u202F!' }],
  });
});

test('so are the heads, the names and the unit of a matrix', () => {
  const { data } = typesetFigure(
    figure({
      kind: 'matrix',
      rowLabel: "Zone d'emploi",
      columns: [{ id: 'collectifs', label: "collectifs d'entreprises", short: ['Collectifs', "d'entr."] }],
      rows: [{ id: 'a', label: "L'Aigle", values: [1400] }],
      unit: "offres d'emploi",
      totalLabel: 'Ensemble : 1er',
    }),
  );
  expect(data).toEqual({
    kind: 'matrix',
    rowLabel: 'Zone d’emploi',
    columns: [{ id: 'collectifs', label: 'collectifs d’entreprises', short: ['Collectifs', 'd’entr.'] }],
    rows: [{ id: 'a', label: 'L’Aigle', values: [1400] }],
    unit: 'offres d’emploi',
    totalLabel: 'Ensemble\u00A0: 1er',
  });
});

test('so are the names and the measure of a map, and its outlines stay what they are', () => {
  const map = { topology: {}, areas: [] };
  const { data } = typesetFigure(
    figure({
      kind: 'choropleth',
      map,
      zones: [
        { id: '0401', label: "L'Est", value: 7.1, role: 'other', region: "L'île" },
        { id: '5319', label: 'Vitré', value: null, role: 'territory', href: '/zones/5319/' },
      ],
      bounds: [8, 12, 17, 24],
      signed: false,
      valueLabel: "Part de l'industrie",
      unit: '%',
      decimals: 1,
    }),
  );
  expect(data).toMatchObject({
    zones: [
      { id: '0401', label: 'L’Est', value: 7.1, role: 'other', region: 'L’île' },
      { id: '5319', label: 'Vitré', value: null, role: 'territory', href: '/zones/5319/' },
    ],
    valueLabel: 'Part de l’industrie',
  });
  expect(data).toHaveProperty('map', map);
});

test('so are the panels of small multiples, and the nation', () => {
  const series = (label: string) => ({
    id: 'a',
    label,
    role: 'other' as const,
    points: [{ x: 2003, label: '1ᵉʳ trimestre 2003', value: 7 }],
  });
  const { data } = typesetFigure(
    figure({
      kind: 'small-multiples',
      panels: [series("L'Aigle")],
      reference: series("L'ensemble"),
      xLabel: 'Trimestre',
      decimals: 1,
      unit: '%',
    }),
  );
  const points = [{ x: 2003, label: '1er trimestre 2003', value: 7 }];
  expect(data).toMatchObject({ panels: [{ label: 'L’Aigle', points }], reference: { label: 'L’ensemble', points } });
});

test('so are the names of dots and of what they measure', () => {
  const rows = [{ id: 'a', label: "L'Aigle", role: 'other' as const, value: 7, start: 9 }];
  const words = { rowLabel: "Zone d'emploi", valueLabel: "Part de l'industrie", startLabel: "L'an 1998", referenceLabel: "L'ensemble" };
  const { data } = typesetFigure(figure({ kind: 'dots', rows, ...words, unit: '%', decimals: 1 }));
  expect(data).toEqual({
    kind: 'dots',
    rows: [{ id: 'a', label: 'L’Aigle', role: 'other', value: 7, start: 9 }],
    rowLabel: 'Zone d’emploi',
    valueLabel: 'Part de l’industrie',
    startLabel: 'L’an 1998',
    referenceLabel: 'L’ensemble',
    unit: '%',
    decimals: 1,
  });
});

test('so are the parts of a whole and the places they are in', () => {
  const { data } = typesetFigure(
    figure({
      kind: 'shares',
      parts: [{ id: 'a', label: "services de l'État" }],
      rows: [{ id: 'a', label: "L'Aigle", role: 'other', values: [7] }],
      rowLabel: "Zone d'emploi",
      unit: "offres d'emploi",
      decimals: 1,
    }),
  );
  expect(data).toMatchObject({
    parts: [{ id: 'a', label: 'services de l’État' }],
    rows: [{ id: 'a', label: 'L’Aigle', values: [7] }],
    rowLabel: 'Zone d’emploi',
    unit: 'offres d’emploi',
  });
});

test('so are the places and the dates of a slope', () => {
  const lines = [{ id: 'a', label: "L'Aigle", role: 'other' as const, start: 7, end: 9 }];
  const words = { startLabel: "L'an 1998", endLabel: "L'an 2018", rowLabel: "Zone d'emploi", unit: "offres d'emploi" };
  const { data } = typesetFigure(figure({ kind: 'slope', lines, ...words, decimals: 0 }));
  expect(data).toEqual({
    kind: 'slope',
    lines: [{ id: 'a', label: 'L’Aigle', role: 'other', start: 7, end: 9 }],
    startLabel: 'L’an 1998',
    endLabel: 'L’an 2018',
    rowLabel: 'Zone d’emploi',
    unit: 'offres d’emploi',
    decimals: 0,
  });
});

test('so are bars and events, and nothing else', () => {
  const bars = figure({
    kind: 'bars',
    bars: [{ id: 'a', label: "fin de l'été", value: 1400, role: 'territory' }],
    unit: "offres d'emploi",
    decimals: 0,
    barLabel: 'B',
    valueLabel: 'V',
  });
  expect(typesetFigure(bars).data).toMatchObject({ unit: 'offres d’emploi', bars: [{ id: 'a', label: 'fin de l’été', value: 1400 }] });
  const timeline = figure({ kind: 'timeline', events: [{ year: 1882, text: 'Au XIXe siècle ?', source: "L'Usine", sourceId: 'l-usine' }] });
  expect(typesetFigure(timeline).data).toMatchObject({
    events: [{ year: 1882, text: 'Au XIXe siècle\u202F?', source: 'L’Usine', sourceId: 'l-usine' }],
  });
  const periods = figure({ kind: 'decomposition', periods: [], unit: '%', decimals: 1 });
  expect(typesetFigure(periods).data).toBe(periods.data);
});
