import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import ErrorReport from '../../src/components/ErrorReport.astro';
import History from '../../src/components/History.astro';

const rendered = async (component: Parameters<AstroContainer['renderToString']>[0], props: Record<string, unknown>) =>
  (await (await AstroContainer.create()).renderToString(component, { props })).replace(/[ \n]+/g, ' ');

const published = { date: '2026-11-22', version: '1.0', nature: 'publication', text: 'Première publication.', numbers: [] };
const corrected = { date: '2026-12-01', version: '1.1', nature: 'correction', text: 'Un taux était faux.', numbers: [] };

test('the log says what the last change was while it is folded, and keeps the first', async () => {
  const html = await rendered(History, { revisions: [published, corrected], numbers: [[], ['chômage : 4,2 % au lieu de 4,3 %']] });
  expect(html).toMatch(/<summary>.*page corrigée le <time datetime="2026-12-01">1<sup>er<\/sup>.*version 1\.1 <\/summary>/);
  expect(html.indexOf('id="revision-2"')).toBeLessThan(html.indexOf('id="revision-1"'));
  expect(html).toContain('au lieu de 4,3\u202F%');
});

const page = { title: 'Vitré', url: 'https://site.fr/etudes/vitre/', paragraphs: 2, legal: '/mentions-legales/' };

test('without an address nobody is sent anywhere', async () => {
  const html = await rendered(ErrorReport, { ...page, contact: {} });
  expect(html).toContain('content/site.yaml');
  expect(html).not.toContain('mailto:');
});

test('with one, each paragraph has its link, filled in', async () => {
  const html = await rendered(ErrorReport, { ...page, contact: { mail: 'a@exemple.fr' } });
  expect(html.match(/mailto:a@exemple\.fr/g)).toHaveLength(3);
  const hrefs = [...html.matchAll(/href="(mailto:[^"]*)"/g)].map(([, href]) => new URL(href!.replaceAll('&amp;', '&')).searchParams);
  expect(hrefs.map((parameters) => parameters.get('subject'))).toEqual(['Erreur : Vitré', 'Erreur : Vitré, § 1', 'Erreur : Vitré, § 2']);
  expect(hrefs[2]!.get('body')).toContain('https://site.fr/etudes/vitre/#p2\n');
});
