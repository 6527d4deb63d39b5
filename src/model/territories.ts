import type { Fact } from './facts.ts';

export const LEVERS = {
  competences: 'compétences',
  foncier: 'foncier',
  'mobilite-logement': 'mobilité et logement',
  innovation: 'innovation',
  reseaux: 'réseaux',
  infrastructures: 'infrastructures',
  financement: 'financement',
} as const;
export type Lever = keyof typeof LEVERS;

export const CONDITIONS = {
  geographie: 'géographie',
  histoire: 'histoire',
  contexte: 'contexte socio-économique',
  'capital-social': 'capital social',
  ressources: 'ressources déjà construites',
} as const;
export type Condition = keyof typeof CONDITIONS;

export interface Perimeter {
  type: string;
  name: string;
  /** Official code (Insee, SIREN, zone). */
  code?: string;
  note: string;
}

export interface Event {
  year: number;
  statement: string;
  source: string;
}

export interface Scheme {
  id: string;
  name: string;
  lever: Lever;
  actors: string[];
  since?: number;
  description: string;
  source: string;
}

export interface Actor {
  name: string;
  role: string;
  source: string;
}

export interface Tension {
  statement: string;
  source: string;
}

export interface Territory {
  id: string;
  name: string;
  perimeters: Perimeter[];
  portrait: string;
  facts: Fact[];
  timeline: Event[];
  schemes: Scheme[];
  actors: Actor[];
  tensions: Tension[];
  gaps: string[];
  file: string;
}

/** A kind of scheme found all over France, with its national facts. */
export interface GenericScheme {
  id: string;
  name: string;
  lever: Lever;
  description: string;
  facts: Fact[];
  file: string;
}
