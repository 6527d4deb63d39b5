import { describe, expect, test } from 'vitest';
import type { BarsData, DecompositionData, LineData, TimelineData } from '../../src/model/charts.ts';
import { zoneName } from '../../src/model/figure-context.ts';
import { drawFigure } from '../../src/model/figures.ts';
import type { ChartRequest } from '../../src/model/studies.ts';
import { byId, dataset, fact, source, territory } from './samples.ts';

const FRANCE = '001688527';
const datasets = byId(
  dataset('zones-emploi', { ze2020: 'string', libelle: 'string' }, [
    { ze2020: '0001', libelle: 'Oloron' },
    { ze2020: '0002', libelle: 'Les Herbiers' },
    { ze2020: '0003', libelle: 'Le Blanc' },
    { ze2020: '0004', libelle: 'Vitré' },
  ]),
  dataset('chomage-zone-emploi', { ze2020: 'string', trimestre: 'string', taux: 'number %', edition: 'string' }, [
    { ze2020: '0001', trimestre: '2020-T4', taux: 7.2, edition: '2023-T3' },
    { ze2020: '0001', trimestre: '2021-T1', taux: null, edition: '2025-T4' },
    { ze2020: '0001', trimestre: '2021-T2', taux: 6.9, edition: '2025-T4' },
    { ze2020: '0002', trimestre: '2021-T2', taux: 5, edition: '2025-T4' },
  ]),
  dataset('chomage-france', { serie: 'string', trimestre: 'string', taux: 'number %' }, [
    { serie: FRANCE, trimestre: '2020-T3', taux: 9 },
    { serie: FRANCE, trimestre: '2020-T4', taux: 8 },
    { serie: FRANCE, trimestre: '2021-T2', taux: 7.9 },
    { serie: 'autre', trimestre: '2021-T2', taux: 99 },
  ]),
  dataset(
    'emploi-zone-emploi-secteur',
    { ze2020: 'string', secteur: 'string', annee: 'year', effectif: 'integer salariés' },
    [2017, 2018].flatMap((annee) =>
      Object.entries({ AZ: 10, BE: 300, FZ: 60, GU: 400, OQ: 230, TT: 1000 }).map(([secteur, effectif]) => ({
        ze2020: '0001',
        secteur,
        annee,
        effectif: annee === 2018 && secteur === 'BE' ? 333 : effectif,
      })),
    ),
  ),
  dataset('emploi-france-secteur', { secteur: 'string', annee: 'year', effectif: 'integer salariés' }, [
    { secteur: 'BE', annee: 2017, effectif: 130 },
    { secteur: 'TT', annee: 2017, effectif: 1000 },
    { secteur: 'BE', annee: 2018, effectif: 126 },
    { secteur: 'TT', annee: 2018, effectif: 1000 },
    { secteur: 'BE', annee: 2019, effectif: 120 },
    { secteur: 'TT', annee: 2019, effectif: 1000 },
  ]),
  dataset('shift-share', {}, [
    {
      zonage: 'ze2020',
      code: '0001',
      source: 'estel',
      champ: 'ensemble',
      debut: 1998,
      fin: 2018,
      effectif_debut: 1000,
      effectif_fin: 1100,
      evolution_pct: 10,
      effet_national_pct: 15,
      effet_sectoriel_pct: -7,
      effet_local_pct: 2,
    },
    {
      zonage: 'ze2020',
      code: '0001',
      source: 'urssaf',
      champ: 'industrie',
      debut: 2019,
      fin: 2024,
      effectif_debut: 300,
      effectif_fin: 309,
      evolution_pct: 3,
      effet_national_pct: 2,
      effet_sectoriel_pct: 2,
      effet_local_pct: -1,
    },
  ]),
  dataset('emploi-flores-zone-emploi-na38', { ze2020: 'string', annee: 'year', na38: 'string', effectif: 'integer postes' }, [
    { ze2020: '0001', annee: 2023, na38: 'CA', effectif: 20 },
    { ze2020: '0001', annee: 2023, na38: 'CI', effectif: 30 },
    { ze2020: '0001', annee: 2023, na38: 'GZ', effectif: 50 },
    { ze2020: '0001', annee: 2022, na38: 'CA', effectif: 999 },
    { ze2020: '0002', annee: 2023, na38: 'CA', effectif: 10 },
    { ze2020: '0002', annee: 2023, na38: 'GZ', effectif: 90 },
  ]),
);
const sources = byId(source('journal'), source('these', { authors: ['A. Dupont', 'B. Durand'], publisher: 'Université', year: null }));
const facts = byId(
  fact('f2011', { value: 160, unit: 'emplois', perimeter: 'usine', precision: 'about' }),
  fact('f2021', { value: 223.2, unit: 'emplois', perimeter: 'usine', source: 'these', reliability: 'reported' }),
  fact('surface', { value: 4, unit: 'ha' }),
  fact('mots'),
);
const place = territory({
  timeline: [
    { year: 1991, statement: 'Une usine ouvre.', source: 'journal' },
    { year: 1882, statement: 'Une fabrique brûle.', source: 'these' },
    { year: 1991, statement: 'Une autre ferme.', source: 'journal' },
  ],
});

