/** Zones like a zone, side by side with it, and what the nearest studies give to look at. */
import type { Loaded } from '../corpus/load.ts';
import { isNear, nearness } from '../format/zone-context-sentences.ts';
import { pathOf } from '../model/addresses.ts';
import { chaptersOf } from '../model/chapters.ts';
import type { Study } from '../model/studies.ts';
import type { Measure } from '../model/zone-profiles.ts';
import type { ZoneReport } from '../model/zone-report.ts';
import { address } from './address.ts';

export interface ComparedZone {
  name: string;
  /** Undefined for the zone of the page. */
  href?: string;
  /** The study that reads its series there. */
  study?: { title: string; href: string };
  measures: Record<Measure, number | null>;
  distance?: { value: number; words: string };
}

/** The most studies a page draws questions from. */
const STUDIES = 3;

/** The zone itself, the nearest ones, then those of the nearest studies that are not among them. */
export function comparedZones({ likeness }: ZoneReport, corpus: Loaded): ComparedZone[] {
  const studied = likeness.studies.slice(0, STUDIES).map(({ neighbour }) => neighbour);
  const nearest = new Set(likeness.nearest.map(({ zone }) => zone.code));
  return [
    { name: likeness.own.name, measures: likeness.own.measures },
    ...[...likeness.nearest, ...studied.filter(({ zone }) => !nearest.has(zone.code))].map(({ zone, distance }) => {
      const study = corpus.studies.find(({ zones }) => zones.includes(zone.code));
      return {
        name: zone.name,
        href: address(`/zones/${zone.code}/`),
        study: study && { title: study.title, href: address(pathOf(study.key)) },
        measures: zone.measures,
        distance: { value: distance, words: nearness(distance) },
      };
    }),
  ];
}

export interface NearbyStudy {
  title: string;
  question: string;
  href: string;
  /** The zone it is near by, and how near. */
  zone: string;
  nearness: string;
  distance: number;
}

/** A lever or an inherited condition, and which of the studies above name it. */
export interface ToLookAt {
  title: string;
  question: string;
  href: string;
  studies: string[];
}

export interface Suggestions {
  /** Near ones, three at most; the least far one when none is near. */
  studies: NearbyStudy[];
  near: boolean;
  levers: ToLookAt[];
  conditions: ToLookAt[];
}

export function suggestions({ likeness }: ZoneReport, corpus: Loaded): Suggestions {
  const near = likeness.studies.filter(({ neighbour }) => isNear(neighbour.distance)).slice(0, STUDIES);
  const kept = near.length > 0 ? near : likeness.studies.slice(0, 1);
  const studies = kept.map(({ id, neighbour }) => ({ study: corpus.studies.find((study) => study.id === id)!, neighbour }));
  const named = studies.map(({ study }) => study);
  return {
    near: near.length > 0,
    studies: studies.map(({ study, neighbour }) => ({
      title: study.title,
      question: study.question,
      href: address(pathOf(study.key)),
      zone: neighbour.zone.name,
      nearness: nearness(neighbour.distance),
      distance: neighbour.distance,
    })),
    levers: toLookAt('lever', named, ({ levers }) => levers, corpus),
    conditions: toLookAt('condition', named, ({ conditions }) => conditions, corpus),
  };
}

/** What most studies name first; otherwise in the order of the hub. */
function toLookAt(kind: 'lever' | 'condition', studies: Study[], idsOf: (study: Study) => readonly string[], corpus: Loaded): ToLookAt[] {
  return chaptersOf([...corpus.chapters.values()], kind)
    .map((chapter) => ({
      title: chapter.title,
      question: chapter.question,
      href: address(pathOf(chapter.key)),
      studies: studies.filter((study) => idsOf(study).includes(chapter.id)).map(({ title }) => title),
    }))
    .filter(({ studies: naming }) => naming.length > 0)
    .sort((a, b) => b.studies.length - a.studies.length);
}
