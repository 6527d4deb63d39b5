import type { Loaded } from '../corpus/load.ts';
import { pathOf } from '../model/addresses.ts';
import { textsOf } from '../model/corpus.ts';

/** Texts that use each term, by term id: those whose first use leads here. */
export function usesOfTerms(corpus: Loaded): Map<string, { label: string; href: string }[]> {
  const uses = new Map<string, { label: string; href: string }[]>();
  for (const text of textsOf(corpus)) {
    for (const { term } of corpus.mentions.get(text.key)!.flat())
      uses.set(term, [...(uses.get(term) ?? []), { label: text.title, href: pathOf(text.key) }]);
  }
  return uses;
}
