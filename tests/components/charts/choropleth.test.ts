import { gzipSync } from 'node:zlib';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import { SHEETS } from '../../../src/charts/sheet.ts';
import Chart from '../../../src/components/charts/Chart.astro';
import type { ChoroplethData } from '../../../src/model/charts.ts';
import { changesOnMap, sharesOnMap } from '../../fixtures/charts/extracts.ts';

const container = await AstroContainer.create();

/** The three sheets one after the other, as a figure holds them. */
async function render(data: ChoroplethData): Promise<string> {
  const drawings = SHEETS.map(({ name }) =>
    container.renderToString(Chart, { props: { data, sheet: name, id: 'figure-carte', title: 'Titre' } }),
  );
  return (await Promise.all(drawings)).join('');
}

describe.each([
  ['shares', sharesOnMap],
  ['changes', changesOnMap],
])('a map of %s', async (_, data) => {
  const html = await render(data);

  test('weighs less than 60 kB compressed, its three sheets together', () => {
    expect(gzipSync(html).length).toBeLessThan(60_000);
  });

  test('has a named link for each of the 305 zones, on every sheet', () => {
    const links = [...html.matchAll(/<a[^>]* href="\/zones\/(\w+)\/"[^>]*>\s*<title>([^<]+)<\/title>/g)];
    expect(links).toHaveLength(3 * 305);
    expect(new Set(links.map(([, code]) => code)).size).toBe(305);
    expect(links.some(([, code, title]) => code === '5319' && /^Vitré\u00A0: /.test(title!))).toBe(true);
  });

  test('is a group, not an image, which would hide its links', () => {
    expect(html.match(/role="group"/g)).toHaveLength(3);
    expect(html).not.toContain('role="img"');
  });

  test('no identifier twice, no pattern missing, no style of its own', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
    expect(html).not.toContain('style=');
  });
});

test('a zone without an address is no link', async () => {
  const zones = sharesOnMap.zones.map(({ href: _, ...zone }) => zone);
  expect(await render({ ...sharesOnMap, zones })).not.toContain('<a');
});
