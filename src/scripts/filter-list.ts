/** Filters the entries of a long list as one types; without script the whole list and its initials serve. */
class FilterList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector<HTMLElement>('.filtre');
    const input = this.querySelector('input');
    const output = this.querySelector('output');
    if (!form || !input || !output) return;
    const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, '’').toLowerCase();
    const entries = [...this.querySelectorAll<HTMLElement>('[data-filtre]')].map((element) => ({
      element,
      text: fold(element.textContent),
    }));
    const groups = [...this.querySelectorAll<HTMLElement>('section.lettre')];
    const { aucun: none = 'Aucune source', un: one = '1 source', plusieurs: many = 'sources' } = output.dataset;
    form.hidden = false;
    input.addEventListener('input', () => {
      const words = fold(input.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const { element, text } of entries) {
        element.hidden = !words.every((word) => text.includes(word));
        if (!element.hidden) shown += 1;
      }
      for (const group of groups) group.hidden = !group.querySelector('[data-filtre]:not([hidden])');
      output.textContent = words.length === 0 ? '' : shown === 0 ? none : shown === 1 ? one : `${shown} ${many}`;
    });
  }
}

customElements.define('filter-list', FilterList);
