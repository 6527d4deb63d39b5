/** The border: French keys as authors type them → the English model. Nothing else translates. */
import type { z } from 'zod';
import type { Fact, Precision } from '../model/facts.ts';
import type { Source } from '../model/sources.ts';
import type { GenericScheme, Scheme, Territory } from '../model/territories.ts';
import type { Article } from '../model/article.ts';
import type { DataFile } from '../model/data-files.ts';
import { CHAPTER_FOLDERS, type Chapter, type ChapterKind } from '../model/chapters.ts';
import type { Term } from '../model/glossary.ts';
import type { Revision } from '../model/revisions.ts';
import type { ChartRequest, Declaration, Page, Study } from '../model/studies.ts';
import type { Resource } from './data-package.ts';
import type * as schemas from './schemas.ts';

const PRECISIONS: Record<string, Precision> = { environ: 'about', minimum: 'at-least', maximum: 'at-most', seuil: 'threshold' };

export function readFact(input: z.infer<typeof schemas.fact>, file: string): Fact {
  return {
    id: input.id,
    statement: input.enonce,
    value: input.valeur,
    unit: input.unite,
    precision: input.precision && PRECISIONS[input.precision],
    period: input.periode,
    perimeter: input.perimetre,
    theme: input.theme,
    source: input.source,
    reliability: input.fiabilite === 'lu' ? 'read' : 'reported',
    checked: input.verifie && (input.verifie === 'recoupe' ? 'crossed' : 'source'),
    crossedBy: [input.recoupe_par ?? []].flat(),
    remark: input.remarque,
    file,
  };
}

export function readSource(input: z.infer<typeof schemas.source>, file: string): Source {
  const described = /^\[(.*)\]$/s.exec(input.titre);
  return {
    id: input.id,
    type: input.type,
    title: described?.[1] ?? input.titre,
    titleDescribed: described !== null,
    authors: input.auteurs,
    publisher: input.editeur,
    year: input.annee,
    url: input.url,
    accessed: input.consulte,
    note: input.note,
    file,
  };
}

function readScheme(input: z.infer<typeof schemas.scheme>): Scheme {
  return {
    id: input.id,
    name: input.nom,
    lever: input.ressource,
    kind: input.genre,
    state: input.etat,
    stateFact: input.etat_fait,
    actors: input.acteurs,
    since: input.annee,
    description: input.description,
    source: input.source,
  };
}

export function readTerritory(input: z.infer<typeof schemas.territory>, file: string): Territory {
  return {
    id: input.territoire,
    name: input.nom,
    perimeters: input.perimetres.map((perimeter) => ({
      type: perimeter.type,
      name: perimeter.nom,
      code: perimeter.code,
      note: perimeter.note,
    })),
    portrait: input.portrait,
    facts: input.faits.map((fact) => readFact(fact, file)),
    timeline: input.chronologie.map((event) => ({ year: event.annee, statement: event.evenement, source: event.source })),
    schemes: input.dispositifs.map(readScheme),
    actors: input.acteurs.map((actor) => ({ name: actor.nom, role: actor.role, source: actor.source })),
    governance: input.gouvernance.map(({ aspect, texte, faits, sources }) => ({
      aspect,
      statement: texte,
      facts: faits ?? [],
      sources: sources ?? [],
    })),
    tensions: input.tensions.map((tension) => ({ statement: tension.enonce, source: tension.source })),
    gaps: input.lacunes,
    file,
  };
}

export function readGenericSchemes(input: z.infer<typeof schemas.genericSchemes>, file: string): GenericScheme[] {
  return input.dispositifs.map((scheme) => ({
    id: scheme.id,
    name: scheme.nom,
    lever: scheme.ressource,
    description: scheme.description,
    facts: scheme.faits.map((fact) => readFact(fact, file)),
    file,
  }));
}

function readDeclaration(input: z.infer<typeof schemas.figureNumber>): Declaration {
  if ('nuage' in input) {
    const [start, end] = input.nuage.split('-').map(Number) as [number, number];
    return { kind: 'scatter', start, end, measure: input.mesure };
  }
  if ('donnee' in input) {
    const { jeu, colonne, ligne } = input.donnee;
    return {
      kind: 'cell',
      dataset: jeu,
      column: colonne,
      key: ligne,
      perimeter: input.perimetre,
      period: input.periode,
      unit: input.unite,
      decimals: input.decimales,
    };
  }
  const { perimetre: perimeter, periode: period } = input;
  if (input.calcul === 'rang')
    return { kind: 'rank', operand: [input.de].flat()[0]!, ascending: input.ordre === 'croissant', perimeter, period };
  return { kind: 'operation', operation: input.calcul, operands: input.de, perimeter, period, decimals: input.decimales };
}

export function readDeclarations(input: Record<string, z.infer<typeof schemas.figureNumber>>): Record<string, Declaration> {
  return Object.fromEntries(Object.entries(input).map(([id, declaration]) => [id, readDeclaration(declaration)]));
}

