import type { Element, ElementContent, Root } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import type { Paragraph, StoredRecord } from './catalogue.ts';
import { facetsOf, type Facets } from './facets.ts';
import { PAGE_KINDS, type Kind } from './kinds.ts';
import { wordsOf } from './normalise.ts';

/** Something that can be found: a page, one of its sections, a figure, a scheme, a fact, a source. */
export interface SearchRecord extends StoredRecord {
  /** Kind of the result it belongs to. */
  kind: Kind;
  /** Found by it, though not shown as text: the page's name leads to its sections. */
  about: string;
  /** Found by them, less surely: rows, columns and series of a figure. */
  words: string;
  /** Those of its result: a section has its page’s. */
  facets: Facets;
}

interface Opener {
  selector: string;
  /** null: a section is part of its page's result. */
  kind: Kind | null;
  /** null: its first words do. */
  title: string | null;
  titleInText?: true;
  /** What the context adds to the page's title. */
  detail?: string;
  /** Words it is also found by, which its text leaves out. */
  words?: string;
}

/** Elements that open a record of their own. */
const OPENERS: Opener[] = [
  { selector: 'article.dispositif[id]', kind: 'dispositif', title: 'h2, h3, h4', detail: '.dispositif-bandeau span' },
  { selector: 'figure[id]', kind: 'figure', title: 'h2, h3, h4', words: 'table th' },
  { selector: 'li.source[id]', kind: 'source', title: '.reference a', titleInText: true },
  { selector: 'section.definition[id]', kind: 'terme', title: 'h3' },
  { selector: 'li.fait[id]', kind: 'fait', title: null },
  { selector: 'li.lacune[id]', kind: 'lacune', title: null },
  { selector: 'div[id^=acteurs-]', kind: null, title: 'dt' },
  { selector: 'tr[id]', kind: null, title: 'th' },
  { selector: 'section[id]', kind: null, title: 'h2, h3, h4' },
];

/** Said elsewhere, or meaningless out of the page: never indexed. */
const UNREAD = [
  '[data-nosearch], [hidden], aside.notes, table:not(.collectifs), thead, nav, svg, form, button, script, style, template, noscript',
  'a.rang, sup.appel, .figure-number, .figure-tools, .dispositif-bandeau, .lu, .adresse, .fil, .repere-source',
  '.fait-points, .fait-source, .fait-usages, .collectifs-source, .acteurs-source',
].join(', ');

