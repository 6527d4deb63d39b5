import type { z } from 'zod';
import { TOWNS } from '../charts/towns.ts';
import type { MapLayer } from '../charts/topology.ts';
import { quantityWords } from '../format/quantity.ts';
import { buildCorpus } from '../model/build-corpus.ts';
import type { Corpus, Draft } from '../model/corpus.ts';
import type { DataFile } from '../model/data-files.ts';
import type { Dataset } from '../model/datasets.ts';
import type { Contact } from '../model/error-reports.ts';
import { checkRedirections, type Redirection } from '../model/redirections.ts';
import type { Problem, Report } from '../model/problems.ts';
import type { ContentFiles } from './files.ts';
import { CHAPTER_FOLDERS, type ChapterKind } from '../model/chapters.ts';
import {
  readChapter,
  readDataFile,
  readFact,
  readGenericSchemes,
  readPage,
  readSource,
  readStudy,
  readTerm,
  readTerritory,
} from './frontmatter.ts';
import { keeper } from './keep.ts';
import { parseMap } from './maps.ts';
import * as national from './national-schemas.ts';
import { readLesson, readProgramme } from './lesson.ts';
import { lesson as lessonSchema } from './lesson-schema.ts';
import { checkNeeds } from './needs.ts';
import { ContentError } from './problem-report.ts';
import { Reader } from './reader.ts';
import * as schemas from './schemas.ts';
import * as siteSchemas from './site-schemas.ts';
import { parseTable } from './table.ts';

const tables = keeper<Dataset>();

export interface Loaded extends Corpus {
  /** Base maps by name: « zones-emploi-contours »… */
  maps: Map<string, MapLayer>;
  /** Tables, then base maps, in the order of their descriptions. */
  dataFiles: DataFile[];
  observatory: z.infer<typeof national.observatory>;
  teaching: z.infer<typeof national.teaching>;
  /** Gaps that belong to no territory, by the folder they were written in. */
  nationalGaps: Map<string, string[]>;
  /** Sources used by the Observatory's and the teaching files, with the folder of the file. */
  otherUses: [source: string, folder: string][];
  /** Addresses that moved. */
  redirections: Redirection[];
  /** Where readers report errors. */
  contact: Contact;
}

/**
 * Content files → corpus. The only way in, for the build, the development server and the tests alike.
 * @throws {ContentError} with every problem of every file.
 */
export function loadContent(files: ContentFiles): Loaded {
  const { corpus, problems } = assessContent(files);
  if (problems.length > 0) throw new ContentError(problems);
  return corpus;
}

