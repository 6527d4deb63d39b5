import type { Loaded } from '../corpus/load.ts';
import { pathOf } from '../model/addresses.ts';
import { paragraphsOf } from '../model/article.ts';
import { textsOf } from '../model/corpus.ts';
import { originsOf } from '../model/notes.ts';
import type { Origin } from '../model/quantities.ts';
import type { Use } from '../model/sources.ts';
import { atlasDatasets } from './atlas.ts';
import { PART_SOURCES, type ZonePart } from './zone-sources.ts';

/** A page that shows numbers, or outlines, of a file of data. */
export interface DataUse extends Required<Use> {
  /** Figures and paragraphs of the page; none when all of it rests on the file. */
  places: Required<Use>[];
}

/** What each part of a zone’s page is about. */
const PARTS: Record<ZonePart, string> = {
  unemployment: 'chômage',
  industry: 'industrie',
  branches: 'branches',
  decompositions: 'décomposition de l’emploi',
  programme: 'Territoires d’industrie',
  brownfields: 'friches',
  likeness: 'zones semblables',
};

/** Files that pages draw or consult without citing them: outlines, lists of places. */
const CONSULTED: Record<string, [label: string, href: string][]> = {
  'zones-emploi-contours': [
    ['Accueil, carte', '/'],
    ['Zones d’emploi, cartes', '/zones/'],
    ['Atlas, cartes', '/atlas/'],
    ['Études, cartes de situation', '/etudes/'],
  ],
  'epci-etudes-contours': [['Études, cartes de situation', '/etudes/']],
  'regions-contours': [
    ['Études, régions', '/etudes/'],
    ['Zones d’emploi, régions', '/zones/'],
  ],
  'departements-contours': [
    ['Et chez moi ?, départements', '/chez-moi/'],
    ['Zones d’emploi, cartes', '/zones/'],
  ],
  communes: [['Et chez moi ?, communes', '/chez-moi/']],
  'zones-emploi': [
    ['Zones d’emploi', '/zones/'],
    ['Comparer', '/comparer/'],
  ],
  'territoires-etudes': [['Études, périmètres', '/etudes/']],
  'territoires-etudes-zones': [['Comparer', '/comparer/']],
  'chomage-zone-emploi': [['Comparer', '/comparer/']],
  'emploi-zone-emploi-secteur': [['Comparer', '/comparer/']],
  'shift-share': [['Comparer', '/comparer/']],
  'emploi-flores-zone-emploi-na38': [['Comparer', '/comparer/']],
  faits: [['Tous les faits', '/faits/']],
  sources: [['Sources', '/sources/']],
};

/** Where each file is used, by its name: texts in the order of the site, then terms, then pages made of data. */
export function usesOfData(corpus: Loaded): Map<string, DataUse[]> {
  const uses = new Map<string, DataUse[]>();
  const add = (name: string, use: DataUse) => void uses.set(name, [...(uses.get(name) ?? []), use]);
  for (const text of textsOf(corpus)) {
    const href = pathOf(text.key);
    const { quantities, figures } = corpus.texts.get(text.key)!;
    const places = new Map<string, Required<Use>[]>();
    const found = (origins: Origin[], place: Required<Use>) => {
      for (const name of new Set(origins.flatMap(({ kind, id }) => (kind === 'dataset' ? id : []))))
        places.set(name, [...(places.get(name) ?? []), place]);
    };
    for (const { id, number, origins } of figures) found(origins, { label: `figure ${number}`, href: `${href}#figure-${id}` });
    for (const { number, citations } of paragraphsOf(text.article)) {
      const origins = citations.flatMap((citation) => originsOf(citation, { quantities, facts: corpus.facts }));
      found(origins, { label: `§ ${number}`, href: `${href}#p${number}` });
    }
    for (const [name, list] of places) add(name, { label: text.title, href, places: list });
  }
  for (const term of corpus.glossary.values())
    for (const name of term.datasets) add(name, { label: `Glossaire, ${term.name}`, href: `/glossaire/#${term.id}`, places: [] });
  for (const { measure, title, datasets } of atlasDatasets(corpus))
    for (const name of datasets) add(name, { label: `Atlas, ${title}`, href: `/atlas/${measure}/`, places: [] });
  const parts = Object.entries(PART_SOURCES) as [ZonePart, readonly string[]][];
  for (const name of new Set(parts.flatMap(([, names]) => names))) {
    const told = parts.filter(([, names]) => names.includes(name)).map(([part]) => PARTS[part]);
    add(name, { label: `Pages des zones d’emploi (${told.join(', ')})`, href: '/zones/', places: [] });
  }
  for (const [name, pages] of Object.entries(CONSULTED)) for (const [label, href] of pages) add(name, { label, href, places: [] });
  return uses;
}
