/** Copies references, and quotes a paragraph of which words are chosen with its own. */
import { passageReference } from '../model/passage-reference.ts';

const said = document.createElement('span');
said.setAttribute('role', 'status');
said.className = 'invisible';

/** A button that copies what `words` says when it is pressed. */
function copyButton(label: string, name: string, words: () => string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'citer-copie';
  button.textContent = label;
  button.setAttribute('aria-label', name);
  // Pressed, it would take away the choice of words it is about.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', async () => {
    const done = await copy(words());
    button.textContent = done ? 'Copié' : 'Copie refusée par le navigateur';
    said.textContent = button.textContent;
    setTimeout(() => (button.textContent = label), 2000);
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

for (const reference of document.querySelectorAll<HTMLElement>('[data-reference]')) {
  const words = plain(reference);
  const style = reference.dataset['style'] ?? reference.previousElementSibling?.textContent;
  reference.append(copyButton('Copier', `Copier la référence, ${style}`, () => words));
}
document.body.append(said);

const page = document.querySelector<HTMLElement>('.citer [data-reference]');
const reference = page
  ? plain(page)
      .replace(/Copier$/, '')
      .trim()
  : '';
let offered: HTMLButtonElement | undefined;

/** Offers the reference of the paragraph that holds the words chosen, at its end: the next stop of the Tab key after its notes. */
function offer(): void {
  const selection = getSelection();
  if (offered?.contains(document.activeElement)) return;
  const words = selection?.toString().trim() ?? '';
  const paragraph = (selection?.anchorNode?.parentElement ?? null)?.closest('.alinea');
  offered?.remove();
  offered = undefined;
  if (!words || !paragraph?.contains(selection!.focusNode)) return;
  const number = Number(paragraph.id.slice(1));
  offered = copyButton(`Copier avec la référence du §\u00A0${number}`, `Copier ces mots avec la référence du paragraphe ${number}`, () =>
    passageReference(words, reference, number),
  );
  paragraph.querySelector(':scope > p')!.after(offered);
}

if (reference) {
  let waiting = 0;
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(offer, 250);
  });
}
