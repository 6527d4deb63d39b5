/**
 * *Comparer*: other places in the page than those it opens on. Cells come drawn from a file for each place; sentences are
 * made anew by the functions that made the first ones. The address holds the choice.
 */
import { comparisonSentences } from '../format/comparison-sentences.ts';
import { toCsv } from '../format/csv.ts';
import { enumerate, typeset } from '../format/french.ts';
import { sentenceHtml } from '../format/sentence.ts';
import type { ComparedFrance, ComparedPlace } from '../model/comparison.ts';
import { franceSummary, summaryOf } from '../model/comparison.ts';
import { choiceOf, LEAST, searchOf } from '../model/comparison-choice.ts';
import { comparisonTable } from '../model/comparison-table.ts';
import { pathHere } from './copy.ts';
import { loaderFrom } from './registered-files.ts';

interface Column {
  place: ComparedPlace;
  head: string;
  cells: Record<string, string>;
}

declare global {
  /** What each file of a place calls; `france.js` too. */
  var registerComparison: (name: string, held: Column | ComparedFrance) => void;
}

const received = new Map<string, Column | ComparedFrance>();
globalThis.registerComparison = (name, held) => void received.set(name, held);

/** An item of a list, with the HTML of one of our own files. */
function item(html: string): HTMLLIElement {
  const li = document.createElement('li');
  li.innerHTML = html;
  for (const link of li.querySelectorAll('a')) if (link.origin === location.origin) link.pathname = pathHere(link.pathname);
  return li;
}

class PlaceComparison extends HTMLElement {
  #load!: (name: string) => Promise<Column | ComparedFrance>;
  #form!: HTMLFormElement;
  #heads!: HTMLElement;
  #names!: HTMLElement;
  #advice!: HTMLElement;
  #title = document.title;
  #first: string[] = [];
  #shown: string[] = [];
  /** Number of the last choice: a slower, older one must not show its places. */
  #latest = 0;

