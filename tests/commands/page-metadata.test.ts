import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { filledReport, metadataProblems } from '../../src/commands/metadata-report.ts';
import { missingFrom, readMetadata, VOCABULARIES } from '../../src/commands/page-metadata.ts';

const metas = Object.values(VOCABULARIES)
  .flat()
  .map((name) => `<meta ${name.startsWith('og:') ? 'property' : 'name'}="${name}" content="x">`)
  .join('');
const JSON_LD =
  '<script type="application/ld+json">{"@graph":[{"@type":"Article"},{"@type":"BreadcrumbList","itemListElement":[1,2]}]}</script>';
const page = (head: string, path = '/etudes/vitre/', main = '') =>
  readMetadata(
    path,
    fromHtml(
      `<!doctype html><html lang="fr"><head><link rel="alternate" hreflang="fr" href="x">${head}</head><body><main data-title="Vitré">${main}</main></body></html>`,
    ),
  );

test('a page that says everything lacks nothing', () => {
  expect(missingFrom(page(metas + JSON_LD)!, '/')).toEqual([]);
});

test('each thing a page does not say is named', () => {
  expect(missingFrom(page(metas.replace('<meta name="DC.date" content="x">', '') + JSON_LD)!, '/')).toEqual(['DC.date']);
  expect(missingFrom(page(metas.replace('property="og:image" content="x"', 'property="og:image" content=" "') + JSON_LD)!, '/')).toEqual([
    'og:image',
  ]);
  expect(missingFrom(page(metas)!, '/')).toEqual(['schema.org', 'fil d’Ariane']);
  expect(missingFrom(page(metas + JSON_LD, '/', '<div class="citer"><p data-reference="apa"></p></div>')!, '/')).toEqual(['cinq styles']);
  expect(metadataProblems([page(metas)!], '/')).toEqual(['/etudes/vitre/ ne dit pas aux machines : schema.org, fil d’Ariane']);
});

test('a page that asks not to be found is no document', () => {
  expect(page('<meta name="robots" content="noindex">')).toBeUndefined();
  expect(page(metas, '/404.html')).toBeUndefined();
});

test('the report counts pages by section, under the name of its index, and lists each', () => {
  const pages = [page(metas + JSON_LD)!, { ...page(metas + JSON_LD, '/etudes/')!, name: 'Études' }, page(metas, '/etudes/niort/')!];
  const html = filledReport('<tbody data-metadonnees></tbody><div data-metadonnees-pages></div>', pages, '/');
  expect(html).toContain(
    '<tr><th scope="row">Études</th><td>2</td><td>2</td><td>2</td><td>2</td><td>1</td><td>2</td><td>0</td><td>1</td><td>Article</td></tr>',
  );
  expect(html).toContain('<li><a href="/etudes/niort/">Vitré</a> : schema.org, fil d’Ariane</li>');
});
