import { expect, test } from 'vitest';
import { indexEntries } from '../../src/layouts/general-index.ts';
import { usesOfSources } from '../../src/layouts/source-uses.ts';
import { pathOf } from '../../src/model/addresses.ts';
import { paragraphsOf } from '../../src/model/article.ts';
import { textsOf } from '../../src/model/corpus.ts';
import { zones2020 } from '../../src/model/zones.ts';
import { corpus } from '../content/published.ts';

const entries = indexEntries(corpus);
const hrefs = new Set(entries.map(({ href }) => href));

test('everything with an address is in the index, once', () => {
  expect(hrefs.size).toBe(entries.length);
  expect(entries.filter(({ label, kind, where }) => !label || !kind || !where)).toEqual([]);
});

test('each study has its sections, its figures, its schemes and its two boxes there', () => {
  for (const study of corpus.studies) {
    const own = entries.filter(({ href }) => href.startsWith(`/${study.key}/`));
    const placed = (tag: string) => study.article.placements.filter((placement) => placement.tag === tag).length;
    expect(own.filter(({ kind }) => kind === 'étude')).toHaveLength(1);
    expect(own.filter(({ kind }) => kind === 'partie')).toHaveLength(study.article.sections.filter(({ id }) => id).length);
    expect(own.filter(({ kind }) => kind === 'figure')).toHaveLength(placed('Graphique'));
    expect(own.filter(({ kind }) => kind === 'dispositif')).toHaveLength(placed('Dispositif'));
    expect(own.filter(({ kind }) => kind === 'encadré')).toHaveLength(2);
  }
});

test('every zone, source, term and chapter is there: whoever cannot search finds all that search finds', () => {
  const expected = [
    ...zones2020(corpus.datasets).map(({ code }) => `/zones/${code}/`),
    ...[...corpus.sources.keys()].map((id) => `/sources/#s-${id}`),
    ...[...corpus.glossary.keys()].map((id) => `/glossaire/#${id}`),
    ...[...corpus.chapters.values()].map(({ key }) => pathOf(key)),
  ];
  expect(expected.filter((href) => !hrefs.has(href))).toEqual([]);
  expect(expected.length).toBeGreaterThan(600);
});

test('pages and lists are there too', () => {
  expect([...hrefs]).toEqual(expect.arrayContaining(['/methode/', '/a-propos/', '/etudes/', '/sources/']));
});

test('every source is used somewhere, and its uses lead to paragraphs that exist', () => {
  const uses = usesOfSources(corpus);
  expect([...corpus.sources.keys()].filter((id) => !uses.get(id)?.length)).toEqual([]);
  const places = new Set([
    ...textsOf(corpus).flatMap((text) => {
      const path = pathOf(text.key);
      return [path, ...paragraphsOf(text.article).map(({ number }) => `${path}#p${number}`)];
    }),
    ...[...corpus.glossary.keys()].map((id) => `/glossaire/#${id}`),
    ...[...corpus.territories.keys()].map((id) => `/qui-agit/#${id}`),
    '/aller-plus-loin/',
  ]);
  const astray = [...uses.values()].flat().filter(({ href }) => href !== undefined && !places.has(href));
  expect(astray).toEqual([]);
});
