import { citationsOf, paragraphsOf, wordCount } from './article.ts';
import type { Corpus, Draft, Kind, ResolvedText } from './corpus.ts';
import type { Fact } from './facts.ts';
import { drawFigure, zoneName } from './figures.ts';
import { checkLinks } from './links.ts';
import { numberNotes, originKey, originsOf } from './notes.ts';
import type { Report } from './problems.ts';
import { bareNumbers, fill, placeholdersOf, typingFaults } from './prose.ts';
import type { Quantity } from './quantities.ts';
import { resolveQuantities } from './resolve.ts';
import type { Page, Study, Text } from './studies.ts';

/** A study is a case only with these: counted on the page, not in the file. */
const LEAST_FIGURES = 4;
const LEAST_SCHEMES = 5;
const MOST_SOURCES_A_PARAGRAPH = 3;

/**
 * Decides whether the content makes sense, and settles every number, note and figure.
 * Goes on after a fault, so that one build reports all of them.
 * `words` turns a number into French (`src/format`), for titles and readings.
 */
export function buildCorpus(draft: Draft, words: (quantity: Quantity) => string, reportAll: Report): Corpus {
  const report = sparing(draft, reportAll);
  const sources = indexed(draft.sources, (source) => source.file, 'sources', report);
  const territories = indexed(draft.territories, (territory) => territory.file, 'territoire', report);
  const facts = indexed(
    [...draft.territories.flatMap((territory) => territory.facts), ...draft.nationalFacts],
    (fact) => fact.file,
    'faits',
    report,
  );
  const schemes = indexed(
    draft.territories.flatMap((territory) =>
      territory.schemes.map((scheme) => ({ ...scheme, territory: territory.id, file: territory.file })),
    ),
    (scheme) => scheme.file,
    'dispositifs',
    report,
  );
  const datasets = indexed(
    draft.datasets.map((dataset) => ({ ...dataset, id: dataset.name })),
    (dataset) => dataset.file,
    'resources',
    report,
  );
  const corpus: Corpus = {
    sources,
    facts,
    territories,
    schemes,
    genericSchemes: draft.genericSchemes,
    datasets,
    studies: [...draft.studies].sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1)),
    pages: new Map(draft.pages.map((page) => [page.id, page])),
    texts: new Map(),
    articles: new Map([...draft.studies, ...draft.pages].map((text) => [text.key, text.article])),
  };
  checkSources(draft, corpus, report);
  checkTerritories(draft, corpus, report);
  const numbers = new Map<number, string>();
  for (const study of corpus.studies) {
    const other = numbers.get(study.number);
    if (other)
      report({
        file: study.file,
        field: 'numero',
        message: `le numéro ${study.number} est déjà celui de ${other}`,
        remedy: 'donner un numéro libre',
      });
    numbers.set(study.number, study.file);
    corpus.texts.set(study.key, resolveStudy(study, corpus, words, report));
  }
  for (const text of [...corpus.studies, ...corpus.pages.values()]) checkLinks(text, corpus, report);
  for (const page of corpus.pages.values()) corpus.texts.set(page.key, resolvePage(page, corpus, report));
  return corpus;
}

/** Leaves out what only follows from a file that could not be read and is reported for itself. */
function sparing(draft: Draft, report: Report): Report {
  return (problem) => {
    if (!problem.missing || ![problem.missing].flat().some((kind) => draft.unreadable.has(kind as Kind))) report(problem);
  };
}

function indexed<T extends { id: string }>(items: T[], file: (item: T) => string, field: string, report: Report): Map<string, T> {
  const map = new Map<string, T>();
  for (const item of items) {
    const first = map.get(item.id);
    if (first)
      report({
        file: file(item),
        field: `${field} › ${item.id}`,
        message: `l’identifiant « ${item.id} » est déjà pris dans ${file(first)}`,
        remedy: 'renommer l’un des deux',
      });
    else map.set(item.id, item);
  }
  return map;
}

