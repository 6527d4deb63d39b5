/** Figures of a text: declared and placed once each, drawn from the data, their words filled in. */
import { checkProse, unknownQuantity } from './check-text.ts';
import type { Corpus, ResolvedText } from './corpus.ts';
import { drawFigure } from './figures.ts';
import type { Report } from './problems.ts';
import { fill, placeholdersOf } from './prose.ts';
import type { Quantity } from './quantities.ts';
import type { ChartRequest, Illustrated } from './studies.ts';
import type { Territory } from './territories.ts';

/** Puts numbers in place of `{nom}` in a field of a text, and checks its words. */
export type Filled = (field: string, text: string) => string;

/** `words` turns a number into French; the names met are added to `used`. */
export function fillerOf(
  text: Illustrated,
  quantities: Map<string, Quantity>,
  used: Set<string>,
  words: (quantity: Quantity) => string,
  report: Report,
): Filled {
  return (field, sentence) => {
    checkProse(text.file, field, sentence, report);
    for (const name of placeholdersOf(sentence)) {
      used.add(name);
      if (!quantities.has(name)) unknownQuantity(text, field, name, quantities, report);
    }
    return fill(sentence, (name) => {
      const quantity = quantities.get(name);
      return quantity ? words(quantity) : `{${name}}`;
    });
  };
}

/**
 * Figures in the order of the page. `ground.ignored` holds zones nobody knows, reported elsewhere;
 * `ground.territory` is the study's own, undefined for a text across the studies. Without ground nothing is drawn.
 */
export function resolveFigures(
  text: Illustrated,
  filled: Filled,
  ground: { territory: Territory | undefined; ignored: Set<string> } | undefined,
  corpus: Corpus,
  report: Report,
): ResolvedText['figures'] {
  checkPlacements(text, report);
  const charts = text.charts.map((chart) => ({
    ...chart,
    title: filled(`graphiques › ${chart.id} › titre`, chart.title),
    reading: filled(`graphiques › ${chart.id} › lecture`, chart.reading),
    warning: chart.warning && filled(`graphiques › ${chart.id} › mise-en-garde`, chart.warning),
  }));
  if (!ground) return [];
  const drawable = charts.filter((chart) => !('zone' in chart && ground.ignored.has(chart.zone)));
  return drawFigures(text, drawable, ground.territory, corpus, report);
}

function drawFigures(
  text: Illustrated,
  charts: ChartRequest[],
  territory: Territory | undefined,
  corpus: Corpus,
  report: Report,
): ResolvedText['figures'] {
  const figures: ResolvedText['figures'] = [];
  for (const placement of text.article.placements) {
    const chart = placement.tag === 'Graphique' && charts.find(({ id }) => id === placement.id);
    if (!chart) continue;
    try {
      const drawn = drawFigure(chart, { ...corpus, territory });
      const { id, title, reading, warning } = chart;
      figures.push({ id, number: figures.length + 1, title, reading, warning, ...drawn });
    } catch (error) {
      report({
        file: text.file,
        field: `graphiques › ${chart.id}`,
        missing: ['donnees', 'territoires'],
        message: `graphique sans données : ${(error as Error).message}`,
        remedy: 'vérifier zone, période et champ',
      });
    }
  }
  return figures;
}

/** Charts declared and charts placed are the same, each once. */
function checkPlacements(text: Illustrated, report: Report): void {
  const { file, charts } = text;
  const placed = text.article.placements.filter(({ tag }) => tag === 'Graphique');
  for (const placement of placed) {
    if (charts.some((chart) => chart.id === placement.id)) continue;
    report({
      file,
      field: `ligne ${placement.line}`,
      message: `le graphique « ${placement.id} » n’est pas déclaré`,
      remedy: 'le déclarer dans « graphiques »',
      near: { word: placement.id, among: charts.map((chart) => chart.id) },
    });
  }
  for (const chart of charts) {
    const times = placed.filter(({ id }) => id === chart.id).length;
    if (times === 1) continue;
    report({
      file,
      field: `graphiques › ${chart.id}`,
      message: times === 0 ? 'ce graphique n’est placé nulle part' : 'ce graphique est placé deux fois',
      remedy: `le placer une fois dans le texte par <Graphique id="${chart.id}" />`,
    });
  }
}