const INLINE = new Set('a abbr b bdi cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(' '));

const TERM_END = '\u00A0: ';

/** A record being read: its text grows as the walk goes on. */
interface Draft {
  id: string | null;
  opener: Opener | null;
  title: string;
  heading: Element | undefined;
  detail: string;
  words: string;
  facets: Facets;
  text: string;
  paragraphs: { id: string; rank: string; at: number }[];
}

interface PageFacts {
  url: string;
  title: string;
  context: string;
  description: string;
  kind: Kind;
  facets: Facets;
}

/**
 * The records of one built page, in reading order, the page itself first.
 * None if the page has no `<main data-kind>` or says `data-nosearch` on it.
 * @param url address of the page, deployment prefix included: `/etudes/vitre/`
 */
export function recordsOf(tree: Root, url: string): SearchRecord[] {
  const main = select('main[data-kind]', tree);
  if (!main || main.properties.dataNosearch !== undefined) return [];

  const page = pageFacts(tree, main, url);
  const drafts: Draft[] = [
    {
      id: null,
      opener: null,
      title: page.title,
      heading: select('h1', main),
      detail: '',
      words: '',
      facets: page.facets,
      text: '',
      paragraphs: [],
    },
  ];
  walk(main, drafts[0]!, drafts);
  if (main.properties.dataKind === 'index') {
    drafts.length = 1;
    drafts[0]!.text = '';
  }
  return drafts.map((draft) => finish(draft, page)).filter((record, i) => i === 0 || record.text !== '');
}

function pageFacts(tree: Root, main: Element, url: string): PageFacts {
  const declared = attribute(main, 'dataKind');
  const kind = PAGE_KINDS[declared];
  if (!kind) {
    throw new Error(
      `data-kind « ${declared} » est inconnu de la recherche ; connus : ${Object.keys(PAGE_KINDS).join(', ')} (src/search/kinds.ts)`,
    );
  }
  const title = attribute(main, 'dataTitle');
  if (title === '') throw new Error('<main> n’a pas de data-title : la recherche ne sait pas comment nommer la page');
  return {
    url,
    title,
    context: attribute(main, 'dataContext'),
    description: attribute(select('meta[name=description]', tree), 'content'),
    kind,
    facets: facetsOf(attribute(main, 'dataSujets')),
  };
}

function walk(parent: Element, draft: Draft, drafts: Draft[]): void {
  for (const node of parent.children) {
    if (node.type === 'text') draft.text += node.value.replace(/[ \t\n\r\f]+/g, ' ');
    if (node.type === 'element') visit(node, draft, drafts);
  }
}

function visit(element: Element, draft: Draft, drafts: Draft[]): void {
  if (matches(UNREAD, element) || element === draft.heading) return;
  const opener = OPENERS.find(({ selector }) => matches(selector, element));
  if (opener) {
    const heading = opener.title === null ? undefined : select(opener.title, element);
    const detail = opener.detail ? plainText(select(opener.detail, element)) : '';
    const own: Draft = {
      id: attribute(element, 'id'),
      opener,
      title: plainText(heading),
      heading: opener.titleInText ? undefined : heading,
      detail,
      words: opener.words ? wordsIn(selectAll(opener.words, element)) : '',
      facets: facetsOf(attribute(element, 'dataSujets'), draft.facets),
      text: '',
      paragraphs: [],
    };
    drafts.push(own);
    walk(element, own, drafts);
    draft.text += '\n';
    return;
  }
  const block = !INLINE.has(element.tagName);
  // A definition stays on the line of its term: « Depuis : 2019 ».
  if (block && !(element.tagName === 'dd' && draft.text.trimEnd().endsWith(TERM_END.trimEnd()))) draft.text += '\n';
  if (matches('div.alinea[id]', element)) {
    draft.paragraphs.push({ id: attribute(element, 'id'), rank: plainText(select('a.rang', element)), at: draft.text.length });
  }
  walk(element, draft, drafts);
  if (element.tagName === 'dt') draft.text = draft.text.trimEnd() + TERM_END;
  else if (block) draft.text += '\n';
}

function finish(draft: Draft, page: PageFacts): SearchRecord {
  const { opener } = draft;
  const whole = tidy(draft.text);
  // The plate repeats the question that results show as context.
  const repeated = opener === null && page.context !== '' ? `${page.context}\n` : '';
  const own = whole.startsWith(repeated) ? whole.slice(repeated.length) : whole;
  const text = opener === null && own === '' ? page.description : own;
  const url = draft.id === null ? page.url : `${page.url}#${draft.id}`;
  const title = draft.title || opening(text);
  const context = opener?.kind === 'source' ? '' : [page.title, draft.detail.toLowerCase()].filter(Boolean).join(', ');
  return {
    kind: opener?.kind ?? page.kind,
    url,
    title,
    ...(opener?.titleInText || draft.title === '' ? { titleInText: true as const } : {}),
    text,
    paragraphs: draft.paragraphs.map(({ id, rank, at }): Paragraph => [id, rank, wordsOf(draft.text.slice(0, at)).length]),
    result: opener?.kind ? { url, title, context } : { url: page.url, title: page.title, context: page.context },
    about: opener === null ? `${page.context} ${page.description}` : `${page.title} ${draft.detail}`,
    words: draft.words,
    facets: opener?.kind ? draft.facets : page.facets,
  };
}

/** Names of a table's rows and columns, each once; its dates and numbers say nothing to look for. */
function wordsIn(headers: Element[]): string {
  const names = headers.map(plainText).filter((name) => /\p{L}{3}/u.test(name) && !/^\d/.test(name));
  return [...new Set(names)].join(' ');
}

/** First words of a text that has no title of its own. */
function opening(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length <= 100 ? line : `${line.slice(0, 100).replace(/\s+\S*$/, '')}…`;
}

function plainText(element: Element | undefined): string {
  const read = (node: ElementContent): string => {
    if (node.type === 'text') return node.value;
    return node.type === 'element' && !matches(UNREAD, node) ? node.children.map(read).join('') : '';
  };
  return element ? tidy(element.children.map(read).join('')).replace(/\n/g, ' ') : '';
}

/** One space between words, one line break between blocks; no-break spaces stay as printed. */
function tidy(text: string): string {
  return text
    .replace(/[ \t\r\f]*\n[ \t\r\f\n]*/g, '\n')
    .replace(/[ \t\r\f]+/g, ' ')
    .replace(/^[ \n]+|[ \n]+$/g, '');
}

function attribute(element: Element | undefined, name: string): string {
  return String(element?.properties[name] ?? '').trim();
}
