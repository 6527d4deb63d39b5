/**
 * What every page has of search: « / », Ctrl+K, the boxes and the links that open its dialog. The rest is loaded when
 * it first serves. A single-key shortcut must be one readers can turn off (WCAG 2.1.4): /recherche/ has the box for it.
 */
const dialog = document.querySelector<HTMLDialogElement>('#fenetre-recherche');
const field = (dialog ?? document).querySelector<HTMLInputElement>('[data-recherche=champ]')!;

/** At once, so that a phone shows its keyboard; what answers comes after. */
function open(typed?: string): void {
  if (dialog && !dialog.open) {
    dialog.showModal();
    void import('./dialog.ts').catch(() => undefined);
  }
  if (typed !== undefined) {
    field.value = typed;
    field.dispatchEvent(new Event('input'));
  }
  field.focus();
  if (typed === undefined) field.select();
}

function slashWanted(): boolean {
  try {
    return localStorage.getItem('raccourci') !== 'non';
  } catch {
    return true;
  }
}

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey } = event;
  const control = ctrlKey !== metaKey && !altKey && key.toLowerCase() === 'k';
  const writing = (event.target as HTMLElement).closest('input,textarea,select,[contenteditable]');
  const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !writing && slashWanted();
  if (!control && !slash) return;
  event.preventDefault();
  open();
});

if (dialog) {
  for (const opener of document.querySelectorAll<HTMLElement>('[data-ouvre-recherche]')) {
    opener.setAttribute('aria-haspopup', 'dialog');
    opener.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open();
    });
    // What is typed in a box of the page goes on in the dialog.
    if (opener instanceof HTMLInputElement) {
      opener.addEventListener('input', () => {
        open(opener.value);
        opener.value = '';
      });
    }
  }
}

if (location.search.includes('surligner=')) void import('./marks.ts');
