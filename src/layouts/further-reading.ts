/** The Note, the Observatory’s publications, its seminars and the programme year by year, from `content/observatoire/`. */
import { readFact } from '../corpus/frontmatter.ts';
import type { Loaded } from '../corpus/load.ts';
import { formatDate } from '../format/french.ts';
import type { Fact } from '../model/facts.ts';
import { type Reference, referenceOfSource } from '../model/references.ts';

const FILE = 'observatoire/observatoire.yaml';

export function noteOf(corpus: Loaded) {
  const { note } = corpus.observatory;
  return {
    title: note.titre,
    author: note.autrice,
    preface: note.preface,
    series: note.collection,
    publisher: note.editeur,
    isbn: note.isbn,
    date: formatDate(note.date),
    plan: note.plan_reconstitue.map(({ partie, contenu }) => ({ title: partie, words: contenu })),
    references: unique([...note.urls.map(({ source }) => source), note.isbn_source]).map((id) => reference(id, corpus)),
  };
}

export interface Publication {
  title: string;
  authors: string[];
  kind: string;
  year: string;
  brings: string;
  reference: Reference;
}

/** Newest first; those without a date seen come last. */
export function publicationsOf(corpus: Loaded): Publication[] {
  return [...corpus.observatory.publications]
    .sort((a, b) => (b.annee ?? 0) - (a.annee ?? 0) || a.titre.localeCompare(b.titre, 'fr'))
    .map(({ titre, auteurs, type, annee, apport, source }) => ({
      title: titre,
      authors: auteurs,
      kind: type,
      year: annee === null ? 's. d.' : String(annee),
      brings: apport,
      reference: reference(source, corpus),
    }));
}

export interface Seminar {
  title: string;
  /** « Séance n° 12 », if its number is known. */
  rank?: string;
  date: string;
  place: string;
  speakers: string[];
  reference: Reference;
}

/** In order of dates; those without a date seen come last. */
export function seminarsOf(corpus: Loaded): Seminar[] {
  return [...corpus.observatory.seminaires]
    .sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9') || a.titre.localeCompare(b.titre, 'fr'))
    .map(({ titre, numero, date, territoire, intervenants, source }) => ({
      title: titre,
      ...(numero !== null && { rank: `Séance n° ${numero}` }),
      date: date === null ? 'date non trouvée' : formatDate(date),
      place: territoire,
      speakers: intervenants,
      reference: reference(source, corpus),
    }));
}

/** Facts of the programme, by the first year their period names. */
export function programmeByYear(corpus: Loaded): { year: string; facts: { fact: Fact; reference: Reference }[] }[] {
  const facts = corpus.observatory.programme.faits.map((input) => readFact(input, FILE));
  const years = Map.groupBy(facts, ({ period }) => /\d{4}/.exec(period ?? '')?.[0] ?? 'Sans date');
  return [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, found]) => ({ year, facts: found.map((fact) => ({ fact, reference: reference(fact.source, corpus) })) }));
}

const reference = (id: string, corpus: Loaded) => referenceOfSource(corpus.sources.get(id)!);
const unique = (ids: string[]) => [...new Set(ids)];
