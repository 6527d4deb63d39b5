import { describe, expect, it } from 'vitest';
import type { StoredRecord } from '../../src/search/catalogue.ts';
import type { Found } from '../../src/search/engine.ts';
import { parseQuery } from '../../src/search/query.ts';
import type { Result } from '../../src/search/ranking.ts';
import { countText, failureNotice, notice, progressText, resultView, type Links, type Tree } from '../../src/search/view.ts';

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
const nothing: Found = { terms: [], results: [], unknown: [], complete: true, corrected: [], near: [] };
const here = (url: string) => `..${url}`;
const links: Links = {
  index: '/notes/index/',
  question: (query, exact) => `?q=${encodeURIComponent(query)}${exact ? '&exact=1' : ''}`,
};

function text(tree: Tree): string {
  return typeof tree === 'string' ? tree : tree.children.map(text).join('');
}

function all(tree: Tree, tag: string): Exclude<Tree, string>[] {
  if (typeof tree === 'string') return [];
  return [...(tree.tag === tag ? [tree] : []), ...tree.children.flatMap((child) => all(child, tag))];
}

describe('resultView', () => {
  const view = resultView(result, parseQuery('usine reprise'), new Map([['a', record]]), here);

  it('says kind, title, context, excerpt and paragraph', () => {
    expect(text(all(view, 'p')[0]!)).toBe('Étude');
    expect(all(view, 'a').map((link) => [link.attributes!.href, text(link)])).toEqual([
      ['../etudes/exemple/?surligner=usine+reprise', 'Exemple'],
      ['../etudes/exemple/?surligner=usine+reprise#p5', '§\u00A05 Des murs'],
    ]);
    expect(text(view)).toContain('Une ville');
  });

  it('marks what was asked and nothing else', () => {
    expect(all(view, 'mark').map(text)).toEqual(['usine', 'reprise']);
  });

  it('keeps markup, wherever it comes from, as text', () => {
    const nasty = '<img src=x onerror=alert(1)>';
    const spoilt = { ...record, title: nasty, text: nasty, result: { ...page, title: nasty } };
    const trees = [
      resultView(result, parseQuery(nasty), new Map([['a', spoilt]]), here),
      ...notice(nothing, nasty, links),
      ...notice({ ...nothing, results: [result], unknown: [{ text: 'x', phrase: false, written: nasty }] }, nasty, links),
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
    const said = notice(nothing, ' « xyz » ', links);
    expect(said.map(text).join(' ')).toContain('«\u00A0xyz\u00A0»');
    for (const trees of [said, failureNotice('/notes/index/')]) {
      expect(trees.flatMap((tree) => all(tree, 'a')).map((link) => link.attributes!.href)).toEqual(['/notes/index/']);
    }
  });

  it('offers near words when there is nothing', () => {
    const said = notice({ ...nothing, near: ['friche', 'fiche'] }, 'frixe', links);
    expect(text(said[1]!)).toBe('Des mots voisins s’y trouvent\u00A0: friche, fiche.');
    expect(all(said[1]!, 'a').map((link) => link.attributes!.href)).toEqual(['?q=friche', '?q=fiche']);
  });

  it('says which words were mended, and offers those typed', () => {
    const corrected = [{ written: 'prodution', searched: 'production' }];
    const [said] = notice({ ...nothing, results: [result], corrected }, 'école de prodution', links);
    expect(text(said!)).toBe(
      'Résultats pour «\u00A0école de production\u00A0»\u202F; chercher exactement «\u00A0école de prodution\u00A0»',
    );
    expect(all(said!, 'a').map((link) => link.attributes!.href)).toEqual(['?q=%C3%A9cole%20de%20prodution&exact=1']);
  });

  it('says nothing when all is well', () => {
    expect(notice({ ...nothing, results: [result] }, 'usine', links)).toEqual([]);
  });
});
