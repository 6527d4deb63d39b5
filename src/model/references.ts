import type { Dataset } from './datasets.ts';
import { producersOf } from './datasets.ts';
import type { Origin } from './quantities.ts';
import type { Source } from './sources.ts';
import { shortAuthor, yearOf } from './sources.ts';

/** A source or a data set as a bibliography prints it. */
export interface Reference {
  author: string;
  title: string;
  /** A title seen is quoted; one that only describes the page, or names a data set, is not. */
  quoted: boolean;
  /** Where it appeared, when the author is someone else. */
  publisher?: string;
  year?: string;
  url: string;
  accessed?: string;
  note?: string;
}

export function referenceOfSource(source: Source): Reference {
  const author = shortAuthor(source);
  return {
    author,
    title: source.title,
    quoted: !source.titleDescribed,
    publisher: author === source.publisher ? undefined : source.publisher,
    year: yearOf(source),
    url: source.url,
    accessed: source.accessed,
    note: source.note,
  };
}

export function referenceOfDataset(dataset: Dataset): Reference {
  const producers = [...new Set(dataset.sources.flatMap(producersOf))];
  return {
    author: producers.length > 0 ? producers.join(', ') : 'Données du projet',
    title: dataset.title,
    quoted: false,
    year: dataset.vintage || undefined,
    url: dataset.sources.find((source) => source.path)?.path ?? '',
    note: dataset.sources.length > 1 ? 'Données réunies et calculs : Terrains d’industrie.' : undefined,
  };
}

/** The reference behind an origin; throws on an unknown one, which `buildCorpus` has refused before. */
export function referenceOf(origin: Origin, sources: Map<string, Source>, datasets: Map<string, Dataset>): Reference {
  const found = origin.kind === 'source' ? sources.get(origin.id) : datasets.get(origin.id);
  if (!found) throw new RangeError(`origine inconnue : ${origin.kind} ${origin.id}`);
  return origin.kind === 'source' ? referenceOfSource(found as Source) : referenceOfDataset(found as Dataset);
}
