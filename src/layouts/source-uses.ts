import type { Loaded } from '../corpus/load.ts';
import { pathOf } from '../model/addresses.ts';
import { paragraphsOf } from '../model/article.ts';
import { textsOf } from '../model/corpus.ts';
import { originsOf } from '../model/notes.ts';
import { sourcesNamedIn, type Use } from '../model/sources.ts';

/** Files that are no text of the site, and where what they say is shown. */
const OTHERS: Record<string, Use> = {
  observatoire: { label: 'Observatoire et programme', href: '/aller-plus-loin/' },
  enseignement: { label: 'Enseignement' },
};

/**
 * Where each source is used: the published pages that cite it, then the files of facts that rest on it
 * and have no page yet. Ids of paragraphs lead straight to the place.
 */
export function usesOfSources(corpus: Loaded): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (id: string, use: Use) => {
    const list = uses.get(id) ?? [];
    if (!list.some((known) => known.label === use.label)) uses.set(id, [...list, use]);
  };
  for (const text of textsOf(corpus)) {
    const { quantities } = corpus.texts.get(text.key)!;
    const path = pathOf(text.key);
    for (const paragraph of paragraphsOf(text.article)) {
      for (const origin of paragraph.citations.flatMap((citation) => originsOf(citation, { quantities, facts: corpus.facts }))) {
        if (origin.kind === 'source')
          add(origin.id, { label: `${text.title}, § ${paragraph.number}`, href: `${path}#p${paragraph.number}` });
      }
    }
  }
  const studied = new Map(corpus.studies.map((study) => [study.territory, study]));
  for (const territory of corpus.territories.values()) {
    const study = studied.get(territory.id);
    const href = study && `/${study.key}/`;
    const cite = (id: string, what: string) => {
      if (!uses.get(id)?.some((use) => use.href?.startsWith(href ?? '-'))) add(id, { label: `${territory.name}, ${what}`, href });
    };
    for (const fact of territory.facts)
      [fact.source, ...fact.crossedBy, ...sourcesNamedIn(fact.remark ?? '', corpus.sources)].forEach((id) => cite(id, 'faits'));
    territory.timeline.forEach((event) => cite(event.source, 'chronologie'));
    territory.schemes.forEach((scheme) => cite(scheme.source, 'dispositifs'));
    territory.actors.forEach((actor) => cite(actor.source, 'acteurs'));
    territory.tensions.forEach((tension) => cite(tension.source, 'tensions'));
    for (const { sources } of territory.governance)
      sources.forEach((id) => add(id, { label: `Qui agit, ${territory.name}`, href: `/qui-agit/#${territory.id}` }));
  }
  for (const term of corpus.glossary.values())
    term.sources.forEach((id) => add(id, { label: `Glossaire, ${term.name}`, href: `/glossaire/#${term.id}` }));
  for (const scheme of corpus.genericSchemes) {
    for (const fact of scheme.facts)
      [fact.source, ...fact.crossedBy, ...sourcesNamedIn(`${fact.statement} ${fact.remark ?? ''}`, corpus.sources)].forEach((id) =>
        add(id, { label: scheme.name, href: `/dispositifs/${scheme.id}/` }),
      );
  }
  for (const [id, folder] of corpus.otherUses) add(id, OTHERS[folder]!);
  return uses;
}
