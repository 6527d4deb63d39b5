import type { Parts, Question } from './answers.ts';

/** Long enough for two letters of one word, short enough not to be felt. */
const PAUSE = 120;

/** Calls back once the reader pauses. */
export function onTyping(field: HTMLInputElement, ask: () => void): { cancel(): void } {
  let timer = 0;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, PAUSE);
  });
  return { cancel: () => clearTimeout(timer) };
}

/** Links of a notice that ask something else are answered in place: « chercher exactement », near words. */
export function onQuestion(notice: HTMLElement, ask: (question: Question) => void): void {
  notice.addEventListener('click', (event) => {
    const link = (event.target as HTMLElement).closest('a');
    const asked = link && new URL(link.href).searchParams;
    const query = asked?.get('q');
    if (!query || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    ask({ query, exact: asked!.get('exact') === '1' });
  });
}

/** Arrows go from the field to the results and among them. */
export function onArrows({ field, list }: Parts): void {
  addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const here = document.activeElement;
    if (here !== field && !list.contains(here)) return;
    const links = titles(list);
    const at = links.findIndex((link) => link.closest('li')!.contains(here));
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    if (next >= links.length || (here === field && next < 0)) return;
    event.preventDefault();
    (links[next] ?? field).focus();
  });
}

export function titles(list: HTMLElement): HTMLAnchorElement[] {
  return [...list.querySelectorAll<HTMLAnchorElement>('.resultat-titre a')];
}
