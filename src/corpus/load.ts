import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { TOWNS } from '../charts/towns.ts';
import type { MapLayer } from '../charts/topology.ts';
import { quantityWords } from '../format/quantity.ts';
import { buildCorpus } from '../model/build-corpus.ts';
import type { Corpus, Draft, Kind } from '../model/corpus.ts';
import type { Dataset } from '../model/datasets.ts';
import type { Problem, Report } from '../model/problems.ts';
import type { ContentFiles } from './files.ts';
import { readFact, readGenericSchemes, readPage, readSource, readStudy, readTerritory } from './frontmatter.ts';
import { parseMap } from './maps.ts';
import { parseArticle, splitFrontMatter } from './mdx.ts';
import { ContentError } from './problem-report.ts';
import * as schemas from './schemas.ts';
import { check } from './shape.ts';
import { parseTable } from './table.ts';
import { decode } from './text.ts';
import { parseYaml } from './yaml.ts';

type Resource = z.infer<typeof schemas.dataPackage>['resources'][number];

/** Tables read so far. Eight million bytes of CSV are not read again when an author mends a comma elsewhere. */
const tables = new Map<string, { text: string; description: string; dataset: Dataset }>();

function tableOnce(file: string, text: string, resource: Resource, report: Report): Dataset | undefined {
  const description = JSON.stringify(resource);
  const known = tables.get(file);
  if (known?.text === text && known.description === description) return known.dataset;
  const dataset = parseTable(file, text, resource, report);
  if (dataset) tables.set(file, { text, description, dataset });
  return dataset;
}

export interface Loaded extends Corpus {
  /** Base maps by name: « zones-emploi-contours »… */
  maps: Map<string, MapLayer>;
  observatory: z.infer<typeof schemas.observatory>;
  teaching: z.infer<typeof schemas.teaching>;
  /** Gaps that belong to no territory. */
  nationalGaps: string[];
  /** Sources used by the Observatory's and the teaching files: [source id, what of]. */
  otherUses: [source: string, label: string][];
}

/**
 * Content files → corpus. The only way in, for the build, the development server and the tests alike.
 * @throws {ContentError} with every problem of every file.
 */
export function loadContent(files: ContentFiles): Loaded {
  const problems: Problem[] = [];
  const report: Report = (problem) => void problems.push(problem);
  const reader = new Reader(files, report);

  const draft: Draft = {
    sources: [],
    territories: [],
    genericSchemes: [],
    nationalFacts: [],
    studies: [],
    pages: [],
    datasets: [],
    mentions: [],
    unreadable: reader.unreadable,
  };
  reader.yaml('sources/', schemas.sourceList, (list, file) =>
    draft.sources.push(...list.sources.map((source) => readSource(source, file))),
  );
  reader.yaml('territoires/', schemas.territory, (territory, file) => draft.territories.push(readTerritory(territory, file)));

  let observatory: Loaded['observatory'] | undefined;
  let teaching: Loaded['teaching'] | undefined;
  const nationalGaps: string[] = [];
  reader.yaml('dispositifs/', schemas.genericSchemes, (input, file) => {
    const generic = readGenericSchemes(input, file);
    draft.genericSchemes.push(...generic);
    draft.nationalFacts.push(...generic.flatMap((scheme) => scheme.facts));
    nationalGaps.push(...input.lacunes);
  });
  reader.yaml('observatoire/', schemas.observatory, (input, file) => {
    observatory = input;
    const facts = [...input.note.faits, ...input.observatoire.faits, ...input.programme.faits, ...input.economie.faits];
    draft.nationalFacts.push(...facts.map((fact) => readFact(fact, file)));
    nationalGaps.push(...input.lacunes);
    draft.mentions.push(...mentionsOf(file, input));
  });
  reader.yaml('enseignement/', schemas.teaching, (input, file) => {
    teaching = input;
    nationalGaps.push(...input.lacunes);
    draft.mentions.push(...mentionsOf(file, input));
  });
  reader.mdx('etudes/', schemas.study, (id, input, article, file) => draft.studies.push(readStudy(id, input, article, file)));
  reader.mdx('pages/', schemas.page, (id, input, article, file) => draft.pages.push(readPage(id, input, article, file)));

  const maps = new Map<string, MapLayer>();
  for (const folder of ['donnees', 'cartes']) {
    reader.dataPackage(folder, (text, resource, file) => {
      if (resource.format === 'csv') {
        const dataset = tableOnce(file, text, resource, report);
        if (dataset) draft.datasets.push(dataset);
        return dataset !== undefined;
      }
      const map = parseMap(file, text, resource, report);
      if (map) maps.set(resource.name, map);
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

  const corpus = buildCorpus(draft, (quantity) => quantityWords(quantity), report);
  if (!observatory || !teaching)
    report({ file: 'observatoire', field: 'fichiers', message: 'observatoire/ ou enseignement/ manque', remedy: 'remettre le fichier' });
  if (problems.length > 0) throw new ContentError(problems);
  const labels: Record<string, string> = { observatoire: 'Observatoire et programme', enseignement: 'Enseignement' };
  const otherUses = [
    ...draft.mentions.map(({ source, file }): [string, string] => [source, labels[file.split('/')[0]!] ?? file]),
    ...draft.nationalFacts
      .filter((fact) => fact.file.startsWith('observatoire'))
      .flatMap((fact) => [fact.source, ...fact.crossedBy].map((source): [string, string] => [source, labels['observatoire']!])),
  ];
  return { ...corpus, maps, observatory: observatory!, teaching: teaching!, nationalGaps, otherUses };
}

/** Every `source`, `…_source` and `sources_complementaires` below a value, outside facts. */
function mentionsOf(file: string, value: unknown, path: string[] = []): Draft['mentions'] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => mentionsOf(file, item, [...path, (item as { id?: string })?.id ?? `n° ${index + 1}`]));
  }
  if (typeof value !== 'object' || value === null || ('enonce' in value && 'theme' in value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const isSource = key === 'source' || key.endsWith('_source') || key === 'sources_complementaires';
    if (!isSource) return mentionsOf(file, inner, [...path, key]);
    return [inner].flat().map((source) => ({ file, field: [...path, key].join(' › '), source: String(source) }));
  });
}

