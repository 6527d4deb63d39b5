/** JSON-LD in the words of schema.org; the compiler and a test know its vocabulary. */
import type { Dataset, DefinedTermSet, Graph, LearningResource, Organization, Place, Thing, WebSite } from 'schema-dts';
import { plainWords } from '../../components/lesson/words.ts';
import type { Loaded } from '../../corpus/load.ts';
import { PUBLICATION } from '../../model/citation.ts';
import type { Dataset as Table } from '../../model/datasets.ts';
import { pathOf } from '../../model/addresses.ts';
import type { ResolvedLesson } from '../../model/corpus.ts';
import { lessonPath } from '../../model/lesson-addresses.ts';
import { SESSION } from '../../model/check-lesson-levels.ts';
import type { AtlasMeasure } from '../../model/atlas.ts';
import { MEASURE_WORDS } from '../atlas-words.ts';
import { downloadPath } from '../data-pages.ts';
import { regionsOf } from '../study.ts';
import { zonePage } from '../zone.ts';
import { breadcrumb } from './breadcrumb.ts';
import type { PageRecord } from './page-record.ts';

/** Site path → whole address. */
type Whole = (path: string) => string;

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
/** Licences of data, by their titles in `datapackage.json`. */
const LICENCES: [begins: RegExp, url: string][] = [
  [/^Open Data/i, 'https://opendatacommons.org/licenses/odbl/1-0/'],
  [/^Licence Ouverte/i, 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/'],
];

/** What a page is, and where. */
export function schemaOrg(page: PageRecord, corpus: Loaded, whole: Whole): Graph {
  const crumbs = breadcrumb(page.path, page.title);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      thingOf(page, corpus, whole),
      {
        '@type': 'BreadcrumbList',
        itemListElement: crumbs.map(({ name, path }, i) => ({ '@type': 'ListItem', position: i + 1, name, item: whole(path) })),
      },
    ],
  };
}

function thingOf(page: PageRecord, corpus: Loaded, whole: Whole): Thing {
  const work = workOf(page, whole);
  const { kind, path, title, description } = page;
  switch (kind) {
    case 'study':
      return { '@type': 'Article', ...work, headline: title, description, genre: 'Étude de cas', about: territoryOf(path, corpus) };
    case 'idea':
    case 'lever':
    case 'condition':
    case 'scheme':
      return { '@type': 'Article', ...work, headline: title, description };
    case 'zone':
      return { '@type': 'WebPage', ...work, description, about: zoneOf(path, corpus) };
    case 'map': {
      const { datasets } = MEASURE_WORDS[path.split('/')[2] as AtlasMeasure]('');
      const tables = datasets.map((id) => corpus.datasets.get(id)!);
      return dataset(page, tables, whole(`${path.slice(0, -1)}.csv`), whole);
    }
    case 'lesson':
      return lesson(
        page,
        corpus.lessons.find(({ id }) => path === lessonPath(id))!,
        whole,
      );
    case 'dataset': {
      const file = corpus.dataFiles.find(({ name }) => path === `/donnees/${name}/`);
      const licences = file?.licences.map(({ title: licence }) => licence) ?? [];
      const made = { licences, sources: file?.sources ?? [] };
      return dataset(page, [made], whole(file ? downloadPath(file) : `${path.slice(0, -1)}.csv`), whole);
    }
    case 'facts':
    case 'figure':
    case 'text':
      if (path === '/glossaire/') return { ...glossary(corpus, whole), ...work };
      return { '@type': pageType(path), ...work, description };
    default:
      return path === '/'
        ? { ...siteOf(whole), description, inLanguage: 'fr', publisher: publisherOf(whole), license: LICENCE }
        : { '@type': pageType(path), ...work, description };
  }
}

