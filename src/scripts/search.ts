/** The search page: results as one types, addresses one can go back to, everything with the keyboard. Its form and its texts are in recherche.astro. */
import { CATALOGUE_FILE, type Catalogue, type StoredRecord } from '../search/catalogue.ts';
import { createEngine, PAGEFIND_RANKING, type Engine, type Found, type Pagefind } from '../search/engine.ts';
import type { Kind } from '../search/kinds.ts';
import type { Term } from '../search/query.ts';
import type { Result } from '../search/ranking.ts';
import { countText, failureNotice, notice, progressText, resultView, shownRecords, type Tree } from '../search/view.ts';

const PAGE = 6;
const PAUSE = 120;

const base = document.documentElement.dataset.base ?? '/';
const index = `${base}index/`;

function part<T extends HTMLElement>(name: string): T {
  const found = document.querySelector<T>(`[data-recherche="${name}"]`);
  if (!found) throw new Error(`recherche.astro : data-recherche="${name}" manque`);
  return found;
}

const form = part<HTMLFormElement>('formulaire');
const field = part<HTMLInputElement>('champ');
const count = part('compte');
const kindsBox = part('natures');
const noticeBox = part('avis');
const list = part('resultats');
const more = part<HTMLButtonElement>('suite');
const progress = part('avancement');
const progressBox = part('pied');
const shortcut = part<HTMLInputElement>('raccourci');
const boxes = [...kindsBox.querySelectorAll<HTMLInputElement>('input[name="nature"]')];
const guide = [...noticeBox.childNodes];

let engine: Promise<Engine> | undefined;
let found: Found | undefined;
let shown = 0;
/** Number of the last search asked for: a slower, older one must not show its results. */
let latest = 0;
let timer = 0;
/** Whether the address in the history is one the reader may still be typing. */
let typing = false;

async function start(): Promise<Engine> {
  if (typeof WebAssembly === 'undefined') throw new Error('WebAssembly');
  const folder = `${base}pagefind/`;
  const read = async (path: string): Promise<unknown> => {
    const answer = await fetch(folder + path);
    if (!answer.ok) throw new Error(`${path} : ${answer.status}`);
    return answer.json();
  };
  const [module, catalogue] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<{ createInstance(options: object): Pagefind }>,
    read(CATALOGUE_FILE) as Promise<Catalogue>,
  ]);
  return createEngine(module.createInstance({ basePath: folder, noWorker: true, ranking: PAGEFIND_RANKING }), catalogue, read);
}

/** The engine, asked for at the first sign of a search; asked for again if it failed. */
function ready(): Promise<Engine> {
  engine ??= start();
  engine.catch(() => (engine = undefined));
  return engine;
}

async function search(limit = PAGE): Promise<void> {
  const query = field.value;
  const turn = ++latest;
  if (query.trim() === '') {
    found = undefined;
    await show(limit);
    return;
  }
  try {
    const answer = await (await ready()).search(query);
    if (turn !== latest) return;
    found = answer;
    await show(limit);
  } catch {
    if (turn === latest) fail();
  }
}

function fail(): void {
  latest += 1;
  found = undefined;
  shown = 0;
  kindsBox.hidden = true;
  progressBox.hidden = true;
  list.replaceChildren();
  count.textContent = 'Recherche indisponible';
  noticeBox.replaceChildren(...failureNotice(index).map(nodeOf));
}

const chosen = (): Set<string> => new Set(boxes.filter((box) => box.checked).map((box) => box.value));

function kept(): Result[] {
  const kinds = chosen();
  return (found?.results ?? []).filter(({ kind }) => kinds.size === 0 || kinds.has(kind));
}

