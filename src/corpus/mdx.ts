import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { mdxToMdast } from 'satteri';
import type { Article, Citation, Paragraph, Placement } from '../model/article.ts';
import { slug, typeset } from '../format/french.ts';
import type { Report } from '../model/problems.ts';

export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** Tags authors may type, with the attributes each knows. */
export const TAGS: Record<string, { attributes: string[]; inline: boolean }> = {
  Chiffre: { attributes: ['id', 'extrait', 'sansunite', 'signe', 'absolu'], inline: true },
  Note: { attributes: ['fait', 'source'], inline: true },
  Graphique: { attributes: ['id'], inline: false },
  Dispositif: { attributes: ['id'], inline: false },
  Tensions: { attributes: [], inline: false },
  Lacunes: { attributes: [], inline: false },
};

const CODE = {
  message: 'ni import, ni export, ni expression { } dans un texte',
  remedy: 'n’utiliser que les balises de content/LISEZMOI.md',
};

/** What Markdown and MDX allow, and a text does not need. */
const REFUSED: Record<string, { message: string; remedy: string }> = {
  mdxjsEsm: CODE,
  mdxFlowExpression: CODE,
  mdxTextExpression: CODE,
  definition: { message: 'lien par référence', remedy: 'écrire l’adresse à côté des mots : [les sources](/sources/)' },
  image: { message: 'pas d’image dans un texte', remedy: 'une figure se déclare dans « graphiques » et se place par <Graphique>' },
};

/** Splits `---` front matter from text; `bodyLine` is the line the text starts on. */
export function splitFrontMatter(text: string): { header: string; body: string } | undefined {
  const match = /^---\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  return match ? { header: match[1]!, body: text } : undefined;
}

export function attribute(tag: Tag, name: string): string | undefined {
  const found = tag.attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

const has = (tag: Tag, name: string) => tag.attributes.some((given) => given.type === 'mdxJsxAttribute' && given.name === name);

const isTag = (node: MdastNode): node is Tag => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function textOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as MdastNode)).join('') : '';
}

/** A node and all below it, in document order. */
function* below(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* below(child as MdastNode);
}

/** Texts of a paragraph outside its links, one by one: the page's plugin walks them in the same order. */
function runsOf(node: MdastNode): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'link' || !('children' in node)) return [];
  return node.children.flatMap((child) => runsOf(child as MdastNode));
}

/** Words of a paragraph, each of its citations in its place. */
function wordsAround(block: MdastNode, citations: Citation[]): Paragraph['runs'] {
  const left = [...citations];
  const runs: Paragraph['runs'] = [];
  for (const node of below(block)) {
    if (isTag(node) && (node.name === 'Chiffre' || node.name === 'Note')) runs.push(left.shift()!);
    if (node.type !== 'text' && node.type !== 'inlineCode') continue;
    if (typeof runs.at(-1) === 'string') runs[runs.length - 1] += node.value;
    else runs.push(node.value);
  }
  return runs;
}

const lineOf = (node: MdastNode) => node.position?.start.line ?? 0;

function linksOf(block: MdastNode): Article['links'] {
  return [...below(block)].flatMap((node) => (node.type === 'link' ? { href: node.url, label: textOf(node), line: lineOf(node) } : []));
}

/** Words that are in no numbered paragraph: list items, cells of a table, lesser headings. A quotation says what its author said. */
function asidesOf(block: MdastNode): Article['asides'] {
  if (block.type === 'blockquote') return [];
  const holders = [...below(block)].filter(({ type }) => type === 'paragraph' || type === 'tableCell' || type === 'heading');
  return holders.map((node) => ({ line: lineOf(node), text: textOf(node) }));
}

/**
 * The outline of a text, or undefined after reporting why it cannot be read.
 * Only paragraphs at the top of the document are numbered: those of a list or a quotation belong to it.
 */
