/**
 * What authors may write, key by key. Shape only: whether a source exists or units agree is `buildCorpus`'s affair.
 * Every object is strict, so a misspelt key is an error and never silently ignored.
 */
import { z } from 'zod';
import { THEMES, type Theme } from '../model/facts.ts';
import { SCATTER_MEASURES } from '../model/studies.ts';
import { ASPECTS, CARRIER_KINDS, CONDITIONS, LEVERS, SCHEME_KINDS, SCHEME_STATES } from '../model/territories.ts';
import { OPERATIONS } from '../model/quantities.ts';
import { NATURES } from '../model/revisions.ts';

export const text = z.string().trim().min(1);
/** Identifiers are addresses: lower case, figures and hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'minuscules sans accent, chiffres et traits d’union seulement');
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'date attendue : AAAA-MM-JJ');
export const lever = z.enum(Object.keys(LEVERS) as [keyof typeof LEVERS]);
const condition = z.enum(Object.keys(CONDITIONS) as [keyof typeof CONDITIONS]);

export const fact = z
  .strictObject({
    id,
    enonce: text,
    /** Without it the fact is a statement only. With it, `unite` and `periode` are required. */
    valeur: z.number().optional(),
    unite: text.optional(),
    precision: z.enum(['environ', 'minimum', 'maximum', 'seuil']).optional(),
    periode: text.optional(),
    perimetre: text.optional(),
    theme: z.enum(Object.keys(THEMES) as [Theme]),
    source: id,
    fiabilite: z.enum(['lu', 'secondaire']),
    verifie: z.enum(['source', 'recoupe']).optional(),
    recoupe_par: z.union([id, z.array(id)]).optional(),
    remarque: text.optional(),
  })
  .superRefine((value, context) => {
    if (value.valeur !== undefined && !value.unite)
      context.addIssue({ code: 'custom', path: ['unite'], message: 'une valeur demande son unité' });
    if (value.valeur !== undefined && !value.periode)
      context.addIssue({ code: 'custom', path: ['periode'], message: 'une valeur demande sa période' });
    if (value.valeur === undefined && value.unite) context.addIssue({ code: 'custom', path: ['valeur'], message: 'une unité sans valeur' });
    if (value.verifie === 'recoupe' && !value.recoupe_par)
      context.addIssue({ code: 'custom', path: ['recoupe_par'], message: 'dire par quelle source le fait est recoupé' });
  });

export const source = z.strictObject({
  id,
  type: z.enum(['article', 'webpage', 'report', 'dataset', 'book', 'press-release']),
  /** Between square brackets when the exact title was not seen. */
  titre: text,
  auteurs: z.array(text),
  editeur: text,
  /** null: date not seen. */
  annee: z.number().int().min(1800).max(2100).nullable(),
  url: z.url({ protocol: /^https?$/ }),
  consulte: isoDate,
  note: text.optional(),
});

export const sourceList = z.strictObject({ sources: z.array(source) });

export const scheme = z.strictObject({
  id,
  nom: text,
  ressource: lever,
  /** A generic scheme's id, or a kind that has no page of its own. */
  genre: z.union([z.enum(Object.keys(SCHEME_KINDS) as [keyof typeof SCHEME_KINDS]), id]),
  etat: z.enum(Object.keys(SCHEME_STATES) as [keyof typeof SCHEME_STATES]),
  /** The fact that bears the state out, when the description and its source do not. */
  etat_fait: id.optional(),
  /** Empty when no source names them. */
  acteurs: z.array(text),
  annee: z.number().int().optional(),
  description: text,
  source: id,
});

export const territory = z.strictObject({
  territoire: id,
  nom: text,
  perimetres: z.array(z.strictObject({ type: text, nom: text, code: z.string().optional(), note: z.string() })).min(1),
  portrait: text,
  faits: z.array(fact),
  chronologie: z.array(z.strictObject({ annee: z.number().int(), evenement: text, source: id })),
  dispositifs: z.array(scheme),
  acteurs: z.array(z.strictObject({ nom: text, role: text, source: id })),
  /** How the collective holds together, aspect by aspect; without fact or source, it says what is not known. */
  gouvernance: z
    .array(
      z.strictObject({
        aspect: z.enum(Object.keys(ASPECTS) as [keyof typeof ASPECTS]),
        texte: text,
        faits: z.array(id).optional(),
        sources: z.array(id).optional(),
      }),
    )
    .length(Object.keys(ASPECTS).length),
  tensions: z.array(z.strictObject({ enonce: text, source: id })),
  lacunes: z.array(text),
});

export const genericSchemes = z.strictObject({
  sujet: z.literal('dispositifs'),
  note: text,
  dispositifs: z.array(z.strictObject({ id, nom: text, ressource: lever, description: text, faits: z.array(fact) })),
  lacunes: z.array(text),
});

/** Who each name among the carriers of schemes is. */
export const carriers = z.strictObject({
  porteurs: z.array(z.strictObject({ nom: text, nature: z.enum(Object.keys(CARRIER_KINDS) as [keyof typeof CARRIER_KINDS]) })),
});

/** Words readers take for one another; search answers with all of them. */
export const synonyms = z.strictObject({ synonymes: z.array(z.strictObject({ mots: z.array(text).min(2) })) });

