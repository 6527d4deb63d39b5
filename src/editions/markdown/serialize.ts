/** HTML trees, of the few elements our pages are made of, written as Markdown: CommonMark, with the tables and notes of GitHub. */
import type { Element, ElementContent } from 'hast';

type Nodes = readonly ElementContent[];

const BLOCKS = new Set(
  'address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table ul'.split(
    ' ',
  ),
);
/** Said by a drawing or by a script, or never said. */
const SILENT = new Set(['button', 'form', 'input', 'label', 'noscript', 'output', 'script', 'select', 'style', 'svg', 'template']);
const MARKS: Record<string, string> = { b: '**', strong: '**', dt: '**', summary: '**', i: '*', em: '*', cite: '*', dfn: '*' };

/** @returns blocks parted by one empty line, without a last line feed */
export function toMarkdown(nodes: Nodes): string {
  return blocks(nodes).join('\n\n');
}

/** Words, links and emphasis of one paragraph, heading or cell. */
export function inline(nodes: Nodes): string {
  return tidy(words(nodes));
}

const isBlock = (node: ElementContent): boolean =>
  node.type === 'element' && (BLOCKS.has(node.tagName) || node.children.some((child) => isBlock(child)));

function blocks(nodes: Nodes): string[] {
  const found: string[] = [];
  let run: ElementContent[] = [];
  const settle = () => {
    const text = inline(run);
    if (text) found.push(guarded(text));
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && SILENT.has(node.tagName)) continue;
    if (!isBlock(node)) run.push(node);
    else {
      settle();
      found.push(...block(node as Element));
    }
  }
  settle();
  return found;
}

function block(element: Element): string[] {
  const { tagName, children } = element;
  if (tagName === 'hr') return ['---'];
  if (/^h[1-6]$/.test(tagName)) return unlessEmpty(inline(children), (text) => `${'#'.repeat(Number(tagName[1]))} ${text}`);
  if (tagName === 'table') return table(element);
  if (tagName === 'pre') return [`\`\`\`\n${textOf(element).trim()}\n\`\`\``];
  if (tagName === 'ul' || tagName === 'ol') return list(element);
  if (tagName === 'dl') return definitions(children);
  if (tagName === 'summary') return unlessEmpty(inline(children), (text) => `**${text}**`);
  if (tagName === 'blockquote') return [blocks(children).join('\n\n').replace(/^/gm, '> ').replace(/^> $/gm, '>')];
  return blocks(children);
}

const unlessEmpty = (text: string, made: (text: string) => string): string[] => (text ? [made(text)] : []);

function list({ tagName, properties, children }: Element): string[] {
  let rank = Number(properties['start'] ?? 1);
  const items = children.flatMap((item) => {
    if (item.type !== 'element' || item.tagName !== 'li') return [];
    const inner = blocks(item.children);
    if (inner.length === 0) return [];
    const mark = tagName === 'ol' ? `${Number(item.properties['value'] ?? rank)}. ` : '- ';
    rank += 1;
    return [mark + inner.join('\n\n').replaceAll('\n', `\n${' '.repeat(mark.length)}`)];
  });
  return items.length > 0 ? [items.join('\n').replace(/^ +$/gm, '')] : [];
}

/** « **Périmètre** : Grand Cognac », an item each. */
function definitions(children: Nodes): string[] {
  const flat = children.flatMap((child): Element[] =>
    child.type !== 'element' ? [] : child.tagName === 'div' ? child.children.filter((one) => one.type === 'element') : [child],
  );
  const items: string[] = [];
  for (const { tagName, children } of flat) {
    const text = blocks(children).join(' ');
    if (tagName === 'dt') items.push(`- **${text}**`);
    else if (text && items.length > 0) items.push(`${items.pop()}\u00A0: ${text}`);
  }
  return items.length > 0 ? [items.join('\n')] : [];
}

/** Rows as they are read; what spans several columns is written in the first. */
function table(element: Element): string[] {
  const rows = rowsOf(element).map((row) =>
    row.children.flatMap((cell) => {
      if (cell.type !== 'element' || !/^t[hd]$/.test(cell.tagName)) return [];
      const text = inline([...cell.children]).replaceAll('|', '\\|');
      return [text, ...Array<string>(Number(cell.properties['colSpan'] ?? 1) - 1).fill('')];
    }),
  );
  const [head, ...body] = rows;
  if (!head || body.length === 0) return [];
  const width = Math.max(...rows.map((row) => row.length));
  const line = (cells: string[]) => `| ${[...cells, ...Array<string>(width - cells.length).fill('')].join(' | ')} |`;
  const numbers = rowsOf(element)
    .at(-1)!
    .children.filter((cell): cell is Element => cell.type === 'element');
  const rule = Array.from({ length: width }, (_, i) => ([numbers[i]?.properties['className']].flat().includes('number') ? '---:' : '---'));
  return [[line(head), line(rule), ...body.map(line)].join('\n')];
}

const rowsOf = (element: Element): Element[] =>
  element.children.flatMap((child) => (child.type !== 'element' ? [] : child.tagName === 'tr' ? [child] : rowsOf(child)));

function words(nodes: Nodes): string {
  return nodes.map((node) => (node.type === 'text' ? escaped(node.value) : node.type === 'element' ? word(node) : '')).join('');
}

function word({ tagName, properties, children }: Element): string {
  if (SILENT.has(tagName)) return '';
  if (tagName === 'br') return ' ';
  if (properties['dataNote'] !== undefined) return `[^${properties['dataNote']}]`;
  if (tagName === 'code') return `\`${textOf({ children })}\``;
  const inner = words(children);
  const text = tidy(inner);
  // A mark does not hold when a space is inside it: the spaces go out.
  const [before, after] = [/^[ \t\n]/.test(inner) ? ' ' : '', /[ \t\n]$/.test(inner) ? ' ' : ''];
  if (!text) return inner && ' ';
  if (tagName === 'a' && typeof properties['href'] === 'string') return `${before}[${text}](${destination(properties['href'])})${after}`;
  const mark = MARKS[tagName];
  if (mark) return `${before}${mark}${text}${mark}${after}`;
  return isBlock({ type: 'element', tagName, properties, children }) ? ` ${text} ` : inner;
}

const destination = (href: string): string => (/[\s()<>]/.test(href) ? `<${href.replaceAll(/[<>\s]/g, encodeURIComponent)}>` : href);

function textOf({ children }: { children: Nodes }): string {
  return children.map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node) : '')).join('');
}

const escaped = (text: string): string => text.replace(/[\\*_[\]<>`]/g, '\\$&');

/** Spaces a browser would not show; those of French typography stay. */
const tidy = (text: string): string => text.replace(/[ \t\n\r]+/g, ' ').trim();

/** What a line would say by its first signs only. */
const guarded = (text: string): string => text.replace(/^(\d+)([.)] )/, '$1\\$2').replace(/^([#+-])(?= |$)/, '\\$1');
