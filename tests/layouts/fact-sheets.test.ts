import { expect, test } from 'vitest';
import { factSheets, usesOfFacts } from '../../src/layouts/fact-sheets.ts';
import { pathOf } from '../../src/model/addresses.ts';
import { paragraphsOf } from '../../src/model/article.ts';
import { textsOf } from '../../src/model/corpus.ts';
import { corpus } from '../content/published.ts';

test('every fact is on one appendix, and on one only', () => {
  const listed = factSheets(corpus).flatMap(({ facts }) => facts.map(({ id }) => id));
  expect([...listed].sort()).toEqual([...corpus.facts.keys()].sort());
});

test('a fact of a territory is on the appendix of its study', () => {
  const vitre = factSheets(corpus).find(({ id }) => id === 'vitre')!;
  expect(vitre.study?.href).toBe('/etudes/vitre/');
  expect(vitre.facts.map(({ id }) => id)).toContain('vitre-chomage-avril-abp');
});

test('uses lead to paragraphs that exist', () => {
  const places = new Set(
    textsOf(corpus).flatMap((text) => [
      pathOf(text.key),
      ...paragraphsOf(text.article).map(({ number }) => `${pathOf(text.key)}#p${number}`),
    ]),
  );
  const uses = [...usesOfFacts(corpus).values()].flat();
  expect(uses.length).toBeGreaterThan(500);
  expect(uses.filter(({ href }) => !places.has(href) && !/^\/(?:qui-agit|dispositifs)\/#/.test(href))).toEqual([]);
});

test('a fact that a chart draws, or a computation uses, is used', () => {
  const uses = usesOfFacts(corpus);
  const drawn = corpus.studies.flatMap(({ charts }) => charts.flatMap((chart) => (chart.type === 'facts' ? chart.facts : [])));
  expect(drawn.filter((id) => !uses.has(id))).toEqual([]);
});
