/** What the built pages tell machines, held against the vocabularies and the rules of Zotero. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { expect, it } from 'vitest';
import { basePath, outputFolder } from '../../src/commands/deployment.ts';
import { missingFrom, readMetadata } from '../../src/commands/page-metadata.ts';
import { pageTree } from '../../src/search/page-tree.ts';
import { strangeWords, knownTypes } from '../schema-org.ts';
import { zoteroItem } from '../zotero.ts';
import { elements, readPages } from './built.ts';

const pages = readPages();
// Heads alone: the build has read the whole of each page.
const described = pages.flatMap(({ path, html }) => {
  const tree = pageTree(html.slice(0, html.indexOf('>', html.indexOf('<body')) + 1));
  const metadata = readMetadata(path, tree);
  return metadata ? [{ ...metadata, tree }] : [];
});
const base = basePath();

it('no page lacks any', () => {
  expect(described.length).toBeGreaterThan(500);
  expect(described.filter((page) => missingFrom(page, base).length > 0).map(({ path }) => path)).toEqual([]);
});

it('every type and every property is of schema.org', () => {
  expect(knownTypes).toBeGreaterThan(800);
  const strange = described.flatMap(({ path, tree }) => strangeWords(graphOf(tree)).map((word) => `${path} ${word}`));
  expect(strange).toEqual([]);
  expect(strangeWords({ '@graph': [{ '@type': 'Article', titre: 'x', author: { '@type': 'Personne' } }] })).toEqual([
    'Article.titre',
    'Personne',
  ]);
});

it('Zotero reads of each a type, a title, one author, a date, a publisher, a language and the permalink', () => {
  const types = new Map<string, number>();
  for (const { path, tags } of described) {
    const item = zoteroItem(tags);
    types.set(item.itemType, (types.get(item.itemType) ?? 0) + 1);
    expect(item.creators, path).toEqual([{ firstName: '', lastName: 'Terrains\u00A0d’industrie' }]);
    expect(item.date, path).toMatch(/^\d{4}\/\d\d\/\d\d$/);
    expect([item.language, item.websiteTitle, item.rights], path).toEqual(['fr', 'Terrains d’industrie', 'CC BY 4.0']);
    expect(item.title?.trim(), path).toBeTruthy();
    expect(new URL(item.url!).pathname, path).toBe(path);
  }
  expect([...types.keys()].sort()).toEqual(['artwork', 'dataset', 'map', 'webpage']);
});

it('titles are each of one page, and every picture is a file', () => {
  const titles = Map.groupBy(described, ({ tags }) => tags.get('citation_title')!);
  expect(
    [...titles].filter(([, same]) => same.length > 1).map(([title, same]) => `${title} : ${same.map(({ path }) => path).join(', ')}`),
  ).toEqual([]);
  const pictures = new Set(described.map(({ tags }) => new URL(tags.get('og:image')!).pathname));
  expect([...pictures].filter((file) => !existsSync(join(outputFolder(), file.slice(base.length))))).toEqual([]);
  expect(pictures.size).toBeGreaterThan(30);
});

it('every file of references a page offers is there', () => {
  const offered = pages.flatMap(({ html }) =>
    [...html.matchAll(/href="([^"]*\/citer\/[^/"]+\.(?:bib|ris|json))"/g)].map(([, href]) => href!),
  );
  expect(offered.length).toBeGreaterThan(1000);
  expect(offered.filter((href) => !existsSync(join(outputFolder(), href.slice(base.length))))).toEqual([]);
});

function graphOf(tree: (typeof described)[number]['tree']): unknown {
  const script = elements(tree).find(({ properties }) => properties.type === 'application/ld+json')!;
  const [json] = script.children as [Element['children'][number] & { value: string }];
  return JSON.parse(json.value);
}