export const glossary = z.strictObject({
  termes: z.array(
    z.strictObject({
      id,
      terme: text,
      formes: z.array(text),
      definition: text,
      sources: z.array(id).optional(),
      jeux: z.array(id).optional(),
      voir: z.array(id),
    }),
  ),
});

const key = z.record(z.string(), z.union([z.string(), z.number()]));

const span = z.string().regex(/^\d{4}-\d{4}$/, 'période attendue : 1998-2018');

/** A number of a study: read in a data set, or computed from others. */
export const figureNumber = z.union([
  z.strictObject({ nuage: span, mesure: z.enum(SCATTER_MEASURES) }),
  z.strictObject({
    donnee: z.strictObject({ jeu: id, colonne: text, ligne: key }),
    perimetre: text,
    periode: text,
    unite: text.optional(),
    decimales: z.number().int().min(0).max(3).optional(),
  }),
  z.strictObject({
    calcul: z.enum(OPERATIONS),
    de: z.array(id).min(2),
    decimales: z.number().int().min(0).max(3).optional(),
    perimetre: text.optional(),
    periode: text.optional(),
  }),
  z.strictObject({
    calcul: z.literal('rang'),
    de: z.union([id, z.array(id).length(1)]),
    ordre: z.enum(['croissant', 'decroissant']),
    perimetre: text.optional(),
    periode: text.optional(),
  }),
]);

const chartText = { titre: text, lecture: text, 'mise-en-garde': text.optional() };
const zone = z
  .string()
  .regex(/^\d{4}$/, 'code de zone d’emploi à quatre chiffres, entre guillemets')
  .optional();

export const chart = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('chomage'),
    zone,
    cotes: z
      .array(z.strictObject({ trimestre: z.string().regex(/^\d{4}-T[1-4]$/, 'trimestre attendu : 2015-T2'), texte: text }))
      .optional(),
    ...chartText,
  }),
  z.strictObject({ type: z.literal('secteurs'), zone, ...chartText }),
  z.strictObject({
    type: z.literal('decomposition'),
    zone,
    source: z.enum(['estel', 'urssaf']),
    champ: z.enum(['ensemble', 'industrie']).optional(),
    periodes: z.array(span).min(1),
    ...chartText,
  }),
  z.strictObject({ type: z.literal('branches'), zone, ...chartText }),
  z.strictObject({ type: z.literal('part-industrie'), zone, ...chartText }),
  z.strictObject({ type: z.literal('chronologie'), depuis: z.number().int().optional(), ...chartText, lecture: text.optional() }),
  z.strictObject({ type: z.literal('faits'), faits: z.array(id).min(2), etiquettes: z.array(text), ...chartText }),
  z.strictObject({ type: z.literal('nuage'), depart: z.number().int(), arrivee: z.number().int(), ...chartText }),
  z.strictObject({ type: z.literal('initiatives'), ...chartText }),
  z.strictObject({ type: z.literal('collectifs'), ...chartText }),
]);
export type ChartInput = z.infer<typeof chart>;

/** In a tab and in search engines, where the name of the site follows: seventy signs in all. */
const tab = text.max(47);

/** What changed in a text, oldest first. */
const revisions = z.array(
  z.strictObject({
    date: isoDate,
    version: z.string().regex(/^\d+(?:\.\d+)*$/, 'version attendue : "1.0"'),
    nature: z.enum(Object.keys(NATURES) as [keyof typeof NATURES]),
    texte: text,
    chiffres: z.array(z.strictObject({ nom: text, chiffre: id.optional(), unite: text, avant: z.number(), apres: z.number() })).default([]),
  }),
);

/** What heads every text: its place, its names, what it asks and answers first, its dates. */
export const textHead = z.strictObject({
  numero: z.number().int().min(1),
  titre: text,
  onglet: tab,
  question: text,
  chapeau: text,
  description: text.max(165),
  date: isoDate,
  version: text,
  revisions: revisions.min(1),
});

export const study = z.strictObject({
  territoire: id,
  ...textHead.shape,
  zones: z.array(z.string().regex(/^\d{4}$/, 'code de zone d’emploi à quatre chiffres, entre guillemets')).min(1),
  leviers: z.array(lever).min(1),
  facteurs: z.array(condition).min(1),
  reperes: z
    .array(z.strictObject({ chiffre: id, phrase: text }))
    .min(3)
    .max(4),
  chiffres: z.record(id, figureNumber).default({}),
  graphiques: z.record(id, chart),
  resiste: z.array(z.strictObject({ tension: z.number().int().min(1), titre: text })).min(1),
  carte: z.strictObject({ villes: z.array(id) }),
});

/** A text across the studies: an idea, a lever, a condition, a kind of scheme. */
export const chapter = z.strictObject({
  ...textHead.shape,
  etudes: z.array(id).min(1),
  idees: z.array(id).default([]),
  leviers: z.array(lever).default([]),
  facteurs: z.array(condition).default([]),
  dispositifs: z.array(id).default([]),
  chiffres: z.record(id, figureNumber).default({}),
  graphiques: z.record(id, chart).default({}),
});

/** A page of text: method, about, accessibility, legal. */
export const page = z.strictObject({
  titre: text,
  description: text.max(165),
  chapeau: text.optional(),
  date: isoDate,
  revisions: revisions.default([]),
  chiffres: z.record(id, figureNumber).default({}),
});
