/** A copy of some age says once where a newer one may be. Its date is its own; the clock is the reader’s. */
import { isOld, OLD_AFTER } from '../integrity/copy-age.ts';

const { copie, derniere } = document.documentElement.dataset;
const SAID = `copie-agee-${copie}`;

/** Forbidden storage forgets: the notice is then said again, and can be closed again. */
function wasSaid(): boolean {
  try {
    return (localStorage.getItem(SAID) ?? sessionStorage.getItem(SAID)) !== null;
  } catch {
    return false;
  }
}

function remember(storage: () => Storage): void {
  try {
    storage().setItem(SAID, '1');
  } catch {}
}

if (copie && derniere && isOld(copie, new Date()) && !wasSaid()) {
  const notice = document.createElement('aside');
  notice.className = 'copie-agee';
  notice.setAttribute('aria-label', 'Âge de cette copie');
  const words = document.createElement('p');
  words.append(`Cette copie a plus de ${OLD_AFTER}\u00A0ans. `);
  const link = document.createElement('a');
  link.href = derniere;
  link.textContent = 'Voir s’il y en a une plus récente';
  words.append(link);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Fermer';
  close.addEventListener('click', () => {
    remember(() => localStorage);
    notice.remove();
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  });
  notice.append(words, close);
  document.querySelector('footer.pied')?.before(notice);
  remember(() => sessionStorage);
}
