import { wordCount } from './article.ts';
import { checkCitations, checkProse, checkUnused, unknownQuantity } from './check-text.ts';
import type { Corpus, ResolvedText } from './corpus.ts';
import { zoneName } from './figure-context.ts';
import { numberNotes } from './notes.ts';
import type { Report } from './problems.ts';
import type { Quantity } from './quantities.ts';
import { fillerOf, resolveFigures } from './resolve-figures.ts';
import { resolveQuantities } from './resolve.ts';
import type { Study } from './studies.ts';
import type { Territory } from './territories.ts';

/** A study is a case only with these: counted on the page, not in the file. */
const LEAST_FIGURES = 4;
const LEAST_SCHEMES = 5;

/**
 * A study with its numbers, notes and figures settled; every fault is reported at its place.
 * `words` turns a number into French, for key figures, titles and readings.
 */
export function resolveStudy(study: Study, corpus: Corpus, words: (quantity: Quantity) => string, report: Report): ResolvedText {
  const { file } = study;
  const territory = knownTerritory(study, corpus, report);
  const unknownZones = checkZones(study, corpus, report);
  const quantities = resolveQuantities(study, corpus.facts, corpus.datasets, report);
  const used = checkCitations(study, quantities, corpus, report);

  const filled = fillerOf(study, quantities, used, words, report);
  for (const [field, value] of [
    ['titre', study.title],
    ['onglet', study.tab],
    ['question', study.question],
    ['chapeau', study.lead],
    ['description', study.description],
  ] as const) {
    checkProse(file, field, value, report);
  }
  study.keyFigures.forEach((figure, rank) => {
    used.add(figure.quantity);
    if (!quantities.has(figure.quantity)) unknownQuantity(study, `reperes › n° ${rank + 1}`, figure.quantity, quantities, report);
  });
  const keyFigures = study.keyFigures.map((figure, rank) => ({
    ...figure,
    sentence: filled(`reperes › n° ${rank + 1} › phrase`, figure.sentence),
  }));
  const figures = resolveFigures(study, filled, territory && { territory, ignored: unknownZones }, corpus, report);
  if (study.charts.length < LEAST_FIGURES)
    report({
      file,
      field: 'graphiques',
      message: `${study.charts.length} graphiques, ${LEAST_FIGURES} au moins attendus`,
      remedy: 'en ajouter',
    });
  checkSchemes(study, corpus, report);
  checkCounterpoints(study, territory, report);
  checkUnused(study, used, report);
  return {
    quantities,
    notes: numberNotes(study.article, { quantities, facts: corpus.facts }),
    keyFigures,
    figures,
    words: wordCount(study.article),
  };
}

function knownTerritory(study: Study, corpus: Corpus, report: Report): Territory | undefined {
  const territory = corpus.territories.get(study.territory);
  if (!territory) {
    report({
      file: study.file,
      field: 'territoire',
      missing: ['territoires'],
      message: `le territoire « ${study.territory} » est inconnu`,
      remedy: 'créer son fichier dans content/territoires/',
      near: { word: study.territory, among: [...corpus.territories.keys()] },
    });
  }
  return territory;
}

/** Zones nobody knows, reported once: what would be drawn from them is not blamed as well. */
function checkZones(study: Study, corpus: Corpus, report: Report): Set<string> {
  const unknown = new Set<string>();
  for (const zone of study.zones) {
    try {
      zoneName(corpus.datasets, zone);
    } catch (error) {
      unknown.add(zone);
      report({
        file: study.file,
        field: 'zones',
        missing: ['donnees'],
        message: (error as Error).message,
        remedy: 'voir content/donnees/zones-emploi.csv',
        near: { word: zone, among: (corpus.datasets.get('zones-emploi')?.rows ?? []).map((row) => String(row['ze2020'])) },
      });
    }
  }
  return unknown;
}

function checkSchemes(study: Study, corpus: Corpus, report: Report): void {
  const { file } = study;
  const boxes = study.article.placements.filter(({ tag }) => tag === 'Dispositif');
  const placed = new Set<string>();
  for (const box of boxes) {
    const field = `ligne ${box.line}`;
    const scheme = corpus.schemes.get(box.id);
    if (!scheme)
      report({
        file,
        field,
        missing: ['territoires'],
        message: `le dispositif « ${box.id} » est inconnu`,
        remedy: 'le décrire dans le fichier du territoire',
        near: { word: box.id, among: [...corpus.schemes.keys()] },
      });
    else if (scheme.territory !== study.territory)
      report({
        file,
        field,
        message: `le dispositif « ${box.id} » est celui d’un autre territoire (${scheme.territory})`,
        remedy: 'en choisir un de ce territoire',
      });
    if (placed.has(box.id))
      report({ file, field, message: `le dispositif « ${box.id} » est placé deux fois`, remedy: 'ne garder qu’une balise' });
    placed.add(box.id);
  }
  if (placed.size < LEAST_SCHEMES)
    report({
      file,
      field: 'dispositifs',
      message: `${placed.size} dispositifs dans le texte, ${LEAST_SCHEMES} au moins attendus`,
      remedy: 'en placer d’autres par <Dispositif id="…" />',
    });
}

/** What contradicts the study, and what nobody knows: there, once, and not empty. */
function checkCounterpoints(study: Study, territory: Territory | undefined, report: Report): void {
  const { file } = study;
  for (const [tag, things] of [
    ['Tensions', territory?.tensions],
    ['Lacunes', territory?.gaps],
  ] as const) {
    const times = study.article.placements.filter((placement) => placement.tag === tag).length;
    if (times !== 1)
      report({
        file,
        field: 'texte',
        message: times === 0 ? `la balise <${tag} /> manque` : `la balise <${tag} /> figure ${times} fois`,
        remedy: `placer <${tag} /> une fois : chaque étude dit ce qui la contredit et ce qu’on ignore`,
      });
    if (things && things.length === 0)
      report({
        file: territory!.file,
        field: tag.toLowerCase(),
        message: 'la liste est vide',
        remedy: 'une étude montre ce qui résiste à l’explication et ce que l’on ne sait pas : en écrire',
      });
  }
  study.resists.forEach((entry, rank) => {
    checkProse(file, `resiste › n° ${rank + 1} › titre`, entry.title, report);
    if (territory && entry.tension > territory.tensions.length) {
      report({
        file,
        field: `resiste › n° ${rank + 1} › tension`,
        message: `il n’y a pas de tension n° ${entry.tension} (${territory.tensions.length} dans le fichier du territoire)`,
        remedy: 'donner un rang qui existe',
      });
    }
  });
}
