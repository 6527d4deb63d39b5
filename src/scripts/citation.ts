/** Copies references, and quotes a paragraph of which words are chosen with its own. */
import { passageReference } from '../model/passage-reference.ts';

const said = document.createElement('span');
said.setAttribute('role', 'status');
said.className = 'invisible';

/** A button that copies words. @param name begins with the label */
function copyButton(label: string, words: string, name = label): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'citer-copie';
  const show = (text: string, spoken = text) => {
    button.textContent = text;
    button.setAttribute('aria-label', spoken);
  };
  show(label, name);
  // Pressed, it would take away the choice of words it is about.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', async () => {
    const outcome = (await copy(words)) ? 'Copié' : 'Copie refusée par le navigateur';
    show(outcome);
    said.textContent = outcome;
    setTimeout(() => show(label, name), 2000);
  });
  return button;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

const plain = (element: Element) => element.textContent.replace(/[ \n]+/g, ' ').trim();

const page = document.querySelector('.citer [data-reference]');
const reference = page ? plain(page) : '';

for (const element of document.querySelectorAll<HTMLElement>('[data-reference]')) {
  const style = element.dataset['style'] ?? element.previousElementSibling?.textContent;
  element.append(' ', copyButton('Copier', plain(element), `Copier la référence, ${style}`));
}
document.body.append(said);

/** The button offered, and the words and paragraph it is about. */
let offered: { button: HTMLButtonElement; words: string; paragraph: Element } | undefined;

/** Offers the reference of the paragraph that holds the words chosen, at its end: one comes to it by the Tab key. */
function offer(): void {
  if (offered?.button.contains(document.activeElement)) return;
  const selection = getSelection();
  const words = selection?.toString().trim() ?? '';
  const paragraph = selection?.anchorNode?.parentElement?.closest('.alinea');
  const whole = words && paragraph?.contains(selection!.focusNode) ? paragraph : undefined;
  if (offered?.words === words && offered.paragraph === whole) return;
  offered?.button.remove();
  offered = undefined;
  if (!whole) return;
  const number = Number(whole.id.slice(1));
  const button = copyButton(`Copier avec la référence du §\u00A0${number}`, passageReference(words, reference, number));
  whole.querySelector(':scope > p')!.append(button);
  offered = { button, words, paragraph: whole };
}

if (reference) {
  let waiting = 0;
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(offer, 250);
  });
}
