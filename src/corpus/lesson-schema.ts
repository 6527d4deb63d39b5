/** What a lesson's file holds, key by key; shape only, strict like `schemas.ts`. */
import { z } from 'zod';
import { CYCLES, SYMBOLS } from '../model/lessons.ts';
import { figureNumber, id, isoDate, text } from './schemas.ts';

/** Key of a text of the site: « etudes/cognac », « idees/une-industrie-choisie ». */
const textKey = z.string().regex(/^(?:etudes|idees|leviers|facteurs|dispositifs)\/[a-z0-9-]+$/, 'clé attendue : etudes/cognac');
const points = z.number().min(0.5).multipleOf(0.5);

/** A document is drawn from the site, never copied: it says where it comes from. */
const document = z.discriminatedUnion('type', [
  z.strictObject({ id, type: z.literal('extrait'), titre: text, texte: textKey, paragraphes: z.array(z.number().int().min(1)).min(1) }),
  z.strictObject({ id, type: z.literal('figure'), titre: text, texte: textKey, figure: id }),
  /** The table under a figure, without its drawing. */
  z.strictObject({ id, type: z.literal('tableau'), titre: text, texte: textKey, figure: id }),
  z.strictObject({ id, type: z.literal('faits'), titre: text, faits: z.array(id).min(2) }),
  /** The map of a study. */
  z.strictObject({ id, type: z.literal('carte'), titre: text, texte: textKey }),
]);

/** Where in a document the answer stands: a paragraph, a fact, or a row of a table by its first cell. */
const place = z.strictObject({
  document: id,
  paragraphe: z.number().int().min(1).optional(),
  fait: id.optional(),
  ligne: text.optional(),
});

const question = {
  id,
  difficulte: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** The same for every level, or one number for each level that has the question. */
  points: z.union([points, z.record(id, points)]),
  /** Levels that have the question; all by default. */
  niveaux: z.array(id).min(1).optional(),
  enonce: text,
  lieux: z.array(place).min(1),
  corrige: text,
  erreur: text.optional(),
};

const anyQuestion = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('choix'),
    ...question,
    propositions: z
      .array(z.strictObject({ texte: text, juste: z.boolean().default(false), retour: text }))
      .min(3)
      .max(6),
  }),
  /** The answer is a number of the site; its tolerance comes from its precision. */
  z.strictObject({ type: z.literal('numerique'), ...question, reponse: id }),
  z.strictObject({ type: z.literal('association'), ...question, paires: z.array(z.strictObject({ gauche: text, droite: text })).min(3) }),
  /** Events in the order of their years, each in the timeline of a territory of the lesson. */
  z.strictObject({
    type: z.literal('ordre'),
    ...question,
    elements: z.array(z.strictObject({ annee: z.number().int(), texte: text })).min(3),
  }),
  z.strictObject({ type: z.literal('courte'), ...question, reponses: z.array(text).min(1) }),
  z.strictObject({
    type: z.literal('redaction'),
    ...question,
    lignes: z.number().int().min(3).max(40),
    grille: z.array(z.strictObject({ critere: text, part: z.number().int().min(1).max(100) })).min(2),
  }),
]);

export const lesson = z.strictObject({
  numero: z.number().int().min(1),
  titre: text.max(59),
  question: text,
  chapeau: text,
  description: text.max(170),
  date: isoDate,
  version: text,
  /** The text whose numbers may be named here: the study, or the idea. */
  texte: textKey,
  /** Studies the lesson works on. */
  etudes: z.array(id).min(1),
  /** School year it was written for. */
  'annee-scolaire': z.string().regex(/^\d{4}-\d{4}$/, 'année scolaire attendue : 2026-2027'),
  chiffres: z.record(id, figureNumber).default({}),
  objectifs: z.array(text).min(3).max(6),
  materiel: z.array(text).min(1),
  vigilance: z.array(z.strictObject({ titre: text, texte: text })).min(1),
  documents: z.array(document).min(4).max(6),
  niveaux: z
    .array(
      z.strictObject({
        id,
        nom: text,
        cycle: z.enum(Object.keys(CYCLES) as [keyof typeof CYCLES]),
        programmes: z.array(z.strictObject({ id, lien: text })).min(1),
        seances: z.number().int().min(1),
        consigne: text,
        deroule: z
          .array(
            z.strictObject({
              minutes: z.number().int().min(5),
              activite: text,
              documents: z.array(id).default([]),
              questions: z.array(id).default([]),
            }),
          )
          .min(3),
      }),
    )
    .min(2),
  questions: z.array(anyQuestion).min(8).max(16),
  erreurs: z.array(z.strictObject({ erreur: text, reponse: text })).min(2),
  discutable: z.array(text).min(2),
  'chez-moi': z.strictObject({ consigne: text, questions: z.array(text).min(2) }),
  croquis: z.strictObject({
    titre: text,
    consigne: text,
    /** Study whose map gives the frame. */
    fond: id,
    legende: z
      .array(
        z.strictObject({
          titre: text,
          elements: z.array(z.strictObject({ figure: z.enum(SYMBOLS), texte: text, ou: text, document: id })).min(1),
        }),
      )
      .min(2)
      .max(4),
  }),
  debat: z.strictObject({
    titre: text,
    question: text,
    consigne: text,
    minutes: z.number().int().min(10),
    /** Actors of the territories; what each may lean on is a fact or a document. */
    roles: z
      .array(z.strictObject({ acteur: text, position: text, faits: z.array(id).default([]), documents: z.array(id).default([]) }))
      .min(3),
    bilan: text,
  }),
  mots: z.array(id).min(3),
  grille: z
    .array(z.strictObject({ competence: text, fragile: text, satisfaisant: text, maitrise: text }))
    .min(3)
    .max(6),
});
export type LessonInput = z.infer<typeof lesson>;
