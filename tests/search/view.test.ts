import { describe, expect, it } from 'vitest';
import type { StoredRecord } from '../../src/search/catalogue.ts';
import { parseQuery } from '../../src/search/query.ts';
import type { Result } from '../../src/search/ranking.ts';
import { countText, failureNotice, notice, progressText, resultView, type Tree } from '../../src/search/view.ts';

const page = { url: '/etudes/exemple/', title: 'Exemple', context: 'Une ville' };
const record: StoredRecord = {
  url: '/etudes/exemple/#murs',
  title: 'Des murs',
  text: 'Une usine vide.\nL’usine est reprise.',
  paragraphs: [
    ['p4', '§\u00A04', 0],
    ['p5', '§\u00A05', 3],
  ],
  result: page,
};
const found = { id: 'a', score: 1, held: 1, words: [5, 6, 7] };
const result: Result = {
  kind: 'etude',
  score: 1,
  held: 1,
  best: found,
  sections: [found],
  facets: { territoire: [], levier: [], facteur: [] },
};

function text(tree: Tree): string {
  return typeof tree === 'string' ? tree : tree.children.map(text).join('');
}

function all(tree: Tree, tag: string): Exclude<Tree, string>[] {
  if (typeof tree === 'string') return [];
  return [...(tree.tag === tag ? [tree] : []), ...tree.children.flatMap((child) => all(child, tag))];
}

describe('resultView', () => {
  const view = resultView(result, parseQuery('usine reprise'), new Map([['a', record]]));

  it('says kind, title, context, excerpt and paragraph', () => {
    expect(text(all(view, 'p')[0]!)).toBe('Étude');
    expect(all(view, 'a').map((link) => [link.attributes!.href, text(link)])).toEqual([
      ['/etudes/exemple/', 'Exemple'],
      ['/etudes/exemple/#p5', '§\u00A05 Des murs'],
    ]);
    expect(text(view)).toContain('Une ville');
  });

  it('marks what was asked and nothing else', () => {
    expect(all(view, 'mark').map(text)).toEqual(['usine', 'reprise']);
  });

  it('keeps markup, wherever it comes from, as text', () => {
    const nasty = '<img src=x onerror=alert(1)>';
    const trees = [
      resultView(result, parseQuery(nasty), new Map([['a', { ...record, title: nasty, text: nasty, result: { ...page, title: nasty } }]])),
      ...notice({ terms: [], results: [], unknown: [], complete: true, corrected: [], near: [] }, nasty, '/index/'),
      ...notice(
        { terms: [], results: [result], unknown: [{ text: 'x', phrase: false, written: nasty }], complete: true, corrected: [], near: [] },
        nasty,
        '/index/',
      ),
    ];
    expect(trees.flatMap((tree) => all(tree, 'img'))).toEqual([]);
    expect(trees.map(text).filter((said) => said.includes('<img src=x'))).toHaveLength(3);
  });
});

describe('words around the results', () => {
  it.each([
    [0, 'Aucun résultat'],
    [1, '1 résultat'],
    [38, '38 résultats'],
    [1200, '1\u202F200 résultats'],
  ])('%i is said « %s »', (count, said) => expect(countText(count)).toBe(said));

  it('says how far one is', () => expect(progressText(6, 38)).toBe('6 sur 38.'));

  it('leads to the index when there is nothing, and when nothing works', () => {
    const nothing = notice({ terms: [], results: [], unknown: [], complete: true, corrected: [], near: [] }, ' « xyz » ', '/notes/index/');
    expect(nothing.map(text).join(' ')).toContain('«\u00A0xyz\u00A0»');
    for (const trees of [nothing, failureNotice('/notes/index/')]) {
      expect(trees.flatMap((tree) => all(tree, 'a')).map((link) => link.attributes!.href)).toEqual(['/notes/index/']);
    }
  });

  it('says nothing when all is well', () => {
    expect(notice({ terms: [], results: [result], unknown: [], complete: true, corrected: [], near: [] }, 'usine', '/')).toEqual([]);
  });
});
