/** What the pages one consults are made of: schemes, studies by facet, collectives, gaps, terms, readings. */
import { describe, expect, test } from 'vitest';
import { referencesOfChapter, schemesOf } from '../../src/layouts/chapter.ts';
import { programmeByYear, publicationsOf, seminarsOf } from '../../src/layouts/further-reading.ts';
import { allGaps } from '../../src/layouts/gaps.ts';
import { governanceReferences } from '../../src/layouts/governance.ts';
import { schemeEntries, schemeFacets } from '../../src/layouts/scheme-index.ts';
import { facetsByStudy, studyFacets, studyRows, totalsOf } from '../../src/layouts/study-index.ts';
import { usesOfTerms } from '../../src/layouts/term-uses.ts';
import { corpus } from '../content/published.ts';

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

describe('the index of schemes', () => {
  const entries = schemeEntries(corpus).flatMap(({ entries: found }) => found);

  test('has every recorded scheme once', () => {
    expect(entries.map(({ scheme }) => scheme.id).sort()).toEqual([...corpus.schemes.keys()].sort());
  });

  test('counts each of them once in every facet', () => {
    for (const { name, values } of schemeFacets(corpus)) expect(sum(values.map(({ count }) => count)), name).toBe(entries.length);
  });
});

describe('the index of studies', () => {
  const rows = studyRows(corpus);

  test('counts the schemes of each territory by lever', () => {
    expect(sum(Object.values(totalsOf(rows)))).toBe(corpus.schemes.size);
  });

  test('every study is found by a lever, a condition and a region, and filters know it', () => {
    for (const { study } of rows) {
      for (const { values } of studyFacets(rows)) expect(values.some(({ studies }) => studies.includes(study))).toBe(true);
      expect(facetsByStudy(rows).get(study.id)).toMatch(/levier:\S+ .*facteur:\S+ .*region:\d\d/);
    }
  });
});

test('a lever lists the schemes that pull it, a generic scheme those of its kind, an idea none', () => {
  const of = (key: string) => schemesOf(corpus.chapters.get(key)!, corpus);
  expect(of('leviers/foncier').length).toBe([...corpus.schemes.values()].filter(({ lever }) => lever === 'foncier').length);
  expect(new Set(of('dispositifs/friches').map(({ kind }) => kind))).toEqual(new Set(['friches']));
  expect(of('idees/une-industrie-choisie')).toEqual([]);
});

test('a chapter gives each of its references once', () => {
  for (const chapter of corpus.chapters.values()) {
    const { numbered, others } = referencesOfChapter(chapter, corpus);
    const urls = [...numbered, ...others].map(({ url, title }) => `${url} ${title}`);
    expect(new Set(urls).size, chapter.key).toBe(urls.length);
  }
});

test('each aspect of a collective says what it rests on, or that nobody knows', () => {
  for (const [territory, entries] of corpus.governance)
    for (const entry of entries) {
      const silent = governanceReferences(entry, territory, corpus).length === 0;
      expect(silent, `${territory} › ${entry.aspect}`).toBe(entry.statement.startsWith('Non documenté'));
    }
});

test('every gap of every file is told', () => {
  const told = allGaps(corpus).flatMap(({ gaps }) => gaps);
  const written = [...[...corpus.territories.values()].flatMap(({ gaps }) => gaps), ...[...corpus.nationalGaps.values()].flat()];
  expect([...told].sort()).toEqual([...written].sort());
  expect(allGaps(corpus).filter(({ gaps }) => gaps.length === 0)).toEqual([]);
});

test('every term of the glossary is used by a text that leads to it; there are sixty at least', () => {
  const uses = usesOfTerms(corpus);
  expect([...corpus.glossary.keys()].filter((id) => !uses.get(id)?.length)).toEqual([]);
  expect(corpus.glossary.size).toBeGreaterThanOrEqual(60);
});

describe('further reading', () => {
  const { publications, seminaires, programme } = corpus.observatory;

  test('loses no publication, seminar or fact of the programme', () => {
    expect(publicationsOf(corpus)).toHaveLength(publications.length);
    expect(seminarsOf(corpus)).toHaveLength(seminaires.length);
    expect(sum(programmeByYear(corpus).map(({ facts }) => facts.length))).toBe(programme.faits.length);
  });

  test('tells the programme year after year, from 2018', () => {
    const years = programmeByYear(corpus).map(({ year }) => year);
    expect(years).toEqual([...years].sort());
    expect(years[0]).toBe('2017');
  });
});
