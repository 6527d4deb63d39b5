/** Appendices: every fact of every file, with what says it and where it is used. */
import type { Loaded } from '../corpus/load.ts';
import { pathOf } from '../model/addresses.ts';
import { paragraphsOf } from '../model/article.ts';
import type { Chapter } from '../model/chapters.ts';
import { textsOf } from '../model/corpus.ts';
import type { Fact } from '../model/facts.ts';
import type { Study, Text } from '../model/studies.ts';

export interface FactSheet {
  /** Address: `/faits/<id>/`. */
  id: string;
  title: string;
  /** The study the facts were gathered for. */
  study?: { title: string; href: string };
  facts: Fact[];
}

/** One sheet a territory, in the order of the studies, then the programme and the Observatory, then generic schemes. */
export function factSheets(corpus: Loaded): FactSheet[] {
  const national = (folder: string) => [...corpus.facts.values()].filter(({ file }) => file.startsWith(`${folder}/`));
  return [
    ...corpus.studies.map((study) => ({
      id: study.territory,
      title: study.title,
      study: { title: study.title, href: pathOf(study.key) },
      facts: corpus.territories.get(study.territory)!.facts,
    })),
    { id: 'observatoire', title: 'La Note, l’Observatoire et le programme', facts: national('observatoire') },
    { id: 'dispositifs', title: 'Les dispositifs en France', facts: national('dispositifs') },
  ];
}

export interface FactUse {
  label: string;
  href: string;
}

/** Where each fact is shown, by fact id: paragraphs, key figures, charts, the page of collectives. */
export function usesOfFacts(corpus: Loaded): Map<string, FactUse[]> {
  const uses = new Map<string, FactUse[]>();
  const add = (id: string | undefined, use: FactUse) => {
    if (id === undefined || !corpus.facts.has(id)) return;
    const known = uses.get(id) ?? [];
    if (!known.some(({ href }) => href === use.href)) uses.set(id, [...known, use]);
  };
  for (const text of textsOf(corpus)) {
    const path = pathOf(text.key);
    for (const paragraph of paragraphsOf(text.article))
      for (const { quantity, fact } of paragraph.citations)
        add(fact ?? quantity, { label: `${text.title}, § ${paragraph.number}`, href: `${path}#p${paragraph.number}` });
    for (const id of elsewhere(text)) add(id, { label: text.title, href: path });
  }
  for (const [territory, entries] of corpus.governance)
    for (const id of entries.flatMap(({ facts }) => facts)) add(id, { label: 'Qui agit', href: `/qui-agit/#${territory}` });
  for (const scheme of corpus.schemes.values())
    add(scheme.stateFact, { label: `Dispositif : ${scheme.name}`, href: `/dispositifs/#${scheme.id}` });
  return uses;
}

/** Facts a text shows outside its paragraphs: key figures, charts, operands of its computations, lists. */
function elsewhere(text: Text | Study | Chapter): string[] {
  const operands = Object.values(text.declarations).flatMap((declaration) =>
    declaration.kind === 'operation' ? declaration.operands : declaration.kind === 'rank' ? [declaration.operand] : [],
  );
  const keyFigures = 'keyFigures' in text ? text.keyFigures.map(({ quantity }) => quantity) : [];
  const drawn = 'charts' in text ? text.charts.flatMap((chart) => (chart.type === 'facts' ? chart.facts : [])) : [];
  const loose = text.article.looseCitations.flatMap(({ quantity, fact }) => fact ?? quantity ?? []);
  return [...operands, ...keyFigures, ...drawn, ...loose];
}
