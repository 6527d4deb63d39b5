import { describe, expect, it } from 'vitest';
import { basePath, outputFolder } from '../../src/commands/deployment.ts';
import { elements, idsOf, readPages } from './built.ts';
import { brokenLinks, linksOf, originOf } from './links.ts';

// A crawl that sees nothing also finds nothing wrong.
const FEWEST_LINKS = 500;
const FEWEST_FRAGMENTS = 100;

const pages = readPages();
const origin = originOf(pages);
const links = pages.flatMap((page) => linksOf(page, origin));
const internal = links.filter(({ url }) => url.origin === origin);

describe('links of the built site', () => {
  it('all lead to a file, without redirection, and to a fragment that exists', () => {
    expect(brokenLinks(internal, pages, outputFolder(), basePath())).toEqual([]);
    expect(internal.length).toBeGreaterThan(FEWEST_LINKS);
    expect(internal.filter(({ url }) => url.hash).length).toBeGreaterThan(FEWEST_FRAGMENTS);
  });

  it('reach every page but the 404, that for want of a network and those that lead elsewhere', () => {
    const reached = new Set(
      internal.filter(({ by, from, url }) => by === 'a href' && from !== url.pathname).map(({ url }) => url.pathname),
    );
    const read = pages.filter(({ html }) => !html.includes(' class="chapeau deplacee"'));
    expect(read.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([
      `${basePath()}404.html`,
      `${basePath()}hors-ligne/`,
    ]);
  });

  it('load nothing from another host and leave it only over https', () => {
    const outside = links.filter(({ url }) => url.origin !== origin && !['mailto:', 'data:'].includes(url.protocol));
    // Names of vocabularies, which nothing loads.
    const names = /^http:\/\/purl\.org\/dc\//;
    expect(outside.filter(({ by, value }) => by !== 'a href' && !names.test(value)).map(({ from, value }) => `${from} ${value}`)).toEqual(
      [],
    );
    expect(outside.map(({ url }) => url.protocol)).not.toContain('javascript:');
  });

  it('have no address twice as an id', () => {
    const repeated = pages.flatMap((page) =>
      idsOf(page)
        .filter((id, index, ids) => ids.indexOf(id) !== index)
        .map((id) => `${page.path} #${id}`),
    );
    expect(repeated).toEqual([]);
  });
});

describe('heads of the built pages', () => {
  it('have one canonical address each, their own, except the 404, that for want of a network, the references of parts and the airy form of a sheet', () => {
    for (const page of pages.filter(({ html }) => !html.includes(' class="chapeau deplacee"'))) {
      const canonical = elements(page.tree).filter(
        ({ tagName, properties }) => tagName === 'link' && [properties.rel].flat().includes('canonical'),
      );
      const expected = /\/(?:404\.html|hors-ligne\/|citer\/[^/]+\/)$/.test(page.path) ? [] : [origin + page.path.replace(/\/dys\/$/, '/')];
      expect(canonical.map(({ properties }) => properties.href)).toEqual(expected);
    }
  });

  it('have a title and a description of their own', () => {
    const titles = pages.map((page) => /<title>([^<]+)<\/title>/.exec(page.html)?.[1]);
    const descriptions = pages.map(
      (page) => elements(page.tree).find(({ properties }) => properties.name === 'description')?.properties.content,
    );
    for (const list of [titles, descriptions]) {
      expect(list).not.toContain(undefined);
      expect(new Set(list).size).toBe(pages.length);
    }
  });
});
