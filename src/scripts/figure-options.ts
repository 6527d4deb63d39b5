/**
 * Puts one curve in front of the others, and keeps what a reader chose in the address, to be sent
 * or found again: `?figure-secteurs=base100.construction.2008-2018`. The measure itself is switched by CSS.
 */
import { copyAsShown } from './figure-copy.ts';
import type { FigurePeriod } from './figure-period.ts';

export class FigureOptions extends HTMLElement {
  connectedCallback(): void {
    const figure = this.closest('figure')!;
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLButtonElement>('[aria-pressed]');
      if (button) this.choose(button.ariaPressed === 'true' ? null : button);
    });
    this.addEventListener('change', () => this.save());
    // Curves drawn again have lost who is in front.
    this.addEventListener('figure-period', () => requestAnimationFrame(() => this.front(this.ahead)));
    figure.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('[data-copy]');
      if (!link || !this.suffix) return;
      event.preventDefault();
      copyAsShown(figure, link, this.suffix);
    });
    const kept = new URLSearchParams(location.search).get(this.anchor)?.split('.') ?? [];
    for (const input of this.all<HTMLInputElement>('input')) if (kept.includes(input.value)) input.checked = true;
    this.front(this.buttons.find(({ value }) => kept.includes(value)) ?? null);
    this.period?.restore(kept);
  }

  /** The next curve in front, after the last none; returns what to say. */
  next(): string {
    const { buttons } = this;
    const next = buttons[buttons.findIndex(({ ariaPressed }) => ariaPressed === 'true') + 1] ?? null;
    this.choose(next);
    return next ? `${next.textContent.trim()} en avant` : 'Toutes les courbes';
  }

  /** What tells a copy from the files of the site: « base100-2008-2018 »; empty where it would be the same. */
  get suffix(): string {
    const measure = this.querySelector<HTMLInputElement>('[value=base100]:checked');
    return [measure?.value, this.period?.written].filter(Boolean).join('-');
  }

  private choose(button: HTMLButtonElement | null): void {
    this.front(button);
    this.save();
  }

  private front(chosen: HTMLButtonElement | null): void {
    for (const button of this.buttons) button.ariaPressed = String(button === chosen);
    for (const mark of this.closest('figure')!.querySelectorAll('.chart-lines > *')) {
      mark.classList.toggle('behind', chosen !== null && !mark.classList.contains(chosen.dataset['line']!));
    }
  }

  /** The anchor goes with what is chosen: the address leads to the figure. */
  private save(): void {
    const chosen = this.all<HTMLInputElement | HTMLButtonElement>(':checked:not([value=niveaux], option), [aria-pressed=true]').map(
      ({ value }) => value,
    );
    if (this.period?.written) chosen.push(this.period.written);
    const url = new URL(location.href);
    if (chosen.length > 0) url.searchParams.set(this.anchor, chosen.join('.'));
    else url.searchParams.delete(this.anchor);
    url.hash = this.anchor;
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // A browser may refuse it to a page opened by double click; the figure itself has changed.
    }
  }

  private get anchor(): string {
    return this.dataset['figure']!;
  }

  private get period(): FigurePeriod | null {
    return this.querySelector<FigurePeriod>('figure-period');
  }

  private get ahead(): HTMLButtonElement | null {
    return this.buttons.find(({ ariaPressed }) => ariaPressed === 'true') ?? null;
  }

  private get buttons(): HTMLButtonElement[] {
    return this.all('[aria-pressed]');
  }

  private all<T extends HTMLElement>(selector: string): T[] {
    return [...this.querySelectorAll<T>(selector)];
  }
}

customElements.define('figure-options', FigureOptions);
