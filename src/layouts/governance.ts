import type { Loaded } from '../corpus/load.ts';
import { shortAuthor, yearOf } from '../model/sources.ts';
import type { Governance } from '../model/territories.ts';

/** What an aspect rests on: facts of the site under their source’s name, then sources cited directly; each address once. */
export function governanceReferences(
  { facts, sources }: Governance,
  territory: string,
  corpus: Loaded,
): { label: string; href: string; external: boolean }[] {
  const named = (id: string) => {
    const source = corpus.sources.get(id)!;
    return `${shortAuthor(source)}, ${yearOf(source)}`;
  };
  const own = new Set(corpus.territories.get(territory)!.facts.map(({ id }) => id));
  return [
    ...facts.map((id) => {
      const fact = corpus.facts.get(id)!;
      const folder = own.has(id) ? territory : fact.file.split('/')[1]!.replace('.yaml', '');
      return { label: named(fact.source), href: `/faits/${folder}/#${id}`, external: false };
    }),
    ...sources.map((id) => ({ label: named(id), href: corpus.sources.get(id)!.url, external: true })),
  ];
}
