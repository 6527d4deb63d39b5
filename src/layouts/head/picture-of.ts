/** Which picture stands for a page: its own if it has a place or a figure to show, else that of the site. */
import type { Loaded } from '../../corpus/load.ts';
import { typeset } from '../../format/french.ts';
import { citablePages } from '../citables.ts';
import { pathOf } from '../../model/addresses.ts';
import { pageOf, publishedFigures } from '../figure-page.ts';
import { listName } from '../reference-files.ts';

export interface Pictured {
  /** Site path of the file. */
  file: string;
  alternative: string;
}

/** Pictures of many pages: the name of the file, and its words. */
export const SHARED = {
  site: {
    name: 'terrains-d-industrie',
    title: 'Terrains d’industrie',
    lead: 'Des lieux, des nombres, leurs sources',
    kind: 'Compagnon indépendant',
  },
  zones: { name: 'zones', title: 'Zones d’emploi', lead: 'Industrie, chômage, branches : une page par zone', kind: 'Terrains d’industrie' },
} as const;

export function pictureOf(path: string, corpus: Loaded): Pictured {
  const figure = publishedFigures(corpus).find((published) => pageOf(published) === path);
  const page = citablePages(corpus).get(figure ? pathOf(figure.text.key) : path);
  switch (page?.kind) {
    case 'study':
      return { file: fileOf(listName(page.path)), alternative: typeset(`${page.title}. Carte : le territoire en rouge.`) };
    case 'idea':
    case 'lever':
    case 'condition':
    case 'scheme':
      return { file: fileOf(listName(page.path)), alternative: typeset(`${page.title}. Silhouette d’une figure de la page.`) };
    case 'zone':
      return { file: fileOf(SHARED.zones.name), alternative: FRANCE };
    default:
      return { file: fileOf(SHARED.site.name), alternative: FRANCE };
  }
}

const FRANCE = 'Carte de France : la part de l’industrie par zone d’emploi, et en rouge les territoires étudiés.';
const fileOf = (name: string) => `/apercus/${name}.png`;
