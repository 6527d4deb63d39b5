/** The search page: results as one types, filters, addresses one can go back to. Its form and its texts are in recherche.astro. */
import { kept, readAsked, writeAsked } from '../../search/filters.ts';
import { progressText } from '../../search/view.ts';
import { Answers, partOf, partsOf } from './answers.ts';
import { onArrows, onQuestion, onTyping, titles } from './controls.ts';
import { FilterBoxes } from './filter-boxes.ts';
import { startSearch } from './start.ts';

const PAGE = 6;

const main = document.querySelector('main')!;
const parts = partsOf(main);
const { field } = parts;
const form = partOf<HTMLFormElement>(main, 'formulaire');
const more = partOf<HTMLButtonElement>(main, 'suite');
const progress = partOf(main, 'avancement');
const progressBox = partOf(main, 'pied');
const filters = new FilterBoxes(partOf(main, 'filtres'));
const answers = new Answers(parts, (results) => kept(results, filters.choice));

let exact = false;
/** Whether the address in the history is one the reader may still be typing. */
let typing = false;

/** Facets can be ticked once the catalogue has named them. */
const ready = () =>
  startSearch().then(
    ({ labels }) => filters.nameFacets(labels),
    () => undefined,
  );

async function search(limit = PAGE): Promise<void> {
  if (field.value.trim() !== '') await ready();
  const shown = await answers.ask({ query: field.value, exact }, limit);
  if (shown || answers.found === undefined) surround();
}

/** What stands around the results: filters, « Résultats suivants ». */
function surround(): void {
  const { found, results, shown } = answers;
  filters.show(found?.results ?? []);
  progressBox.hidden = results.length === 0;
  progress.textContent = progressText(shown, results.length);
  more.hidden = shown >= results.length;
}

async function show(limit: number, added = false): Promise<void> {
  try {
    if (await answers.show(field.value, limit, added)) surround();
  } catch {
    answers.fail();
    surround();
  }
}

const address = () => writeAsked({ query: field.value, exact, choice: filters.choice }) || location.pathname;

/** One entry of the history for each search made, not for each letter typed. */
function remember(stillTyping: boolean): void {
  const wanted = new URL(address(), location.href).href;
  if (wanted !== location.href) {
    try {
      history[typing ? 'replaceState' : 'pushState'](null, '', wanted);
    } catch {
      // A page opened by double click may not change its address: the search works all the same.
    }
  }
  typing = stillTyping;
}

async function restore(): Promise<void> {
  const asked = readAsked(location.search);
  field.value = asked.query;
  exact = asked.exact;
  typing = false;
  if (asked.query !== '') await ready();
  filters.tick(asked.choice);
  await search((history.state as { shown?: number } | null)?.shown ?? PAGE);
}

field.addEventListener('focus', ready, { once: true });
const pause = onTyping(field, () => {
  exact = false;
  remember(true);
  void search();
});
field.addEventListener('change', () => (typing = false));
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || field.value === '') return;
  event.preventDefault();
  field.value = '';
  field.dispatchEvent(new Event('input'));
});
parts.list.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') field.focus();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  pause.cancel();
  remember(false);
  void search();
});
onQuestion(parts.notice, (question) => {
  field.value = question.query;
  exact = question.exact;
  remember(false);
  field.focus();
  void search();
});
onArrows(parts);
filters.root.addEventListener('change', () => {
  remember(false);
  void show(PAGE);
});
more.addEventListener('click', () => {
  const before = answers.shown;
  void show(before + PAGE, true).then(() => {
    try {
      history.replaceState({ shown: answers.shown }, '');
    } catch {
      // As above.
    }
    titles(parts.list)[before]?.focus();
  });
});
addEventListener('popstate', () => void restore());

const SHORTCUT = 'raccourci';
const shortcut = partOf<HTMLInputElement>(main, 'raccourci');
try {
  shortcut.checked = localStorage.getItem(SHORTCUT) !== 'non';
  shortcut.closest('p')!.hidden = false;
  shortcut.addEventListener('change', () => localStorage.setItem(SHORTCUT, shortcut.checked ? 'oui' : 'non'));
} catch {
  // Storage refused by the reader's browser: the shortcut stays as it is.
}
void restore();
