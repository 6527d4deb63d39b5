/**
 * Words searched, marked on the page a result leads to, without touching what it is made of. They come in the address and leave
 * it at once, so that an address one copies is the page’s own.
 */
import { MARKED, markedText, placesOf } from '../../search/marking.ts';
import { parseQuery } from '../../search/query.ts';

const NAME = 'recherche';
const UNREAD = 'script, style, template, svg, nav, form, button, sup.appel, a.rang';
const BLOCK = 'p, li, dt, dd, td, th, caption, figcaption, summary, blockquote, h1, h2, h3, h4, h5, h6, div, section, article, main';

const address = new URL(location.href);
const terms = parseQuery(address.searchParams.get(MARKED) ?? '');
address.searchParams.delete(MARKED);
try {
  history.replaceState(history.state, '', address);
} catch {
  // A page opened by double click may not change its address: the words are marked all the same.
}
if ('highlights' in CSS) mark();

function mark(): void {
  const main = document.querySelector('main')!;
  const { text, nodes } = read(main);
  const places = placesOf(text, terms);
  if (places.length === 0) return;
  const ranges = places.map(([from, to]) => rangeOf(nodes, from, to));
  CSS.highlights.set(NAME, new Highlight(...ranges));
  // Those of folded parts are marked for when they are opened, and not counted.
  main.before(control(main, ranges.filter((range) => range.getClientRects().length > 0).length));
}

interface Run {
  node: Text;
  /** Where its text begins in the whole. */
  at: number;
}

/** The text of the page with the nodes it comes from; blocks are separated by a line break. */
function read(main: Element): { text: string; nodes: Run[] } {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const nodes: Run[] = [];
  let text = '';
  let block: Element | null = null;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement!;
    if (parent.closest(UNREAD)) continue;
    const own = parent.closest(BLOCK);
    if (own !== block) text += '\n';
    block = own;
    nodes.push({ node, at: text.length });
    text += node.data;
  }
  return { text, nodes };
}

function rangeOf(nodes: Run[], from: number, to: number): Range {
  const range = document.createRange();
  const runOf = (at: number) => nodes.findLast((run) => run.at <= at)!;
  const [first, last] = [runOf(from), runOf(to - 1)];
  range.setStart(first.node, from - first.at);
  range.setEnd(last.node, to - last.at);
  return range;
}

function control(main: HTMLElement, count: number): HTMLElement {
  const box = document.createElement('div');
  box.className = 'surlignage';
  const said = document.createElement('p');
  said.role = 'status';
  said.textContent = markedText(count);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Effacer le surlignage';
  button.addEventListener('click', () => {
    CSS.highlights.delete(NAME);
    box.remove();
    main.focus({ preventScroll: true });
  });
  box.append(said, button);
  return box;
}