export function parseArticle(file: string, text: string, report: Report): Article | undefined {
  let root: MdastNode;
  try {
    root = mdxToMdast(text, { features: { frontmatter: true } });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '?'] = /^(\d+):\d+/.exec(message) ?? [];
    report({
      file,
      field: `ligne ${line}`,
      message: 'MDX illisible : une balise n’est pas fermée, ou un signe < ou { est isolé',
      remedy: 'fermer la balise (<Chiffre id="…" />) ; écrire « moins de » plutôt que <',
    });
    return undefined;
  }
  const article: Article = {
    file,
    sections: [{ id: '', title: '', paragraphs: [] }],
    placements: [],
    looseCitations: [],
    asides: [],
    links: [],
    runs: [],
  };
  const idOf = headingIds();
  let index = 0;
  let number = 0;
  for (const block of (root as { children: MdastNode[] }).children) {
    const section = article.sections.at(-1)!;
    const line = lineOf(block);
    const tags = [...below(block)].filter(isTag);
    for (const tag of tags) checkTag(file, tag, block, report);
    article.links.push(...linksOf(block));
    const citations = tags.filter((tag) => tag.name === 'Chiffre' || tag.name === 'Note').map((tag): Citation => citation(tag, index++));
    if (block.type === 'heading' && block.depth === 2) {
      article.sections.push({ id: idOf(block), title: typeset(textOf(block)), paragraphs: [] });
    } else if (block.type === 'paragraph') {
      section.paragraphs.push({
        number: ++number,
        line,
        text: textOf(block),
        runs: wordsAround(block, citations),
        citations,
      } satisfies Paragraph);
      article.runs.push(...runsOf(block));
    } else {
      article.looseCitations.push(...citations);
      article.asides.push(...asidesOf(block));
      const tag = block.type === 'mdxJsxFlowElement' ? block : undefined;
      if (tag?.name && tag.name in TAGS && !TAGS[tag.name]!.inline) {
        article.placements.push({ tag: tag.name as Placement['tag'], id: attribute(tag, 'id') ?? '', line, section: section.id });
      }
    }
    for (const node of below(block)) {
      const refused = REFUSED[node.type];
      if (refused) report({ file, field: `ligne ${lineOf(node)}`, ...refused });
    }
  }
  return article;
}

/** Ids of headings in document order: a repeated heading gets « -2 ». Shared with the page, so that outline and anchors agree. */
export function headingIds(): (heading: MdastNode) => string {
  const taken = new Set<string>();
  return (heading) => {
    const base = slug(textOf(heading)) || 'section';
    let id = base;
    for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
    taken.add(id);
    return id;
  };
}

function citation(tag: Tag, index: number): Citation {
  const line = lineOf(tag);
  if (tag.name === 'Note') return { tag: 'Note', index, fact: attribute(tag, 'fait'), source: attribute(tag, 'source'), line };
  return {
    tag: 'Chiffre',
    index,
    quantity: attribute(tag, 'id') ?? '',
    extract: attribute(tag, 'extrait'),
    written: { bare: has(tag, 'sansunite'), signed: has(tag, 'signe'), absolute: has(tag, 'absolu') },
    line,
  };
}

function checkTag(file: string, tag: Tag, block: MdastNode, report: Report): void {
  const field = `ligne ${lineOf(tag)}`;
  const known = TAGS[tag.name ?? ''];
  if (!known) {
    report({
      file,
      field,
      message: `balise inconnue : <${tag.name}>`,
      remedy: 'n’utiliser que les balises de content/LISEZMOI.md',
      near: { word: tag.name ?? '', among: Object.keys(TAGS) },
    });
    return;
  }
  for (const given of tag.attributes) {
    if (given.type !== 'mdxJsxAttribute' || !known.attributes.includes(given.name)) {
      const name = given.type === 'mdxJsxAttribute' ? given.name : '{…}';
      report({
        file,
        field,
        message: `<${tag.name}> ne connaît pas « ${name} »`,
        remedy: `attributs possibles : ${known.attributes.join(', ') || 'aucun'}`,
        near: { word: name, among: known.attributes },
      });
    }
  }
  if (tag.children.length > 0) {
    report({ file, field, message: `<${tag.name}> ne contient pas de texte`, remedy: 'fermer la balise aussitôt, par « /> »' });
  }
  if (known.inline && block === tag) {
    report({
      file,
      field,
      message: `<${tag.name}> est seul sur sa ligne et couperait le paragraphe`,
      remedy: 'le mettre dans la phrase, sur la même ligne qu’elle',
    });
  }
  if (!known.inline && block !== tag) {
    report({ file, field, message: `<${tag.name}> est pris dans un paragraphe`, remedy: 'le mettre seul entre deux lignes vides' });
  }
}
