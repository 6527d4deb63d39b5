/** The dialog of search, over any page. Its markup is SearchDialog.astro; it has just been opened when this is loaded. */
import { writeAsked } from '../../search/filters.ts';
import { addressOf } from './addresses.ts';
import { Answers, partOf, partsOf, type Question } from './answers.ts';
import { onArrows, onQuestion, onTyping } from './controls.ts';
import { startSearch } from './start.ts';

const SHOWN = 6;

const dialog = document.querySelector<HTMLDialogElement>('#fenetre-recherche')!;
const parts = partsOf(dialog);
const whole = partOf<HTMLAnchorElement>(dialog, 'toute-la-page');
const answers = new Answers(parts);

async function ask(question: Question): Promise<void> {
  whole.href = addressOf(`recherche/${writeAsked(question)}`);
  await answers.ask(question, SHOWN);
  dialog.scrollTop = 0;
}

onTyping(parts.field, () => void ask({ query: parts.field.value, exact: false }));
onQuestion(parts.notice, (question) => {
  parts.field.value = question.query;
  parts.field.focus();
  void ask(question);
});
onArrows(parts);

// Escape goes from the results back to the field, and from there out: the browser gives the focus back. By itself it would empty the field first.
dialog.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  if (parts.list.contains(document.activeElement)) parts.field.focus();
  else dialog.close();
});
// Its own ground is hit only outside the sheet it holds.
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});

// The sheet of a phone ends where the keyboard on the screen begins.
const fit = () => dialog.style.setProperty('--hauteur-vue', `${visualViewport!.height}px`);
visualViewport?.addEventListener('resize', fit);
fit();

void startSearch().catch(() => undefined);
if (parts.field.value !== '') void ask({ query: parts.field.value, exact: false });
