import { expect, test } from 'vitest';
import { onlineAddress, target } from '../../src/editions/link.ts';

const site = { folder: 'dist', base: '/notes/', address: 'https://a.example/notes/', version: '1', date: '2026-11-23', commit: '0' };

test.each([
  ['#p4', { site: true, path: 'etudes/vitre/', id: 'p4' }],
  ['/notes/glossaire/#zone-d-emploi', { site: true, path: 'glossaire/', id: 'zone-d-emploi' }],
  ['/notes/', { site: true, path: '', id: '' }],
  ['https://www.insee.fr/fr/', { site: false, url: 'https://www.insee.fr/fr/' }],
])('from a study, « %s » leads to %o', (href, expected) => {
  expect(target(site, 'etudes/vitre/', href)).toEqual(expected);
});

test('what is not in a copy has its canonical address', () => {
  expect(onlineAddress(site, { site: true, path: 'faits/vitre/', id: 'f3' })).toBe('https://a.example/notes/faits/vitre/#f3');
});

test('a link out of the deployment’s prefix stops the edition, named with its page', () => {
  expect(() => target(site, 'etudes/vitre/', '/glossaire/')).toThrow('etudes/vitre/ : le lien « /glossaire/ » sort du site');
});