/** Pages of a type of their own. */
const PAGES: Record<string, 'AboutPage' | 'SearchResultsPage'> = { '/a-propos/': 'AboutPage', '/recherche/': 'SearchResultsPage' };
/** Lists of pages or of works. */
const LISTS = /^\/(?:etudes|comprendre|dispositifs|zones|atlas|faits(?:\/.+)?|sources|index|chez-moi\/departement\/.+)\/$/;

const pageType = (path: string) => PAGES[path] ?? (LISTS.test(path) ? 'CollectionPage' : 'WebPage');

/** What all works of the site have in common. */
export function workOf({ title, url, date, version, picture }: PageRecord, whole: Whole) {
  return {
    name: title,
    url,
    author: publisherOf(whole),
    publisher: publisherOf(whole),
    dateModified: date,
    version,
    inLanguage: 'fr',
    license: LICENCE,
    isAccessibleForFree: true,
    isPartOf: siteOf(whole),
    image: picture.url,
  };
}

const publisherOf = (whole: Whole): Organization => ({ '@type': 'Organization', name: PUBLICATION, url: whole('/') });
const siteOf = (whole: Whole): WebSite => ({ '@type': 'WebSite', name: PUBLICATION, url: whole('/') });

/** The territory of a study, in its regions. */
function territoryOf(path: string, corpus: Loaded): Place {
  const study = corpus.studies.find(({ key }) => `/${key}/` === path)!;
  return { '@type': 'Place', name: study.title, containedInPlace: inRegions(regionsOf(study, corpus)) };
}

function zoneOf(path: string, corpus: Loaded): Place {
  const { report, name, regions } = zonePage(path.split('/')[2]!, corpus);
  return {
    '@type': 'Place',
    name: `Zone d’emploi : ${name}`,
    identifier: { '@type': 'PropertyValue', propertyID: 'ze2020', value: report.zone.code },
    containedInPlace: inRegions(regions),
  };
}

const inRegions = (regions: string[]): Place[] => regions.map((name) => ({ '@type': 'AdministrativeArea', name }));

/** A file the site publishes, with the licences of what it was made from. @param file whole address of its CSV or TopoJSON */
function dataset(page: PageRecord, parts: Pick<Table, 'licences' | 'sources'>[], file: string, whole: Whole): Dataset {
  const licences = parts.flatMap((part) => part.licences.flatMap((title) => LICENCES.find(([begins]) => begins.test(title))?.[1] ?? []));
  const credit = [...new Set(parts.flatMap(({ sources }) => sources.map(({ title }) => title)))].join(' ; ');
  return {
    '@type': 'Dataset',
    ...workOf(page, whole),
    description: page.description,
    license: licences.length > 0 ? [...new Set(licences)] : LICENCE,
    ...(credit && { creditText: credit }),
    spatialCoverage: { '@type': 'Place', name: 'France' },
    distribution: { '@type': 'DataDownload', encodingFormat: file.endsWith('.csv') ? 'text/csv' : 'application/json', contentUrl: file },
  };
}

/** All terms, each at its own anchor, where its definition is: to repeat them all would add a third to the page. */
function glossary(corpus: Loaded, whole: Whole): DefinedTermSet {
  const at = whole('/glossaire/');
  return {
    '@type': 'DefinedTermSet',
    hasDefinedTerm: [...corpus.glossary.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, name }) => ({ '@type': 'DefinedTerm', name, url: `${at}#${id}` })),
  };
}

/** A teacher’s kit: its longest level says how long it takes. */
function lesson(page: PageRecord, { levels, goals, text, quantities }: ResolvedLesson, whole: Whole): LearningResource {
  return {
    '@type': 'LearningResource',
    ...workOf(page, whole),
    description: page.description,
    learningResourceType: 'Fiche pour la classe',
    educationalLevel: levels.map(({ name }) => name),
    timeRequired: `PT${Math.max(...levels.map(({ sessions }) => sessions)) * SESSION}M`,
    teaches: goals.map((goal) => plainWords(goal, quantities)),
    isBasedOn: whole(pathOf(text)),
  };
}
