import { KIND_LABELS, KINDS, type Kind } from '../../search/kinds.ts';
import { countsIn, GROUPS, type Choice, type Group } from '../../search/filters.ts';
import type { Result } from '../../search/ranking.ts';
import type { Search } from './start.ts';

interface Box {
  label: HTMLLabelElement;
  input: HTMLInputElement;
  count: HTMLElement;
}

/** Boxes of one group, in an unchanging order: they come and go with what is found, and keep the focus. */
class GroupBoxes {
  readonly #boxes = new Map<string, Box>();
  readonly #fieldset: HTMLFieldSetElement;
  readonly #ticked: HTMLElement;

  constructor(
    readonly details: HTMLDetailsElement,
    readonly group: Group,
  ) {
    this.#fieldset = details.querySelector('fieldset')!;
    this.#ticked = details.querySelector('[data-coches]')!;
  }

  get chosen(): string[] {
    return [...this.#boxes].flatMap(([value, { input }]) => (input.checked ? [value] : []));
  }

  /** @param values identifier and label of each, in order */
  name(values: [string, string][]): void {
    for (const [value, name] of values) if (!this.#boxes.has(value)) this.#add(value, name);
  }

  tick(values: string[]): void {
    for (const [value, { input }] of this.#boxes) input.checked = values.includes(value);
  }

  count(counts: Map<string, number>): void {
    for (const [value, { label, input, count }] of this.#boxes) {
      const found = counts.get(value) ?? 0;
      count.textContent = String(found);
      label.hidden = found === 0 && !input.checked;
    }
    this.details.hidden = [...this.#boxes.values()].every(({ label }) => label.hidden);
    const ticked = this.chosen.length;
    this.#ticked.textContent = ticked === 0 ? '' : `(${ticked})`;
  }

  #add(value: string, name: string): void {
    const label = document.createElement('label');
    const input = document.createElement('input');
    const [text, count] = [document.createElement('span'), document.createElement('span')];
    Object.assign(input, { type: 'checkbox', name: this.group, value });
    input.setAttribute('form', 'recherche');
    text.textContent = name;
    count.className = 'recherche-nombre';
    label.append(input, text, ' ', count);
    this.#fieldset.append(label);
    this.#boxes.set(value, { label, input, count });
  }
}

/** The filters of the search page. */
export class FilterBoxes {
  readonly #groups: GroupBoxes[];

  constructor(readonly root: HTMLElement) {
    this.#groups = GROUPS.map((group) => new GroupBoxes(root.querySelector(`[data-groupe=${group}]`)!, group));
    const wide = matchMedia('(min-width: 1181px)');
    const fold = () => this.#groups.forEach(({ details }) => (details.open = wide.matches));
    wide.addEventListener('change', fold);
    fold();
    this.name({ nature: KINDS.map((kind): [Kind, string] => [kind, KIND_LABELS[kind].many]) });
  }

  get choice(): Choice {
    return Object.fromEntries(this.#groups.map(({ group, chosen }) => [group, chosen])) as Choice;
  }

  /** Facets are called by the catalogue, from A to Z. */
  nameFacets(labels: Search['labels']): void {
    const { compare } = new Intl.Collator('fr');
    const named = Object.entries(labels).map(([facet, names]) => [facet, Object.entries(names).sort(([, a], [, b]) => compare(a, b))]);
    this.name(Object.fromEntries(named) as Partial<Record<Group, [string, string][]>>);
  }

  name(values: Partial<Record<Group, [string, string][]>>): void {
    for (const group of this.#groups) group.name(values[group.group] ?? []);
  }

  tick(choice: Choice): void {
    for (const group of this.#groups) group.tick(choice[group.group]);
  }

  show(results: Result[]): void {
    const { choice } = this;
    this.root.hidden = results.length === 0;
    for (const group of this.#groups) group.count(countsIn(group.group, results, choice));
  }
}
