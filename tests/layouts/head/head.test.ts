import { expect, test } from 'vitest';
import { breadcrumb } from '../../../src/layouts/head/breadcrumb.ts';
import { dublinCore } from '../../../src/layouts/head/dublin-core.ts';
import { highwire } from '../../../src/layouts/head/highwire.ts';
import { openGraph } from '../../../src/layouts/head/open-graph.ts';
import { AUTHOR, type PageRecord } from '../../../src/layouts/head/page-record.ts';
import { zoteroItem } from '../../zotero.ts';

const STUDY: PageRecord = {
  title: 'Cognac : tout se fait entre voisins',
  description: 'Une étude.',
  path: '/etudes/cognac/',
  url: 'https://exemple.fr/etudes/cognac/',
  kind: 'study',
  date: '2026-11-23',
  version: '1.0',
  picture: { url: 'https://exemple.fr/apercus/etudes-cognac.png', alternative: 'Une carte.' },
};

const tagsOf = (record: PageRecord) =>
  new Map([...highwire(record), ...dublinCore(record), ...openGraph(record)].map((tag) => [(tag.name ?? tag.property)!, tag.content]));

test('Zotero makes of a study a web page with its author whole, its date, its language and its permalink', () => {
  expect(zoteroItem(tagsOf(STUDY))).toEqual({
    itemType: 'webpage',
    title: STUDY.title,
    creators: [{ firstName: '', lastName: AUTHOR }],
    date: '2026/11/23',
    publisher: AUTHOR,
    websiteTitle: 'Terrains d’industrie',
    language: 'fr',
    rights: 'CC BY 4.0',
    url: STUDY.url,
  });
});

test.each([
  ['map', 'map'],
  ['figure', 'artwork'],
  ['dataset', 'dataset'],
  ['zone', 'webpage'],
] as const)('Zotero makes of a %s a %s', (kind, itemType) => {
  expect(zoteroItem(tagsOf({ ...STUDY, kind })).itemType).toBe(itemType);
});

test('without its own tag, Zotero would take a page for an article, and the name of the site for that of a person', () => {
  const tags = tagsOf(STUDY);
  tags.delete('z.itemType');
  tags.set('citation_author', 'Terrains d’industrie');
  expect(zoteroItem(tags)).toMatchObject({ itemType: 'journalArticle', creators: [{ firstName: 'Terrains', lastName: 'd’industrie' }] });
});

test('the home page is a site, the others are dated', () => {
  expect(tagsOf({ ...STUDY, path: '/' }).get('og:type')).toBe('website');
  expect(tagsOf(STUDY).get('article:modified_time')).toBe('2026-11-23');
});

test('a page stands under its section, a section under home', () => {
  const names = (path: string) => breadcrumb(path, 'Elle').map(({ name }) => name);
  expect(names('/')).toEqual(['Accueil']);
  expect(names('/etudes/')).toEqual(['Accueil', 'Elle']);
  expect(names('/etudes/cognac/')).toEqual(['Accueil', 'Études', 'Elle']);
  expect(names('/leviers/foncier/')).toEqual(['Accueil', 'Comprendre', 'Elle']);
  expect(names('/methode/')).toEqual(['Accueil', 'Elle']);
});
