/**
 * The years a figure’s curves are drawn between. Its code to draw them again is loaded with the first choice;
 * it listens for « figure-period », which says which period to draw, null being the whole.
 */
import { periodOf, type Period } from '../model/period.ts';

const loaded = new Map<string, Promise<void>>();

export class FigurePeriod extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', () => void this.draw());
    this.reset.addEventListener('click', () => {
      this.select(null);
      this.selects[0].focus();
      this.selects[0].dispatchEvent(new Event('change', { bubbles: true }));
      this.closest('figure')!.querySelector('output')!.textContent = `Toute la période\u00A0: ${this.whole}`;
    });
  }

  /** « 2008-2018 », as the address keeps it; empty for the whole. */
  get written(): string {
    const { period } = this;
    return period ? `${period.from}-${period.to}` : '';
  }

  /** What an address kept; what is no period of this figure is passed over. */
  restore(kept: readonly string[]): void {
    const period = kept.map((one) => periodOf(one, this.years)).find((one) => one !== null);
    if (!period) return;
    this.select(period);
    void this.draw();
  }

  private get period(): Period | null {
    return periodOf(this.selects.map(({ value }) => value).join('-'), this.years);
  }

  private async draw(): Promise<void> {
    const { status } = this;
    try {
      if (this.period) await this.load();
      // The last choice made meanwhile.
      const { period } = this;
      this.dispatchEvent(new CustomEvent('figure-period', { bubbles: true, detail: period }));
      const said = period
        ? `Période choisie\u00A0: ${period.from}–${period.to}\u202F; le titre et la lecture portent sur ${this.whole}.`
        : '';
      if (status.textContent !== said) status.textContent = said;
    } catch {
      this.select(null);
      this.selects[0].dispatchEvent(new Event('change', { bubbles: true }));
      status.textContent = `Cette période n’a pas pu être dessinée\u202F; la figure montre ${this.whole}.`;
    }
    this.select(this.period);
  }

  /** Once a page; a failure is not remembered. */
  private load(): Promise<void> {
    const { src, type } = this.querySelector('template')!.content.querySelector('script')!;
    const loading =
      loaded.get(src) ??
      new Promise<void>((resolve, reject) => {
        const script = Object.assign(document.createElement('script'), { src, type });
        script.addEventListener('load', () => resolve());
        script.addEventListener('error', () => reject(new Error(src)));
        document.head.append(script);
      });
    loaded.set(src, loading);
    loading.catch(() => loaded.delete(src));
    return loading;
  }

  private select(period: Period | null): void {
    const { years } = this;
    const { from, to } = period ?? { from: years[0]!, to: years.at(-1)! };
    const [start, end] = this.selects;
    [start.value, end.value] = [String(from), String(to)];
    for (const option of start.options) option.disabled = Number(option.value) >= to;
    for (const option of end.options) option.disabled = Number(option.value) <= from;
    this.reset.hidden = period === null;
  }

  private get selects(): [HTMLSelectElement, HTMLSelectElement] {
    return [...this.querySelectorAll('select')] as [HTMLSelectElement, HTMLSelectElement];
  }

  private get years(): number[] {
    return [...this.selects[0].options].map(({ value }) => Number(value));
  }

  /** « 1998–2018 ». */
  private get whole(): string {
    return `${this.years[0]}–${this.years.at(-1)}`;
  }

  private get reset(): HTMLButtonElement {
    return this.querySelector('button')!;
  }

  private get status(): HTMLElement {
    return this.closest('figure')!.querySelector('.figure-period')!;
  }
}

customElements.define('figure-period', FigurePeriod);
