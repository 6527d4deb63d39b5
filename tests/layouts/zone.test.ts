import { describe, expect, test } from 'vitest';
import { plainText, type Sentence, sentenceHtml } from '../../src/format/sentence.ts';
import { zonePage, type ZonePage } from '../../src/layouts/zone.ts';
import { zoneFigures } from '../../src/layouts/zone-figures.ts';
import { zoneIndex } from '../../src/layouts/zone-index.ts';
import { keyFigures } from '../../src/layouts/zone-key-figures.ts';
import { zoneMapOf } from '../../src/layouts/zone-map.ts';
import { comparedZones, suggestions } from '../../src/layouts/zone-neighbours.ts';
import { caveatsOfPart, PART_SOURCES, referencesOfPart, zoneSources } from '../../src/layouts/zone-sources.ts';
import { zones2020 } from '../../src/model/zones.ts';
import { corpus } from '../content/published.ts';

const pages = zones2020(corpus.datasets).map(({ code }) => zonePage(code, corpus));
const page = (code: string) => zonePage(code, corpus);

const sentencesOf = (found: ZonePage): Sentence[] => [
  ...found.lead,
  ...found.unemployment,
  ...found.industry,
  ...found.branches,
  ...Object.values(found.decompositions).flat(),
  ...found.programme.flatMap(({ opening, met, aside }) => [opening, ...met.map(({ share }) => share), ...(aside ? [aside] : [])]),
  ...found.brownfields,
  ...found.likeness,
  ...keyFigures(found, corpus).map(({ sentence }) => sentence),
];

test('all 305 zones have their page', () => {
  expect(pages).toHaveLength(305);
});

