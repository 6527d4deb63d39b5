import { expect, test } from 'vitest';
import { departementDescription, communesOf, departementsOf, zonesByRegion, zonesOf, zonesWithin } from '../../src/layouts/communes.ts';
import { slug } from '../../src/format/french.ts';
import { corpus } from '../content/published.ts';

const departements = departementsOf(corpus);
const zones = zonesOf(corpus);

test('each commune is listed once, under its département', () => {
  const listed = departements.flatMap(({ communes }) => communes.map(({ code }) => code));
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed).toHaveLength(communesOf(corpus).length);
  expect(listed).toHaveLength(34875);
});

test('départements have their name and their usual order', () => {
  const codes = departements.map(({ code }) => code);
  expect(codes).toHaveLength(101);
  expect(codes.slice(19, 23)).toEqual(['2A', '2B', '21', '22']);
  expect(codes.slice(-2)).toEqual(['974', '976']);
  expect(departements.filter(({ name }) => name.startsWith('Département'))).toEqual([]);
  expect(departements.find(({ code }) => code === '22')!.name).toBe('Côtes-d’Armor');
});

test('names overseas are those the data give', () => {
  const labels = new Map(corpus.datasets.get('zones-emploi')!.rows.map((row) => [String(row['ze2020']), String(row['region_libelle'])]));
  for (const { code, name, communes } of departements.filter((departement) => /^97[1-4]$/.test(departement.code))) {
    expect(slug(name), code).toBe(slug(labels.get(communes[0]!.zone)!));
  }
  expect(corpus.datasets.get('communes')!.caveats.join(' ')).toContain('Mayotte (0601)');
});

test('every commune but those of Mayotte has a zone with a page', () => {
  const without = departements.filter(({ communes }) => communes.some(({ zone }) => !zones.has(zone)));
  expect(without.map(({ code }) => code)).toEqual(['976']);
  expect(without[0]!.communes.filter(({ zone }) => zones.has(zone))).toEqual([]);
});

test('every zone is under one region, those that straddle several last', () => {
  const regions = zonesByRegion(corpus);
  expect(regions.flatMap(({ zones: held }) => held)).toHaveLength(zones.size);
  expect(regions.at(-1)!.region).toMatch(/plusieurs régions/);
  expect(regions.map(({ region }) => region)).toEqual(expect.arrayContaining(['Bretagne', 'La Réunion', 'Provence-Alpes-Côte d’Azur']));
  expect(regions.filter(({ region }) => /^\d/.test(region))).toEqual([]);
});

test('the zones of a département are counted by its communes', () => {
  const charente = departements.find(({ code }) => code === '16')!;
  const counted = zonesWithin(charente);
  expect(counted[0]!.zone).toBe(charente.communes.find(({ name }) => name === 'Angoulême')!.zone);
  expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(charente.communes.length);
});

test('a département is described by its zones, as many as there is room for', () => {
  const departement = { code: '01', name: 'Ain', communes: Array(391).fill({ code: '01001', name: 'A', zone: '1', population: 1 }) };
  const plain = (names: string[]) =>
    departementDescription(
      departement,
      names.map((name) => ({ name })),
    ).replace(/[\u00A0\u202F]/g, ' ');
  expect(plain(['Bourg-en-Bresse', 'Belley'])).toBe(
    'Ain (01) : 391 communes de A à Z, chacune avec sa zone d’emploi : Bourg-en-Bresse, Belley.',
  );
  expect(plain(Array(20).fill('Bourg-en-Bresse'))).toMatch(/^.{130,165}…$/);
  expect(plain([])).toContain('Aucune n’a de page de zone d’emploi');
});
