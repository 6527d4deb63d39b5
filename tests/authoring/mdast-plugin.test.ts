import type { MdastNode } from 'satteri';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { preparedText } from '../../src/authoring/mdast-plugin.ts';
import { citationsOf, paragraphsOf } from '../../src/model/article.ts';
import { corpus, files } from '../content/published.ts';

type Node = MdastNode & { name?: string; value?: string; children?: Node[]; attributes?: { name: string; value: string }[] };

/** The tree the plugin hands to the page, as the page gets it. */
function prepared(body: string, path = '/site/content/etudes/ici.mdx'): Node {
  const plugin = preparedText({ fileURL: new URL(`file://${path}`) });
  let result: unknown;
  const before = plugin?.before as ((root: unknown, context: unknown) => void) | undefined;
  before?.(mdxToMdast(body, { features: { frontmatter: true } }), { replaceNode: (_root: unknown, node: unknown) => (result = node) });
  return result as Node;
}

function* below(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* below(child);
}

const named = (root: Node, name: string) => [...below(root)].filter((node) => node.name === name);
const attribute = (node: Node, name: string) => node.attributes?.find((given) => given.name === name)?.value;
const words = (root: Node) => [...below(root)].flatMap((node) => (node.type === 'text' ? [node.value] : [])).join('');

const BODY = `---
titre: Ici
---

Avant tout, <Chiffre id="a" /> ; puis rien.

## Le XIXe siècle

L'usine « ferme » ? Oui<Note source="s" />.

- une liste, <Chiffre id="b" />

<Graphique id="g" />

Un *dernier mot !*

## Le XIXe siècle
`;

describe('a text prepared for its page', () => {
  const root = prepared(BODY);

  test('has its front matter left out', () => {
    expect([...below(root)].filter(({ type }) => type === 'yaml')).toEqual([]);
  });

  test('has its sections wrapped, each under an address of its own', () => {
    expect(named(root, 'Partie').map((node) => attribute(node, 'id'))).toEqual(['le-xixe-siecle', 'le-xixe-siecle-2']);
    expect(named(named(root, 'Partie')[0]!, 'Graphique')).toHaveLength(1);
  });

  test('has its paragraphs numbered, those of lists left out', () => {
    expect(named(root, 'Alinea').map((node) => [attribute(node, 'number'), attribute(node, 'text')])).toEqual([
      ['1', 'etudes/ici'],
      ['2', 'etudes/ici'],
      ['3', 'etudes/ici'],
    ]);
  });

  test('has its citations counted in the order of the document, lists included', () => {
    const citations = [...below(root)].filter(({ name }) => name === 'Chiffre' || name === 'Note');
    expect(citations.map((node) => [node.name, attribute(node, 'index'), attribute(node, 'text')])).toEqual([
      ['Chiffre', '0', 'etudes/ici'],
      ['Note', '1', 'etudes/ici'],
      ['Chiffre', '2', 'etudes/ici'],
    ]);
  });

  test('is typeset, even where a tag stands between the word and its sign', () => {
    expect(words(root)).toContain('L’usine «\u00A0ferme\u00A0»\u202F? Oui');
    expect(words(root)).toContain('\u202F; puis rien');
    expect(words(root)).toContain('dernier mot\u202F!');
  });

  test('has real superscripts', () => {
    expect(named(root, 'sup').map(words)).toEqual(['e', 'e']);
  });
});

test('only studies and pages are prepared', () => {
  expect(prepared('Un mot.', '/site/content/pages/methode.mdx')).toBeDefined();
  expect(preparedText({ fileURL: new URL('file:///site/README.mdx') })).toBeNull();
  expect(preparedText({ fileURL: undefined })).toBeNull();
});

describe.each([...corpus.articles])('the page of %s and its outline agree', (key, article) => {
  const root = prepared(new TextDecoder().decode(files.get(`${key}.mdx`)), `/site/content/${key}.mdx`);

  test('on sections', () => {
    expect(named(root, 'Partie').map((node) => attribute(node, 'id'))).toEqual(article.sections.map(({ id }) => id).filter(Boolean));
  });

  test('on paragraphs, and on what each cites', () => {
    const cited = named(root, 'Alinea').map((node) => [...below(node)].flatMap((inner) => attribute(inner, 'index') ?? []).map(Number));
    expect(cited).toEqual(paragraphsOf(article).map(({ citations }) => citations.map(({ index }) => index)));
  });

  test('on the order of citations', () => {
    const all = [...below(root)].filter((node) => attribute(node, 'index') !== undefined);
    const ids = citationsOf(article).map((citation) => citation.quantity ?? citation.fact ?? citation.source);
    expect(all.map((node) => attribute(node, 'id') ?? attribute(node, 'fait') ?? attribute(node, 'source'))).toEqual(ids);
  });
});