describe('sentences of every zone', () => {
  const all = pages.flatMap((found) => sentencesOf(found).map((sentence) => [found.name, plainText(sentence)] as const));

  test('are whole: nothing undefined, not a number, empty or doubled', () => {
    expect(all.length).toBeGreaterThan(305 * 20);
    const faulty = all.filter(([, words]) => /undefined|NaN|null|Infinity|\[object|^\s*$| {2}|\.\.|,,|\( |…\./.test(words));
    expect(faulty).toEqual([]);
  });

  test('are typeset: spaces before signs, true minus, typographic apostrophes', () => {
    const faulty = all.filter(([, words]) => / [;:!?%»]|« |'|(?:^|[\s(])-\d|\d [\d%]/.test(words));
    expect(faulty).toEqual([]);
  });

  test('elide: no « de » before a vowel, no « de Le »', () => {
    const faulty = all.filter(([, words]) =>
      /\bd[e’] ?(?:le|les) |zone d’emploi de [AEIOUÉÈÊÎ]|\b(?:de|que|la) [aeiouéèêî]\p{L}+té\b/u.test(words),
    );
    expect(faulty).toEqual([]);
  });

  test('never name a cause, nor rank as good or bad', () => {
    const faulty = all.filter(([, words]) =>
      /grâce|à cause|parce que|car |permis|meilleur|pire|dynami|performan|champion|attracti/.test(words),
    );
    expect(faulty).toEqual([]);
  });

  test('show each number to machines too', () => {
    const bare = pages
      .flatMap((found) => sentencesOf(found).map(sentenceHtml))
      .filter((html) => /\d[\u202F\u00A0]%/.test(html.replace(/<data[^>]*>[^<]*<\/data>/g, '')));
    expect(bare).toEqual([]);
  });
});

describe('words around the sentences', () => {
  test('titles and readings of figures are sentences, numbered from one', () => {
    for (const found of pages) {
      const { unemployment, sectors } = zoneFigures(found.report, corpus);
      const figures = [unemployment, sectors].filter((figure) => figure !== undefined);
      expect(figures.map(({ number }) => number)).toEqual(figures.map((_, i) => i + 1));
      for (const { title, reading, source } of figures) {
        expect(`${title} ${reading} ${source}`, found.name).not.toMatch(/undefined|NaN/);
        expect(reading).toMatch(/\.$/);
        // Also written inside the drawing, whose font has no such signs.
        expect(title).not.toMatch(/[ᵉʳ]/);
      }
    }
  });

  test('regions and départements have their names, and names their own title', () => {
    expect(
      pages
        .flatMap(({ regions, departements }) => [...regions, ...departements.map(({ name }) => name)])
        .filter((name) => /^\d/.test(name)),
    ).toEqual([]);
    const titles = pages.map(({ name, regions }) => `${name} ${regions.join()}`);
    expect(new Set(titles).size).toBe(pages.length);
    expect(page('0205').regions).toEqual(['Martinique']);
    expect(page('0404').regions).toEqual(['La Réunion']);
    expect(page('0062').regions).toEqual(['Bretagne', 'Pays de la Loire']);
  });

  test('four key figures each; where nothing is measured the value is absent and the sentence says so', () => {
    for (const found of pages) expect(keyFigures(found, corpus)).toHaveLength(4);
    const [, , third] = keyFigures(page('0301'), corpus);
    expect(third!.value).toBeUndefined();
    expect(plainText(third!.sentence)).toMatch(/pas mesuré.+Guyane/);
  });

  test('where Urssaf sees too little of industry its change is not put forward', () => {
    const [, , , lamballe] = keyFigures(page('5307'), corpus);
    expect(plainText(lamballe!.sentence)).toMatch(/^postes/);
    expect(page('5307').decompositions.industry.map(plainText).join(' ')).toMatch(/diffèrent trop pour conclure/);
    expect(page('5319').decompositions.industry.map(plainText).join(' ')).not.toMatch(/diffèrent trop/);
  });
});

describe('studies', () => {
  test('are named on the plate of the zones they read or reach, and of no other', () => {
    const named = (code: string) => page(code).lead.slice(1).map(plainText).join(' ');
    expect(named('5319')).toMatch(/^L’étude Vitré lit ses séries dans cette zone/);
    expect(named('4423')).toMatch(/de l’étude Alsace centrale, qui lit ses séries ailleurs/);
    expect(named('7520')).toMatch(/Niort.+Nord Poitou/);
    // A tenth of a percent of Poitiers lives in a studied territory.
    expect(named('7524')).toBe('');
    expect(named('1109')).toBe('');
  });

  test('near ones give their levers; far ones are said to be far; without a distance there is none', () => {
    const near = suggestions(page('5319').report, corpus);
    expect(near.near).toBe(true);
    expect(near.studies.map(({ title }) => title)).toEqual(['Les Herbiers', 'Lacq-Pau-Tarbes', 'Lamballe']);
    expect(near.levers[0]!.studies).toHaveLength(3);
    const far = suggestions(page('1109').report, corpus);
    expect(far.near).toBe(false);
    expect(far.studies).toHaveLength(1);
    expect(suggestions(page('0303').report, corpus)).toEqual({ studies: [], near: false, levers: [], conditions: [] });
  });

  test('every near zone is beside the zone, measure by measure', () => {
    const rows = comparedZones(page('5319').report, corpus);
    expect(rows[0]!.name).toBe('Vitré');
    expect(rows.map(({ href }) => href === undefined)).toEqual(rows.map((_, i) => i === 0));
    expect(rows.slice(1, 6).map(({ distance }) => distance!.value)).toEqual(
      page('5319').report.likeness.nearest.map(({ distance }) => distance),
    );
    expect(rows.filter(({ study }) => study).map(({ name }) => name)).toContain('Lamballe-Armor');
    expect(comparedZones(page('0303').report, corpus)).toHaveLength(1);
  });
});

test('a map on the mainland, none overseas', () => {
  for (const { report } of pages) expect(zoneMapOf(report, corpus) === undefined).toBe(report.zone.overseas);
});

test('the index lists each zone once, under its region, with its départements', () => {
  const regions = zoneIndex(corpus);
  expect(regions.flatMap(({ zones }) => zones)).toHaveLength(305);
  const vitre = regions.find(({ region }) => region === 'Bretagne')!.zones.find(({ code }) => code === '5319')!;
  expect(vitre).toMatchObject({ departements: ['Ille-et-Vilaine'], industryShare: expect.closeTo(34.1, 1) });
});

describe('sources', () => {
  test('every part has its own, each with an address', () => {
    for (const part of Object.keys(PART_SOURCES) as (keyof typeof PART_SOURCES)[])
      for (const { url, title } of referencesOfPart(part, corpus)) expect([url, title]).not.toContain('');
  });

  test('each data set is listed once, and no warning is lost or said twice', () => {
    const listed = zoneSources(['decompositions', 'brownfields'], corpus);
    expect(new Set(listed.map(({ reference }) => reference.title)).size).toBe(listed.length);
    const said = [
      ...caveatsOfPart('decompositions', corpus),
      ...caveatsOfPart('brownfields', corpus),
      ...listed.flatMap(({ caveats }) => caveats),
    ];
    const all = Object.values(PART_SOURCES).flatMap((ids) => ids.flatMap((id) => corpus.datasets.get(id)!.caveats));
    expect(new Set(said)).toEqual(new Set(all));
  });
});
