import type { MdastContent, MdastNode, MdastPluginDefinition } from 'satteri';
import { headingIds } from '../corpus/mdx.ts';
import { typeset } from '../format/french.ts';

type Plugin = (context: { fileURL: URL | undefined }) => MdastPluginDefinition | null;
type Parent = MdastNode & { children: MdastNode[] };

/**
 * Prepares a text for its page, in the very order `parseArticle` outlines it:
 * sections are wrapped, top-level paragraphs numbered, citations given their index, words typeset.
 * So a built component finds its notes without counting anything itself.
 */
export const preparedText: Plugin = ({ fileURL }) => {
  const key = /\/((?:etudes|pages)\/[^/]+)\.mdx/.exec(decodeURI(fileURL?.pathname ?? ''))?.[1];
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
  const counter = { citation: 0 };
  const blocks: MdastNode[] = [];
  let section: Parent | undefined;
  let paragraph = 0;
  for (const block of root.children) {
    if (block.type === 'yaml') continue;
    const prepared = prepare(block, text, counter);
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
function prepare(node: MdastNode, text: string, counter: { citation: number }): MdastNode {
  const { position: _position, ...bare } = node as MdastNode & { position?: unknown };
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') {
    return 'children' in node ? ({ ...bare, children: children(node as Parent, text, counter) } as MdastNode) : (bare as MdastNode);
  }
  const cites = node.name === 'Chiffre' || node.name === 'Note';
  const added = [['text', text], ...(cites ? [['index', String(counter.citation++)]] : [])].map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    value,
  }));
  return { ...bare, attributes: [...node.attributes, ...added], children: children(node as unknown as Parent, text, counter) } as MdastNode;
}

function children(node: Parent, text: string, counter: { citation: number }): MdastNode[] {
  return node.children.flatMap((child) => (child.type === 'text' ? superscripts(typeset(child.value)) : [prepare(child, text, counter)]));
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
