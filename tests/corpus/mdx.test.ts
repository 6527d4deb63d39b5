import { describe, expect, test } from 'vitest';
import { headingIds, parseArticle, splitFrontMatter } from '../../src/corpus/mdx.ts';
import { citationsOf, paragraphsOf } from '../../src/model/article.ts';
import { reporting } from '../model/samples.ts';

function outline(body: string) {
  const { report, said } = reporting();
  return { article: parseArticle('etudes/ici.mdx', body, report), said };
}

const { article, said } = outline(`---
titre: Ici
---

D’abord <Chiffre id="a" extrait="541 salariés" /> et [la méthode](/methode/).

## L’usine d’à côté

Puis<Note fait="f" />, enfin<Note source="s" />.

- une puce <Chiffre id="b" />, [un site](https://exemple.fr/)

> Ils étaient 541 salariés.

<Graphique id="g" />

<Dispositif id="d" />

## L’usine d’à côté

<Tensions />
`);

describe('the outline of a text', () => {
  test('has nothing to say of a text without fault', () => {
    expect(said).toEqual([]);
  });

  test('has its sections, each with its own address', () => {
    expect(article!.sections.map(({ id, title, paragraphs }) => [id, title, paragraphs.length])).toEqual([
      ['', '', 1],
      ['l-usine-d-a-cote', 'L’usine d’à côté', 1],
      ['l-usine-d-a-cote-2', 'L’usine d’à côté', 0],
    ]);
  });

  test('has its paragraphs with their words, their line and their number', () => {
    expect(paragraphsOf(article!).map(({ number, line, text }) => [number, line, text])).toEqual([
      [1, 5, 'D’abord  et la méthode.'],
      [2, 9, 'Puis, enfin.'],
    ]);
  });

  test('has, among the words of a paragraph, each number where it stands and as it is written', () => {
    const [first, second] = paragraphsOf(outline('Soit **<Chiffre id="a" signe />**, [la <Chiffre id="b" />](/x/).\n\nRien.').article!);
    expect(first!.runs).toMatchObject([
      'Soit ',
      { quantity: 'a', written: { signed: true, bare: false } },
      ', la ',
      { quantity: 'b' },
      '.',
    ]);
    expect(second!.runs).toEqual(['Rien.']);
  });

  test('has its citations in order, lists included', () => {
    expect(citationsOf(article!)).toMatchObject([
      { tag: 'Chiffre', index: 0, quantity: 'a', extract: '541 salariés', line: 5 },
      { tag: 'Note', index: 1, fact: 'f', source: undefined, line: 9 },
      { tag: 'Note', index: 2, fact: undefined, source: 's', line: 9 },
      { tag: 'Chiffre', index: 3, quantity: 'b', extract: undefined, line: 11 },
    ]);
  });

  test('has its figures and boxes, and the section each stands in', () => {
    expect(article!.placements.map(({ tag, id, section }) => `${tag} ${id} ${section}`)).toEqual([
      'Graphique g l-usine-d-a-cote',
      'Dispositif d l-usine-d-a-cote',
      'Tensions  l-usine-d-a-cote-2',
    ]);
  });

  test('has its links with their words', () => {
    expect(article!.links).toEqual([
      { href: '/methode/', label: 'la méthode', line: 5 },
      { href: 'https://exemple.fr/', label: 'un site', line: 11 },
    ]);
  });

  test('has the words of its lists, which obey the same rules, but not its quotations', () => {
    expect(article!.asides).toEqual([{ line: 11, text: 'une puce , un site' }]);
  });
});

describe('is reported', () => {
  test.each([
    ['Un mot <Chifre id="a" />.', /^ligne 1 : balise inconnue : <Chifre>/],
    ['Un mot <b>gras</b>.', /balise inconnue : <b>/],
    ['Un mot <Chiffre id="a" unite="non" />.', /<Chiffre> ne connaît pas « unite »/],
    ['Un mot <Chiffre {...x} />.', /<Chiffre> ne connaît pas « {…} »/],
    ['<Chiffre id="a" />', /est seul sur sa ligne/],
    ['Un mot <Graphique id="g" /> pris.', /est pris dans un paragraphe/],
    ['Un mot <Note source="s">ici</Note>.', /<Note> ne contient pas de texte/],
    ['Il y a {total} usines.', /ni expression/],
    ['{total}', /ni expression/],
    ['import x from "./x.ts"', /ni import/],
    ['export const x = 1;', /ni import/],
    ['![Une usine](/usine.png)', /pas d’image/],
    ['Voir [là-bas][a].\n\n[a]: /methode/', /lien par référence/],
  ])('%s', (body, message) => {
    expect(outline(body).said).toEqual([expect.stringMatching(message)]);
  });

  test.each(['Un mot <Chiffre id="a" puis la suite.', 'Si x <3 alors.', 'Une { seule.', '<!-- note -->'])('and unreadable: %s', (body) => {
    const { article: none, said: why } = outline(`Une ligne.\n\n${body}\n`);
    expect(none).toBeUndefined();
    expect(why).toEqual([expect.stringMatching(/^ligne [3-5] : MDX illisible/)]);
  });
});

test('headings without letters still have an address', () => {
  const idOf = headingIds();
  const heading = (value: string) => ({ type: 'heading', depth: 2, children: [{ type: 'text', value }] }) as never;
  expect([idOf(heading('…')), idOf(heading('!')), idOf(heading('Où ?'))]).toEqual(['section', 'section-2', 'ou']);
});

test.each([
  ['---\na: 1\n---\ntexte', 'a: 1'],
  ['---\r\na: 1\r\n---\r\ntexte', 'a: 1'],
  ['---\na: 1\n---', 'a: 1'],
  ['texte', undefined],
  ['\n---\na: 1\n---\n', undefined],
])('the front matter of %j is %j', (text, header) => {
  expect(splitFrontMatter(text)?.header).toBe(header);
});
