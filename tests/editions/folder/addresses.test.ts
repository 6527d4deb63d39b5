import { expect, test } from 'vitest';
import { relativeAddress, rootFrom, targetOf } from '../../../src/editions/folder/addresses.ts';

const files = ['index.html', 'etudes/vitre/index.html', 'etudes/vitre/figures/chomage.csv', 'recherche/index.html', 'a b#c/é.svg'];
const copy = (base: string) => ({ base, address: `https://exemple.fr${base}`, has: (file: string) => files.includes(file) });
const lead = (written: string, from = 'etudes/vitre/index.html', base = '/') => targetOf(written, from, copy(base));
const address = (...parameters: Parameters<typeof lead>) => (lead(...parameters) as { address?: string }).address;

test('an address of the site leads to a file, index.html said', () => {
  expect(lead('/recherche/?q=verre#contenu')).toEqual({
    kind: 'file',
    file: 'recherche/index.html',
    address: '../../recherche/index.html?q=verre#contenu',
  });
  expect(address('/')).toBe('../../index.html');
  expect(address('/etudes/vitre/', 'index.html')).toBe('etudes/vitre/index.html');
  expect(address('figures/chomage.csv')).toBe('figures/chomage.csv');
});

test('a fragment of the same page stays a fragment, the page itself is named', () => {
  expect(address('#p3')).toBe('#p3');
  expect(address('/etudes/vitre/#p3')).toBe('#p3');
  expect(address('/etudes/vitre/')).toBe('index.html');
});

test('what the copy does not hold is online, at its canonical address', () => {
  expect(lead('/etudes/cognac/#p2')).toEqual({ kind: 'online', address: 'https://exemple.fr/etudes/cognac/#p2' });
});

test('a prefix is taken off, and other places of the same host are not the site’s', () => {
  const prefix = '/notes/terrains/';
  expect(address('/notes/terrains/recherche/', 'index.html', prefix)).toBe('recherche/index.html');
  expect(address('/notes/terrains/zones/', 'index.html', prefix)).toBe('https://exemple.fr/notes/terrains/zones/');
  expect(lead('/autre/', 'index.html', prefix).kind).toBe('elsewhere');
});

test('other sites, mail and data are left alone', () => {
  for (const written of ['https://www.insee.fr/x', 'mailto:a@exemple.fr', 'data:image/png;base64,AA', 'http://[']) {
    expect(lead(written).kind).toBe('elsewhere');
  }
});

test('signs that mean something in an address are escaped', () => {
  expect(relativeAddress('index.html', 'a b#c/é.svg')).toBe('a%20b%23c/%C3%A9.svg');
  expect(address('/a%20b%23c/%C3%A9.svg', 'index.html')).toBe('a%20b%23c/%C3%A9.svg');
});

test('the root is said from any depth', () => {
  expect(rootFrom('index.html')).toBe('./');
  expect(rootFrom('etudes/vitre/index.html')).toBe('../../');
});
