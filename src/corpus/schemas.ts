/**
 * What authors may write, key by key. Shape only: whether a source exists or units agree is `buildCorpus`'s affair.
 * Every object is strict, so a misspelt key is an error and never silently ignored.
 */
import { z } from 'zod';
import { CONDITIONS, LEVERS } from '../model/territories.ts';
import { OPERATIONS } from '../model/quantities.ts';

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
    theme: text,
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
  tensions: z.array(z.strictObject({ enonce: text, source: id })),
  lacunes: z.array(text),
});

export const genericSchemes = z.strictObject({
  sujet: z.literal('dispositifs'),
  note: text,
  dispositifs: z.array(z.strictObject({ id, nom: text, ressource: lever, description: text, faits: z.array(fact) })),
  lacunes: z.array(text),
});

const key = z.record(z.string(), z.union([z.string(), z.number()]));

/** A number of a study: read in a data set, or computed from others. */
export const figureNumber = z.union([
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
    periodes: z.array(z.string().regex(/^\d{4}-\d{4}$/, 'période attendue : 1998-2018')).min(1),
    ...chartText,
  }),
  z.strictObject({ type: z.literal('branches'), zone, ...chartText }),
  z.strictObject({ type: z.literal('part-industrie'), zone, ...chartText }),
  z.strictObject({ type: z.literal('chronologie'), depuis: z.number().int().optional(), ...chartText, lecture: text.optional() }),
  z.strictObject({ type: z.literal('faits'), faits: z.array(id).min(2), etiquettes: z.array(text), ...chartText }),
]);
export type ChartInput = z.infer<typeof chart>;

export const study = z.strictObject({
  territoire: id,
  numero: z.number().int().min(1),
  titre: text,
  question: text,
  chapeau: text,
  description: text.max(170),
  date: isoDate,
  version: text,
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

/** A page of text: method, about, accessibility, legal. */
export const page = z.strictObject({
  titre: text,
  description: text.max(170),
  chapeau: text.optional(),
  date: isoDate,
  chiffres: z.record(id, figureNumber).default({}),
});

export const dataPackage = z.looseObject({
  name: text,
  title: text,
  resources: z.array(
    z.looseObject({
      name: id,
      path: text,
      title: text,
      description: text,
      format: z.enum(['csv', 'topojson', 'json']),
      bytes: z.number(),
      hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
      vintage: z.string().optional(),
      rowCount: z.number().optional(),
      featureCount: z.number().optional(),
      licenses: z.array(z.looseObject({ title: text })).optional(),
      sources: z.array(z.looseObject({ title: text, path: z.string().optional() })).optional(),
      caveats: z.array(z.string()).optional(),
      objects: z.array(z.string()).optional(),
      schema: z
        .looseObject({
          fields: z.array(
            z.looseObject({
              name: text,
              type: z.enum(['string', 'number', 'integer', 'year', 'date']),
              description: z.string().optional(),
              unit: z.string().optional(),
            }),
          ),
          primaryKey: z.array(z.string()).optional(),
        })
        .optional(),
    }),
  ),
});
/** A table or a base map as its data package describes it. */
export type Resource = z.infer<typeof dataPackage>['resources'][number];