  connectedCallback(): void {
    this.#load = loaderFrom(new URL(this.dataset['fichiers']!, document.baseURI), received);
    this.#form = this.querySelector('form')!;
    this.#heads = this.querySelector('.comparer-tetes')!;
    this.#names = this.querySelector('[data-noms]')!;
    this.#advice = this.querySelector('[data-avis]')!;
    this.#first = [...this.#heads.children].map((head) => (head as HTMLElement).dataset['code']!);
    this.#shown = this.#first;
    this.#fillLists();
    this.#offerRemoval();
    this.#form.hidden = false;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    this.#heads.addEventListener('click', (event) => {
      const code = (event.target as HTMLElement).closest('button')?.closest('li')!.dataset['code'];
      if (code) void this.#remove(code);
    });
    const print = this.querySelector<HTMLButtonElement>('[data-imprimer]')!;
    print.hidden = false;
    print.addEventListener('click', () => window.print());
    this.querySelector<HTMLAnchorElement>('[data-csv]')!.addEventListener('click', (event) => {
      if (String(this.#shown) === String(this.#first)) return;
      event.preventDefault();
      void this.#saveCsv();
    });
    addEventListener('popstate', () => void this.#restore());
    void this.#restore();
  }

  /** The first list holds all places; the others take its options, the last ones after none. */
  #fillLists(): void {
    const [first, ...others] = this.#lists();
    others.forEach((list, i) => {
      if (i + 1 >= LEAST) list.append(new Option('Aucun', ''));
      list.append(...[...first!.children].map((group) => group.cloneNode(true)));
    });
    this.#choose();
  }

  #lists(): HTMLSelectElement[] {
    return [...this.#form.querySelectorAll('select')];
  }

  /** Shows in the lists what the page compares. */
  #choose(): void {
    this.#lists().forEach((list, i) => (list.value = this.#shown[i] ?? ''));
  }

  #known(): Set<string> {
    return new Set([...this.#lists()[0]!.options].map(({ value }) => value));
  }

  /** What the address asks for; without a question, what the page opened on. */
  async #restore(): Promise<void> {
    const { codes, unknown } = choiceOf(location.search, this.#known());
    const asked = codes.length + unknown.length > 0;
    if (asked && codes.length < LEAST) this.#advise('Cette adresse ne nomme pas deux lieux connus : voici la première comparaison.');
    else this.#advise(unknown.length > 0 ? `Pas de zone d’emploi 2020 de code ${enumerate(unknown)}.` : '');
    await this.#show(codes.length < LEAST ? this.#first : codes);
  }

  async #submit(): Promise<void> {
    const { codes } = choiceOf(searchOf(this.#lists().map(({ value }) => value)), this.#known());
    if (codes.length < LEAST) return this.#advise('Choisir au moins deux lieux différents.');
    this.#advise('');
    if (await this.#show(codes)) this.#remember();
  }

  async #remove(code: string): Promise<void> {
    this.#advise('');
    if (!(await this.#show(this.#shown.filter((one) => one !== code)))) return;
    this.#remember();
    // The button that had it is gone.
    this.#names.focus();
  }

  /** Whether the places are shown: they are not if a file does not come, or if others were asked for meanwhile. */
  async #show(codes: string[]): Promise<boolean> {
    const turn = ++this.#latest;
    if (String(codes) === String(this.#shown)) return this.#name();
    try {
      const [france, ...columns] = (await Promise.all(['france', ...codes].map(this.#load))) as [ComparedFrance, ...Column[]];
      if (turn !== this.#latest) return false;
      this.#shown = codes;
      this.#draw(columns, france);
      return this.#name();
    } catch {
      if (turn === this.#latest) this.#advise('Les chiffres d’un des lieux n’ont pas pu être lus. La comparaison précédente est gardée.');
      return false;
    }
  }

  #draw(columns: Column[], france: ComparedFrance): void {
    this.dataset['lieux'] = String(columns.length);
    this.#heads.replaceChildren(
      ...columns.map(({ place, head }) => {
        const li = item(head);
        li.dataset['code'] = place.code;
        return li;
      }),
    );
    const sentences = comparisonSentences(
      columns.map(({ place }) => summaryOf(place, france)),
      franceSummary(france),
    );
    for (const row of this.querySelectorAll<HTMLElement>('[data-rangee]')) {
      const id = row.dataset['rangee']!;
      row.querySelector('.rangee-cellules')!.replaceChildren(...columns.map(({ cells }) => item(cells[id]!)));
      const sentence = sentences[id];
      if (sentence) row.querySelector('.rangee-phrase')!.innerHTML = sentenceHtml(sentence);
    }
    this.#offerRemoval();
    this.#choose();
  }

  #offerRemoval(): void {
    if (this.#shown.length <= LEAST) return;
    for (const head of this.#heads.children) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = 'Retirer';
      button.ariaLabel = `Retirer ${head.querySelector('.tete-nom')!.textContent}`;
      head.append(button);
    }
  }

  /** Says which places are shown, everywhere it is said. */
  #name(): true {
    const names = this.#shown.map((code) => {
      const held = received.get(code) as Column | undefined;
      return held ? typeset(held.place.name) : this.#optionName(code);
    });
    const said = typeset(`Comparaison : ${names.join(', ')}`);
    if (this.#names.textContent !== said) this.#names.textContent = said;
    const first = String(this.#shown) === String(this.#first);
    document.title = first ? this.#title : this.#title.replace(/^.*(?= \| )/, `Comparer ${enumerate(names)}`);
    this.querySelector<HTMLAnchorElement>('[data-lien]')!.href = location.pathname + searchOf(this.#shown);
    return true;
  }

  #optionName(code: string): string {
    return [...this.#lists()[0]!.options].findLast(({ value }) => value === code)!.text;
  }

  #remember(): void {
    try {
      history.pushState(null, '', location.pathname + searchOf(this.#shown));
    } catch {
      // A page opened by double click may not change its address: the comparison works all the same.
    }
  }

  #advise(text: string): void {
    this.#advice.textContent = typeset(text);
  }

  async #saveCsv(): Promise<void> {
    const [france, ...columns] = (await Promise.all(['france', ...this.#shown].map(this.#load))) as [ComparedFrance, ...Column[]];
    const table = comparisonTable(
      columns.map(({ place }) => place),
      france,
    );
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }));
    link.download = `comparaison-${this.#shown.join('-')}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }
}

customElements.define('place-comparison', PlaceComparison);
