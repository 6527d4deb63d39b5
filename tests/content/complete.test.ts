/**
 * Nothing is lost. The numbers were counted, before anything was moved, in the survey the site was made from
 * (nine files of territories, three of national facts and programmes, two lists of sources, twenty-four tables,
 * seven maps). Content may grow; it never shrinks unnoticed. Who takes something out on purpose says so here.
 */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { corpus, files } from './published.ts';

const TERRITORIES = {
  'alsace-centrale': { facts: 54, events: 17, schemes: 9, actors: 7, tensions: 6, gaps: 6, perimeters: 11 },
  choletais: { facts: 59, events: 19, schemes: 12, actors: 10, tensions: 9, gaps: 10, perimeters: 7 },
  cognac: { facts: 57, events: 18, schemes: 12, actors: 8, tensions: 10, gaps: 8, perimeters: 6 },
  'lacq-pau-tarbes': { facts: 54, events: 18, schemes: 9, actors: 10, tensions: 6, gaps: 5, perimeters: 6 },
  lamballe: { facts: 62, events: 17, schemes: 9, actors: 9, tensions: 10, gaps: 7, perimeters: 4 },
  'les-herbiers': { facts: 60, events: 16, schemes: 11, actors: 9, tensions: 10, gaps: 7, perimeters: 6 },
  niort: { facts: 50, events: 15, schemes: 12, actors: 9, tensions: 8, gaps: 8, perimeters: 7 },
  'nord-poitou': { facts: 56, events: 15, schemes: 14, actors: 8, tensions: 9, gaps: 8, perimeters: 8 },
  vitre: { facts: 57, events: 17, schemes: 11, actors: 9, tensions: 10, gaps: 7, perimeters: 6 },
};

test.each(Object.entries(TERRITORIES))('all that was found on %s is there', (id, counted) => {
  const territory = corpus.territories.get(id)!;
  const found = {
    facts: territory.facts.length,
    events: territory.timeline.length,
    schemes: territory.schemes.length,
    actors: territory.actors.length,
    tensions: territory.tensions.length,
    gaps: territory.gaps.length,
    perimeters: territory.perimeters.length,
  };
  expect(lost(counted, found)).toEqual([]);
});

test('so is all that holds for the whole country', () => {
  const { observatory, teaching, genericSchemes } = corpus;
  const counted = {
    'generic schemes': 9,
    'their facts': 54,
    'facts of the Note': 9,
    'theses of the Note': 6,
    'parts of the Note': 4,
    'facts of the Observatory': 4,
    'partners of the Observatory': 7,
    publications: 12,
    seminars: 11,
    'facts of the programme': 25,
    'facts of the economy': 18,
    'school programmes': 28,
    exercises: 15,
    'uses in class': 17,
    'models of lessons': 8,
    'national gaps': 5 + 4 + 11,
  };
  const found = {
    'generic schemes': genericSchemes.length,
    'their facts': genericSchemes.flatMap((scheme) => scheme.facts).length,
    'facts of the Note': observatory.note.faits.length,
    'theses of the Note': observatory.note.theses.length,
    'parts of the Note': observatory.note.plan_reconstitue.length,
    'facts of the Observatory': observatory.observatoire.faits.length,
    'partners of the Observatory': observatory.observatoire.partenaires.length,
    publications: observatory.publications.length,
    seminars: observatory.seminaires.length,
    'facts of the programme': observatory.programme.faits.length,
    'facts of the economy': observatory.economie.faits.length,
    'school programmes': teaching.programmes.length,
    exercises: teaching.exercices.length,
    'uses in class': teaching.usages.length,
    'models of lessons': teaching.modeles.length,
    'national gaps': [...corpus.nationalGaps.values()].flat().length,
  };
  expect(lost(counted, found)).toEqual([]);
});

test('every fact, wherever it stands, can be cited by its name', () => {
  // 509 in territories, 54 in generic schemes, 56 in the Observatory’s file.
  expect(corpus.facts.size).toBeGreaterThanOrEqual(619);
});

test('every source is there: those of the territories and those of teaching', () => {
  expect(corpus.sources.size).toBeGreaterThanOrEqual(618 + 105);
});

test('every table and every base map is there, unchanged since it was described', () => {
  expect(corpus.datasets.size).toBeGreaterThanOrEqual(24);
  expect(corpus.maps.size).toBeGreaterThanOrEqual(7);
  const described = ['donnees', 'cartes'].flatMap((folder) => resources(folder).map(({ path, hash }) => [`${folder}/${path}`, hash]));
  const found = described.map(([path]) => [path, `sha256:${createHash('sha256').update(files.get(path!)!).digest('hex')}`]);
  expect(found).toEqual(described);
  expect(described.length).toBeGreaterThanOrEqual(31);
});

/** « facts: 56 of 57 », for each kind with fewer than were counted. */
function lost(counted: Record<string, number>, found: Record<string, number>): string[] {
  return Object.keys(counted)
    .filter((kind) => !(found[kind]! >= counted[kind]!))
    .map((kind) => `${kind}: ${found[kind]} of ${counted[kind]}`);
}

function resources(folder: string): { path: string; hash: string }[] {
  return JSON.parse(new TextDecoder().decode(files.get(`${folder}/datapackage.json`))).resources;
}
