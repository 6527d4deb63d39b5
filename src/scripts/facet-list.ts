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
    const choice = this.querySelector<HTMLElement>('.facettes-choix');
    if (!choice) return;
    this.#entries = [...this.querySelectorAll<HTMLElement>('[data-facettes]')].map((element) => ({
      element,
      values: new Set(element.dataset['facettes']!.split(' ')),
    }));
    this.querySelector<HTMLElement>('.facettes-liens')!.hidden = true;
    choice.hidden = false;
    const wide = matchMedia('(min-width: 1181px)').matches;
    for (const group of choice.querySelectorAll('details')) group.open = wide;
    this.#restore(choice);
    choice.addEventListener('change', () => this.#apply(choice));
    choice.querySelector('button')!.addEventListener('click', () => {
      for (const box of this.#boxes(choice)) box.checked = false;
      this.#apply(choice);
    });
    if (this.#chosen(choice).size > 0) this.#apply(choice);
  }

  #boxes(choice: HTMLElement): HTMLInputElement[] {
    return [...choice.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  #restore(choice: HTMLElement): void {
    const wanted = new URLSearchParams(location.search);
    for (const box of this.#boxes(choice)) {
      box.checked = wanted.getAll(box.name).includes(box.value);
      if (box.checked) box.closest('details')!.open = true;
    }
  }

  /** Group → values ticked. */
  #chosen(choice: HTMLElement): Map<string, string[]> {
    const chosen = new Map<string, string[]>();
    for (const box of this.#boxes(choice)) {
      if (box.checked) chosen.set(box.name, [...(chosen.get(box.name) ?? []), `${box.name}:${box.value}`]);
    }
    return chosen;
  }

  #apply(choice: HTMLElement): void {
    const chosen = this.#chosen(choice);
    const passes = (values: Set<string>, besides?: string) =>
      [...chosen].every(([name, wanted]) => name === besides || wanted.some((value) => values.has(value)));
    for (const { element, values } of this.#entries) element.hidden = !passes(values);
    for (const group of this.querySelectorAll<HTMLElement>('[data-groupe]'))
      group.hidden = !group.querySelector('[data-facettes]:not([hidden])');
    // Tables repeat a place: each is counted once.
    const keys = (entries: Entry[]) => new Set(entries.map(({ element }) => element.dataset['cle'])).size;
    for (const box of this.#boxes(choice)) {
      const found = this.#entries.filter(({ values }) => values.has(`${box.name}:${box.value}`) && passes(values, box.name));
      box.closest('label')!.querySelector('.facettes-nombre')!.textContent = String(keys(found));
    }
    const shown = keys(this.#entries.filter(({ element }) => !element.hidden));
    const all = keys(this.#entries);
    const noun = choice.dataset['noun']!;
    choice.querySelector('output')!.textContent = chosen.size === 0 ? `${all} ${noun}` : `${shown} ${noun} sur ${all}`;
    const address = new URLSearchParams(this.#boxes(choice).flatMap((box) => (box.checked ? [[box.name, box.value]] : [])));
    try {
      history.replaceState(history.state, '', `${location.pathname}${address.size > 0 ? `?${address}` : ''}${location.hash}`);
    } catch {
      // A page opened by double click may not change its address: the filter works all the same.
    }
  }
}

customElements.define('facet-list', FacetList);
