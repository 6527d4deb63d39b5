import type { MdastContent, MdastNode, MdastPluginDefinition } from 'satteri';
import { getCorpus } from '../corpus/corpus.ts';
import { headingIds } from '../corpus/mdx.ts';
import { typeset } from '../format/french.ts';
import type { Mention } from '../model/glossary.ts';

type Plugin = (context: { fileURL: URL | undefined }) => MdastPluginDefinition | null;
type Parent = MdastNode & { children: MdastNode[] };

/** How far the walk through a text has come: the next citation, the next run of words in which terms may stand. */
interface Walk {
  text: string;
  citation: number;
  run: number;
  mentions: Mention[][];
}

/**
 * Prepares a text for its page, in the very order `parseArticle` outlines it:
 * sections are wrapped, top-level paragraphs numbered, citations given their index, words typeset.
 * So a built component finds its notes without counting anything itself.
 */
export const preparedText: Plugin = ({ fileURL }) => {
  const key = /\/((?:etudes|idees|leviers|facteurs|dispositifs|pages)\/[^/]+)\.mdx/.exec(decodeURI(fileURL?.pathname ?? ''))?.[1];
  if (!key) return null;
  return {
    name: 'terrains-text',
    before(root, context) {
      context.replaceNode(root, { type: 'root', children: sections(root as unknown as Parent, key) } as MdastContent);
    },
  };
};

function sections(root: Parent, text: string): MdastNode[] {
  const idOf = headingIds();
  const walk: Walk = { text, citation: 0, run: 0, mentions: getCorpus().mentions.get(text) ?? [] };
  const blocks: MdastNode[] = [];
  let section: Parent | undefined;
  let paragraph = 0;
  for (const block of root.children) {
    if (block.type === 'yaml') continue;
    const prepared = prepare(block, walk, block.type === 'paragraph');
    if (block.type === 'heading' && block.depth === 2) {
      const id = idOf(block);
      section = tag('Partie', [['id', id]], [prepared]);
      blocks.push(section);
      continue;
    }
    const placed =
      block.type === 'paragraph'
        ? tag(
            'Alinea',
            [
              ['number', String(++paragraph)],
              ['text', text],
            ],
            [prepared],
          )
        : prepared;
    (section?.children ?? blocks).push(placed);
  }
  return blocks;
}

function tag(name: string, attributes: [string, string][], children: MdastNode[]): Parent {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: attributes.map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children,
  } as unknown as Parent;
}

/** A copy of a node with its words typeset and its tags told which text, and which citation, they are. */
function prepare(node: MdastNode, walk: Walk, linkable: boolean): MdastNode {
  const { position: _position, ...bare } = node as MdastNode & { position?: unknown };
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') {
    if (!('children' in node)) return bare as MdastNode;
    return { ...bare, children: children(node as Parent, walk, linkable && node.type !== 'link') } as MdastNode;
  }
  const cites = node.name === 'Chiffre' || node.name === 'Note';
  const added = [['text', walk.text], ...(cites ? [['index', String(walk.citation++)]] : [])].map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    value,
  }));
  return {
    ...bare,
    attributes: [...node.attributes, ...added],
    children: children(node as unknown as Parent, walk, linkable),
  } as MdastNode;
}

function children(node: Parent, walk: Walk, linkable: boolean): MdastNode[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'text') return [prepare(child, walk, linkable)];
    return linkable ? withTerms(child.value, walk.mentions[walk.run++] ?? []) : superscripts(typeset(child.value));
  });
}

/** Words with the terms of the glossary they use for the first time as links to it. */
function withTerms(words: string, mentions: Mention[]): MdastNode[] {
  let at = 0;
  const parts = mentions.flatMap(({ term, start, end }) => {
    const before = superscripts(typeset(words.slice(at, start)));
    const link = {
      type: 'mdxJsxTextElement',
      name: 'Terme',
      attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: term }],
      children: superscripts(typeset(words.slice(start, end))),
    } as unknown as MdastNode;
    at = end;
    return [...before, link];
  });
  return [...parts, ...superscripts(typeset(words.slice(at)))];
}

/** « XIXᵉ » → XIX<sup>e</sup>: the typefaces have no superscript letters. */
function superscripts(text: string): MdastNode[] {
  return text
    .split(/(ᵉʳ|ʳᵉ|ᵉ)/)
    .filter(Boolean)
    .map((part) => {
      const value = part.replace(/ᵉ/g, 'e').replace(/ʳ/g, 'r');
      const plain = { type: 'text', value } as MdastNode;
      return value === part
        ? plain
        : ({ type: 'mdxJsxTextElement', name: 'sup', attributes: [], children: [plain] } as unknown as MdastNode);
    });
}
