import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { describeProblem } from '../../src/corpus/problem-report.ts';
import { permalinkProblems, permalinksOf } from '../../src/commands/permalinks.ts';
import { readSitePage } from '../../src/commands/site-graph.ts';

const BASE = '/n/';
const page = (path: string, main: string) =>
  readSitePage(path, fromHtml(`<html><body><main data-kind="etude">${main}</main></body></html>`));
const study = page(
  '/n/etudes/vitre/',
  '<section class="partie" id="des-murs"><div class="alinea" id="p1"></div><li id="p1-n1"></li><figure id="figure-chomage"><svg><g id="trait"></g></svg></figure></section>',
);
const told = (listed: string[], ...pages: (typeof study)[]) =>
  permalinkProblems(listed, [study, ...pages], BASE).map((problem) => `${problem.file} › ${describeProblem(problem)}`);

test('pages, paragraphs, sections and figures are addresses; notes and parts of drawings are not', () => {
  expect(permalinksOf([study, page('/n/404.html', '')], BASE)).toEqual([
    '/etudes/vitre/',
    '/etudes/vitre/#des-murs',
    '/etudes/vitre/#figure-chomage',
    '/etudes/vitre/#p1',
  ]);
});

test('an address that is still there is no problem', () => {
  expect(told(['/etudes/vitre/', '/etudes/vitre/#p1'])).toEqual([]);
});

test('a lost page or part is told by its line, with what one may have meant and what to write', () => {
  expect(told(['/etudes/vitre/', '/etudes/vitres/', '/etudes/vitre/#figure-chomages'])).toEqual([
    'permaliens.txt › ligne 2 : « /etudes/vitres/ » a été donnée et ne mène plus à rien. Vouliez-vous dire « /etudes/vitre/ » ?\n    → la rétablir, ou dire dans content/redirections.yaml où c’est maintenant : { de: "/etudes/vitres/", vers: "…" }.',
    expect.stringContaining('Vouliez-vous dire « figure-chomage » ?'),
  ]);
});

test('a part that moved is found, and where it leads must exist', () => {
  const moved = (to: string) => page('/n/etudes/cognac/', `<section class="deplaces"><p id="p9"><a href="${to}">x</a></p></section>`);
  expect(told(['/etudes/cognac/#p9'], moved('/n/etudes/vitre/#p1'))).toEqual([]);
  expect(told(['/etudes/cognac/#p9'], moved('/n/etudes/vitre/#p2'))).toEqual([
    'redirections.yaml › /etudes/cognac/#p9 : « /etudes/vitre/#p2 » n’existe pas.\n    → nommer une page ou un passage du site.',
  ]);
});

test('a page that moved takes its parts along, if they are where it leads; its address is given no more', () => {
  const moved = page('/n/etudes/rennes/', '<p class="deplacee"><a href="/n/etudes/vitre/">x</a></p>');
  expect(told(['/etudes/rennes/', '/etudes/rennes/#p1'], moved)).toEqual([]);
  expect(told(['/etudes/rennes/#p7'], moved)).toHaveLength(1);
  expect(permalinksOf([moved], BASE)).toEqual([]);
});
