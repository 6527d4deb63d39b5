import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/model/corpus.ts';
import { checkLinks } from '../../src/model/links.ts';
import type { Page, Study } from '../../src/model/studies.ts';
import { article, reporting, text } from './samples.ts';

const study = {
  ...text({}, { key: 'etudes/vitre', file: 'etudes/vitre.mdx', article: article([], []) }),
  id: 'vitre',
  territory: 'vitre',
} as Study;
study.article.sections[0]!.id = 'les-murs';
study.article.placements.push(
  { tag: 'Graphique', id: 'chomage', line: 1, section: 'les-murs' },
  { tag: 'Dispositif', id: 'vitre-plh', line: 1, section: 'les-murs' },
);

/** What is said of one link, written in the page of method. */
function said(href: string, label = 'les murs de Vitré'): string[] {
  const page: Page = { ...text({}, { key: 'pages/methode', article: article([]) }), id: 'methode' };
  page.article.links.push({ href, label, line: 7 });
  const heard = reporting();
  const lessons = [{ id: 'vitre', levels: [{ id: 'lycee' }] }];
  checkLinks({ studies: [study], chapters: new Map(), pages: new Map([['methode', page]]), lessons } as unknown as Corpus, heard.report);
  return heard.said;
}

describe('a link may lead to', () => {
  test.each([
    '/',
    '/etudes/',
    '/sources/',
    '/sources/#s-insee',
    '/recherche/',
    '/index/',
    '/methode/',
    '/etudes/vitre/',
    '/etudes/vitre/#p2',
    '/etudes/vitre/#les-murs',
    '/etudes/vitre/#figure-chomage',
    '/etudes/vitre/#vitre-plh',
    '/etudes/vitre/#ce-qui-resiste',
    '/etudes/vitre/#sources',
    '/enseigner/vitre/',
    '/enseigner/vitre/lycee/',
    '#p1',
    'https://www.insee.fr/fr/',
    'mailto:personne@exemple.fr',
  ])('%s', (href) => {
    expect(said(href)).toEqual([]);
  });
});

describe('a link may not lead to', () => {
  test.each([
    ['/etudes/vitré/', /^ligne 7 : le lien \/etudes\/vitré\/ ne mène à aucune page/],
    ['/etudes/vitre', /ne mène à aucune page/],
    ['etudes/vitre/', /ne mène à aucune page/],
    ['../vitre/', /ne mène à aucune page/],
    ['//exemple.fr/', /ne mène à aucune page/],
    ['/etudes/_modele/', /ne mène à aucune page/],
    ['/enseigner/vitre/college/', /ne mène à aucune page/],
    ['/404.html', /ne mène à aucune page/],
    ['/etudes/vitre/#p3', /« p3 » n’existe pas sur cette page/],
    ['/methode/#les-murs', /« les-murs » n’existe pas/],
    ['/methode/#ce-qui-resiste', /« ce-qui-resiste » n’existe pas/],
    ['#p2', /« p2 » n’existe pas/],
  ])('%s', (href, message) => {
    expect(said(href)).toEqual([expect.stringMatching(message)]);
  });
});

describe('the words of a link say where it leads', () => {
  test.each(['ici', 'Ici', 'cliquez ici', 'lien', 'ce lien', 'en savoir plus', ' ici '])('not « %s »', (label) => {
    expect(said('/methode/', label)).toEqual([expect.stringMatching(/ne dit pas où il mène/)]);
    expect(said('https://exemple.fr/', label)).toHaveLength(1);
  });

  test.each(['la méthode', 'ici même à Vitré', 'Sources'])('but « %s »', (label) => {
    expect(said('/methode/', label)).toEqual([]);
  });
});
