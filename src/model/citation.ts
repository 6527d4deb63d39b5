/** Things of the site that can be cited, and what a reference to each holds. */

export const PUBLICATION = 'Terrains d’industrie';

export type CitableKind =
  | 'study'
  | 'idea'
  | 'lever'
  | 'condition'
  | 'scheme'
  | 'lesson'
  | 'zone'
  | 'map'
  | 'text'
  | 'facts'
  | 'figure'
  | 'paragraph'
  | 'fact'
  | 'dataset';

export interface Citable {
  kind: CitableKind;
  title: string;
  /** What it is: « étude n° 1 », « fait ». None for a plain page. */
  series?: string;
  /** Title of what it is a part of, when its own does not say. */
  within?: string;
  /** Site path, with its fragment: `/etudes/cognac/#p3`. */
  path: string;
  version: string;
  /** ISO. */
  date: string;
}

/** A reference in one style. */
export interface WrittenReference {
  /** Name of the CSL file of the style. */
  id: string;
  /** « ISO 690, auteur-date ». */
  style: string;
  html: string;
}

/** A reference as reference managers exchange it (CSL-JSON 1.0), as far as the site fills it. */
export interface CslItem {
  id: string;
  type: 'webpage' | 'map' | 'graphic' | 'dataset';
  title: string;
  /** One author, a body and not a person. */
  author: { literal: string }[];
  'container-title': string;
  publisher: string;
  genre?: string;
  version: string;
  issued: { 'date-parts': [[year: number, month: number, day: number]] };
  language: 'fr-FR';
  URL: string;
}

const TYPES: Partial<Record<CitableKind, CslItem['type']>> = { map: 'map', figure: 'graphic', dataset: 'dataset' };

/** The site signs: the Note it accompanies and its author are not claimed. @param address site path → whole address */
export function cslOf(citable: Citable, address: (path: string) => string): CslItem {
  const [year, month, day] = citable.date.split('-').map(Number) as [number, number, number];
  return {
    id: citable.path.replace(/[/#.]+/g, '-').replace(/^-|-$/g, ''),
    type: TYPES[citable.kind] ?? 'webpage',
    title: citable.title,
    author: [{ literal: PUBLICATION }],
    'container-title': PUBLICATION,
    publisher: PUBLICATION,
    ...(placeOf(citable) && { genre: placeOf(citable) }),
    version: citable.version,
    issued: { 'date-parts': [[year, month, day]] },
    language: 'fr-FR',
    URL: address(citable.path),
  };
}

/** « figure 1, Cognac », « étude n° 1 »; empty for a plain page. */
export function placeOf({ series, within }: Citable): string {
  return [series, within].filter(Boolean).join(', ');
}

/** A paragraph of a text, by its number. */
export function paragraphOf(text: Citable, number: number): Citable {
  return {
    ...text,
    kind: 'paragraph',
    series: [text.series, `§ ${number}`].filter(Boolean).join(', '),
    path: `${text.path}#p${number}`,
  };
}
