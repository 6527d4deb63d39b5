import type { Nodes } from 'hast';
import { readdirSync, readFileSync } from 'node:fs';
import type { MdastNode } from 'satteri';
import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { basePath } from '../../src/commands/deployment.ts';
import { pathOf } from '../../src/model/addresses.ts';
import type { BuiltPage } from './built.ts';
import { elements, readPages } from './built.ts';

// Stands for a number the site writes itself.
const NUMBER = '#';
const pages = readPages();

const texts = ['etudes', 'idees', 'leviers', 'facteurs', 'dispositifs', 'pages'].flatMap((folder) =>
  readdirSync(`content/${folder}`)
    .filter((file) => /^[^_].*\.mdx$/.test(file))
    .map((file) => ({
      file: `content/${folder}/${file}`,
      path: `${basePath()}${pathOf(`${folder}/${file.replace('.mdx', '')}`).slice(1)}`,
    })),
);

/** Headings and paragraphs of a source, tags read as what they print. */
function written(file: string): string[] {
  const root = mdxToMdast(readFileSync(file, 'utf8'), { features: { frontmatter: true } }) as { children: MdastNode[] };
  return root.children.filter(({ type }) => type === 'paragraph' || type === 'heading').map((block) => words(wordsOf(block)));
}

function wordsOf(node: MdastNode): string {
  if ('name' in node && node.name === 'Chiffre') return NUMBER;
  if ('value' in node) return node.type === 'text' || node.type === 'inlineCode' ? String(node.value) : '';
  return 'children' in node ? node.children.map((child) => wordsOf(child as MdastNode)).join('') : '';
}

/** The same of the page: headings of its sections and its numbered paragraphs, in order. */
function printed(page: BuiltPage): string[] {
  return elements(page.tree)
    .filter(({ properties }) => [properties.className].flat().some((name) => name === 'partie' || name === 'alinea'))
    .map((element) => words(textOf(element.children.find((child) => child.type === 'element' && ['h2', 'p'].includes(child.tagName))!)));
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const classes = [node.properties.className].flat();
  if (classes.includes('appel')) return '';
  const text = node.children.map(textOf).join('');
  if (!classes.includes('chiffre')) return text;
  // An empty number would otherwise pass for a number.
  return /\p{L}|\p{N}/u.test(text) ? NUMBER : '';
}

/** Spaces apart, which French typography changes on the way, and signs it replaces. */
function words(text: string): string {
  return text
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/ (?=[;:!?%»€])/g, '')
    .replace(/« /g, '«')
    .replace(/'/g, '’')
    .replace(/\.\.\./g, '…')
    .replace(/[−-](?=\d)/g, '−')
    .replace(/ᵉ/g, 'e')
    .replace(/ʳ/g, 'r')
    .trim();
}

describe.each(texts)('$file', ({ file, path }) => {
  it('says on its page the words it was written with, none glued, lost or moved', () => {
    const page = pages.find((candidate) => candidate.path === path);
    expect(page, path).toBeDefined();
    expect(printed(page!)).toEqual(written(file));
    expect(written(file).length).toBeGreaterThan(3);
  });
});