function checkSources(draft: Draft, corpus: Corpus, report: Report): void {
  const used = new Set<string>();
  const cite = (file: string, field: string, id: string) => {
    used.add(id);
    if (!corpus.sources.has(id)) {
      report({
        file,
        field,
        missing: ['sources'],
        message: `la source « ${id} » est inconnue`,
        remedy: 'l’ajouter dans content/sources/, ou corriger l’identifiant',
        near: { word: id, among: [...corpus.sources.keys()] },
      });
    }
  };
  for (const fact of corpus.facts.values()) {
    cite(fact.file, `faits › ${fact.id} › source`, fact.source);
    for (const id of fact.crossedBy) cite(fact.file, `faits › ${fact.id} › recoupe_par`, id);
    // A remark may name a source it was read in (« source alienor-… ») : that is a use, too.
    for (const word of `${fact.statement} ${fact.remark ?? ''}`.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? [])
      if (corpus.sources.has(word)) used.add(word);
  }
  for (const territory of corpus.territories.values()) {
    territory.timeline.forEach((event) => cite(territory.file, `chronologie › ${event.year} › source`, event.source));
    territory.schemes.forEach((scheme) => cite(territory.file, `dispositifs › ${scheme.id} › source`, scheme.source));
    territory.actors.forEach((actor) => cite(territory.file, `acteurs › ${actor.name} › source`, actor.source));
    territory.tensions.forEach((tension, rank) => cite(territory.file, `tensions › n° ${rank + 1} › source`, tension.source));
  }
  for (const { file, field, source } of draft.mentions) cite(file, field, source);
  for (const article of corpus.articles.values())
    for (const citation of citationsOf(article)) if (citation.source) used.add(citation.source);
  for (const source of corpus.sources.values()) {
    if (!used.has(source.id))
      report({
        file: source.file,
        field: `sources › ${source.id}`,
        missing: ['territoires', 'observatoire', 'enseignement', 'dispositifs', 'etudes', 'pages'],
        message: 'cette source n’est citée nulle part',
        remedy: 'la citer ou la retirer',
      });
  }
}

function checkTerritories(draft: Draft, corpus: Corpus, report: Report): void {
  const zones = new Set(corpus.datasets.get('zones-emploi')?.rows.map((row) => String(row['ze2020'])));
  if (zones.size === 0) return;
  for (const territory of draft.territories) {
    territory.perimeters.forEach((perimeter, rank) => {
      if (perimeter.type === "zone d'emploi 2020" && perimeter.code && !zones.has(perimeter.code)) {
        report({
          file: territory.file,
          field: `perimetres › n° ${rank + 1} › code`,
          missing: ['donnees'],
          message: `la zone d’emploi 2020 « ${perimeter.code} » n’existe pas`,
          remedy: 'voir content/donnees/zones-emploi.csv',
          near: { word: perimeter.code, among: [...zones] },
        });
      }
    });
  }
}

function resolvePage(page: Page, corpus: Corpus, report: Report): ResolvedText {
  const quantities = resolveQuantities(page, corpus.facts, corpus.datasets, report);
  const used = checkCitations(page, quantities, corpus, report);
  for (const [field, value] of [
    ['titre', page.title],
    ['description', page.description],
    ['chapeau', page.lead ?? ''],
  ] as const)
    checkProse(page.file, field, value, report);
  checkUnused(page, used, report);
  for (const placement of page.article.placements) {
    report({
      file: page.file,
      field: `ligne ${placement.line}`,
      message: `<${placement.tag}> n’a de sens que dans une étude`,
      remedy: 'le retirer',
    });
  }
  return {
    quantities,
    notes: numberNotes(page.article, { quantities, facts: corpus.facts }),
    keyFigures: [],
    figures: [],
    words: wordCount(page.article),
  };
}