const WORDS = { id: 'x', title: 'Titre', reading: 'Lecture' };
const context = { datasets, territory: place, territories: byId(place), studies: [], carriers: new Map(), facts, sources };
const draw = (request: object) => drawFigure({ ...WORDS, ...request } as ChartRequest, context);

describe('unemployment', () => {
  const drawn = draw({ type: 'unemployment', zone: '0001', dimensions: [{ quarter: '2021-T2', text: 'un point' }] });
  const data = drawn.data as LineData;

  test('sets the zone beside France, over the zone’s own quarters, a gap being a gap', () => {
    expect(data.series.map(({ label, role, points }) => [label, role, points.map(({ value }) => value)])).toEqual([
      ['Oloron', 'territory', [7.2, null, 6.9]],
      ['France', 'reference', [8, 7.9]],
    ]);
    expect(data.series[0]!.points.map(({ x, label }) => [x, label])).toEqual([
      [2020.75, '4ᵉ trimestre 2020'],
      [2021, '1ᵉʳ trimestre 2021'],
      [2021.25, '2ᵉ trimestre 2021'],
    ]);
  });

  test('measures the gap where the author asks', () => {
    expect(data.dimensions).toEqual([{ x: 2021.25, from: 'zone', to: 'france', text: 'un point' }]);
  });

  test('says both editions, the dates drawn, the zone with the right article, and rests on both tables', () => {
    expect(drawn.source).toContain('éditions T3 2023 et T4 2025, raccordées en 2021');
    expect(drawn.source).toContain('4ᵉ trimestre 2020 – 2ᵉ trimestre 2021. Zone d’emploi 2020 d’Oloron');
    expect(drawn.origins.map(({ id }) => id)).toEqual(['chomage-zone-emploi', 'chomage-france']);
  });
});

test('sectors: five series, industry first and put forward, no total', () => {
  const { data, source: line } = draw({ type: 'sectors', zone: '0001' });
  expect((data as LineData).series.map(({ id, role }) => `${id} ${role}`)).toEqual([
    'BE territory',
    'GU other',
    'OQ other',
    'FZ other',
    'AZ other',
  ]);
  expect((data as LineData).series[0]!.points.map(({ value }) => value)).toEqual([300, 333]);
  expect(line).toContain('2017 – 2018. Zone d’emploi 2020 d’Oloron.');
});

test('share of industry: to one decimal, France no further than the zone', () => {
  const { data } = draw({ type: 'industry-share', zone: '0001' });
  expect((data as LineData).series.map(({ points }) => points.map(({ label, value }) => `${label} ${value}`))).toEqual([
    ['2017 30', '2018 33.3'],
    ['2017 13', '2018 12.6'],
  ]);
});

describe('decomposition', () => {
  test('has a period for each asked, with its three effects and its jobs', () => {
    const { data, subtitle } = draw({ type: 'decomposition', zone: '0001', source: 'estel', scope: 'ensemble', periods: [[1998, 2018]] });
    expect((data as DecompositionData).periods).toEqual([
      { label: '1998-2018', national: 15, sectoral: -7, local: 2, change: 10, jobsBefore: 1000, jobsAfter: 1100 },
    ]);
    expect(subtitle).toContain('l’emploi salarié et ses');
  });

  test('says whose data and whose jobs: Urssaf sees the private sector only', () => {
    const drawn = draw({ type: 'decomposition', zone: '0001', source: 'urssaf', scope: 'industrie', periods: [[2019, 2024]] });
    expect(drawn.subtitle).toContain('l’emploi salarié privé de l’industrie');
    expect(drawn.source).toMatch(/^Urssaf/);
  });
});

test('branches: shares of all posts of the year, biggest first, against the sum of the zones, services left out', () => {
  const { data } = draw({ type: 'branches', zone: '0001' });
  expect((data as BarsData).bars.map(({ id, value, reference }) => [id, value, reference])).toEqual([
    ['CI', 30, 15],
    ['CA', 20, 15],
  ]);
});

