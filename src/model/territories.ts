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

/** Kinds of local schemes that have no page of their own; the others are generic schemes. */
export const SCHEME_KINDS = {
  formation: 'autre formation',
  'batiments-et-zones': 'bâtiments et zones d’activité',
  logement: 'logement',
  mobilite: 'mobilité',
  'recherche-et-transfert': 'recherche et transfert',
  'energie-et-environnement': 'énergie et environnement',
  'transport-et-reseaux': 'transports et réseaux techniques',
  'fonds-et-aides': 'fonds et aides',
  'promotion-et-attractivite': 'promotion et attractivité',
  'projet-de-territoire': 'projet de territoire',
} as const;

export const SCHEME_STATES = { 'en-cours': 'en cours', prevu: 'prévu', arrete: 'arrêté', inconnu: 'inconnu' } as const;
export type SchemeState = keyof typeof SCHEME_STATES;

/** What a carrier of a scheme is. */
export const CARRIER_KINDS = {
  entreprise: 'entreprises',
  'collectif-entreprises': 'collectifs d’entreprises',
  collectivite: 'collectivités',
  etat: 'État et services publics',
  'formation-recherche': 'formation et recherche',
  salaries: 'salariés',
  habitants: 'habitants et associations',
} as const;
export type CarrierKind = keyof typeof CARRIER_KINDS;

/** What is asked of every collective, in the order of the page. */
export const ASPECTS = {
  noyau: 'Autour de la table',
  origine: 'Depuis quand',
  decision: 'Qui décide',
  moyens: 'Avec quoi',
  absents: 'Qui manque, qui conteste',
} as const;
export type Aspect = keyof typeof ASPECTS;

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
  /** A generic scheme's id, or a key of `SCHEME_KINDS`. */
  kind: string;
  state: SchemeState;
  /** The fact that bears the state out; without it, the scheme's own source does. */
  stateFact?: string;
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

/** One aspect of how a collective holds together, and what says so; nothing says so when it is not known. */
export interface Governance {
  aspect: Aspect;
  /** May hold `{fact}` placeholders. */
  statement: string;
  facts: string[];
  sources: string[];
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
  governance: Governance[];
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
