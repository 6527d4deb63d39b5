import { describe, expect, test } from 'vitest';
import { classesOf } from '../../src/charts/choropleth-classes.ts';
import { loadContent } from '../../src/corpus/load.ts';
import { formatDate } from '../../src/format/french.ts';
import { atlasEntries, atlasOffers, atlasPage, withoutLinks } from '../../src/layouts/atlas.ts';
import { ATLAS_MEASURES } from '../../src/model/atlas.ts';
import { spoilt } from '../corpus/real-content.ts';

const corpus = loadContent(spoilt({}));
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe.each(ATLAS_MEASURES)('%s', (measure) => {
  const page = atlasPage(measure, corpus);
  const { classes } = classesOf(page.figure.data);

  test('its table and its legend count the same zones', () => {
    const counted = classes.map(({ words }) => page.rows.filter(({ classWords }) => classWords === words).length);
    expect(counted).toEqual(classes.map(({ count }) => count));
  });

  test('says in its title how many of the zones measured it speaks of', () => {
    expect(plain(page.figure.title)).toMatch(new RegExp(`dans \\d+ zones sur ${page.measured}$`));
  });

  test('reads the zone of the first study, with its value', () => {
    const zone = page.rows.find(({ code }) => code === corpus.studies[0]!.zones[0])!;
    expect(plain(page.figure.reading)).toContain(plain(zone.said));
    expect(page.figure.reading).toContain(zone.name);
  });

  test('says what is not measured', () => {
    const missing = page.rows.some(({ value }) => value === null);
    expect(/sans valeur|ne publie pas/.test(page.figure.warning!)).toBe(missing);
  });

  test('has rows from A to Z, each with a region', () => {
    expect(page.rows.map(({ name }) => name)).toEqual(
      page.rows.map(({ name }) => name).toSorted(new Intl.Collator('fr-FR', { numeric: true, sensitivity: 'base' }).compare),
    );
    expect(page.rows.filter(({ region }) => !/^\p{L}{2}/u.test(region))).toEqual([]);
  });
});

test('the counts of titles are those of the top class where the title names its bound', () => {
  for (const measure of ['part-industrie', 'chomage', 'concentration'] as const) {
    const { figure } = atlasPage(measure, corpus);
    expect(figure.title).toContain(`dans ${classesOf(figure.data).classes[4]!.count} zones`);
  }
});

test('a zone across regions names them, the most inhabited first', () => {
  expect(atlasPage('chomage', corpus).rows.find(({ name }) => name === 'Alençon')!.region).toBe('Normandie, Pays de la Loire');
});

test('two measures never share a name and a period', () => {
  const names = atlasEntries(corpus).map(({ name, period }) => `${name} ${period}`);
  expect(new Set(names).size).toBe(ATLAS_MEASURES.length);
});

test('a map is cited by its rank and the day of the latest text, and its file leads nowhere', () => {
  const page = atlasPage('chomage', corpus);
  const { svg, citation, credit } = atlasOffers(page, corpus, new URL('https://exemple.fr'));
  const latest = [...corpus.studies, ...corpus.chapters.values(), ...corpus.pages.values()].map(({ date }) => date).sort();
  expect(svg).toBe('/atlas/chomage.svg');
  expect(plain(citation)).toBe(`atlas, carte 4 sur 8, ${plain(formatDate(latest.at(-1)!))}`);
  expect(credit[1]).toBe('https://exemple.fr/atlas/chomage/');
  expect(withoutLinks(page.figure).data.zones.filter((zone) => 'href' in zone)).toEqual([]);
});
