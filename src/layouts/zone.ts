/** The page of an employment zone: its report put into sentences, with the addresses and the references it shows. */
import type { Loaded } from '../corpus/load.ts';
import { counted, number, paragraph, say, type Sentence } from '../format/sentence.ts';
import * as context from '../format/zone-context-sentences.ts';
import * as words from '../format/zone-sentences.ts';
import { pathOf } from '../model/addresses.ts';
import { ofPlace } from '../model/place-names.ts';
import type { Study } from '../model/studies.ts';
import { ASKED, isFarFromFull } from '../model/zone-decompositions.ts';
import { type ZoneReport, zoneReport } from '../model/zone-report.ts';
import { address } from './address.ts';
import { departementsOf } from './communes.ts';

export interface ZonePage {
  report: ZoneReport;
  name: string;
  /** « de Vitré ». */
  of: string;
  /** Most inhabitants first. */
  regions: string[];
  departements: { name: string; inhabitants: number }[];
  /** Under the name: how large it is, and the studies it has to do with. */
  lead: Sentence[];
  /** Those studies, by text key: « etudes/vitre ». */
  studies: string[];
  unemployment: Sentence[];
  industry: Sentence[];
  /** What « varie peu » means, where it is said. */
  smallChange: string | undefined;
  branches: Sentence[];
  decompositions: Record<'everything' | 'industry', Sentence[]>;
  programme: { generation: string; opening: Sentence; met: { name: string; share: Sentence }[]; aside: Sentence | undefined }[];
  brownfields: Sentence[];
  likeness: Sentence[];
}

/** Below this share of its inhabitants, in %, a zone has little to do with a study that reads its series elsewhere. */
const LEAST_IN_COMMON = 1;

const pages = new WeakMap<Loaded, Map<string, ZonePage>>();

/** Made once for the page and for the files of its figures. */
export function zonePage(code: string, corpus: Loaded): ZonePage {
  const known = pages.get(corpus) ?? new Map<string, ZonePage>();
  pages.set(corpus, known);
  const page = known.get(code) ?? compose(zoneReport(corpus.datasets, code, corpus.studies), corpus);
  known.set(code, page);
  return page;
}

function compose(report: ZoneReport, corpus: Loaded): ZonePage {
  const { zone, industry, decompositions, unemployment, brownfields } = report;
  const of = ofPlace(zone.name);
  const regions = report.place.regions.map(({ code }) => regionName(code, corpus));
  const departementNames = departementNamesOf(corpus);
  return {
    report,
    name: zone.name,
    of,
    regions,
    departements: report.place.departements.map(({ code, inhabitants }) => ({ name: departementNames.get(code) ?? code, inhabitants })),
    lead: leadOf(report, corpus),
    studies: studiesOf(report, corpus).map(({ study }) => study.key),
    unemployment: unemployment
      ? [words.unemploymentNow(unemployment, of), words.unemploymentSide(unemployment), words.unemploymentSince(unemployment)]
      : [words.unemploymentAbsent(regions[0]!)],
    industry: [
      paragraph([words.industryNow(industry.years.at(-1)!, of), words.industryRank(industry.rank)]),
      words.industryChanges(industry.changes),
      words.industryPosts(industry.posts),
    ],
    smallChange: words.smallChangeNote(industry.changes),
    branches: [words.strongestBranch(industry), words.specificBranch(industry), words.threeBranches(industry)].filter(
      (sentence) => sentence !== undefined,
    ),
    decompositions: {
      everything: [
        context.decomposition(decompositions.everything, ASKED.everything, 'l’emploi salarié, tous secteurs réunis,'),
        context.localEffect(decompositions.everything),
      ],
      industry: [
        context.decomposition(decompositions.industry, ASKED.industry, 'l’emploi salarié privé de l’industrie'),
        isFarFromFull(decompositions) ? context.coverage(decompositions.coverage) : context.localEffect(decompositions.industry),
        context.fewJobs(decompositions.industry),
      ].filter((sentence) => sentence !== undefined),
    },
    programme: report.programme.map((generation) => ({
      generation: generation.generation,
      opening: context.territoriesMet(generation),
      met: generation.met.map(({ name, inhabitants }) => ({ name, share: context.shareOfInhabitants(inhabitants) })),
      aside: generation.unplaced.length > 0 ? context.unplacedMembers(generation.unplaced) : undefined,
    })),
    brownfields: [context.brownfields(brownfields, report.place.communes), context.brownfieldStates(brownfields)].filter(
      (sentence) => sentence !== undefined,
    ),
    likeness: likenessOf(report, corpus),
  };
}

function leadOf(report: ZoneReport, corpus: Loaded): Sentence[] {
  const { zone, place } = report;
  const size = [
    counted(place.communes, 'commune', 'communes'),
    ...(zone.population === null ? [] : [say`${counted(zone.population, 'habitant', 'habitants')} en 2023`]),
  ];
  const studies = studiesOf(report, corpus).map(({ study, shareOfZone, readThere }) =>
    context.studiedHere(linkTo(study), shareOfZone, readThere),
  );
  return [size.length > 1 ? say`${size[0]!}, ${size[1]!}.` : say`${size[0]!}.`, ...studies];
}

function studiesOf({ studied }: ZoneReport, corpus: Loaded) {
  return studied
    .filter(({ readThere, shareOfZone }) => readThere || shareOfZone >= LEAST_IN_COMMON)
    .flatMap(({ territory, ...shared }) => {
      const study = corpus.studies.find((candidate) => candidate.territory === territory);
      return study ? [{ study, ...shared }] : [];
    });
}

const linkTo = (study: Study) => ({ href: address(pathOf(study.key)), text: study.title });

const MISSING = {
  industryShare: 'la part de l’industrie',
  industryChange: 'l’évolution de l’emploi industriel',
  unemployment: 'le taux de chômage',
  population: 'la population',
  concentration: 'la part des trois premières branches',
} as const;

function likenessOf({ zone, likeness, studied }: ZoneReport, corpus: Loaded): Sentence[] {
  const { missing, among, studies } = likeness;
  if (missing.length > 0) return [context.nothingNear(missing.map((measure) => MISSING[measure]))];
  const [nearest] = studies;
  const study = nearest && corpus.studies.find(({ id }) => id === nearest.id);
  const own = studied.some(({ readThere }) => readThere);
  const scope = among === 'all' ? 'toutes celles dont on a les mesures, outre-mer compris' : 'celles de France métropolitaine';
  const opening = say`Le tableau place à côté de la zone d’emploi ${ofPlace(zone.name)} les ${number(likeness.nearest.length)} qui en sont les plus proches parmi ${scope}, d’après cinq mesures.`;
  return study ? [opening, context.nearestStudy(linkTo(study), nearest.neighbour.zone.name, nearest.neighbour.distance, own)] : [opening];
}

/** « Bretagne », « Martinique »; the base maps cover the mainland only, and overseas a département is a region too. */
function regionName(code: string, corpus: Loaded): string {
  const area = corpus.maps.get('regions-contours')!.areas.find(({ id }) => id === code);
  if (area) return String(area.properties['nom']);
  return departementNamesOf(corpus).get(`97${Number(code)}`) ?? code;
}

const departementNames = new WeakMap<Loaded, Map<string, string>>();

function departementNamesOf(corpus: Loaded): Map<string, string> {
  const names = departementNames.get(corpus) ?? new Map(departementsOf(corpus).map(({ code, name }) => [code, name]));
  departementNames.set(corpus, names);
  return names;
}
