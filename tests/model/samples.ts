/** Small things of each kind, complete, so that a test writes only what it is about. */
import type { Article, Citation } from '../../src/model/article.ts';
import type { Column, Dataset, Row } from '../../src/model/datasets.ts';
import type { Fact } from '../../src/model/facts.ts';
import type { Problem } from '../../src/model/problems.ts';
import type { Quantity } from '../../src/model/quantities.ts';
import type { Source } from '../../src/model/sources.ts';
import type { Declaration, Text } from '../../src/model/studies.ts';
import type { Territory } from '../../src/model/territories.ts';

export function quantity(value: number, unit: string, more: Partial<Quantity> = {}): Quantity {
  return { id: 'q', value, unit, decimals: 0, period: '2018', perimeter: 'ici', reliability: 'read', origins: [], ...more };
}

export function fact(id: string, more: Partial<Fact> = {}): Fact {
  return {
    id,
    statement: `Énoncé de ${id}.`,
    theme: 'emploi',
    source: 'journal',
    reliability: 'read',
    crossedBy: [],
    file: 'territoires/ici.yaml',
    ...more,
  };
}

export function source(id: string, more: Partial<Source> = {}): Source {
  return {
    id,
    type: 'article',
    title: `Titre de ${id}`,
    titleDescribed: false,
    authors: [],
    publisher: 'Ouest-France',
    year: 2019,
    url: `https://exemple.fr/${id}`,
    accessed: '2026-11-22',
    file: 'sources/articles.yaml',
    ...more,
  };
}

/** Columns are described by their type and, after a space, their unit: `{ taux: 'number %' }`. */
export function dataset(name: string, columns: Record<string, string>, rows: Row[], more: Partial<Dataset> = {}): Dataset {
  return {
    name,
    title: `Table ${name}`,
    description: '',
    vintage: '2026',
    licences: [],
    sources: [{ title: `Insee — Table ${name} (édition 2026)`, path: 'https://www.insee.fr/' }],
    caveats: [],
    columns: Object.entries(columns).map(([column, described]) => {
      const [type, ...unit] = described.split(' ');
      return {
        name: column,
        type: type as Column['type'],
        description: '',
        unit: unit.join(' ') || undefined,
        decimals: type === 'number' ? 1 : 0,
      };
    }),
    primaryKey: [],
    rows,
    file: `donnees/${name}.csv`,
    ...more,
  };
}

export function territory(more: Partial<Territory> = {}): Territory {
  return {
    id: 'ici',
    name: 'Ici',
    perimeters: [{ type: 'EPCI', name: 'Ici Agglo', note: '' }],
    portrait: 'Un lieu.',
    facts: [],
    timeline: [],
    schemes: [],
    actors: [],
    governance: [],
    tensions: [],
    gaps: [],
    file: 'territoires/ici.yaml',
    ...more,
  };
}

/** Paragraphs by the citations they hold, one section. `'3,5'` cites a number, `{ fact }` or `{ source }` is a note. */
export function article(...paragraphs: (string | { fact: string } | { source: string })[][]): Article {
  let index = 0;
  const citation = (cited: (typeof paragraphs)[number][number], line: number): Citation =>
    typeof cited === 'string' ? { tag: 'Chiffre', index: index++, quantity: cited, line } : { tag: 'Note', index: index++, ...cited, line };
  return {
    file: 'etudes/ici.mdx',
    sections: [
      {
        id: '',
        title: '',
        paragraphs: paragraphs.map((citations, rank) => ({
          number: rank + 1,
          line: 10 + rank,
          text: 'Une phrase.',
          runs: ['Une phrase.'],
          citations: citations.map((cited) => citation(cited, 10 + rank)),
        })),
      },
    ],
    placements: [],
    looseCitations: [],
    asides: [],
    links: [],
    runs: [],
  };
}

export function text(declarations: Record<string, Declaration>, more: Partial<Text> = {}): Text {
  return {
    key: 'pages/ici',
    file: 'pages/ici.mdx',
    title: 'Ici',
    description: '',
    date: '2026-11-22',
    revisions: [],
    declarations,
    article: article(),
    ...more,
  };
}

/** A report that remembers: « field : message ». */
export function reporting(): { report: (problem: Problem) => void; said: string[] } {
  const said: string[] = [];
  return { said, report: ({ field, message }) => void said.push(`${field} : ${message}`) };
}

export function byId<T extends { id: string } | { name: string }>(...things: T[]): Map<string, T> {
  return new Map(things.map((thing) => ['id' in thing ? thing.id : thing.name, thing]));
}
