import type { StoredRecord } from '../../search/catalogue.ts';
import type { Found } from '../../search/engine.ts';
import { writeAsked, type Asked } from '../../search/filters.ts';
import type { Result } from '../../search/ranking.ts';
import { countText, failureNotice, notice, resultView, shownRecords, type Links } from '../../search/view.ts';
import { addressOf } from './addresses.ts';
import { nodeOf } from './node.ts';
import { startSearch, type Search } from './start.ts';

/** Elements that a search fills: the dialog and the page have the same. */
export interface Parts {
  field: HTMLInputElement;
  /** Live region. */
  count: HTMLElement;
  notice: HTMLElement;
  list: HTMLElement;
}

export type Question = Pick<Asked, 'query' | 'exact'>;

/** Signs of a question that are looked for: each word costs passes through the index, and a page pasted by mistake would take minutes. */
const LONGEST = 300;

/** The part of an element that `data-recherche` names. */
export function partOf<T extends HTMLElement = HTMLElement>(root: ParentNode, name: string): T {
  const found = root.querySelector<T>(`[data-recherche="${name}"]`);
  if (!found) throw new Error(`data-recherche="${name}" manque`);
  return found;
}

export const partsOf = (root: ParentNode): Parts => ({
  field: partOf<HTMLInputElement>(root, 'champ'),
  count: partOf(root, 'compte'),
  notice: partOf(root, 'avis'),
  list: partOf(root, 'resultats'),
});

const LINKS: Pick<Links, 'index' | 'question'> = {
  index: addressOf('index/'),
  question: (query, exact) => addressOf(`recherche/${writeAsked({ query, exact })}`),
};

/** Questions and what answers them, in the elements of `parts`. */
export class Answers {
  found: Found | undefined;
  shown = 0;
  /** Said when nothing is asked. */
  readonly #guide: ChildNode[];
  /** Number of the last question: a slower, older one must not show its results. */
  #latest = 0;

  /** @param keep which results are wanted, of those found */
  constructor(
    readonly parts: Parts,
    readonly keep: (results: Result[]) => Result[] = (results) => results,
  ) {
    this.#guide = [...parts.notice.childNodes];
  }

  get results(): Result[] {
    return this.keep(this.found?.results ?? []);
  }

  /** Whether the answer is shown: a newer question, or a failure, leaves it out. */
  async ask({ query, exact }: Question, limit: number): Promise<boolean> {
    const turn = ++this.#latest;
    try {
      const found = query.trim() === '' ? undefined : await (await startSearch()).search(query.slice(0, LONGEST), { exact });
      if (turn !== this.#latest) return false;
      this.found = found;
      return await this.show(query, limit);
    } catch {
      if (turn === this.#latest) this.fail();
      return false;
    }
  }

  /** Shows the first `limit` results; when some are `added`, those already there stay, and focus and reading place with them. */
  async show(query: string, limit: number, added = false): Promise<boolean> {
    const turn = this.#latest;
    const { count, list, notice: box } = this.parts;
    const { found, results } = this;
    const search = found && (await startSearch());
    const next = search ? await Promise.all(results.slice(added ? this.shown : 0, limit).map((result) => view(search, result, found))) : [];
    if (turn !== this.#latest) return false;
    if (added) list.append(...next);
    else list.replaceChildren(...next);
    this.shown = Math.min(limit, results.length);
    box.replaceChildren(...(found ? notice(found, query, LINKS).map(nodeOf) : this.#guide));
    count.textContent = found ? countText(results.length) : '';
    return true;
  }

  fail(): void {
    this.#latest += 1;
    this.found = undefined;
    this.shown = 0;
    this.parts.list.replaceChildren();
    this.parts.count.textContent = 'Recherche indisponible';
    this.parts.notice.replaceChildren(...failureNotice(LINKS.index).map(nodeOf));
  }
}

async function view(search: Search, result: Result, { terms }: Found): Promise<Node> {
  const { best, sections } = shownRecords(result);
  const texts = new Map<string, StoredRecord>();
  await Promise.all([best, ...sections].map(async ({ id }) => texts.set(id, await search.text(id))));
  return nodeOf(resultView(result, terms, texts, search.place));
}
