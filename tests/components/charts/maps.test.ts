import { gzipSync } from 'node:zlib';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import { emptyMap } from '../../../src/charts/empty-map.ts';
import { homeMap } from '../../../src/charts/home-map.ts';
import { locatorMap } from '../../../src/charts/locator-map.ts';
import EmptyMap from '../../../src/components/charts/EmptyMap.astro';
import HomeMap from '../../../src/components/charts/HomeMap.astro';
import LocatorDrawing from '../../../src/components/charts/LocatorDrawing.astro';
import LocatorMap from '../../../src/components/charts/LocatorMap.astro';
import { countries, homeSources, locatorSources, STUDIES, zones } from '../../fixtures/charts/maps.ts';

const container = await AstroContainer.create();
const alternative = 'Vitré, en Bretagne, entre Rennes et Laval.';

const locator = (slug: string, name: string) =>
  container.renderToString(LocatorMap, {
    props: {
      wide: locatorMap(slug, locatorSources, 'wide'),
      narrow: locatorMap(slug, locatorSources, 'narrow'),
      id: `carte-${slug}`,
      name,
      alternative,
    },
  });
const home = await container.renderToString(HomeMap, {
  props: {
    wide: homeMap(homeSources, 'wide'),
    narrow: homeMap(homeSources, 'narrow'),
    id: 'carte',
    href: (slug: string) => `/etudes/${slug}/`,
    alternative,
  },
});
const empty = await container.renderToString(EmptyMap, {
  props: { wide: emptyMap(zones, countries, 'wide'), narrow: emptyMap(zones, countries, 'narrow'), id: 'vide', alternative },
});

// A snapshot is a drawing in itself: it opens in a browser with the real style sheets, at the size of its box.
const STYLES = ['tokens', 'maps'].map((name) => `<?xml-stylesheet type="text/css" href="../../../src/styles/${name}.css"?>\n`).join('');
const standAlone = (svg: string, size = '') =>
  `${STYLES}${svg
    .trim()
    .replace('<svg', `<svg xmlns="http://www.w3.org/2000/svg"${size}`)
    .replace(/\n\s*\n+/g, '\n')}\n`;

const drawings = (['cognac', 'vitre', 'choletais'] as const).flatMap((slug) =>
  (['wide', 'narrow'] as const).map((layout) => [slug, layout] as const),
);

test.each(drawings)('locator of %s, %s', async (slug, layout) => {
  const name = STUDIES.find((study) => study.slug === slug)!.name;
  const svg = await container.renderToString(LocatorDrawing, {
    props: { scene: locatorMap(slug, locatorSources, layout), id: slug, name, alternative },
  });
  const size = layout === 'wide' ? ' width="748" height="560"' : ' width="390" height="250"';
  await expect(standAlone(svg, size)).toMatchFileSnapshot(`../../snapshots/maps/situation-${slug}-${layout}.svg`);
});

test.each(['wide', 'narrow'] as const)('home map, %s', async (layout) => {
  const svg = [...home.matchAll(/<svg[\s\S]*?<\/svg>/g)][layout === 'wide' ? 0 : 1]![0];
  await expect(standAlone(svg)).toMatchFileSnapshot(`../../snapshots/maps/accueil-${layout}.svg`);
});

describe('weight, compressed, both drawings together', () => {
  const weight = (html: string) => gzipSync(html).length;

  test('the home map is within 40 kB', () => {
    expect(weight(home)).toBeLessThan(40_000);
  });

  test.each(STUDIES)('the locator of $name is within 12 KiB', async ({ slug, name }) => {
    expect(weight(await locator(slug, name))).toBeLessThan(12 * 1024);
  });

  test('the map of the lost page is within 12 KiB', () => {
    expect(weight(empty)).toBeLessThan(12 * 1024);
  });
});

describe('access', () => {
  test('a locator is an image with a name and a sentence', async () => {
    const html = await locator('vitre', 'Vitré');
    expect(html.match(/role="img"/g)).toHaveLength(2);
    expect(html).toContain('aria-labelledby="carte-vitre-large-titre carte-vitre-large-texte"');
    expect(html).toContain('<title id="carte-vitre-large-titre">Carte de situation\u00A0: Vitré</title>');
    expect(html).toContain(`<desc id="carte-vitre-large-texte">${alternative}</desc>`);
  });

  test('published studies are links outside the image, studies to come are words', () => {
    const image = /<g role="img"[\s\S]*?<\/g>/.exec(home)![0];
    expect(image).not.toContain('<a ');
    const links = [...home.matchAll(/<a class="carte-nom" href="([^"]+)"/g)].map(([, href]) => href);
    expect(links).toEqual(['/etudes/cognac/', '/etudes/vitre/', '/etudes/choletais/']);
    expect(home.match(/à venir/g)).toHaveLength(6);
  });

  test('shapes answer the pointer without a second stop for the keyboard', () => {
    for (const [link] of home.matchAll(/<a (?!class="carte-nom)[^>]*>/g)) expect(link).toMatch(/tabindex="-1" aria-hidden="true"/);
  });

  test('no identifier twice, no inline style', async () => {
    for (const html of [home, empty, await locator('vitre', 'Vitré')]) {
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(html).not.toContain('style=');
    }
  });

  test('every hatched territory points to a pattern of its own drawing', () => {
    for (const [, id] of home.matchAll(/fill="url\(#([^)]+)\)"/g)) expect(home).toContain(`<pattern id="${id}"`);
  });
});
