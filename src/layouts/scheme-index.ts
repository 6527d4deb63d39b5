/** The index of all recorded schemes, and the facets it is filtered by. */
import type { Loaded } from '../corpus/load.ts';
import { capitalised } from '../format/html.ts';
import { type Reference, referenceOfSource } from '../model/references.ts';
import { LEVERS, type Lever, SCHEME_STATES, type SchemeState } from '../model/territories.ts';
import { kindOfScheme } from '../model/scheme-kinds.ts';
import { type LocalScheme, localSchemes } from './chapter.ts';

export interface SchemeEntry {
  scheme: LocalScheme;
  place: { label: string; href: string };
  /** Its box in the study of its territory, if it has one. */
  box?: string;
  kind: { label: string; href: string };
  reference: Reference;
  /** What the state rests on, when a fact says it: its address among all facts. */
  stateFact?: string;
}

/** Entries of each lever, in the order of the levers, then of the studies. */
export function schemeEntries(corpus: Loaded): { lever: Lever; label: string; entries: SchemeEntry[] }[] {
  const entries = localSchemes(corpus).map((scheme): SchemeEntry => {
    const study = corpus.studies.find(({ territory }) => territory === scheme.territory)!;
    const placed = study.article.placements.some(({ tag, id }) => tag === 'Dispositif' && id === scheme.id);
    const stateFact = scheme.stateFact && corpus.facts.get(scheme.stateFact);
    return {
      scheme,
      place: { label: study.title, href: `/${study.key}/` },
      ...(placed && { box: `/${study.key}/#${scheme.id}` }),
      kind: kindOfScheme(scheme.kind, corpus.chapters),
      reference: referenceOfSource(corpus.sources.get(scheme.source)!),
      ...(stateFact && { stateFact: `/faits/${scheme.territory}/#${stateFact.id}` }),
    };
  });
  return (Object.keys(LEVERS) as Lever[]).map((lever) => ({
    lever,
    label: capitalised(LEVERS[lever]),
    entries: entries.filter(({ scheme }) => scheme.lever === lever),
  }));
}

/** Facets, each value with its count; without script its link leads to where it is listed. */
export function schemeFacets(corpus: Loaded) {
  const schemes = localSchemes(corpus);
  const count = (of: (scheme: LocalScheme) => string, id: string) => schemes.filter((scheme) => of(scheme) === id).length;
  const values = (name: string, of: (scheme: LocalScheme) => string, labels: [id: string, label: string][]) =>
    labels
      .map(([id, label]) => ({ id, label: capitalised(label), count: count(of, id), href: `#${name}-${id}` }))
      .filter((value) => value.count > 0);
  const kinds = [...new Set(schemes.map(({ kind }) => kind))]
    .map((id): [string, string] => [id, kindOfScheme(id, corpus.chapters).label])
    .sort((a, b) => a[1].localeCompare(b[1], 'fr'));
  return [
    { name: 'levier', title: 'Levier', values: values('levier', ({ lever }) => lever, Object.entries(LEVERS)) },
    {
      name: 'territoire',
      title: 'Territoire',
      values: values(
        'territoire',
        ({ territory }) => territory,
        corpus.studies.map((study) => [study.territory, study.title]),
      ),
    },
    { name: 'genre', title: 'Genre', values: values('genre', ({ kind }) => kind, kinds) },
    {
      name: 'etat',
      title: 'État',
      values: values('etat', ({ state }) => state, Object.entries(SCHEME_STATES) as [SchemeState, string][]),
    },
  ];
}
