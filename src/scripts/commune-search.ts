/**
 * The commune look-up: suggestions as one types, then the page of the zone (ARIA’s combobox with a list).
 * The index comes as classic scripts added on demand, since a page opened by double click may fetch nothing.
 * Names and addresses of zones and départements are those of the links the page holds anyway.
 */
import { type Commune, departementOf } from '../communes/commune.ts';
import { createFinder, type Finder, type Found } from '../communes/finder.ts';
import { loaderFrom } from './registered-files.ts';

declare global {
  /** What each part of the index calls, with its name and its text. */
  var registerCommunes: (part: string, text: string) => void;
}

interface Place {
  name: string;
  href: string;
}

const texts = new Map<string, string>();
globalThis.registerCommunes = (part, text) => void texts.set(part, text);

/** Links of the page that carry a code: « 5319 » → Vitré and its address. */
function placesBy(attribute: 'zone' | 'departement'): Map<string, Place> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(`a[data-${attribute}]`)];
  return new Map(links.map((link) => [link.dataset[attribute]!, { name: link.textContent.trim(), href: link.href }]));
}

function count({ asked, communes, total }: Found): string {
  if (asked === 'nothing') return '';
  if (total === 0) return 'Aucune commune';
  const all = `${total.toLocaleString('fr-FR')} commune${total > 1 ? 's' : ''}`;
  return communes.length < total ? `${communes.length} sur ${all}` : all;
}

function advice({ asked, total }: Found): string {
  if (asked === 'nothing' || total > 0) return '';
  return asked === 'code'
    ? 'Aucune commune n’a ce code de l’Insee, qui n’est pas le code postal. Le nom de la commune suffit.'
    : 'Aucune commune ne porte ce nom aujourd’hui. Une commune réunie à d’autres est sous le nom de la commune nouvelle\u202F; les listes par département les donnent toutes.';
}

class CommuneSearch extends HTMLElement {
  #input!: HTMLInputElement;
  #list!: HTMLElement;
  #count!: HTMLElement;
  #advice!: HTMLElement;
  #zones = new Map<string, Place>();
  #departements = new Map<string, Place>();
  #finder!: Finder;
  #found: Found | undefined;
  #active = -1;
  /** Number of the last question: a slower, older one must not show its answer. */
  #latest = 0;

  connectedCallback(): void {
    const form = this.querySelector('form')!;
    this.#finder = createFinder(loaderFrom(new URL(this.dataset['index']!, document.baseURI), texts));
    this.#input = this.querySelector('input')!;
    this.#list = this.querySelector('ul')!;
    this.#count = this.querySelector('[data-compte]')!;
    this.#advice = this.querySelector('[data-avis]')!;
    this.#zones = placesBy('zone');
    this.#departements = placesBy('departement');
    this.#list.role = 'listbox';
    this.#list.ariaLabel = 'Communes proposées';
    this.#input.role = 'combobox';
    this.#input.ariaAutoComplete = 'list';
    this.#input.ariaExpanded = 'false';
    this.#input.setAttribute('aria-controls', this.#list.id);
    this.#input.addEventListener('focus', () => void this.#finder.prepare().catch(() => undefined), { once: true });
    this.#input.addEventListener('input', () => void this.#ask());
    this.#input.addEventListener('keydown', (event) => this.#press(event));
    this.#input.addEventListener('blur', () => this.#close());
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role=option]');
      if (option) this.#go(this.#found!.communes[[...this.#list.children].indexOf(option)]!);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    const asked = new URLSearchParams(location.search).get(this.#input.name);
    if (asked) {
      this.#input.value = asked;
      this.#input.focus();
      void this.#ask();
    }
  }

  async #ask(): Promise<void> {
    const turn = ++this.#latest;
    // Enter must not follow a choice among answers to an older question.
    this.#select(-1);
    try {
      const found = await this.#finder.find(this.#input.value);
      if (turn === this.#latest) this.#show(found);
    } catch {
      if (turn !== this.#latest) return;
      this.#show({ asked: 'nothing', communes: [], total: 0 });
      this.#advice.textContent = 'La liste des communes n’a pas pu être lue. Les listes par département, plus bas, mènent aux mêmes pages.';
    }
  }

  #show(found: Found): void {
    this.#found = found;
    this.#list.replaceChildren(...found.communes.map((commune, index) => this.#option(commune, index)));
    this.#count.textContent = count(found);
    this.#advice.textContent = advice(found);
    this.#open();
  }

  #open(): void {
    const open = this.#list.childElementCount > 0;
    this.#list.hidden = !open;
    this.#input.ariaExpanded = String(open);
    this.#select(-1);
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.ariaExpanded = 'false';
    this.#select(-1);
  }

  #option(commune: Commune, index: number): HTMLElement {
    const departement = departementOf(commune.code);
    const option = document.createElement('li');
    option.role = 'option';
    option.ariaSelected = 'false';
    option.id = `${this.#list.id}-${index}`;
    const code = this.#found!.asked === 'code' ? `, code ${commune.code}` : '';
    const parts = {
      commune: commune.name.replaceAll("'", '’'),
      departement: `${this.#departements.get(departement)?.name ?? ''} (${departement})${code}`,
      zone: `zone d’emploi\u00A0: ${this.#zones.get(commune.zone)?.name ?? 'sans page ici'}`,
    };
    for (const [name, text] of Object.entries(parts)) {
      const span = document.createElement('span');
      span.className = `choix-${name}`;
      span.textContent = text;
      option.append(span, ' ');
    }
    return option;
  }

  #select(index: number): void {
    this.#active = index;
    for (const [at, option] of [...this.#list.children].entries()) {
      option.ariaSelected = String(at === index);
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    }
    if (index === -1) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', this.#list.children[index]!.id);
  }

  #press(event: KeyboardEvent): void {
    const last = this.#list.childElementCount - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (last < 0) return;
      if (this.#list.hidden) this.#open();
      // Past either end the field itself comes back, as ARIA’s pattern has it.
      const next = event.key === 'ArrowDown' ? this.#active + 1 : this.#active === -1 ? last : this.#active - 1;
      this.#select(next > last ? -1 : next);
    } else if (event.key === 'Escape') {
      if (this.#list.hidden) {
        this.#input.value = '';
        void this.#ask();
      } else this.#close();
    } else return;
    event.preventDefault();
  }

  /** Enter, or the button: the option chosen, the only commune that can be meant, else the first for the reader to confirm. */
  async #submit(): Promise<void> {
    const chosen = this.#found?.communes[this.#active];
    if (chosen) return this.#go(chosen);
    await this.#ask();
    this.#input.focus();
    if (this.#found?.meant) this.#go(this.#found.meant);
    else if (this.#found && this.#found.total > 0) this.#select(0);
  }

  /** Where there is no page of the zone, the list of the département says why. */
  #go({ code, zone }: Commune): void {
    const place = this.#zones.get(zone) ?? this.#departements.get(departementOf(code));
    if (place) location.assign(place.href);
  }
}

customElements.define('commune-search', CommuneSearch);
