/**
 * Filters a list by checkboxes. Entries say what they are in `data-facettes`, « levier:foncier region:53 »;
 * values of one group add up, groups narrow each other. The choice is kept in the address.
 */
interface Entry {
  element: HTMLElement;
  values: Set<string>;
}

class FacetList extends HTMLElement {
  #entries: Entry[] = [];

  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('.facettes form');
    if (!form) return;
    this.#entries = [...this.querySelectorAll<HTMLElement>('[data-facettes]')].map((element) => ({
      element,
      values: new Set(element.dataset['facettes']!.split(' ')),
    }));
    this.querySelector<HTMLElement>('.facettes-liens')!.hidden = true;
    form.hidden = false;
    const wide = matchMedia('(min-width: 1181px)').matches;
    for (const group of form.querySelectorAll('details')) group.open = wide;
    this.#restore(form);
    form.addEventListener('change', () => this.#apply(form));
    form.addEventListener('reset', () => queueMicrotask(() => this.#apply(form)));
    form.addEventListener('submit', (event) => event.preventDefault());
    if (this.#chosen(form).size > 0) this.#apply(form);
  }

  #boxes(form: HTMLFormElement): HTMLInputElement[] {
    return [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  #restore(form: HTMLFormElement): void {
    const wanted = new URLSearchParams(location.search);
    for (const box of this.#boxes(form)) {
      box.checked = wanted.getAll(box.name).includes(box.value);
      if (box.checked) box.closest('details')!.open = true;
    }
  }

  /** Group → values ticked. */
  #chosen(form: HTMLFormElement): Map<string, string[]> {
    const chosen = new Map<string, string[]>();
    for (const box of this.#boxes(form)) {
      if (box.checked) chosen.set(box.name, [...(chosen.get(box.name) ?? []), `${box.name}:${box.value}`]);
    }
    return chosen;
  }

  #apply(form: HTMLFormElement): void {
    const chosen = this.#chosen(form);
    const passes = (values: Set<string>, besides?: string) =>
      [...chosen].every(([name, wanted]) => name === besides || wanted.some((value) => values.has(value)));
    for (const { element, values } of this.#entries) element.hidden = !passes(values);
    for (const group of this.querySelectorAll<HTMLElement>('[data-groupe]'))
      group.hidden = !group.querySelector('[data-facettes]:not([hidden])');
    // Tables repeat a place: each is counted once.
    const keys = (entries: Entry[]) => new Set(entries.map(({ element }) => element.dataset['cle'])).size;
    for (const box of this.#boxes(form)) {
      const found = this.#entries.filter(({ values }) => values.has(`${box.name}:${box.value}`) && passes(values, box.name));
      box.closest('label')!.querySelector('.facettes-nombre')!.textContent = String(keys(found));
    }
    const shown = keys(this.#entries.filter(({ element }) => !element.hidden));
    const all = keys(this.#entries);
    const noun = form.dataset['noun']!;
    form.querySelector('output')!.textContent = chosen.size === 0 ? `${all} ${noun}` : `${shown} ${noun} sur ${all}`;
    const address = new URLSearchParams(this.#boxes(form).flatMap((box) => (box.checked ? [[box.name, box.value]] : [])));
    try {
      history.replaceState(history.state, '', `${location.pathname}${address.size > 0 ? `?${address}` : ''}${location.hash}`);
    } catch {
      // A page opened by double click may not change its address: the filter works all the same.
    }
  }
}

customElements.define('facet-list', FacetList);
