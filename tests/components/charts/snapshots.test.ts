import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { SHEETS } from '../../../src/charts/sheet.ts';
import { sparklineScale } from '../../../src/charts/sparkline.ts';
import Chart from '../../../src/components/charts/Chart.astro';
import Sparkline from '../../../src/components/charts/Sparkline.astro';
import UnitBars from '../../../src/components/charts/UnitBars.astro';
import type { ChartData } from '../../../src/model/charts.ts';
import * as extracts from '../../fixtures/charts/extracts.ts';

const container = await AstroContainer.create();

// The real style sheets, so that a snapshot opened in a browser shows what readers see.
const STYLES = ['tokens', 'charts'].map((name) => `<?xml-stylesheet type="text/css" href="../../../src/styles/${name}.css"?>\n`).join('');

const standAlone = (html: string) => `${STYLES}${html.trim().replace(/\n\s*\n+/g, '\n')}\n`;

const CHARTS: [name: string, title: string, data: ChartData][] = [
  ['courbes-chomage-vitre', 'Vitré reste loin sous la France', extracts.unemploymentInVitre],
  ['courbes-chomage-cognac', 'Vingt ans un point sous la France, puis l’écart se resserre', extracts.unemploymentInCognac],
  ['courbes-secteurs-vitre', 'Les services marchands ont rejoint l’industrie', extracts.jobsInVitre],
  ['decomposition-vitre', 'L’effet local explique presque toute la hausse', extracts.shiftShare('5319', ['1998-2008', '2008-2018'])],
  ['decomposition-cognac', 'L’effet local s’inverse après 2008', extracts.shiftShare('7509', ['1998-2008', '2008-2018', '1998-2018'])],
  ['barres-part-industrie', 'Vitré est la plus industrielle des zones étudiées', extracts.sharesOfIndustry],
  ['barres-evolution', 'Vitré et Les Herbiers gagnent des emplois industriels', extracts.changesOfIndustry],
  ['barres-source-secondaire', 'Douze mille emplois industriels', extracts.industryJobs],
  ['chronologie-cognac', 'Un siècle et demi autour d’une bouteille', extracts.historyOfCognac],
  ['nuage-zones', 'Le point de départ ne dit presque rien de la suite', extracts.zones],
  ['matrice-leviers', 'Des compétences partout, tous les leviers à Vitré seulement', extracts.schemesByLever],
  ['carte-part-industrie', 'L’industrie pèse le plus au nord et à l’est', extracts.sharesOnMap],
  ['carte-evolution', 'Quatre zones sur cinq ont perdu des emplois industriels', extracts.changesOnMap],
  ['petits-multiples-chomage', 'Neuf zones, neuf fois sous la France', extracts.unemploymentInNineZones],
  ['points-part-industrie', 'Partout l’industrie pèse moins qu’en 1998', extracts.sharesThen],
  ['points-part-2018', 'Une zone étudiée sur douze est sous la France', extracts.sharesNow],
  ['parts-secteurs', 'Un emploi sur trois est industriel à Vitré, un sur huit en France', extracts.sectorsInNineZones],
  ['pentes-part-industrie', 'Partout l’industrie recule, plus à Sélestat qu’à Thouars', extracts.sharesAtTwoDates],
];

test.each(CHARTS.flatMap((chart) => SHEETS.map(({ name }) => [...chart, name] as const)))('%s: %s', async (name, title, data, sheet) => {
  const html = await container.renderToString(Chart, { props: { data, sheet, id: `figure-${name}`, title } });
  await expect(standAlone(html)).toMatchFileSnapshot(`../../snapshots/charts/${name}-${sheet}.svg`);
});

test('a sparkline', async () => {
  const scale = sparklineScale([extracts.unemploymentInVitre, extracts.unemploymentInCognac]);
  const html = await container.renderToString(Sparkline, { props: { data: extracts.unemploymentInVitre, scale } });
  await expect(standAlone(html)).toMatchFileSnapshot('../../snapshots/charts/vignette-vitre.svg');
});

test('counted things', async () => {
  const html = await container.renderToString(UnitBars, { props: { count: 42, label: '42 dispositifs' } });
  await expect(standAlone(html)).toMatchFileSnapshot('../../snapshots/charts/unites.svg');
});