function readChart(id: string, input: schemas.ChartInput, defaultZone: string): ChartRequest {
  const words = { id, title: input.titre, reading: input.lecture ?? '', warning: input['mise-en-garde'] };
  const zone = ('zone' in input && input.zone) || defaultZone;
  switch (input.type) {
    case 'chomage':
      return {
        ...words,
        type: 'unemployment',
        zone,
        dimensions: (input.cotes ?? []).map((mark) => ({ quarter: mark.trimestre, text: mark.texte })),
      };
    case 'secteurs':
      return { ...words, type: 'sectors', zone };
    case 'decomposition':
      return {
        ...words,
        type: 'decomposition',
        zone,
        source: input.source,
        scope: input.champ ?? 'ensemble',
        periods: input.periodes.map((period) => period.split('-').map(Number) as [number, number]),
      };
    case 'branches':
      return { ...words, type: 'branches', zone };
    case 'part-industrie':
      return { ...words, type: 'industry-share', zone };
    case 'chronologie':
      return { ...words, type: 'timeline', since: input.depuis };
    case 'faits':
      return { ...words, type: 'facts', facts: input.faits, labels: input.etiquettes };
    case 'nuage':
      return { ...words, type: 'scatter', start: input.depart, end: input.arrivee };
    case 'initiatives':
      return { ...words, type: 'schemes-by-lever' };
    case 'collectifs':
      return { ...words, type: 'schemes-by-carrier' };
  }
}

function readRevisions(input: z.infer<typeof schemas.textHead>['revisions']): Revision[] {
  return input.map(({ date, version, nature, texte, chiffres }) => ({
    date,
    version,
    nature,
    text: texte,
    numbers: chiffres.map(({ nom, chiffre, unite, avant, apres }) => ({
      name: nom,
      quantity: chiffre,
      unit: unite,
      before: avant,
      after: apres,
    })),
  }));
}

function readHead(input: z.infer<typeof schemas.textHead>) {
  return {
    number: input.numero,
    title: input.titre,
    tab: input.onglet,
    question: input.question,
    lead: input.chapeau,
    description: input.description,
    date: input.date,
    revisions: readRevisions(input.revisions),
    version: input.version,
  };
}

export function readStudy(id: string, input: z.infer<typeof schemas.study>, article: Article, file: string): Study {
  return {
    key: `etudes/${id}`,
    id,
    file,
    territory: input.territoire,
    ...readHead(input),
    zones: input.zones,
    levers: input.leviers,
    conditions: input.facteurs,
    keyFigures: input.reperes.map((figure) => ({ quantity: figure.chiffre, sentence: figure.phrase })),
    declarations: readDeclarations(input.chiffres),
    charts: Object.entries(input.graphiques).map(([chartId, chart]) => readChart(chartId, chart, input.zones[0]!)),
    resists: input.resiste.map((entry) => ({ tension: entry.tension, title: entry.titre })),
    towns: input.carte.villes,
    article,
  };
}

export function readPage(id: string, input: z.infer<typeof schemas.page>, article: Article, file: string): Page {
  return {
    key: `pages/${id}`,
    id,
    file,
    title: input.titre,
    description: input.description,
    lead: input.chapeau,
    date: input.date,
    revisions: readRevisions(input.revisions),
    declarations: readDeclarations(input.chiffres),
    article,
  };
}

export function readChapter(
  kind: ChapterKind,
  id: string,
  input: z.infer<typeof schemas.chapter>,
  article: Article,
  file: string,
): Chapter {
  const related = (['idees', 'leviers', 'facteurs', 'dispositifs'] as const).flatMap((folder) =>
    input[folder].map((name) => `${folder}/${name}`),
  );
  return {
    kind,
    key: `${CHAPTER_FOLDERS[kind]}/${id}`,
    id,
    file,
    ...readHead(input),
    studies: input.etudes,
    related,
    declarations: readDeclarations(input.chiffres),
    charts: Object.entries(input.graphiques).map(([chartId, chart]) => readChart(chartId, chart, '')),
    article,
  };
}

export function readTerm(input: z.infer<typeof schemas.glossary>['termes'][number], file: string): Term {
  return {
    id: input.id,
    name: input.terme,
    forms: input.formes,
    definition: input.definition,
    sources: input.sources ?? [],
    datasets: input.jeux ?? [],
    see: input.voir,
    file,
  };
}

/** @param count rows of the table, outlines of the map */
export function readDataFile(input: Resource, file: string, count: number): DataFile {
  return {
    name: input.name,
    title: input.title,
    description: input.description,
    vintage: input.vintage ?? '',
    file,
    format: input.format === 'csv' ? 'csv' : 'topojson',
    bytes: input.bytes,
    sha256: input.hash.replace('sha256:', ''),
    licences: input.licenses.map(({ name, title, path }) => ({ name, title, url: path })),
    sources: (input.sources ?? []).map(({ title, path }) => ({ title, path })),
    copies: (input.copies ?? []).map(({ repository, commit, path }) => ({ repository, commit, path })),
    caveats: input.caveats ?? [],
    fields: (input.schema?.fields ?? []).map(({ name, type, description, unit }) => ({ name, type, description: description ?? '', unit })),
    count,
  };
}