const kindOf = (file: string) => file.split('/')[0] as Kind;

/** Walks the files once, remembers which were read, so that a stray file is an error and not a silence. */
class Reader {
  readonly #files: ContentFiles;
  readonly #report: Report;
  readonly #read = new Set<string>();
  readonly unreadable: Draft['unreadable'] = new Set();

  constructor(files: ContentFiles, report: Report) {
    this.#files = files;
    this.#report = report;
  }

  yaml<T>(folder: string, schema: z.ZodType<T>, use: (data: T, file: string) => void): void {
    for (const [file, text] of this.#texts(folder, /\.ya?ml$/)) {
      const data = parseYaml(file, text, this.#report);
      const checked = data === undefined ? undefined : check(file, schema, data, this.#report);
      if (checked === undefined) this.unreadable.add(kindOf(file));
      else use(checked, file);
    }
  }

  mdx<T>(
    folder: string,
    schema: z.ZodType<T>,
    use: (id: string, data: T, article: NonNullable<ReturnType<typeof parseArticle>>, file: string) => void,
  ): void {
    for (const [file, text] of this.#texts(folder, /\.mdx$/)) {
      const parts = splitFrontMatter(text);
      if (!parts) {
        this.#report({
          file,
          field: 'ligne 1',
          message: 'l’en-tête entre deux lignes --- manque',
          remedy: 'partir de content/etudes/_modele.mdx',
        });
        continue;
      }
      const data = parseYaml(file, parts.header, this.#report, 2);
      const article = parseArticle(file, text, this.#report);
      const checked = data === undefined ? undefined : check(file, schema, data, this.#report);
      if (checked === undefined || !article) this.unreadable.add(kindOf(file));
      else use(file.slice(folder.length).replace(/\.mdx$/, ''), checked, article, file);
    }
  }

  dataPackage(folder: string, use: (text: string, resource: Resource, file: string) => boolean): void {
    const file = `${folder}/datapackage.json`;
    const known = this.#dataPackage(folder, file);
    if (!known) {
      this.unreadable.add(kindOf(file));
      for (const name of this.#names(folder)) this.#read.add(`${folder}/${name}`);
    }
    for (const resource of known?.resources ?? []) {
      const path = `${folder}/${resource.path}`;
      const text = this.#resource(path, file, resource);
      if (text === undefined || use(text, resource, path) === false) this.unreadable.add(kindOf(file));
    }
  }

  #dataPackage(folder: string, file: string): z.infer<typeof schemas.dataPackage> | undefined {
    const bytes = this.#files.get(file);
    this.#read.add(file);
    if (!bytes) {
      this.#report({ file, field: 'fichier', message: `la description du dossier ${folder}/ manque`, remedy: 'remettre datapackage.json' });
      return undefined;
    }
    try {
      return check(file, schemas.dataPackage, JSON.parse(new TextDecoder().decode(bytes)), this.#report);
    } catch {
      this.#report({ file, field: 'fichier', message: 'JSON illisible', remedy: 'vérifier virgules et guillemets' });
      return undefined;
    }
  }

  #resource(path: string, file: string, resource: Resource): string | undefined {
    const content = this.#files.get(path);
    this.#read.add(path);
    if (!content) {
      const folder = file.split('/')[0]!;
      this.#report({
        file,
        field: `resources › ${resource.name}`,
        message: `le fichier ${resource.path} n’existe pas`,
        remedy: 'le remettre, ou retirer sa description',
        near: { word: resource.path, among: this.#names(folder) },
      });
      return undefined;
    }
    const hash = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    if (hash !== resource.hash) {
      this.#report({
        file: path,
        field: 'empreinte',
        message: 'le fichier n’est plus celui que décrit datapackage.json',
        remedy: `si le changement est voulu, y écrire "hash": "${hash}" et "bytes": ${content.byteLength}`,
      });
    }
    return decode(path, content, this.#report);
  }

  /** A file nobody read is a mistake of folder or of ending. */
  leftovers(): void {
    for (const file of this.#files.keys()) {
      if (this.#read.has(file)) continue;
      this.#report({
        file,
        field: 'fichier',
        message: 'ce fichier n’est lu par personne',
        remedy: 'le ranger dans le bon dossier, le décrire dans datapackage.json, ou faire commencer son nom par _',
      });
    }
  }

  #names(folder: string): string[] {
    return [...this.#files.keys()].filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1));
  }

  *#texts(folder: string, ending: RegExp): Generator<[file: string, text: string]> {
    for (const [file, bytes] of this.#files) {
      if (!file.startsWith(folder) || !ending.test(file)) continue;
      this.#read.add(file);
      const text = decode(file, bytes, this.#report);
      if (text !== undefined) yield [file, text];
    }
  }
}
