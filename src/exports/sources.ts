import { risRecords, risText } from '../citation/ris.ts';
import { cslOfSource, type CslItem } from '../model/csl.ts';
import type { Source, SourceType } from '../model/sources.ts';
import type { OwnTable } from './own-table.ts';

const TYPES: Record<SourceType, string> = {
  article: 'article',
  webpage: 'page web',
  report: 'rapport',
  dataset: 'jeu de données',
  book: 'livre',
  'press-release': 'communiqué',
};

const sorted = (sources: Iterable<Source>): Source[] => [...sources].sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * Every publication cited, in the order of identifiers.
 * @param uses how many pages and lists rest on a source
 * @param link site path → whole address
 */
export function sourceTable(sources: Iterable<Source>, uses: (id: string) => number, link: (path: string) => string): OwnTable {
  return {
    name: 'sources',
    title: 'Publications citées par Terrains d’industrie',
    description:
      'Une ligne par publication : auteurs, titre, éditeur, année, adresse, date de lecture, nombre de lieux du site qui la citent.',
    caveats: [
      'Un titre « décrit » n’a pas été vu tel quel : il dit ce que contient la page.',
      'Une année vide est une date qui n’a pas été vue, jamais une date devinée.',
    ],
    fields: [
      { name: 'id', type: 'string', description: 'Identifiant, qui ne change pas' },
      { name: 'type', type: 'string', description: 'article, page web, rapport, jeu de données, livre ou communiqué' },
      { name: 'titre', type: 'string', description: 'Titre, ou description de la page' },
      { name: 'titre_vu', type: 'string', description: 'oui : titre exact ; non : titre décrit' },
      { name: 'auteurs', type: 'string', description: 'Prénom et nom, séparés par un point-virgule ; vide si la page n’est pas signée' },
      { name: 'editeur', type: 'string', description: 'Qui publie' },
      { name: 'annee', type: 'year', description: 'Année de parution ; vide si la date n’a pas été vue' },
      { name: 'url', type: 'string', description: 'Adresse de la publication' },
      { name: 'consulte', type: 'date', description: 'Date de lecture' },
      { name: 'note', type: 'string', description: 'Ce qu’il faut savoir de cette publication' },
      { name: 'usages', type: 'integer', description: 'Lieux du site qui s’appuient sur elle' },
      { name: 'adresse', type: 'string', description: 'Adresse permanente de la notice sur le site' },
    ],
    rows: sorted(sources).map((source) => [
      source.id,
      TYPES[source.type],
      source.title,
      source.titleDescribed ? 'non' : 'oui',
      source.authors.join('; ') || null,
      source.publisher,
      source.year,
      source.url,
      source.accessed,
      source.note ?? null,
      uses(source.id),
      link(`/sources/#s-${source.id}`),
    ]),
  };
}

/** For Zotero, and whoever reads CSL-JSON. */
export const cslOf = (sources: Iterable<Source>): CslItem[] => sorted(sources).map(cslOfSource);

/** For reference managers that read RIS. */
export function risOf(sources: Iterable<Source>): string {
  // The library knows no author in a newspaper, and one in a magazine: only the type differs.
  const items = cslOf(sources).map((item) => (item.type === 'article-newspaper' ? { ...item, type: 'article-magazine' } : item));
  return risText(
    risRecords(items).map(({ TY, ID: _id, M1, ...tags }) => ({
      TY: TY === 'MGZN' ? 'NEWS' : TY!,
      ...tags,
      // The date a page was read, where Zotero looks for it.
      ...(M1 && { Y2: M1 }),
    })),
  );
}
