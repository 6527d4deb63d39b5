import { describe, expect, test } from 'vitest';
import { referencesTo, writtenBy } from '../../src/citation/references.ts';
import { STYLES } from '../../src/citation/styles.ts';
import { citableFigure, publishedFigures } from '../../src/layouts/figure-page.ts';
import { citablePages, citableParts } from '../../src/layouts/citables.ts';
import { type Citable, paragraphOf, placeOf, PUBLICATION } from '../../src/model/citation.ts';
import { passageReference } from '../../src/model/passage-reference.ts';
import { typeset } from '../../src/format/french.ts';
import { corpus } from '../content/published.ts';

const URL = 'https://exemple.fr/etudes/cognac/';
const COGNAC: Citable = {
  kind: 'study',
  title: 'Cognac : tout se fait entre voisins',
  series: 'étude n° 1',
  path: '/etudes/cognac/',
  version: '1.0',
  date: '2026-11-23',
};

const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&#38;|&amp;/g, '&')
    .replace(/[\u00A0\u202F]/g, ' ');
const written = (citable: Citable, url = URL) => Object.fromEntries(referencesTo(citable, url).map(({ id, html }) => [id, plain(html)]));

describe('a study in five styles', () => {
  test.each([
    [
      'iso690-author-date-fr',
      'TERRAINS D’INDUSTRIE, 2026. Cognac : tout se fait entre voisins. Terrains d’industrie, étude n° 1, version 1.0 [en ligne]. 23 novembre 2026. Disponible à l’adresse : https://exemple.fr/etudes/cognac/',
    ],
    [
      'iso690-numeric-fr',
      'TERRAINS D’INDUSTRIE. Cognac : tout se fait entre voisins. Terrains d’industrie, étude n° 1, version 1.0 [en ligne]. 23 novembre 2026. Disponible à l’adresse : https://exemple.fr/etudes/cognac/',
    ],
    [
      'apa',
      'Terrains d’industrie. (2026, 23 novembre). Cognac : tout se fait entre voisins. Terrains d’industrie, étude n° 1, version 1.0. https://exemple.fr/etudes/cognac/',
    ],
    [
      'chicago-author-date',
      'Terrains d’industrie. 2026. « Cognac : tout se fait entre voisins ». Terrains d’industrie, étude n° 1, version 1.0. 23 novembre 2026. https://exemple.fr/etudes/cognac/.',
    ],
    [
      'modern-language-association',
      'Terrains d’industrie. « Cognac : tout se fait entre voisins ». Terrains d’industrie, étude n° 1, version 1.0, 23 novembre 2026, https://exemple.fr/etudes/cognac/.',
    ],
  ])('%s', (style, reference) => expect(written(COGNAC)[style]).toBe(reference));
});

test('a title that ends with a question takes no full stop, and its own quotes are others inside quotes', () => {
  const { apa, 'chicago-author-date': chicago } = written({ ...COGNAC, title: 'Qui dit « industrie » ?' });
  expect(apa).toContain('Qui dit « industrie » ? Terrains');
  expect(chicago).toContain('« Qui dit “industrie” ? » Terrains');
});

test('the first of a month is « 1er »', () => {
  const first = { ...COGNAC, date: '2027-01-01' };
  expect(written(first)['apa']).toContain('(2027, 1er janvier)');
  expect(written(first)['iso690-author-date-fr']).toContain('[en ligne]. 1er janvier 2027.');
});

test('what is written from a mould is what the style itself writes, for one thing of each kind', () => {
  const pages = [...citablePages(corpus).values()];
  const parts = citableParts(corpus).flatMap(({ groups }) => groups.flatMap(({ parts: some }) => some.map(({ citable }) => citable)));
  const kinds = Map.groupBy([...pages, ...parts, ...publishedFigures(corpus).map(citableFigure)], ({ kind }) => kind);
  expect([...kinds.keys()].sort()).toEqual(
    [
      'condition',
      'dataset',
      'fact',
      'facts',
      'figure',
      'idea',
      'lesson',
      'lever',
      'map',
      'paragraph',
      'scheme',
      'study',
      'text',
      'zone',
    ].sort(),
  );
  for (const [citable] of kinds.values()) {
    const container = [PUBLICATION, placeOf(citable!), `version ${citable!.version}`].filter(Boolean).join(', ');
    for (const { id } of STYLES)
      expect(written(citable!)[id], `${id}, ${citable!.path}`).toBe(
        plain(writtenBy(id, { title: typeset(citable!.title), container: typeset(container), date: citable!.date, url: URL })),
      );
  }
});

test('words chosen in a paragraph are quoted with the reference that is built for it', () => {
  const [page] = referencesTo(COGNAC, URL);
  const [paragraph] = referencesTo(paragraphOf(COGNAC, 3), `${URL}#p3`);
  const words = (html: string) => html.replace(/<[^>]+>/g, '');
  expect(passageReference(' Un mot,\n dit «\u00A0simple\u00A0» ', words(page!.html), 3)).toBe(
    `«\u00A0Un mot, dit “simple”\u00A0» ${words(paragraph!.html)}`,
  );
});