function resolveStudy(study: Study, corpus: Corpus, words: (quantity: Quantity) => string, report: Report): ResolvedText {
  const { file } = study;
  const territory = corpus.territories.get(study.territory);
  if (!territory) {
    report({
      file,
      field: 'territoire',
      missing: ['territoires'],
      message: `le territoire « ${study.territory} » est inconnu`,
      remedy: 'créer son fichier dans content/territoires/',
      near: { word: study.territory, among: [...corpus.territories.keys()] },
    });
  }
  const unknownZones = new Set<string>();
  for (const zone of study.zones) {
    try {
      zoneName(corpus.datasets, zone);
    } catch (error) {
      unknownZones.add(zone);
      report({
        file,
        field: 'zones',
        missing: ['donnees'],
        message: (error as Error).message,
        remedy: 'voir content/donnees/zones-emploi.csv',
        near: { word: zone, among: (corpus.datasets.get('zones-emploi')?.rows ?? []).map((row) => String(row['ze2020'])) },
      });
    }
  }
  const quantities = resolveQuantities(study, corpus.facts, corpus.datasets, report);
  const used = checkCitations(study, quantities, corpus, report);

  const filled = (field: string, text: string): string => {
    checkProse(file, field, text, report);
    for (const name of placeholdersOf(text)) {
      used.add(name);
      if (!quantities.has(name)) unknownQuantity(study, field, name, quantities, report);
    }
    return fill(text, (name) => {
      const quantity = quantities.get(name);
      return quantity ? words(quantity) : `{${name}}`;
    });
  };
  for (const [field, value] of [
    ['titre', study.title],
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

  const placed = study.article.placements;
  const figures: ResolvedText['figures'] = [];
  for (const placement of placed.filter(({ tag }) => tag === 'Graphique')) {
    const request = study.charts.find((chart) => chart.id === placement.id);
    if (!request) {
      report({
        file,
        field: `ligne ${placement.line}`,
        message: `le graphique « ${placement.id} » n’est pas déclaré`,
        remedy: 'le déclarer dans « graphiques »',
        near: { word: placement.id, among: study.charts.map((chart) => chart.id) },
      });
      continue;
    }
    const field = `graphiques › ${request.id}`;
    const title = filled(`${field} › titre`, request.title);
    const reading = filled(`${field} › lecture`, request.reading);
    const warning = request.warning && filled(`${field} › mise-en-garde`, request.warning);
    if (!territory || ('zone' in request && unknownZones.has(request.zone))) continue;
    try {
      const drawn = drawFigure(request, { datasets: corpus.datasets, territory, facts: corpus.facts, sources: corpus.sources });
      figures.push({ id: request.id, number: figures.length + 1, title, reading, warning, ...drawn });
    } catch (error) {
      report({
        file,
        field,
        missing: ['donnees', 'territoires'],
        message: `graphique sans données : ${(error as Error).message}`,
        remedy: 'vérifier zone, période et champ',
      });
    }
  }
  for (const chart of study.charts) {
    const times = placed.filter(({ tag, id }) => tag === 'Graphique' && id === chart.id).length;
    if (times !== 1)
      report({
        file,
        field: `graphiques › ${chart.id}`,
        message: times === 0 ? 'ce graphique n’est placé nulle part' : 'ce graphique est placé deux fois',
        remedy: `le placer une fois dans le texte par <Graphique id="${chart.id}" />`,
      });
  }
  if (study.charts.length < LEAST_FIGURES)
    report({
      file,
      field: 'graphiques',
      message: `${study.charts.length} graphiques, ${LEAST_FIGURES} au moins attendus`,
      remedy: 'en ajouter',
    });

  const boxes = placed.filter(({ tag }) => tag === 'Dispositif');
  for (const box of boxes) {
    const scheme = corpus.schemes.get(box.id);
    if (!scheme)
      report({
        file,
        field: `ligne ${box.line}`,
        missing: ['territoires'],
        message: `le dispositif « ${box.id} » est inconnu`,
        remedy: 'le décrire dans le fichier du territoire',
        near: { word: box.id, among: [...corpus.schemes.keys()] },
      });
    else if (scheme.territory !== study.territory)
      report({
        file,
        field: `ligne ${box.line}`,
        message: `le dispositif « ${box.id} » est celui d’un autre territoire (${scheme.territory})`,
        remedy: 'en choisir un de ce territoire',
      });
  }
  if (new Set(boxes.map((box) => box.id)).size < LEAST_SCHEMES)
    report({
      file,
      field: 'dispositifs',
      message: `${boxes.length} dispositifs dans le texte, ${LEAST_SCHEMES} au moins attendus`,
      remedy: 'en placer d’autres par <Dispositif id="…" />',
    });

  for (const [tag, things] of [
    ['Tensions', territory?.tensions],
    ['Lacunes', territory?.gaps],
  ] as const) {
    const times = placed.filter((placement) => placement.tag === tag).length;
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
  checkUnused(study, used, report);
  return {
    quantities,
    notes: numberNotes(study.article, { quantities, facts: corpus.facts }),
    keyFigures,
    figures,
    words: wordCount(study.article),
  };
}

function unknownQuantity(text: Text, field: string, id: string, quantities: Map<string, Quantity>, report: Report): void {
  report({
    file: text.file,
    field,
    missing: ['territoires', 'donnees', 'observatoire', 'dispositifs'],
    message: `le chiffre « ${id} » est inconnu`,
    remedy: 'le déclarer dans « chiffres », ou citer un fait qui a une valeur',
    near: { word: id, among: [...quantities.keys()] },
  });
}

/** Checks what a text cites and how it is typed; returns the names of the numbers it uses. */
function checkCitations(text: Text, quantities: Map<string, Quantity>, corpus: Corpus, report: Report): Set<string> {
  const used = new Set<string>();
  const { file, article } = text;
  for (const citation of citationsOf(article)) {
    const field = `ligne ${citation.line}`;
    if (citation.tag === 'Note') {
      checkNote(file, field, citation, corpus, report);
      continue;
    }
    const id = citation.quantity!;
    used.add(id);
    const fact = corpus.facts.get(id);
    if (citation.extract !== undefined) checkExtract(file, field, id, citation.extract, fact, corpus, quantities, report);
    else if (!quantities.has(id)) unknownQuantity(text, field, id, quantities, report);
  }
  for (const paragraph of paragraphsOf(article)) {
    const field = `§ ${paragraph.number} (ligne ${paragraph.line})`;
    checkProse(file, field, paragraph.text, report);
    const origins = new Set(
      paragraph.citations.flatMap((citation) => originsOf(citation, { quantities, facts: corpus.facts })).map(originKey),
    );
    if (origins.size > MOST_SOURCES_A_PARAGRAPH) {
      report({
        file,
        field,
        message: `${origins.size} sources dans ce paragraphe, ${MOST_SOURCES_A_PARAGRAPH} au plus`,
        remedy: 'couper le paragraphe',
      });
    }
  }
  for (const section of article.sections) checkProse(file, `intertitre « ${section.title} »`, section.title, report);
  return used;
}

function checkNote(file: string, field: string, note: { fact?: string; source?: string }, corpus: Corpus, report: Report): void {
  if ((note.fact === undefined) === (note.source === undefined)) {
    report({
      file,
      field,
      message: '<Note> veut « fait » ou « source », et un seul des deux',
      remedy: 'écrire <Note fait="…" /> ou <Note source="…" />',
    });
  } else if (note.fact !== undefined && !corpus.facts.has(note.fact)) {
    report({
      file,
      field,
      missing: ['territoires', 'observatoire', 'dispositifs'],
      message: `le fait « ${note.fact} » est inconnu`,
      remedy: 'voir content/territoires/',
      near: { word: note.fact, among: [...corpus.facts.keys()] },
    });
  } else if (note.source !== undefined && !corpus.sources.has(note.source)) {
    report({
      file,
      field,
      missing: ['sources'],
      message: `la source « ${note.source} » est inconnue`,
      remedy: 'l’ajouter dans content/sources/',
      near: { word: note.source, among: [...corpus.sources.keys()] },
    });
  }
}

/** Straight and curly apostrophes, and every kind of space, are the same to a reader. */
export const loosely = (text: string) => text.replace(/[’']/g, '’').replace(/[\s\u00A0\u202F]+/g, ' ');

function checkExtract(
  file: string,
  field: string,
  id: string,
  extract: string,
  fact: Fact | undefined,
  corpus: Corpus,
  quantities: Map<string, Quantity>,
  report: Report,
): void {
  if (!fact) {
    report({
      file,
      field,
      missing: ['territoires', 'observatoire', 'dispositifs'],
      message: `« extrait » ne vaut que pour un fait, et « ${id} » n’en est pas un`,
      remedy: 'donner l’identifiant d’un fait',
      near: { word: id, among: [...corpus.facts.keys()] },
    });
  } else if (!loosely(fact.statement).includes(loosely(extract))) {
    report({ file, field, message: `« ${extract} » ne figure pas dans l’énoncé de ${id}`, remedy: 'recopier le nombre mot pour mot' });
  } else if (!quantities.has(id)) {
    // A fact without a value may still state numbers in words; its extract rests on the same source.
    quantities.set(id, {
      id,
      value: Number.NaN,
      unit: '',
      decimals: 0,
      period: fact.period ?? '',
      perimeter: fact.perimeter ?? '',
      reliability: fact.reliability,
      origins: [{ kind: 'source', id: fact.source }],
      comment: fact.remark,
    });
  }
}

function checkProse(file: string, field: string, text: string, report: Report): void {
  for (const number of bareNumbers(text)) {
    report({
      file,
      field,
      message: `nombre en clair : « ${number} »`,
      remedy: 'le tirer d’un fait ou d’un jeu de données par <Chiffre> (ou {nom} dans un titre), ou l’écrire en lettres',
    });
  }
  for (const fault of typingFaults(text)) report({ file, field, message: `signe à remplacer : ${fault.found}`, remedy: fault.remedy });
}

function checkUnused(text: Text, used: Set<string>, report: Report): void {
  const operands = new Set(
    Object.values(text.declarations).flatMap((declaration) =>
      declaration.kind === 'operation' ? declaration.operands : declaration.kind === 'rank' ? [declaration.operand] : [],
    ),
  );
  for (const id of Object.keys(text.declarations)) {
    if (!used.has(id) && !operands.has(id))
      report({ file: text.file, field: `chiffres › ${id}`, message: 'ce chiffre ne sert nulle part', remedy: 'l’employer ou le retirer' });
  }
}
