import { describe, expect, test } from 'vitest';
import { locatorOf } from '../../src/layouts/locator.ts';
import { neighbours, perimeterOf, referencesOf, regionsOf } from '../../src/layouts/study.ts';
import { corpus } from '../content/published.ts';

const vitre = corpus.studies.find(({ id }) => id === 'vitre')!;

test('studies form a ring: one always finds the next door', () => {
  const { studies } = corpus;
  for (const study of studies) expect(neighbours(neighbours(study, studies).next, studies).previous).toBe(study);
  expect(neighbours(studies[0]!, studies).previous).toBe(studies.at(-1));
});

test('a study says its regions and its perimeter in words', () => {
  expect(regionsOf(vitre, corpus)).toEqual(['Bretagne']);
  expect(perimeterOf(vitre, corpus)).toBe('Vitré Communauté');
  for (const study of corpus.studies) {
    expect(
      regionsOf(study, corpus).filter((region) => /\d/.test(region)),
      study.id,
    ).toEqual([]);
    expect(perimeterOf(study, corpus), study.id).toMatch(/\p{L}{3}/u);
  }
});

test('the locator is drawn for wide and narrow, and says in words where the place is', () => {
  const locator = locatorOf(vitre, corpus);
  expect(locator.wide).not.toEqual(locator.narrow);
  expect(locator.alternative).toMatch(/^Vitré, en Bretagne, entre .+ et .+\.$/);
});

describe.each(corpus.studies.map((study) => [study.id, study] as const))('the bibliography of %s', (_id, study) => {
  const { numbered, others } = referencesOf(study, corpus);
  const text = corpus.texts.get(study.key)!;

  test('has the notes under their numbers', () => {
    expect(numbered).toHaveLength(text.notes.order.length);
  });

  test('has what only figures, boxes and key figures rest on, and nothing twice', () => {
    const titles = [...numbered, ...others].map(({ author, title, url }) => [author, title, url].join(' | '));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    const drawn = text.figures.flatMap(({ origins }) => origins).filter(({ kind }) => kind === 'dataset');
    const listed = new Set([...numbered, ...others].map(({ title }) => title));
    expect(drawn.filter(({ id }) => !listed.has(corpus.datasets.get(id)!.title))).toEqual([]);
  });

  test('says who, and where to read it', () => {
    expect([...numbered, ...others].filter(({ author, url }) => !author || !/^https?:/.test(url))).toEqual([]);
  });
});
