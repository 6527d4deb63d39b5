import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { readSitePage, wayProblems } from '../../src/commands/site-graph.ts';

const page = (path: string, kind: string, ...links: string[]) =>
  readSitePage(
    path,
    fromHtml(`<html><body><main data-kind="${kind}">${links.map((href) => `<a href="${href}">x</a>`).join('')}</main></body></html>`),
  );

describe('the ways of a site', () => {
  test('are good when every page is three links from home at most', () => {
    const pages = [page('/', 'index', '/a/'), page('/a/', 'page', '/b/'), page('/b/', 'page', '/c/'), page('/c/', 'page')];
    expect(wayProblems(pages, '/')).toEqual([]);
  });

  test('lose a page that is four links away, or that nothing leads to', () => {
    const pages = [
      page('/', 'index', 'a/'),
      page('/a/', 'page', '/b/'),
      page('/b/', 'page', '/c/'),
      page('/c/', 'page', '/d/'),
      page('/d/', 'page'),
      page('/seule/', 'page'),
    ];
    expect(wayProblems(pages, '/')).toEqual(['/d/ est à plus de 3 liens de l’accueil', '/seule/ est à plus de 3 liens de l’accueil']);
  });

  test('go both ways between a study and a lever', () => {
    const pages = [page('/', 'index', '/v/', '/l/'), page('/v/', 'etude', '/l/#p2'), page('/l/', 'levier')];
    expect(wayProblems(pages, '/')).toEqual(['/v/ mène à /l/, qui n’y ramène pas']);
  });

  test('need not go both ways between two studies, nor through a header', () => {
    const header = readSitePage('/l/', fromHtml('<header><a href="/v/">x</a></header><main data-kind="levier"></main>'));
    expect(wayProblems([page('/', 'index', '/v/', '/w/', '/l/'), page('/v/', 'etude', '/w/'), page('/w/', 'etude'), header], '/')).toEqual(
      [],
    );
  });

  test('leave out a page that asks not to be found', () => {
    const lost = readSitePage('/404.html', fromHtml('<head><meta name="robots" content="noindex"></head><main data-kind="page"></main>'));
    expect(wayProblems([page('/', 'index'), lost], '/')).toEqual([]);
  });
});
