import { citationsOf } from './article.ts';
import type { Corpus, Draft } from './corpus.ts';
import { sourcesNamedIn } from './sources.ts';
import type { Report } from './problems.ts';

/** Every source named is known, every source known is named somewhere. */
export function checkSources(draft: Draft, corpus: Corpus, report: Report): void {
  const used = new Set<string>();
  const cite = (file: string, field: string, id: string) => {
    used.add(id);
    if (!corpus.sources.has(id)) {
      report({
        file,
        field,
        missing: ['sources'],
        message: `la source « ${id} » est inconnue`,
        remedy: 'l’ajouter dans content/sources/, ou corriger l’identifiant',
        near: { word: id, among: [...corpus.sources.keys()] },
      });
    }
  };
  for (const fact of corpus.facts.values()) {
    cite(fact.file, `faits › ${fact.id} › source`, fact.source);
    for (const id of fact.crossedBy) cite(fact.file, `faits › ${fact.id} › recoupe_par`, id);
    // A remark may name a source it was read in (« source alienor-… ») : that is a use, too.
    for (const id of sourcesNamedIn(`${fact.statement} ${fact.remark ?? ''}`, corpus.sources)) used.add(id);
  }
  for (const territory of corpus.territories.values()) {
    territory.timeline.forEach((event) => cite(territory.file, `chronologie › ${event.year} › source`, event.source));
    territory.schemes.forEach((scheme) => cite(territory.file, `dispositifs › ${scheme.id} › source`, scheme.source));
    territory.actors.forEach((actor) => cite(territory.file, `acteurs › ${actor.name} › source`, actor.source));
    territory.governance.forEach(({ aspect, sources }) => sources.forEach((id) => cite(territory.file, `gouvernance › ${aspect}`, id)));
    territory.tensions.forEach((tension, rank) => cite(territory.file, `tensions › n° ${rank + 1} › source`, tension.source));
  }
  for (const term of draft.terms) term.sources.forEach((id) => cite(term.file, `termes › ${term.id} › sources`, id));
  for (const { file, field, source } of draft.sourceUses) cite(file, field, source);
  for (const article of corpus.articles.values())
    for (const citation of citationsOf(article)) if (citation.source) used.add(citation.source);
  for (const source of corpus.sources.values()) {
    if (!used.has(source.id))
      report({
        file: source.file,
        field: `sources › ${source.id}`,
        missing: ['territoires', 'observatoire', 'enseignement', 'dispositifs', 'etudes', 'pages'],
        message: 'cette source n’est citée nulle part',
        remedy: 'la citer ou la retirer',
      });
  }
}