describe('timeline', () => {
  test('goes by year, then by the order of the file, and names its sources', () => {
    const { data, subtitle, source: line, origins } = draw({ type: 'timeline' });
    expect((data as TimelineData).events.map(({ year, text, source: from }) => [year, text, from])).toEqual([
      [1882, 'Une fabrique brûle.', 'A. Dupont et B. Durand, s. d.'],
      [1991, 'Une usine ouvre.', 'Ouest-France, 2019'],
      [1991, 'Une autre ferme.', 'Ouest-France, 2019'],
    ]);
    expect(subtitle).toBe('Ici en 3 dates, de 1882 à 1991');
    expect(line).toBe('Université, Ouest-France.');
    expect(origins.map(({ id }) => id)).toEqual(['these', 'journal']);
  });

  test('may start later', () => {
    expect((draw({ type: 'timeline', since: 1900 }).data as TimelineData).events).toHaveLength(2);
  });
});

describe('bars of facts', () => {
  test('keep each fact’s precision and reliability, and the finest decimals', () => {
    const { data, source: line } = draw({ type: 'facts', facts: ['f2011', 'f2021'], labels: ['2011', '2021'] });
    const { bars, decimals, unit } = data as BarsData;
    expect(bars.map(({ label, value, secondary, precision }) => [label, value, secondary, precision])).toEqual([
      ['2011', 160, false, 'environ'],
      ['2021', 223.2, true, undefined],
    ]);
    expect([decimals, unit]).toEqual([1, 'emplois']);
    expect(line).toBe('Ouest-France, 2019 ; A. Dupont et B. Durand, s. d. usine.');
  });

  test('without perimeter end their source line once', () => {
    expect(draw({ type: 'facts', facts: ['surface', 'surface'], labels: ['a', 'b'] }).source).toBe('Ouest-France, 2019.');
  });
});

describe('nothing is drawn from nothing', () => {
  test.each([
    [{ type: 'unemployment', zone: '0003', dimensions: [] }, /aucune ligne pour le chômage de la zone 0003/],
    [{ type: 'sectors', zone: '0002' }, /aucune ligne pour le secteur BE de la zone 0002/],
    [{ type: 'industry-share', zone: '0002' }, /aucune ligne pour l’industrie de Les Herbiers/],
    [
      { type: 'decomposition', zone: '0001', source: 'estel', scope: 'ensemble', periods: [[1999, 2001]] },
      /aucune ligne pour la décomposition 1999-2001/,
    ],
    [{ type: 'branches', zone: '0003' }, /aucune ligne pour les branches de la zone 0003/],
    [{ type: 'timeline', since: 2000 }, /aucune date/],
    [{ type: 'facts', facts: ['f2011', 'mots'], labels: ['a', 'b'] }, /« mots » n’existe pas ou n’a pas de valeur/],
    [{ type: 'facts', facts: ['f2011', 'surface'], labels: ['a', 'b'] }, /pas la même unité : emplois, ha/],
    [{ type: 'facts', facts: ['f2011', 'f2021'], labels: ['a'] }, /2 faits, 1 étiquettes/],
  ])('%j', (request, why) => {
    expect(() => draw(request)).toThrow(why);
  });

  test('a missing table is named', () => {
    const request = { ...WORDS, type: 'sectors', zone: '0001' } as ChartRequest;
    expect(() => drawFigure(request, { ...context, datasets: new Map() })).toThrow(/« emploi-zone-emploi-secteur » manque/);
  });
});

test.each([
  ['0001', 'd’Oloron'],
  ['0002', 'des Herbiers'],
  ['0003', 'du Blanc'],
  ['0004', 'de Vitré'],
])('the zone %s is said « zone %s »', (zone, words) => {
  const rows = [{ ze2020: zone, trimestre: '2021-T2', taux: 5, edition: '2025-T4' }];
  const renamed = { ...context, datasets: new Map([...datasets, ['chomage-zone-emploi', dataset('chomage-zone-emploi', {}, rows)]]) };
  expect(drawFigure({ ...WORDS, type: 'unemployment', zone, dimensions: [] }, renamed).source).toContain(`Zone d’emploi 2020 ${words} ;`);
});

test('a zone has a name, or is refused', () => {
  expect(zoneName(datasets, '0004')).toBe('Vitré');
  expect(() => zoneName(datasets, '9999')).toThrow(/zone d’emploi 2020 inconnue : 9999/);
});