/** Shows the first `limit` results; those already there stay, so that focus and reading place do too. */
async function show(limit: number, added = false): Promise<void> {
  const turn = latest;
  const results = kept();
  const next = results.slice(added ? shown : 0, limit);
  const views = await Promise.all(next.map((result) => view(result, found?.terms ?? [])));
  if (turn !== latest) return;
  if (added) list.append(...views);
  else list.replaceChildren(...views);
  shown = Math.min(limit, results.length);
  noticeBox.replaceChildren(...(found ? notice(found, field.value, index).map(nodeOf) : guide));
  kindsBox.hidden = !found || found.results.length === 0;
  count.textContent = found ? countText(results.length) : '';
  for (const box of boxes) {
    const total = found?.results.filter(({ kind }) => kind === (box.value as Kind)).length ?? 0;
    const label = box.closest('label')!;
    label.querySelector('[data-nombre]')!.textContent = String(total);
    label.hidden = total === 0 && !box.checked;
  }
  progressBox.hidden = results.length === 0;
  progress.textContent = progressText(shown, results.length);
  more.hidden = shown >= results.length;
}

async function view(result: Result, terms: Term[]): Promise<Node> {
  const { best, sections } = shownRecords(result);
  const loaded = await ready();
  const texts = new Map<string, StoredRecord>();
  await Promise.all([best, ...sections].map(async ({ id }) => texts.set(id, await loaded.text(id))));
  return nodeOf(resultView(result, terms, texts));
}

function nodeOf(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const element = document.createElement(tree.tag);
  for (const [name, value] of Object.entries(tree.attributes ?? {})) element.setAttribute(name, value);
  element.append(...tree.children.map(nodeOf));
  return element;
}

/** Address of what is asked now: `?q=foncier&nature=etude`. */
function address(): string {
  const parameters = new URLSearchParams();
  if (field.value.trim() !== '') parameters.set('q', field.value.trim());
  for (const kind of chosen()) parameters.append('nature', kind);
  const text = parameters.toString();
  return text === '' ? location.pathname : `?${text}`;
}

/** One entry of the history for each search made, not for each letter typed. */
function remember(stillTyping: boolean): void {
  const wanted = new URL(address(), location.href).href;
  if (wanted !== location.href) {
    if (typing) history.replaceState(null, '', wanted);
    else history.pushState(null, '', wanted);
  }
  typing = stillTyping;
}

function restore(): void {
  const parameters = new URLSearchParams(location.search);
  field.value = parameters.get('q') ?? '';
  const kinds = new Set(parameters.getAll('nature'));
  for (const box of boxes) box.checked = kinds.has(box.value);
  typing = false;
  void search((history.state as { shown?: number } | null)?.shown ?? PAGE);
}

field.addEventListener('focus', () => void ready().catch(() => undefined), { once: true });
field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    remember(true);
    void search();
  }, PAUSE);
});
field.addEventListener('change', () => (typing = false));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  remember(false);
  void search();
});
kindsBox.addEventListener('change', () => {
  remember(false);
  show(PAGE).catch(fail);
});
more.addEventListener('click', () => {
  const before = shown;
  show(shown + PAGE, true).then(() => {
    history.replaceState({ shown }, '');
    links()[before]?.focus();
  }, fail);
});
addEventListener('popstate', restore);

function links(): HTMLAnchorElement[] {
  return [...list.querySelectorAll<HTMLAnchorElement>('h2 a')];
}

/** Arrows go from the box to the results and among them; Escape comes back, then clears. */
addEventListener('keydown', (event) => {
  const here = document.activeElement;
  const inList = list.contains(here);
  if (event.key === 'Escape' && inList) field.focus();
  else if (event.key === 'Escape' && here === field && field.value !== '') {
    field.value = '';
    field.dispatchEvent(new Event('input'));
  } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && (here === field || inList)) {
    const all = links();
    const at = all.findIndex((link) => link === here || link.closest('li')!.contains(here));
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    if (next >= all.length || (here === field && next < 0)) return;
    (all[next] ?? field).focus();
  } else return;
  event.preventDefault();
});

const SHORTCUT = 'raccourci';
try {
  shortcut.checked = localStorage.getItem(SHORTCUT) !== 'non';
  shortcut.closest('p')!.hidden = false;
  shortcut.addEventListener('change', () => localStorage.setItem(SHORTCUT, shortcut.checked ? 'oui' : 'non'));
} catch {
  // Storage refused by the reader's browser: the shortcut stays as it is.
}
restore();
