/** What is kept on this machine for want of a network, and a button to erase it or to have it back. */
import { typeset } from '../format/french.ts';
import { erase, held, isRefused, mayKeep, setRefused, workerAddress } from './offline-caches.ts';

class OfflineCopy extends HTMLElement {
  #state!: HTMLElement;
  #button!: HTMLButtonElement;
  #kept = false;

  connectedCallback(): void {
    this.#state = this.querySelector('[data-dit-copie]')!;
    this.#button = this.querySelector('button')!;
    this.#button.addEventListener('click', () => void (this.#kept ? this.#erase() : this.#keep()));
    void this.#show();
  }

  async #show(): Promise<void> {
    if (!mayKeep()) return this.#say('Ici, rien n’est gardé : le navigateur ne le permet pas, ou ces pages sont déjà une copie.', '');
    try {
      const { pages, bytes } = await held();
      this.#kept = bytes > 0;
      if (this.#kept) {
        const size = (bytes / 1e6).toLocaleString('fr-FR', { maximumFractionDigits: 1 });
        this.#say(
          `Ce navigateur garde ${pages} page${pages > 1 ? 's' : ''} et ce qu’il leur faut : ${size}\u00A0Mo.`,
          'Effacer cette copie',
        );
      } else if (isRefused()) this.#say('Rien n’est gardé, comme vous l’avez demandé.', 'Garder le site sur cet appareil');
      else this.#say('Rien n’est encore gardé : le site l’est après quelques secondes de lecture.', 'Garder le site sur cet appareil');
    } catch {
      this.#say('Ce navigateur ne permet pas de garder le site : il se lit en ligne.', '');
    }
  }

  async #erase(): Promise<void> {
    setRefused(true);
    await erase().catch(() => undefined);
    await this.#show();
  }

  async #keep(): Promise<void> {
    setRefused(false);
    this.#say('Le site est mis de côté…', '');
    try {
      await navigator.serviceWorker.register(workerAddress());
      await navigator.serviceWorker.ready;
    } catch {}
    await this.#show();
  }

  #say(state: string, action: string): void {
    this.#state.textContent = typeset(state);
    const focused = document.activeElement === this.#button;
    this.#button.hidden = action === '';
    this.#button.textContent = action;
    if (focused && this.#button.hidden) this.#state.focus();
  }
}

customElements.define('offline-copy', OfflineCopy);
