import { expect, test } from 'vitest';
import { atomOf } from '../../src/exports/atom.ts';

const feed = {
  title: 'Nouvelles',
  subtitle: 'Ce qui change',
  author: 'Les contributeurs',
  page: 'https://site.fr/nouvelles/',
  self: 'https://site.fr/nouvelles/flux.xml',
  entries: [
    {
      id: 'https://site.fr/etudes/vitre/#revision-2',
      title: 'Correction : Vitré',
      link: 'https://site.fr/etudes/vitre/',
      date: '2026-12-01',
      summary: 'Le chômage & le reste < tout.',
      category: 'correction',
    },
  ],
};

test('an entry has what RFC 4287 demands: id, title, date; and the feed that of its latest', () => {
  const xml = atomOf(feed);
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom" xml:lang="fr">/);
  expect(xml).toContain('<id>https://site.fr/nouvelles/flux.xml</id>');
  expect(xml).toContain('<link rel="self" type="application/atom+xml" href="https://site.fr/nouvelles/flux.xml"></link>');
  expect(xml.match(/<updated>2026-12-01T00:00:00Z<\/updated>/g)).toHaveLength(2);
  expect(xml).toContain('<id>https://site.fr/etudes/vitre/#revision-2</id>');
});

test('words are words, whatever signs they hold', () => {
  expect(atomOf(feed)).toContain('<summary>Le chômage &#x26; le reste &#x3C; tout.</summary>');
});