/** The same without a refusal: with problems, the corpus lacks what they are about. */
export function assessContent(files: ContentFiles): { corpus: Loaded; problems: Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (problem) => void problems.push(problem);
  const reader = new Reader(files, report);

  const draft: Draft = {
    sources: [],
    territories: [],
    genericSchemes: [],
    nationalFacts: [],
    studies: [],
    chapters: [],
    pages: [],
    lessons: [],
    programmes: [],
    terms: [],
    carriers: [],
    synonyms: [],
    datasets: [],
    sourceUses: [],
    unreadable: reader.unreadable,
  };
  reader.yaml('sources/', schemas.sourceList, (list, file) =>
    draft.sources.push(...list.sources.map((source) => readSource(source, file))),
  );
  reader.yaml('territoires/', schemas.territory, (territory, file) => draft.territories.push(readTerritory(territory, file)));

  let observatory: Loaded['observatory'] | undefined;
  let teaching: Loaded['teaching'] | undefined;
  const nationalGaps: Loaded['nationalGaps'] = new Map();
  reader.yaml('dispositifs/porteurs', schemas.carriers, (input, file) =>
    draft.carriers.push(...input.porteurs.map(({ nom, nature }) => ({ name: nom, kind: nature, file }))),
  );
  reader.yaml('recherche/', schemas.synonyms, (input, file) =>
    draft.synonyms.push(...input.synonymes.map(({ mots }) => ({ words: mots, file }))),
  );
  reader.yaml('glossaire/', schemas.glossary, (input, file) => draft.terms.push(...input.termes.map((term) => readTerm(term, file))));
  reader.yaml('dispositifs/dispositifs', schemas.genericSchemes, (input, file) => {
    const generic = readGenericSchemes(input, file);
    draft.genericSchemes.push(...generic);
    draft.nationalFacts.push(...generic.flatMap((scheme) => scheme.facts));
    nationalGaps.set(file.split('/')[0]!, input.lacunes);
  });
  reader.yaml('observatoire/', national.observatory, (input, file) => {
    observatory = input;
    const facts = [...input.note.faits, ...input.observatoire.faits, ...input.programme.faits, ...input.economie.faits];
    draft.nationalFacts.push(...facts.map((fact) => readFact(fact, file)));
    nationalGaps.set(file.split('/')[0]!, input.lacunes);
    draft.sourceUses.push(...sourceUsesOf(file, input));
  });
  reader.yaml('enseignement/cadre.yaml', national.teaching, (input, file) => {
    teaching = input;
    draft.programmes.push(...input.programmes.map(readProgramme));
    nationalGaps.set(file.split('/')[0]!, input.lacunes);
    draft.sourceUses.push(...sourceUsesOf(file, input));
  });
  reader.yaml('enseignement/', lessonSchema, (input, file) => draft.lessons.push(readLesson(fileName(file), input, file)));
  reader.mdx('etudes/', schemas.study, (id, input, article, file) => draft.studies.push(readStudy(id, input, article, file)));
  for (const [kind, folder] of Object.entries(CHAPTER_FOLDERS) as [ChapterKind, string][])
    reader.mdx(`${folder}/`, schemas.chapter, (id, input, article, file) =>
      draft.chapters.push(readChapter(kind, id, input, article, file)),
    );
  reader.mdx('pages/', schemas.page, (id, input, article, file) => draft.pages.push(readPage(id, input, article, file)));

  const redirections: Redirection[] = [];
  reader.yaml('redirections.yaml', siteSchemas.redirections, (input, file) => {
    redirections.push(...input.redirections.map(({ de, vers }) => ({ from: de, to: vers })));
    checkRedirections(redirections, file, report);
  });

  let contact: Contact = {};
  reader.yaml('site.yaml', siteSchemas.site, ({ signaler }) => {
    contact = { ...(signaler.courriel && { mail: signaler.courriel }), ...(signaler.tickets && { tickets: signaler.tickets }) };
  });

  const maps = new Map<string, MapLayer>();
  const dataFiles: DataFile[] = [];
  for (const folder of ['donnees', 'cartes']) {
    reader.dataPackage(folder, (text, resource, file) => {
      if (resource.format === 'csv') {
        const dataset = tables(file, text + JSON.stringify(resource), () => parseTable(file, text, resource, report));
        if (dataset) {
          draft.datasets.push(dataset);
          dataFiles.push(readDataFile(resource, file, dataset.rows.length));
        }
        return dataset !== undefined;
      }
      const map = parseMap(file, text, resource, report);
      if (map) {
        maps.set(resource.name, map);
        dataFiles.push(readDataFile(resource, file, map.areas.length));
      }
      return map !== undefined;
    });
  }
  reader.leftovers();
  for (const study of draft.studies) {
    for (const town of study.towns.filter((slug) => !(slug in TOWNS))) {
      report({
        file: study.file,
        field: 'carte › villes',
        message: `la ville « ${town} » n’a pas de coordonnées`,
        remedy: 'l’ajouter dans src/charts/towns.ts',
        near: { word: town, among: Object.keys(TOWNS) },
      });
    }
  }

  checkNeeds(draft, { observatory, teaching, maps }, report);
  const corpus = buildCorpus(draft, (quantity) => quantityWords(quantity), report);
  const otherUses = [
    ...draft.sourceUses.map(({ source, file }): [string, string] => [source, file.split('/')[0]!]),
    ...draft.nationalFacts
      .filter((fact) => fact.file.startsWith('observatoire'))
      .flatMap((fact) => [fact.source, ...fact.crossedBy].map((source): [string, string] => [source, 'observatoire'])),
  ];
  const apart = { maps, dataFiles, observatory: observatory!, teaching: teaching!, nationalGaps, otherUses, redirections, contact };
  return { corpus: { ...corpus, ...apart }, problems };
}

/** « enseignement/cognac.yaml » → « cognac ». */
const fileName = (file: string) => file.slice(file.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');

/** Every `source`, `…_source` and `sources_complementaires` below a value, outside facts. */
function sourceUsesOf(file: string, value: unknown, path: string[] = []): Draft['sourceUses'] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => sourceUsesOf(file, item, [...path, (item as { id?: string })?.id ?? `n° ${index + 1}`]));
  }
  if (typeof value !== 'object' || value === null || ('enonce' in value && 'theme' in value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const isSource = key === 'source' || key.endsWith('_source') || key === 'sources_complementaires';
    if (!isSource) return sourceUsesOf(file, inner, [...path, key]);
    return [inner].flat().map((source) => ({ file, field: [...path, key].join(' › '), source: String(source) }));
  });
}
